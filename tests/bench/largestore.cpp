// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largestore.h"

#include "core/crm/account.h"
#include "core/crm/campaign.h"
#include "core/crm/company.h"
#include "core/crm/contact.h"
#include "core/crm/history.h"
#include "core/crm/opportunity.h"
#include "core/crm/order.h"
#include "core/crm/product.h"
#include "core/crm/settings.h"
#include "core/store/bulkload.h"
#include "core/store/tables.h"
#include "core/text/sortkey.h"
#include "core/text/tokens.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString stamp_key = u"bench_data"_s;

/// What kept data depends on.
QString stampOf(const Catalogue &catalogue, qint64 accounts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(createTables(catalogue, Dialect::Sqlite).join(u'\n').toUtf8());
    return u"%1 %2 %3 %4 %5 %6"_s.arg(accounts)
        .arg(Generator::version)
        .arg(search_version)
        .arg(sort_version)
        .arg(rules_version)
        .arg(QString::fromLatin1(hash.result().toHex().first(16)));
}

/// A line on stderr, once a second.
class Progress
{
public:
    explicit Progress(qint64 total)
        : m_total(total)
    {
        m_timer.start();
    }
    void tell(const char *what, qint64 done)
    {
        if (m_timer.elapsed() < m_next && done < m_total)
            return;
        m_next = m_timer.elapsed() + 1000;
        std::fprintf(stderr, "\r%s: %lld of %lld, %.0f s   ", what, static_cast<long long>(done),
                     static_cast<long long>(m_total), double(m_timer.elapsed()) / 1000);
    }
    static void end() { std::fprintf(stderr, "\n"); }

private:
    QElapsedTimer m_timer;
    qint64 m_total;
    qint64 m_next = 0;
};

/// The one place that knows how a large office is filled.
Result<> fill(RecordStore &store, const Generator &generator)
{
    BulkLoad load(store);
    if (auto begun = load.begin(generatedEntities()); !begun)
        return begun;
    // Lines are not known before they are made: four to an order.
    Progress pages(generator.accounts() + generator.contacts() + generator.opportunities()
                   + generator.orders() * 5);
    qint64 done = 0;
    auto loaded = forEachPage(generator, [&](std::vector<Record> &page) {
        done += qint64(page.size());
        pages.tell("records", done);
        return load.page(page);
    });
    Progress::end();
    if (!loaded)
        return loaded;
    std::optional<Progress> rest;
    auto finished = load.finish([&](qint64 row, qint64 total) {
        if (!rest)
            rest.emplace(total);
        rest->tell("order and search", row);
        return true;
    });
    Progress::end();
    if (!finished)
        return finished;
    for (const Generator::Counter &counter : generator.counters())
        if (auto set = store.db().run(
                u"insert into number_counter(\"entity\", \"year\", \"last\") values (?, ?, ?)"_s,
                {counter.entity, counter.year, counter.last});
            !set)
            return set;
    return {};
}

Result<> make(const QString &folder, qint64 accounts)
{
    auto office = Office::create(folder);
    if (!office)
        return office.error();
    RecordStore &store = (*office)->store();
    const Generator generator = (*office)->generator(accounts);
    if (auto filled = fill(store, generator); !filled)
        return filled;
    return store.meta().set(stamp_key, stampOf(store.catalogue(), accounts));
}

bool isFresh(const QString &folder, qint64 accounts)
{
    if (!Profile::exists(folder))
        return false;
    auto office = Office::open(folder);
    if (!office)
        return false;
    RecordStore &store = (*office)->store();
    const auto stamp = store.meta().get(stamp_key);
    return stamp && *stamp == stampOf(store.catalogue(), accounts);
}

} // namespace

const std::vector<int> &generatedEntities()
{
    static const std::vector<int> all{
        crm::branch.number(),      crm::team.number(),    crm::user.number(),
        crm::campaign.number(),    crm::product.number(), crm::tag.number(),
        crm::action.number(),      crm::account.number(), crm::contact.number(),
        crm::opportunity.number(), crm::order.number(),   crm::orderLine.number()};
    return all;
}

Result<> forEachPage(const Generator &generator,
                     const std::function<Result<>(std::vector<Record> &page)> &take)
{
    constexpr std::size_t most = 1000;
    std::vector<Record> page;
    const auto give = [&](std::vector<Record> &records) -> Result<> {
        auto taken = records.empty() ? Result<>() : take(records);
        records.clear();
        return taken;
    };
    for (Record &record : generator.surroundings()) {
        if (page.size() == most || (!page.empty() && page.front().entity != record.entity))
            if (auto given = give(page); !given)
                return given;
        page.push_back(std::move(record));
    }
    if (auto given = give(page); !given)
        return given;
    const auto all = [&](qint64 count, auto record) -> Result<> {
        for (qint64 i = 0; i < count; ++i) {
            page.push_back(record(i));
            if (page.size() == most || i + 1 == count)
                if (auto given = give(page); !given)
                    return given;
        }
        return {};
    };
    if (auto done = all(generator.accounts(), [&](qint64 i) { return generator.account(i); });
        !done)
        return done;
    if (auto done = all(generator.contacts(), [&](qint64 i) { return generator.contact(i); });
        !done)
        return done;
    if (auto done =
            all(generator.opportunities(), [&](qint64 i) { return generator.opportunity(i); });
        !done)
        return done;
    std::vector<Record> lines;
    std::vector<Record> some;
    for (qint64 i = 0; i < generator.orders(); ++i) {
        page.push_back(generator.order(i, some));
        std::move(some.begin(), some.end(), std::back_inserter(lines));
        // A line's order arrives before it.
        const bool last = i + 1 == generator.orders();
        if (lines.size() < most - 60 && page.size() < most && !last)
            continue;
        if (auto given = give(page); !given)
            return given;
        if (auto given = give(lines); !given)
            return given;
    }
    return {};
}

Result<std::unique_ptr<Office>> Office::open(const QString &folder)
{
    auto office = std::make_unique<Office>();
    auto opened = Profile::open(folder, office->clock, office->random);
    if (!opened)
        return opened.error();
    office->profile = *std::move(opened);
    return office;
}

Result<std::unique_ptr<Office>> Office::create(const QString &folder)
{
    auto office = std::make_unique<Office>();
    office->clock.set(Generator::first);
    auto made = Profile::create(folder,
                                {.login = u"bench"_s,
                                 .name = u"Bench"_s,
                                 .device = u"bench"_s,
                                 .language = u"es"_s,
                                 .zone = u"Europe/Madrid"_s,
                                 .currency = u"EUR"_s,
                                 .country = u"ES"_s},
                                office->clock, office->random);
    if (!made)
        return made.error();
    office->clock.set(Generator::now);
    office->profile = *std::move(made);
    return office;
}

QString LargeStores::root()
{
    const QString folder =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../../bench"_s);
    QDir().mkpath(folder);
    return folder;
}

Result<QString> LargeStores::folder(qint64 accounts)
{
    const QString kept = root() + u"/accounts-%1"_s.arg(accounts);
    if (isFresh(kept, accounts))
        return kept;
    const QString unfinished = kept + u".unfinished"_s;
    for (const QString &old : {kept, unfinished})
        QDir(old).removeRecursively();
    std::fprintf(stderr, "making %lld accounts in %s\n", static_cast<long long>(accounts),
                 qPrintable(kept));
    if (auto made = make(unfinished, accounts); !made)
        return made.error();
    if (!QDir().rename(unfinished, kept))
        return Error{.code = Error::Code::FileUnwritable, .value = kept};
    return kept;
}

Result<std::unique_ptr<LargeStores::Copy>> LargeStores::Copy::of(const QString &folder)
{
    const QString copy = folder + u".copy"_s;
    QDir(copy).removeRecursively();
    FixedClock clock(Generator::now);
    SeededRandom random(7);
    auto profile = Profile::open(folder, clock, random);
    if (!profile)
        return profile.error();
    if (auto copied = (*profile)->backup(copy); !copied)
        return copied.error();
    return std::unique_ptr<Copy>(new Copy(copy));
}

LargeStores::Copy::~Copy()
{
    QDir(m_folder).removeRecursively();
}
