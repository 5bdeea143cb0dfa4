// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/account.h"
#include "core/store/check.h"
#include "core/store/columnfill.h"
#include "tests/core/store/town.h"

using namespace Qt::Literals::StringLiterals;

namespace {

bool goOn(qint64, qint64)
{
    return true;
}

CheckReport checked(RecordStore &store, bool repair = false)
{
    const auto report = checkStore(store, repair, goOn);
    if (!report)
        FAIL(int(report.error().code) << ' ' << report.error().detail);
    return *report;
}

/// An office of a town's size in which everything happens at random.
struct Fair : Office
{
    Town town{store(), viewer(), clock.now()};

    Fair() { town.fill(); }

    void editSome(int count)
    {
        const std::vector<const char *> names{"Peña", "北京晨星", "Zeta", "Ábaco", "Peña"};
        const std::vector<const char *> terms{"30 días", "货到付款", "", "60 days"};
        for (int i = 0; i < count; ++i) {
            const Id id = town.pick(town.accounts);
            const auto record = store().get(crm::account.number(), id);
            REQUIRE(record);
            if (!record->live)
                REQUIRE(simple(OpKind::Restore, "account", id));
            else if (town.oneIn(5))
                REQUIRE(simple(OpKind::Delete, "account", id));
            else
                REQUIRE(set("account", id,
                            {{"name", town.pick(names)}, {"payment_terms", town.pick(terms)}}));
        }
    }

    qint64 count(const QString &sql) { return store().db().value(sql)->toLongLong(); }
};

} // namespace

TEST_CASE("after whatever was done, columns are what the rows give", "[columns]")
{
    Fair fair;
    REQUIRE(fair.count(u"select count(*) from col"_s) > 50);
    CHECK(checked(fair.store()).codes == 0);

    fair.editSome(120);
    const Id field = fair.create(
        "field",
        {{"entity", "account"}, {"name", "visits"}, {"kind", "integer"}, {"label", "Visits"}});
    const EntityDef &account = *fair.store().catalogue().find(u"account"_s);
    const int visits = account.column(u"visits");
    REQUIRE(visits > 0);
    REQUIRE(fair.store().columns().number(account.number, visits) > 0);
    const Id firm = fair.create("account", {{"name", "Fünf"}, {"visits", "5"}});
    fair.editSome(40);

    CHECK(checked(fair.store()).codes == 0);
    const auto record = fair.store().get(account.number, firm);
    const Columns::Kept kept{visits, Coding::Number,
                             fair.store().columns().number(account.number, visits)};
    const auto code = fair.store().columnWriter().stored(kept, record->row);
    fair.store().columnWriter().abandon();
    REQUIRE(code);
    CHECK(numberOf(*code) == 5);
    CHECK_FALSE(field.isNull());
}

TEST_CASE("an office in no country in particular is whole from its first moment", "[columns]")
{
    QTemporaryDir folder;
    FixedClock clock(1'772'700'000'000);
    SeededRandom random(7);
    ProfileSeed seed = Office::seed();
    seed.country = QString();
    const auto profile = Profile::create(folder.path(), seed, clock, random);
    REQUIRE(profile);
    CHECK(checked((*profile)->store()).codes == 0);
}

TEST_CASE("no two indexes bear one name, and each is there", "[store]")
{
    Office office;
    QStringList names;
    for (const EntityDef &entity : office.store().catalogue().entities())
        for (const IndexDef &index : indexesOf(entity, Dialect::Sqlite))
            names << index.name;
    CHECK(names.removeDuplicates() == 0);
    for (const QString &name : names) {
        INFO(name);
        CHECK(office.store()
                  .db()
                  .value(u"select count(*) from sqlite_schema where name = ?"_s,
                         {name.mid(1, name.size() - 2)})
                  ->toInt()
              == 1);
    }
}

TEST_CASE("a refused act leaves no code behind", "[columns]")
{
    Fair fair;
    const qint64 words = fair.count(u"select count(*) from word"_s);
    REQUIRE_FALSE(fair.act(u"Refused"_s,
                           {{OpKind::Set,
                             crm::account.number(),
                             fair.town.accounts.front(),
                             {{crm::account.address.column + 2, u"Nowhere else"_s}}},
                            {OpKind::Delete, crm::account.number(), fair.store().newId(), {}}}));
    CHECK(fair.count(u"select count(*) from word"_s) == words);
    fair.editSome(10);
    CHECK(checked(fair.store()).codes == 0);
}

TEST_CASE("a damaged or a wrong block is found and mended", "[columns][check]")
{
    Fair fair;
    const qint64 city = fair.store().columns().number(crm::account.number(),
                                                      crm::account.def().column(u"address.city"));
    const QString where = u" where \"key\" >> 32 = %1"_s.arg(city);
    SECTION("one byte of a block")
    {
        REQUIRE(fair.store().db().run(u"update col set data = x'01' || substr(data, 2)"_s + where));
    }
    SECTION("a block that is gone")
    {
        REQUIRE(fair.store().db().run(u"delete from col"_s + where));
    }
    SECTION("a whole block, of another time")
    {
        std::array<quint64, block_rows> codes{};
        codes.fill(3);
        REQUIRE(
            fair.store().db().run(u"update col set data = ?"_s + where, {blocks::pack(4, codes)}));
    }
    CHECK(checked(fair.store()).codes > 0);
    CHECK(checked(fair.store(), true).repaired);
    CHECK(checked(fair.store()).sound());
}

TEST_CASE("titles that arrive in their own order never run out of codes", "[columns]")
{
    Office office;
    office.create("account", {{"name", "Abaco"}});
    office.create("account", {{"name", "Zeta"}});
    const bool up = GENERATE(true, false);
    for (int i = 0; i < 400; ++i) {
        const QString name = u"Cliente %1"_s.arg(up ? i : 400 - i, 5, 10, QChar(u'0'));
        office.create("account", {{"name", name.toUtf8().constData()}});
    }
    CHECK(checked(office.store()).codes == 0);
}

TEST_CASE("equal titles share a code, and a deleted one keeps it", "[columns]")
{
    Office office;
    const Id one = office.create("account", {{"name", "Sol"}});
    const Id two = office.create("account", {{"name", "Sol"}});
    REQUIRE(office.simple(OpKind::Delete, "account", one));
    const int key = crm::account.def().column(common::SortKey);
    const Columns::Kept kept{key, Coding::Order,
                             office.store().columns().number(crm::account.number(), key)};
    const auto code = [&](const Id &id) {
        const auto of = office.store().columnWriter().stored(kept, office.get("account", id).row);
        office.store().columnWriter().abandon();
        return *of;
    };
    CHECK(code(one) != 0);
    CHECK(code(one) == code(two));
}

TEST_CASE(
    "a reference to what is not here has a place to lead to, which the record takes when it comes",
    "[columns]")
{
    Office office;
    RowIo &rows = office.store().rows();
    const Id away = office.store().newId();
    const EntityDef &account = crm::account.def();
    Record child = office.get("account", office.create("account", {{"name", "Child"}}));
    {
        Transaction transaction(office.store().db());
        REQUIRE(transaction.begin());
        const Record old = child;
        child.cell(crm::account.parent.column) = away.bytes();
        REQUIRE(rows.update(old, child));
        REQUIRE(transaction.commit());
    }
    CHECK_FALSE(*rows.exists(account.number, away));
    CHECK_FALSE(rows.load(account.number, away));
    const qint64 place = *rows.rowOf(account.number, away);
    CHECK(place > child.row);
    CHECK(checked(office.store()).codes == 0);

    Record parent = child;
    parent.id = away;
    parent.cell(crm::account.parent.column) = Cell();
    Transaction transaction(office.store().db());
    REQUIRE(transaction.begin());
    REQUIRE(rows.insert(parent));
    CHECK(parent.row == place);
    CHECK_FALSE(rows.insert(parent)); // it is here now
    REQUIRE(transaction.commit());
}

TEST_CASE("a store made before there were columns gets them on opening, and is used meanwhile",
          "[columns]")
{
    Fair fair;
    Database &db = fair.store().db();
    for (const auto &sql : {u"drop table col"_s, u"drop table col_def"_s, u"drop table col_state"_s,
                            u"drop table word"_s, u"pragma user_version = 1"_s})
        REQUIRE(db.run(sql));
    fair.profile.reset();
    auto opened = Profile::open(fair.folder.path(), fair.clock, fair.random);
    REQUIRE(opened);
    fair.profile = *std::move(opened);
    RecordStore &store = fair.store();

    CHECK(*columnsWanting(store));
    fair.create("account", {{"name", "Meanwhile"}, {"payment_terms", "at once"}});
    CHECK(checked(store).codes == 0); // nothing is claimed yet
    REQUIRE(fillColumns(store, goOn));
    CHECK_FALSE(*columnsWanting(store));
    CHECK(fair.count(u"select count(*) from col"_s) > 50);
    CHECK(checked(store).codes == 0);
    CHECK(store.db().value(u"pragma user_version"_s)->toInt() == schema_version);
}

TEST_CASE("filling goes on where it was stopped", "[columns]")
{
    Office office;
    std::vector<Op> ops;
    for (int i = 0; i < 4500; ++i)
        ops.push_back({OpKind::Create,
                       crm::account.number(),
                       office.store().newId(),
                       {{crm::account.name.column, u"Firm %1"_s.arg(i)}}});
    for (std::size_t i = 0; i < ops.size(); i += 500)
        REQUIRE(office.act(
            u"Many"_s, {ops.begin() + std::ptrdiff_t(i), ops.begin() + std::ptrdiff_t(i + 500)}));
    {
        Transaction transaction(office.store().db());
        REQUIRE(transaction.begin());
        REQUIRE(office.store().columnWriter().erase(crm::account.def()));
        REQUIRE(office.store().columns().setState(crm::account.number(), {.filled = 0}));
        REQUIRE(transaction.commit());
    }
    const auto stopped = fillColumns(office.store(), [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(office.store().columns().state(crm::account.number())->filled == 2000);
    REQUIRE(office.set("account", ops[10].id, {{"name", "Renamed while filling"}}));
    REQUIRE(office.set("account", ops[4000].id, {{"name", "Renamed before its turn"}}));
    REQUIRE(fillColumns(office.store(), goOn));
    CHECK(checked(office.store()).codes == 0);
}
