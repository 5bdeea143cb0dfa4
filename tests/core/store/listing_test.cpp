// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/postgres.h"
#include "tests/core/store/question.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whatever the filter, the order and the limit.
void agree(Town town)
{
    town.fill();
    int found = 0;
    for (int i = 0; i < 500; ++i)
        CHECK(randomQuestion(town, i).ask(found));
    CHECK(found > 1000); // a test of empty lists would show nothing
}

/// Whatever the field: a value that its kind does not know is refused, and any other asked.
void agreeOnEveryColumn(Town town)
{
    town.fill();
    RecordStore &store = town.store;
    const std::vector<QString> values{
        u"= a"_s,           u"!= \"Madrid\""_s, u"~ a"_s,       u"^ \"e\""_s,     u"< b"_s,
        u"= 1"_s,           u"> 0"_s,           u"!= 12 EUR"_s, u">= 12 USD"_s,   u"in (1, 2)"_s,
        u"= true"_s,        u"!= today"_s,      u"<= now"_s,    u"= this_year"_s, u"= me"_s,
        u"= \"account\""_s, u"!= me"_s,         u"is empty"_s,  u"is not empty"_s};
    int asked = 0;
    int found = 0;
    for (const EntityDef &entity : store.catalogue().entities())
        for (const Column &column : entity.columns)
            for (int i = 0; i < 4; ++i) {
                const Question question{town, entity.number, column.key + u' ' + town.pick(values)};
                asked += question.ask(found) ? 1 : 0;
            }
    CHECK(asked > 1000);
}

/// Filters as deep and as long as they may be, which databases have limits of their own for.
void agreeOnLargeOnes(Town town)
{
    town.fill();
    RecordStore &store = town.store;
    const int entity = store.catalogue().find(u"account")->number;
    QString deep = u"name = \"alpha\""_s;
    QString deepest = u"name ~ \"alpha\""_s;
    for (int i = 0; i < 83; ++i)
        deep = u"(%1 or not (%2 and %3))"_s.arg(town.leaf(true), town.leaf(true), deep);
    for (int i = 0; i < 249; ++i)
        deepest = i % 2 == 0 ? u"(tags = a or %1)"_s.arg(deepest)
                             : u"(name != \"Pena\" and %1)"_s.arg(deepest);
    QStringList many;
    QStringList words;
    QStringList amounts;
    QStringList ids;
    for (int i = 0; i < 1200; ++i) {
        many << u"(name = \"n%1\" and tags = a)"_s.arg(i);
        words << u"\"w%1\""_s.arg(i);
        amounts << u"%1 EUR"_s.arg(i);
        ids << store.newId().text();
    }
    words << u"\"Peña\""_s;
    amounts << u"5000.50"_s << u"12 USD"_s;
    ids << town.accounts.front().text() << town.accounts.back().text();
    const QString one = u" or tags = \"b\""_s;
    int found = 0;
    for (const QString &text :
         {deep, deepest, u"not "_s.repeated(249) + u"tags = a"_s, many.join(u" or "_s) + one,
          many.join(u" and "_s) + one, u"name in ("_s + words.join(u',') + u')',
          u"tags in ("_s + words.join(u',') + u", \"a\")"_s,
          u"annual_revenue in ("_s + amounts.join(u',') + u')',
          u"opportunity.amount in ("_s + amounts.join(u',') + u')',
          u"id in ("_s + ids.join(u',') + u')',
          u"parent.parent.parent.parent.parent.parent.parent.parent.name is empty"_s,
          u"parent.parent.parent.parent.parent.parent.parent.parent.tags != \"a\""_s})
        CHECK(Question{town, entity, text}.ask(found));
    CHECK(found > 0);
}

} // namespace

TEST_CASE("random lists are the same from SQLite and its columns as record by record", "[filter]")
{
    Office office;
    QueryEngine engine(office.store().db(), office.store().catalogue(), office.store().columns());
    agree({office.store(), office.viewer(), office.clock.now(), &engine});
}

TEST_CASE("random lists are the same from PostgreSQL as record by record", "[filter][postgres]")
{
    auto cluster = PostgresOffice::make();
    if (!cluster)
        return;
    REQUIRE(cluster->db->run(u"set jit = off"_s)); // compiles for seconds, runs for none
    agree({cluster->store, cluster->viewer, cluster->clock.now()});
}

TEST_CASE("every column of every entity is compared by SQLite and its columns as record by record",
          "[filter]")
{
    Office office;
    QueryEngine engine(office.store().db(), office.store().catalogue(), office.store().columns());
    agreeOnEveryColumn({office.store(), office.viewer(), office.clock.now(), &engine});
}

TEST_CASE("every column of every entity is compared by PostgreSQL as record by record",
          "[filter][postgres]")
{
    auto cluster = PostgresOffice::make();
    if (!cluster)
        return;
    REQUIRE(cluster->db->run(u"set jit = off"_s)); // compiles for seconds, runs for none
    agreeOnEveryColumn({cluster->store, cluster->viewer, cluster->clock.now()});
}

TEST_CASE("filters as large as they may be are no burden for SQLite and its columns", "[filter]")
{
    Office office;
    QueryEngine engine(office.store().db(), office.store().catalogue(), office.store().columns());
    agreeOnLargeOnes({office.store(), office.viewer(), office.clock.now(), &engine});
}

TEST_CASE("filters as large as they may be are no burden for PostgreSQL", "[filter][postgres]")
{
    auto cluster = PostgresOffice::make();
    if (!cluster)
        return;
    REQUIRE(cluster->db->run(u"set jit = off"_s)); // compiles for seconds, runs for none
    agreeOnLargeOnes({cluster->store, cluster->viewer, cluster->clock.now()});
}

TEST_CASE("a list is sorted as a reader expects, empty last either way", "[filter]")
{
    Office office;
    for (const char *name :
         {"Ñandú", "Nube", "Oso", "重庆银行", "北京科技", "Álamo", "alba", "长沙", "张三"})
        office.create("account", {{"name", name}});
    office.create("account", {{"name", "Rica"}, {"annual_revenue", "5.00 EUR"}});
    const auto names = [&](const QString &sort, std::optional<qint64> limit = {}) {
        auto by = parseSort(office.store().catalogue(), 1, sort);
        REQUIRE(by);
        auto ids = listIds(office.store().db(), office.store().catalogue(),
                           {.entity = 1, .by = *by, .viewer = office.viewer()}, limit);
        REQUIRE(ids);
        QStringList all;
        for (const Id &id : *ids)
            all << office.value("account", id, "name").toString();
        return all;
    };

    CHECK(names(u"name"_s)
          == QStringList{u"Álamo"_s, u"alba"_s, u"Nube"_s, u"Ñandú"_s, u"Oso"_s, u"Rica"_s,
                         u"北京科技"_s, u"长沙"_s, u"重庆银行"_s, u"张三"_s});
    CHECK(names(u"annual_revenue"_s).front() == u"Rica"_s);
    CHECK(names(u"-annual_revenue"_s).front() == u"Rica"_s);
    CHECK(names(u"name"_s, 0).isEmpty());
    CHECK(names(u"name"_s, 2).size() == 2);
    CHECK(parseSort(office.store().catalogue(), 1, u"opportunity.amount"_s).error().code
          == Error::Code::Malformed);
}
