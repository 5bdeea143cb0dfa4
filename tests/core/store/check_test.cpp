// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/busyoffice.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// A clock that goes on while an act runs.
class RunningClock final : public Clock
{
public:
    qint64 now() override { return m_now += 7; }

private:
    qint64 m_now = 1'772'700'000'000;
};

} // namespace

TEST_CASE("one act happens at one moment, however long it takes", "[store][check]")
{
    QTemporaryDir folder;
    RunningClock clock;
    SeededRandom random(7);
    auto profile = Profile::create(folder.path(), Office::seed(), clock, random);
    REQUIRE(profile);
    RecordStore &store = (*profile)->store();
    const EntityDef &account = *store.catalogue().find(u"account"_s);
    const EntityDef &deal = *store.catalogue().find(u"opportunity"_s);
    const Id firm = store.newId();
    const Id id = store.newId();
    const std::vector<Op> ops{
        {OpKind::Create, account.number, firm, {{account.column(u"name"), u"Peña"_s}}},
        {OpKind::Create,
         deal.number,
         id,
         {{deal.column(u"name"), u"Deal"_s}, {deal.column(u"account"), firm.bytes()}}}};
    REQUIRE(store.apply((*profile)->viewer(), {.id = store.newId(), .name = u"New"_s, .ops = ops}));

    const auto record = store.get(deal.number, id);
    REQUIRE(record);
    const Cell &born = record->cell(deal.column(common::CreatedAt));
    CHECK(sameCell(record->cell(deal.column(common::ModifiedAt)), born));
    CHECK(sameCell(record->cell(deal.column(u"stage_since")), born));
    CHECK(checked(store).derived == 0);
}

TEST_CASE("an office in which people worked is sound", "[check]")
{
    BusyOffice office;
    REQUIRE(office.simple(OpKind::Delete, "activity", office.call));
    REQUIRE(office.simple(OpKind::Delete, "order", office.order));
    REQUIRE(office.simple(OpKind::Restore, "order", office.order));
    const CheckReport report = checked(office.store());
    CHECK(report.sound());
    CHECK_FALSE(report.repaired);
    CHECK(report.records > 300);
}

TEST_CASE("a derived value that is not what the rules give is found, and mended at once", "[check]")
{
    for (const auto &sql :
         {u"update account set \"phone.normal\" = '+34000'"_s,
          u"update account set sort_key = 'zzz' where name like 'Ferr%'"_s,
          u"update account set last_contact = 1"_s, u"update \"order\" set total = 1"_s,
          u"update \"order\" set \"total.currency\" = 'USD'"_s,
          u"update order_line set total = 1"_s, // and the order is computed from it
          u"update opportunity set stage_since = 1"_s, u"update order_line set total = null"_s,
          u"update \"order\" set total = null"_s}) {
        INFO(sql);
        BusyOffice office;
        const Record account = office.get("account", office.account);
        const Record order = office.get("order", office.order);
        const Record deal = office.get("opportunity", office.deal);
        office.spoil(sql);

        const CheckReport found = checked(office.store());
        CHECK(found.derived > 0);
        CHECK_FALSE(found.sound());
        CHECK(checked(office.store(), true).repaired);
        CHECK(checked(office.store()).sound());

        office.store().rows().forget();
        CHECK(office.get("account", office.account).cells == account.cells);
        CHECK(office.get("order", office.order).cells == order.cells);
        CHECK(office.get("opportunity", office.deal).cells == deal.cells);
    }
}

TEST_CASE("ghost words and missing words in the search index are found, and mended", "[check]")
{
    for (
        const auto &sql :
        {u"insert into search_index(rowid, tokens) select (1 << 32) | row, 'ghost' from account"_s,
         u"insert into search_index(rowid, tokens) values ((1 << 32) | 9999, 'ghost')"_s,
         u"insert into search_index(search_index, rowid, tokens) select 'delete', (1 << 32) | row, 'pena' from account where name like '%Pe%'"_s,
         u"insert into search_index(search_index) values ('delete-all')"_s}) {
        INFO(sql);
        BusyOffice office;
        office.spoil(sql);
        const CheckReport found = checked(office.store());
        CHECK_FALSE(found.search);
        CHECK(found.derived == 0);
        CHECK(checked(office.store(), true).repaired);
        CHECK(checked(office.store()).sound());
        const auto hits = office.store().searchIndex().search(u"pena"_s, 10);
        REQUIRE(hits);
        CHECK(hits->size() == 1);
        CHECK(office.store().searchIndex().search(u"ghost"_s, 10)->empty());
    }
}

TEST_CASE("an own field that becomes searchable, or no longer is, changes the index with it",
          "[check]")
{
    Office office;
    const Id field = office.create(
        "field",
        {{"entity", "account"}, {"name", "nick"}, {"kind", "text"}, {"searchable", "false"}});
    const Id account = office.create("account", {{"name", "Sol"}, {"nick", "Lorenzo"}});
    CHECK(office.store().searchIndex().search(u"lorenzo"_s, 10)->empty());

    REQUIRE(office.set("field", field, {{"searchable", "true"}}));
    CHECK(office.store().searchIndex().search(u"lorenzo"_s, 10)->size() == 1);
    CHECK(checked(office.store()).sound());

    REQUIRE(office.set("account", account, {{"nick", "Lucero"}}));
    CHECK(office.store().searchIndex().search(u"lorenzo"_s, 10)->empty());
    REQUIRE(office.set("field", field, {{"searchable", "false"}}));
    CHECK(office.store().searchIndex().search(u"lucero"_s, 10)->empty());
    CHECK(checked(office.store()).sound());
}

TEST_CASE("a check that is cancelled changes nothing", "[check]")
{
    BusyOffice office;
    office.spoil(u"update account set sort_key = 'zzz'"_s);
    const auto cancelled = checkStore(office.store(), true, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == Error::Code::Cancelled);
    CHECK(checked(office.store()).derived > 0);
}

TEST_CASE("two that work in one folder in turn see each other's fields and records", "[check]")
{
    Office office;
    auto opened = Profile::open(office.folder.path(), office.clock, office.random);
    REQUIRE(opened);
    Profile &other = **opened;
    const Id first = office.create("account", {{"name", "Sol"}});
    CHECK(other.store().get(1, first));

    office.create("field", {{"entity", "account"}, {"name", "nick"}, {"kind", "text"}});
    const Id second = office.create("account", {{"name", "Luna"}, {"nick", "Selene"}});
    REQUIRE(other.store().refresh());
    const auto seen = other.store().get(1, second);
    REQUIRE(seen);
    const EntityDef &entity = other.store().catalogue().at(1);
    CHECK(seen->cell(entity.column(u"nick"_s)) == Cell(u"Selene"_s));

    office.create("field", {{"entity", "account"}, {"name", "star"}, {"kind", "boolean"}});
    const int nick = entity.column(u"nick"_s);
    other.store().newId();
    const auto written = other.store().apply( // reads the catalogue anew by itself
        other.viewer(),
        {.id = other.store().newId(),
         .name = u"Edit"_s,
         .ops = {{OpKind::Set, 1, second, {{.column = nick, .value = u"Diana"_s}}}}});
    REQUIRE(written);
    CHECK(other.store().catalogue().at(1).field(u"star"_s));
    CHECK(office.value("account", second, "nick") == u"Diana"_s);
    REQUIRE(office.set("account", second, {{"star", "true"}}));
    CHECK(checked(other.store()).sound());
}

TEST_CASE("a check looks on while another process is writing", "[store][check]")
{
    BusyOffice office;
    auto other = Profile::open(office.folder.path(), office.clock, office.random);
    REQUIRE(other);
    const auto writing = (*other)->store().holdForWriting();
    REQUIRE(writing);
    CHECK(checked(office.store()).sound());
}
