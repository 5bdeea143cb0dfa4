// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/account.h"
#include "core/store/bulkload.h"
#include "tests/bench/baretable.h"
#include "tests/bench/benches.h"
#include "tests/bench/largestore.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

void benchLoad(Report &report, qint64 accounts)
{
    constexpr qint64 page_rows = 1000;
    const QTemporaryDir folder(LargeStores::root() + u"/work-XXXXXX"_s);
    auto office = orGiveUp("load", Office::create(folder.filePath(u"office"_s)));
    const Generator generator = office->generator(accounts);
    BareTable bare(folder.filePath(u"bare.db"_s), crm::account.def());
    BulkLoad load(office->store());
    std::vector<Record> around = generator.surroundings();
    orGiveUp("load", load.begin(generatedEntities()));
    orGiveUp("load", load.page(around));

    // Page by page in turn, so that both meet the same machine.
    Figure figure{
        .name = u"bulk load, page of 1,000"_s, .accounts = accounts, .beside = u"bare insert"_s};
    Spent all;
    for (qint64 from = 0; from < accounts; from += page_rows) {
        std::vector<Record> page;
        for (qint64 i = from; i < std::min(from + page_rows, accounts); ++i)
            page.push_back(generator.account(i));
        const Spent bulk = measured([&] { orGiveUp("load", load.page(page)); });
        figure.yardstick.add(measured([&] { bare.insert(page); }));
        figure.warm.add(bulk);
        all.wall += bulk.wall;
        all.cpu += bulk.cpu;
    }
    const Spent finish =
        measured([&] { orGiveUp("load", load.finish([](qint64, qint64) { return true; })); });
    report.heading(u"Bulk load of accounts"_s);
    figure.found = QString::number(accounts);
    report.add(figure);
    report.note(
        u"  ÷ ours is the share of the bare insert's rate: %1 of its wall time's, %2 of its "
        "CPU time's (target: 0.70)"_s
            .arg(figure.yardstick.wallSum() / figure.warm.wallSum(), 0, 'f', 2)
            .arg(figure.yardstick.cpuSum() / figure.warm.cpuSum(), 0, 'f', 2));
    report.note(
        u"  pages %1 s, then titles, order and search %2 s (CPU %3): searchable after %4 s, "
        "%5 rows a second"_s.arg(all.wall / 1000, 0, 'f', 1)
            .arg(finish.wall / 1000, 0, 'f', 1)
            .arg(finish.cpu / 1000, 0, 'f', 1)
            .arg((all.wall + finish.wall) / 1000, 0, 'f', 1)
            .arg(qRound64(double(accounts) * 1000 / (all.wall + finish.wall))));
    Figure rest{.name = u"until searchable, 1,000 rows"_s, .accounts = accounts};
    rest.warm.add({finish.wall * 1000 / double(accounts), finish.cpu * 1000 / double(accounts)});
    report.add(rest);
}
