// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/account.h"
#include "core/exchange/importer.h"
#include "tests/bench/baretable.h"
#include "tests/bench/benches.h"
#include "tests/bench/largestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

QString makeCsv(const QString &folder, qint64 rows)
{
    SeededRandom chance(5);
    const QStringList words{u"Talleres"_s, u"Bodega"_s, u"北京科技"_s, u"Comercial"_s,
                            u"上海贸易"_s, u"Norte"_s,  u"García"_s,   u"Peña"_s};
    QFile file(folder + u"/accounts.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        giveUp("csv", {.code = Error::Code::FileUnwritable});
    file.write("external_id,name,phone,email,website,address.city,industry,source\n");
    for (qint64 i = 0; i < rows; ++i) {
        QString name = words[qsizetype(chance.next() % 8)] + u' ';
        name += words[qsizetype(chance.next() % 8)] + u' ' + QString::number(i);
        file.write(
            u"B%1,%2,+34 915 %3,info%1@example.com,www.firm%1.example.com,%4,%5,web\n"_s.arg(i)
                .arg(name)
                .arg(100000 + i % 900000)
                .arg(i % 3 == 0 ? u"Madrid"_s : u"上海市"_s)
                .arg(i % 2 == 0 ? u"retail"_s : u"software"_s)
                .toUtf8());
    }
    return file.fileName();
}

Spent perThousand(const Spent &spent, qint64 rows)
{
    return {spent.wall * 1000 / double(rows), spent.cpu * 1000 / double(rows)};
}

/// The rows that the import made, as it made them.
Spent bareInsert(const QString &folder, RecordStore &store)
{
    constexpr std::size_t page_rows = 500;
    const EntityDef &entity = crm::account.def();
    BareTable table(folder + u"/bare.db"_s, entity);
    Spent spent;
    std::vector<Record> page;
    const auto give = [&] {
        const Spent one = measured([&] { table.insert(page); });
        spent.wall += one.wall;
        spent.cpu += one.cpu;
        page.clear();
    };
    orGiveUp("bare insert",
             store.rows().forEach(entity.number, [&](const Record &record) -> Result<> {
                 page.push_back(record);
                 if (page.size() == page_rows)
                     give();
                 return {};
             }));
    if (!page.empty())
        give();
    return spent;
}

} // namespace

void benchImport(Report &report, qint64 rows)
{
    const QTemporaryDir folder(LargeStores::root() + u"/work-XXXXXX"_s);
    const QString place = folder.filePath(u"office"_s);
    auto office = orGiveUp("import", Office::create(place));
    const QString csv = makeCsv(folder.path(), rows);
    const double before = residentMiB();
    forgetPeak();
    ImportOptions options{.file = csv, .entity = crm::account.number()};
    qint64 created = 0;
    const Spent import = measured([&] {
        const auto done = orGiveUp("import", importCsv(
                                                 *office->profile, options,
                                                 [](const Error &) { return QString(); },
                                                 [](qint64, qint64) { return true; }));
        created = done.created;
    });
    const double memory = peakMiB() - before;
    const Spent bare = bareInsert(folder.path(), office->store());
    report.heading(u"Files"_s);
    Figure figure{.name = u"import of CSV, 1,000 rows"_s,
                  .accounts = rows,
                  .found = QString::number(created),
                  .beside = u"bare insert"_s};
    figure.warm.add(perThousand(import, rows));
    figure.yardstick.add(perThousand(bare, rows));
    report.add(figure);
    report.note(u"  %1 rows a second; %2 MiB more at its highest"_s
                    .arg(qRound(double(created) * 1000 / import.wall))
                    .arg(memory, 0, 'f', 1));
    office.reset();

    const QString cli = QCoreApplication::applicationDirPath() + u"/trato-cli"_s;
    Figure start{.name = u"trato-cli to its first row"_s, .accounts = rows};
    start.warm.repeat(11, 10'000, [&] {
        QProcess process;
        process.start(cli, {u"--profile"_s, place, u"list"_s, u"account"_s, u"--limit"_s, u"1"_s});
        process.waitForFinished();
    });
    report.add(start);
}
