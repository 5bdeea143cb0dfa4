// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columnfill.h"
#include "tests/core/store/world.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("columns sort by every field as SQL does, either way", "[query]")
{
    World world;
    world.town.fill();
    int sorted = 0;
    for (const EntityDef &entity : world.store().catalogue().entities())
        for (const Column &column : entity.columns)
            for (const QString &sign : {u""_s, u"-"_s}) {
                const auto by =
                    parseSort(world.store().catalogue(), entity.number, sign + column.key);
                if (!by)
                    continue; // a set
                INFO(entity.key << ": " << sign << column.key);
                const Query query{.entity = entity.number, .by = *by};
                const auto bySql = listRows(world.store().db(), world.store().catalogue(), query);
                const auto order = world.engine.order(query);
                const auto answer = world.engine.ask(query, 7);
                REQUIRE(bySql);
                if (!order)
                    FAIL(order.error().detail);
                REQUIRE(answer);
                CHECK(*order == *bySql);
                const auto some = std::min<std::size_t>(7, bySql->size());
                CHECK(answer->first
                      == std::vector(bySql->begin(), bySql->begin() + std::ptrdiff_t(some)));
                CHECK(answer->matches == qint64(bySql->size()));
                sorted += int(order->size());
            }
    CHECK(sorted > 10'000);
}

TEST_CASE("lists over many blocks are the same from columns as from SQL", "[query]")
{
    World world;
    world.town.fill();
    world.town.grow(2600);
    qint64 found = 0;
    for (int i = 0; i < 120; ++i) {
        const Question question = randomQuestion(world.town, i);
        INFO(question.text.left(400));
        const Query query = question.query();
        const auto bySql = listRows(world.store().db(), world.store().catalogue(), query);
        const auto order = world.engine.order(query);
        const auto first = std::size_t(world.town.chance.next() % 300);
        const auto answer = world.engine.ask(query, first);
        REQUIRE(bySql);
        REQUIRE(order);
        REQUIRE(answer);
        CHECK((*order == *bySql));
        CHECK(answer->matches == qint64(bySql->size()));
        const auto some = std::ptrdiff_t(std::min(first, bySql->size()));
        CHECK((answer->first == std::vector(bySql->begin(), bySql->begin() + some)));
        found += answer->matches;
    }
    CHECK(found > 50'000);
}

TEST_CASE("a damaged block is an error and never an answer", "[query]")
{
    World world;
    world.town.fill();
    struct Case
    {
        const char *entity;
        const char *column; ///< that is damaged
        const char *damagedIn;
        const char *where;
        const char *sort;
    };
    const Case cases[]{
        {"account", "founded", "account", "founded is empty", ""},
        {"account", "name", "account", "name ~ a", ""},
        {"account", "name", "account", "name = \"alpha\"", ""},
        {"account", "annual_revenue.currency", "account", "annual_revenue > 1 EUR", ""},
        {"account", "sort_key", "account", "founded is empty", "name"},
        {"opportunity", "founded", "account", "account.founded is empty", ""},
        {"opportunity", "sort_key", "account", "amount is empty", "account"},
        {"account", "amount", "opportunity", "opportunity.amount > 1", ""},
        {"account", "account", "opportunity", "opportunity.amount > 1", ""},
    };
    for (const Case &one : cases) {
        INFO(one.where << " by " << one.sort << ", damaged " << one.column);
        const Query query = world.query(QString::fromUtf8(one.entity), QString::fromUtf8(one.where),
                                        QString::fromUtf8(one.sort));
        REQUIRE(world.engine.ask(query));
        REQUIRE(world.engine.order(query));
        Transaction undone(world.store().db());
        REQUIRE(undone.begin());
        world.damage(
            world.columnNumber(QString::fromUtf8(one.damagedIn), QString::fromUtf8(one.column)), 0);
        CHECK(world.engine.ask(query).error().code == Error::Code::Damaged);
        CHECK(world.engine.order(query).error().code == Error::Code::Damaged);
    }
}

TEST_CASE("columns that are not filled yet are not asked", "[query]")
{
    World world;
    world.town.fill();
    RecordStore &store = world.store();
    int found = 0;
    for (const Columns::State state : {Columns::State{3, false}, Columns::State{}})
        for (const char *key : {"account", "opportunity", "activity", "stage"}) {
            INFO(key << " filled to " << state.filled);
            Transaction undone(store.db());
            REQUIRE(undone.begin());
            const EntityDef &entity = world.entity(QString::fromUtf8(key));
            const bool whole = state.filled == Columns::whole;
            REQUIRE(store.columns().setState(entity.number, {state.filled, false}));
            for (const Columns::Kept &kept : store.columns().kept(entity.number))
                if (!whole || kept.coding == Coding::Order) // what nobody may read is not there
                    REQUIRE(store.db().run(u"delete from col where \"key\" >> 32 = ?"_s,
                                           {kept.number}));
            for (int i = 0; i < 20; ++i)
                CHECK(randomQuestion(world.town, i).ask(found));
        }
    CHECK(found > 500);
}

TEST_CASE("lists stay equal through edits, deletions, restorations and own fields", "[query]")
{
    World world;
    world.town.fill();
    Town &town = world.town;
    RecordStore &store = world.store();
    const int account = world.entity(u"account").number;
    const std::vector<QString> ownLeaves{u"nick = \"alpha\""_s,  u"nick is empty"_s,
                                         u"nick != \"ñandú\""_s, u"nick ~ an"_s,
                                         u"weight > 2"_s,        u"weight is empty"_s};
    std::vector<Id> known = town.accounts; // dead ones too
    int found = 0;
    for (int round = 0; round < 80; ++round) {
        const bool own = round > 20;
        if (round == 20) {
            world.create("field", {{"entity", "account"}, {"name", "nick"}, {"kind", "text"}});
            world.create("field", {{"entity", "account"}, {"name", "weight"}, {"kind", "decimal"}});
        }
        town.accounts = known;
        std::erase_if(town.accounts, [&](const Id &id) { return !store.get(account, id)->live; });
        Town::Values values = town.account();
        if (own) {
            town.maybe(values, "nick", {u"alpha"_s, u"Ñandú"_s, u"ñandú"_s, {}});
            town.maybe(values, "weight", {u"1.5"_s, u"3"_s, {}});
        }
        const Id id = town.pick(known);
        if (!store.get(account, id)->live)
            REQUIRE(world.simple(OpKind::Restore, "account", id));
        else if (town.oneIn(4))
            REQUIRE(world.simple(OpKind::Delete, "account", id));
        else
            town.change("account", id, values);
        std::erase(town.accounts, id);
        if (town.oneIn(5))
            known.push_back(town.create("account", town.account()));
        if (town.oneIn(3))
            town.create("opportunity", town.deal());
        for (int i = 0; i < 3; ++i)
            CHECK(randomQuestion(town, round + i).ask(found));
        if (own)
            CHECK(Question{town, account, town.pick(ownLeaves) + u" or "_s + town.leaf(true)}.ask(
                found));
    }
    CHECK(found > 500);
}

TEST_CASE("new words find their places among those that are kept", "[query]")
{
    World world;
    int asked = 0;
    std::vector<QString> cities{u"Madrid"_s};
    SeededRandom chance(3);
    for (int i = 0; i < 200; ++i) {
        // Again and again between the same two, before the first and behind the last.
        QString city = cities[chance.next() % cities.size()];
        if (i % 3 == 0)
            city.prepend(QChar(char16_t(u'A' + chance.next() % 3)));
        else
            city.append(QChar(char16_t(u'a' + chance.next() % 26)));
        cities.push_back(city);
        const QByteArray json = u"{\"city\":\"%1\"}"_s.arg(city).toUtf8();
        world.create("account", {{"name", "A"}, {"address", json.constData()}});
        const Query query{.entity = world.entity(u"account").number,
                          .by = *parseSort(world.store().catalogue(), 1, u"-address.city"_s)};
        const auto order = world.engine.order(query);
        REQUIRE(order);
        asked += *order == *listRows(world.store().db(), world.store().catalogue(), query) ? 1 : 0;
    }
    CHECK(asked == 200);
}

TEST_CASE("words that are numbered anew are not taken for the old ones", "[query]")
{
    World world;
    world.town.fill();
    int found = 0;
    const auto ask = [&] {
        for (const auto &[where, sort] : {std::pair(u"address.city ~ mad"_s, u"-address.city"_s),
                                          std::pair(u"address ^ ma"_s, u"source"_s)}) {
            const Query query = world.query(u"account", where, sort);
            const auto order = world.engine.order(query);
            REQUIRE(order);
            CHECK(*order == *listRows(world.store().db(), world.store().catalogue(), query));
            found += int(order->size());
        }
    };
    ask();
    Transaction renewing(world.store().db());
    REQUIRE(renewing.begin());
    REQUIRE(emptyColumns(world.store()));
    for (const QString &first : {u"z"_s, u"madeira"_s, u"web"_s}) // stand where others did
        REQUIRE(Words(world.store().db()).rowOf(first));
    for (const EntityDef &entity : world.store().catalogue().entities())
        REQUIRE(refillColumns(world.store(), entity));
    REQUIRE(renewing.commit());
    ask();
    CHECK(found > 20);
}
