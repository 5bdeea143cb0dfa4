// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/account.h"
#include "core/store/bulkload.h"
#include "core/store/check.h"
#include "tests/core/store/office.h"

using namespace Qt::Literals::StringLiterals;

namespace {

bool goOn(qint64, qint64)
{
    return true;
}

/// An office with one account of its own, to which many come.
struct Loading : Office
{
    Id own = create("account", {{"name", "Own"}, {"phone", "915 550 100"}});
    int made = 0;

    std::vector<Record> page(int count)
    {
        std::vector<Record> records;
        for (int i = 0; i < count; ++i) {
            Record record = get("account", own);
            record.id = store().newId();
            record.cell(crm::account.name.column) = u"Firma %1"_s.arg(++made);
            record.cell(crm::account.parent.column) = own.bytes();
            deriveOwn(store().rules(), crm::account.def(), record);
            records.push_back(std::move(record));
        }
        return records;
    }

    void load(BulkLoad &bulk)
    {
        REQUIRE(bulk.begin({crm::account.number()}));
        for (int i = 0; i < 3; ++i) {
            auto records = page(400);
            REQUIRE(bulk.page(records));
            CHECK(records.back().row == i * 400 + 401);
        }
    }

    qint64 count(const QString &from)
    {
        return store().db().value(u"select count(*) from "_s + from)->toLongLong();
    }

    void isWhole()
    {
        const auto report = checkStore(store(), false, goOn);
        REQUIRE(report);
        CHECK(report->sound());
        CHECK(report->codes == 0);
        CHECK(store().searchIndex().search(u"firma 1200"_s, 10)->size() == 1);
        CHECK(count(u"sqlite_schema where name = 'account_sort_key'"_s) == 1);
        CHECK(count(u"col_state"_s) == 0);
    }
};

} // namespace

TEST_CASE("what is loaded in bulk is whole once it is finished", "[columns]")
{
    Loading office;
    BulkLoad bulk(office.store());
    office.load(bulk);
    CHECK(office.store().searchIndex().search(u"own"_s, 10)->size() == 1); // as before
    REQUIRE(office.set("account", office.own, {{"name", "Renamed meanwhile"}}));

    REQUIRE(bulk.finish(goOn));

    office.isWhole();
}

TEST_CASE("a bulk load that was cut short is finished by the next process", "[columns]")
{
    Loading office;
    {
        BulkLoad bulk(office.store());
        office.load(bulk);
        const auto stopped = bulk.finish([](qint64, qint64) { return false; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == Error::Code::Cancelled);
    }
    office.profile.reset();
    auto opened = Profile::open(office.folder.path(), office.clock, office.random);
    REQUIRE(opened);
    office.profile = *std::move(opened);

    REQUIRE(BulkLoad(office.store()).finish(goOn));

    office.isWhole();
}

TEST_CASE("a page with a record that is here already is refused whole", "[columns]")
{
    Loading office;
    BulkLoad bulk(office.store());
    REQUIRE(bulk.begin({crm::account.number()}));
    auto records = office.page(10);
    records.push_back(office.get("account", office.own));
    const auto refused = bulk.page(records);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Duplicate);
    CHECK(office.count(u"account"_s) == 1);
    REQUIRE(bulk.finish(goOn));
    CHECK(checkStore(office.store(), false, goOn)->sound());
}
