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
    const Spent opening = measured([&] { office = orGiveUp("open", Office::open(folder)); });
    const Spent page = measured([&] {
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
    std::printf("%f %f %f %f %f %zu\n", opening.wall, opening.cpu, page.wall, page.cpu,
                residentMiB(), read);
    return 0;
}

namespace {

struct Opened
{
    Spent opening;
    Spent page;
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
    if (words.size() != 6)
        giveUp("open", {.code = Error::Code::Storage});
    return {{words[0].toDouble(), words[1].toDouble()},
            {words[2].toDouble(), words[3].toDouble()},
            words[4].toDouble(),
            QString::fromLatin1(words[5])};
}

void openAgain(Report &report, const QString &folder, qint64 accounts, const QString &name,
               const QString &sort, bool cold)
{
    const QString how = cold ? u", cache dropped"_s : u", warm"_s;
    Figure open{.name = u"open the office, then "_s + name + how, .accounts = accounts};
    Figure page{.name = u"  the page alone: "_s + name + how, .accounts = accounts};
    for (int i = 0; i < (cold ? 7 : 15); ++i) {
        if (cold && !dropFromCache(folder + u"/store.db"_s)) {
            report.note(u"  "_s + open.name + u": the system keeps the file in its cache"_s);
            return;
        }
        const Opened opened = openOnce(folder, sort);
        open.warm.add(
            {opened.opening.wall + opened.page.wall, opened.opening.cpu + opened.page.cpu});
        page.warm.add(opened.page);
        open.resident = page.resident = opened.resident;
        open.found = page.found = opened.rows;
    }
    report.add(open);
    report.add(page);
}

} // namespace

void benchOpening(Report &report, const QString &folder, qint64 accounts)
{
    report.heading(u"From nothing to the first page"_s);
    const std::pair<QString, QString> ways[]{{u"by title"_s, u"name"_s},
                                             {u"by another column"_s, u"-annual_revenue"_s}};
    for (const bool cold : {false, true})
        for (const auto &[name, sort] : ways)
            openAgain(report, folder, accounts, name, sort, cold);
}
