// SPDX-License-Identifier: GPL-3.0-or-later
// Adding a field touches one line, adding an entity one header: what is declared is everywhere.
#include "core/crm/account.h"
#include "core/crm/catalogue.h"
#include "core/exchange/mapping.h"
#include "core/schema/filter.h"
#include "core/schema/recordjson.h"
#include "core/store/searchindex.h"
#include "core/store/tables.h"
#include "tests/catch.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

const struct Vehicle : Entity
{
    Vehicle()
        : Entity(900, "vehicle", "Vehicle", "Vehicles", {EntityFlag::Root})
    {}

    Field<QString> plate{this, 1, "plate", Kind::Text, "Plate", Required | Searchable | Title};
    Field<qint64> price{this, 2, "price", Kind::Money, "Price"};
    Field<Id> keeper{this, 3, "keeper", Kind::Reference, "Keeper", To("account") | Part | Indexed};
    Field<QStringList> extras{this, 4, "extras", Kind::MultiChoice, "Extras"};
    Field<QString> note{this, 5, "note", Kind::Text, "Note", Translated | Sorted};
} vehicle;

/// The built-in catalogue with one entity more, and one field more on an account.
Catalogue extended()
{
    std::vector<const Entity *> entities = builtInEntities();
    entities.push_back(&vehicle);
    Catalogue all(entities);
    FieldDef field;
    field.number = 999;
    field.key = u"fax"_s;
    field.kind = Kind::Phone;
    field.label = u"Fax"_s;
    field.flags = unsigned(Flag::Searchable) | unsigned(Flag::Indexed);
    REQUIRE(all.addField(crm::account.number(), field));
    return all;
}

Record recordOf(const EntityDef &entity)
{
    Record record;
    record.entity = entity.number;
    record.id = *Id::fromText(u"0195c000-0000-7000-8000-000000000001"_s);
    record.cells.resize(entity.columns.size());
    return record;
}

QString tables(const Catalogue &catalogue, Dialect dialect)
{
    return createTables(catalogue, dialect).join(u'\n');
}

} // namespace

TEST_CASE("an entity and a field declared once are in the tables of both dialects", "[additions]")
{
    const Catalogue all = extended();
    const QString sqlite = tables(all, Dialect::Sqlite);
    const QString postgres = tables(all, Dialect::Postgres);

    for (const auto &part :
         {u"create table \"vehicle\"(\"row\" integer primary key, \"id\" blob not null"_s,
          u"\"plate\" text, \"price\" integer, \"price.currency\" text, \"keeper\" blob, "
          "\"note\" text, \"note.en\" text, \"note.zh_CN\" text, \"note.es\" text, "
          "\"note.sort\" text)"_s,
          u"on \"vehicle\"(\"keeper\") where"_s, u"\"fax\" text, \"fax.normal\" text"_s,
          u"on \"account\"(\"fax.normal\") where"_s}) {
        INFO(part);
        CHECK(sqlite.contains(part));
    }
    for (const auto &part :
         {u"create table \"vehicle\"(\"id\" bytea primary key"_s,
          u"\"price\" bigint, \"price.currency\" text collate \"C\""_s, u"\"keeper\" bytea"_s,
          u"on \"vehicle\"(\"keeper\") where"_s, u"\"fax.normal\" text collate \"C\""_s}) {
        INFO(part);
        CHECK(postgres.contains(part));
    }
    CHECK_FALSE(sqlite.contains(u"\"extras\""_s)); // a set: rows of cell_member
    CHECK_FALSE(tables(builtInCatalogue(), Dialect::Sqlite).contains(u"\"fax\""_s));
}

TEST_CASE("they are in the JSON of a record", "[additions]")
{
    const Catalogue all = extended();
    Record record = recordOf(all.at(900));
    record.cell(vehicle.plate.column) = u"1234 BCD"_s;
    record.cell(vehicle.price.column) = qint64(1'250'000);
    record.cell(vehicle.price.column + 1) = u"EUR"_s;
    record.cell(vehicle.extras.column) = QStringList{u"radio"_s, u"roof"_s};
    record.cell(vehicle.note.column) = u"old"_s;
    record.cell(vehicle.note.column + 3) = u"viejo"_s;

    const QJsonObject json = recordJson(all, record, false);
    CHECK(json[u"plate"_s] == u"1234 BCD"_s);
    CHECK(json[u"price"_s] == u"12500.00 EUR"_s);
    CHECK(json[u"extras"_s] == QJsonArray({u"radio"_s, u"roof"_s}));
    CHECK(json[u"note"_s] == u"old"_s);
    CHECK(json[u"note.es"_s] == u"viejo"_s);
    CHECK_FALSE(json.contains(u"keeper"_s));
    CHECK(recordJson(all, record, true)[u"keeper"_s].isNull());

    Record account = recordOf(all.at(1));
    account.cell(all.at(1).column(u"fax"_s)) = u"915 550 101"_s;
    CHECK(recordJson(all, account, false)[u"fax"_s] == u"915 550 101"_s);
}

TEST_CASE("they can be filtered by, in both directions of a reference", "[additions]")
{
    const Catalogue all = extended();
    for (const auto &[entity, text] :
         {std::pair{900, u"plate ~ bcd and price > 100 and extras = radio"_s},
          std::pair{900, u"keeper.name = \"Sol\" and keeper.fax != empty"_s},
          std::pair{900, u"note.es ~ viejo"_s}, std::pair{1, u"fax = 915550101"_s},
          std::pair{1, u"vehicle.plate ~ bcd"_s}}) {
        const auto filter = parseFilter(all, entity, text);
        INFO(text << ": " << (filter ? u""_s : filter.error().detail + filter.error().value));
        CHECK(filter);
    }
    const auto unknown = parseFilter(builtInCatalogue(), 1, u"fax = 1"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == Error::Code::UnknownField);
}

TEST_CASE("they can be imported into, by heading and by mapping", "[additions]")
{
    const Catalogue all = extended();
    ImportOptions byHeading;
    byHeading.entity = 900;
    const auto read =
        readMappings(all, all.at(900), {u"plate"_s, u"keeper.fax"_s, u"Colour"_s}, byHeading);
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK((*read)[0].column == vehicle.plate.column);
    CHECK((*read)[1].column == vehicle.keeper.column);
    CHECK((*read)[1].by == all.at(1).column(u"fax"_s));

    ImportOptions byMap;
    byMap.entity = 1;
    byMap.maps = QStringList{u"Tel. 2=fax"_s};
    const auto mapped = readMappings(all, all.at(1), {u"Tel. 2"_s}, byMap);
    REQUIRE(mapped);
    CHECK(mapped->front().column == all.at(1).column(u"fax"_s));
    const auto matched = matchColumn(all.at(1), u"fax"_s);
    REQUIRE(matched);
    CHECK(*matched == all.at(1).column(u"fax.normal"_s));
}

TEST_CASE("what is declared searchable is found by its words", "[additions]")
{
    const Catalogue all = extended();
    Record record = recordOf(all.at(900));
    record.cell(vehicle.plate.column) = u"Peña 9"_s;
    record.cell(vehicle.note.column) = u"unseen"_s;
    CHECK(indexedWords(all.at(900), record) == u"9 pena peña"_s);

    Record account = recordOf(all.at(1));
    account.cell(all.at(1).column(u"fax"_s)) = u"12345"_s;
    CHECK(indexedWords(all.at(1), account) == u"12345 2345 345"_s);
    account.live = false;
    CHECK(indexedWords(all.at(1), account).isEmpty());
}

TEST_CASE("they are known as children, and choices and doubles are kept apart", "[additions]")
{
    Catalogue all = extended();
    bool part = false;
    for (const Incoming &incoming : all.incoming(crm::account.number(), true))
        part = part || incoming.entity->number == 900;
    CHECK(part);

    ChoiceDef radio;
    radio.key = u"radio"_s;
    all.setChoices(900, vehicle.extras.number, {radio});
    CHECK(all.choices(900, vehicle.extras.number).size() == 1);
    CHECK(all.choices(1, vehicle.extras.number).empty());

    FieldDef twice;
    twice.number = 998;
    twice.key = u"fax"_s;
    CHECK(all.addField(1, twice).error().code == Error::Code::Duplicate);
    CHECK(all.addField(12345, twice).error().code == Error::Code::UnknownEntity);
}
