// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/account.h"
#include "core/store/queryengine.h"
#include "tests/bench/benches.h"
#include "tests/bench/largestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int firstPage(const QString &folder, const QString &sort)
{
    constexpr std::size_t page_rows = 100;
    std::size_t read = 0;
    std::unique_ptr<Office> office;
    const Spent spent = measured([&] {
        office = orGiveUp("open", Office::open(folder));
        RecordStore &store = office->store();
        QueryEngine engine(store.db(), store.catalogue(), store.columns());
        const int accounts = crm::account.number();
        const Query query{.entity = accounts,
                          .by = orGiveUp("open", parseSort(store.catalogue(), accounts, sort)),
                          .viewer = office->profile->viewer(),
                          .now = Generator::now};
        const Answer answer = orGiveUp("open", engine.ask(query, page_rows));
        read = orGiveUp("open", engine.records(accounts, answer.first)).size();
    });
    std::printf("%f %f %f %zu\n", spent.wall, spent.cpu, residentMiB(), read);
    return 0;
}

namespace {

struct Opened
{
    Spent spent;
    double resident = 0; ///< MiB
    QString rows;
};

/// A process of its own, so that nothing is there before.
Opened openOnce(const QString &folder, const QString &sort)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"first-page"_s, folder, sort});
    process.waitForFinished(-1);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 4)
        giveUp("open", {.code = Error::Code::Storage});
    return {{words[0].toDouble(), words[1].toDouble()},
            words[2].toDouble(),
            QString::fromLatin1(words[3])};
}

void openAgain(Report &report, const QString &folder, qint64 accounts, const QString &name,
               const QString &sort, bool cold)
{
    Figure figure{.name = name + (cold ? u", the system's cache dropped"_s : u", warm"_s),
                  .accounts = accounts};
    Samples resident;
    for (int i = 0; i < (cold ? 7 : 15); ++i) {
        if (cold && !dropFromCache(folder + u"/store.db"_s)) {
            report.note(u"  "_s + figure.name + u": the system keeps the file in its cache"_s);
            return;
        }
        const Opened opened = openOnce(folder, sort);
        figure.warm.add(opened.spent);
        resident.add({opened.resident, 0});
        figure.found = opened.rows;
    }
    figure.resident = resident.wall(0.5);
    report.add(figure);
}

} // namespace

void benchOpening(Report &report, const QString &folder, qint64 accounts)
{
    report.heading(u"From nothing to the first page"_s);
    const std::pair<QString, QString> ways[]{{u"open, first page by title"_s, u"name"_s},
                                             {u"open, by another column"_s, u"-annual_revenue"_s}};
    for (const bool cold : {false, true})
        for (const auto &[name, sort] : ways)
            openAgain(report, folder, accounts, name, sort, cold);
}
