// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/account.h"
#include "core/store/undo.h"
#include "tests/core/store/office.h"

#include <QCborArray>
#include <QCborMap>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("what is created can be read again", "[store]")
{
    Office office;
    const Id id = office.create("account", {{"name", "Ferretería Peña"},
                                            {"phone", "915 550 100"},
                                            {"tax_id", "B64717838"},
                                            {"tags", "vip,madrid"}});

    CHECK(office.value("account", id, "name") == u"Ferretería Peña"_s);
    CHECK(office.value("account", id, "phone.normal") == u"+34915550100"_s);
    CHECK(office.value("account", id, "tax_id") == u"es_nif:B64717838"_s);
    CHECK(office.get("account", id)
              .cell(office.store().catalogue().at(1).column(common::Tags))
              .toStringList()
          == QStringList{u"madrid"_s, u"vip"_s});
    CHECK(office.value("account", id, "owner") == office.viewer().user.text());
}

TEST_CASE("a record is there when the office is opened again", "[store]")
{
    Office office;
    const Id id = office.create("account", {{"name", "上海晨光科技有限公司"}});
    office.profile.reset();

    auto opened = Profile::open(office.folder.path(), office.clock, office.random);
    REQUIRE(opened);
    office.profile = *std::move(opened);

    CHECK(office.value("account", id, "name") == u"上海晨光科技有限公司"_s);
}

TEST_CASE("history tells what a value was and who changed it", "[store]")
{
    Office office;
    const Id id = office.create("account", {{"name", "Peña"}});
    REQUIRE(office.set("account", id, {{"name", "Peña e Hijos"}}));
    REQUIRE(office.set("account", id, {{"name", "Peña e Hijos"}})); // the same again

    const auto history = office.store().journal().ofRecord(id);
    REQUIRE(history);
    REQUIRE(history->size() == 1);
    CHECK(history->front().field == u"name"_s);
    CHECK(history->front().before == u"Peña"_s);
    CHECK(history->front().after == u"Peña e Hijos"_s);
    CHECK(history->front().by == office.viewer().user);
}

TEST_CASE("an order's total is the sum of its lines, rounded line by line", "[store]")
{
    Office office;
    const Id account = office.create("account", {{"name", "Bodega Sol"}});
    const Id product =
        office.create("product", {{"name", "Queso"}, {"sku", "Q-1"}, {"list_price", "14.00 EUR"}});
    const Id order =
        office.create("order", {{"account", account.text().toUtf8()}, {"currency", "EUR"}});
    const Id line = office.create("order_line", {{"order", order.text().toUtf8()},
                                                 {"product", "Q-1"},
                                                 {"quantity", "12"},
                                                 {"unit_price", "14.00 EUR"},
                                                 {"discount", "15"}});
    office.create("order_line", {{"order", order.text().toUtf8()},
                                 {"product", product.text().toUtf8()},
                                 {"quantity", "1"}});

    CHECK(office.value("order_line", line, "total") == u"142.80 EUR"_s);
    CHECK(office.value("order", order, "total") == u"156.80 EUR"_s);
    CHECK(office.value("order", order, "number") == u"SO-2026-00001"_s);

    REQUIRE(office.simple(OpKind::Delete, "order_line", line));
    CHECK(office.value("order", order, "total") == u"14.00 EUR"_s);
    CHECK(office.set("order", order, {{"number", ""}}));
}

TEST_CASE("parts are deleted and restored with their owner, and only those", "[store]")
{
    Office office;
    const Id account = office.create("account", {{"name", "A"}});
    const QByteArray order =
        office.create("order", {{"account", account.text().toUtf8()}, {"currency", "EUR"}})
            .text()
            .toUtf8();
    const Id orderId = *Id::fromText(QString::fromUtf8(order));
    const Id first =
        office.create("order_line", {{"order", order}, {"text", "one"}, {"quantity", "1"}});
    const Id second =
        office.create("order_line", {{"order", order}, {"text", "two"}, {"quantity", "1"}});
    REQUIRE(office.simple(OpKind::Delete, "order_line", first));

    REQUIRE(office.simple(OpKind::Delete, "order", orderId));
    CHECK_FALSE(office.get("order_line", second).live);

    REQUIRE(office.simple(OpKind::Restore, "order", orderId));
    CHECK(office.get("order_line", second).live);
    CHECK_FALSE(office.get("order_line", first).live);
}

TEST_CASE("a deal moved to a stage takes its probability, and remembers since when", "[store]")
{
    Office office;
    const Id account = office.create("account", {{"name", "A"}});
    const Id deal = office.create(
        "opportunity",
        {{"name", "Deal"}, {"account", account.text().toUtf8()}, {"amount", "1000 EUR"}});
    CHECK(office.value("opportunity", deal, "probability") == u"10"_s);

    REQUIRE(office.set("opportunity", deal, {{"stage", "Negotiation"}}));
    CHECK(office.value("opportunity", deal, "probability") == u"80"_s);
    CHECK(office.get("opportunity", deal)
              .cell(office.store().catalogue().at(7).column(u"stage_since"))
              .toLongLong()
          == office.clock.now());

    REQUIRE(office.set("opportunity", deal, {{"probability", "55"}}));
    CHECK(office.value("opportunity", deal, "probability") == u"55"_s);
}

TEST_CASE("an account knows its latest contact from its done activities", "[store]")
{
    Office office;
    const QByteArray account = office.create("account", {{"name", "A"}}).text().toUtf8();
    const Id id = *Id::fromText(QString::fromUtf8(account));
    const Id call = office.create("activity", {{"kind", "call"},
                                               {"subject", "Hello"},
                                               {"account", account},
                                               {"status", "held"},
                                               {"start", "2026-03-04T10:00 Europe/Madrid"}});
    CHECK(office.value("account", id, "last_contact") == u"2026-03-04T09:00:00Z"_s);

    REQUIRE(office.set("activity", call, {{"status", "not_held"}}));
    CHECK(office.value("account", id, "last_contact").isNull());
}

TEST_CASE("an act is taken back, and what others changed since is kept", "[store]")
{
    Office office;
    const EntityDef &entity = crm::account.def();
    const Id first = office.create("account", {{"name", "One"}, {"website", "one.example.com"}});
    const Id second = office.create("account", {{"name", "Two"}});
    const Id act = office.store().newId();
    REQUIRE(office.store().apply(
        office.viewer(),
        {.id = act,
         .name = u"Bulk"_s,
         .ops = {
             {OpKind::Set, 1, first, office.edits(entity, {{"industry", "food"}, {"tags", "x"}})},
             {OpKind::Set, 1, second, office.edits(entity, {{"industry", "food"}})}}}));
    REQUIRE(office.set("account", second, {{"industry", "retail"}}));

    const auto undone = undoAction(office.store(), office.viewer(), act);
    REQUIRE(undone);
    CHECK(undone->kept == 1);
    CHECK(office.value("account", first, "industry").isNull());
    CHECK(office.value("account", first, "tags").isNull());
    CHECK(office.value("account", second, "industry") == u"retail"_s);
}

TEST_CASE("undoing a create deletes it, undoing a delete brings it back", "[store]")
{
    Office office;
    const Id id = office.create("account", {{"name", "One"}});
    const Id made =
        office.get("account", id).reference(crm::account.def().column(common::CreatedAction));
    REQUIRE(undoAction(office.store(), office.viewer(), made));
    CHECK_FALSE(office.get("account", id).live);

    const auto entries = office.store().journal().ofRecord(id);
    REQUIRE(entries);
    REQUIRE(undoAction(office.store(), office.viewer(), entries->back().action));
    CHECK(office.get("account", id).live);
}

TEST_CASE("a form that shows an old value never overwrites a new one in silence", "[store]")
{
    Office office;
    const Id id = office.create("account", {{"name", "One"}});
    REQUIRE(office.set("account", id, {{"name", "Two"}}));

    const auto late = office.act(
        u"Edit"_s,
        {{OpKind::Set,
          1,
          id,
          {{.column = crm::account.name.column, .value = u"Three"_s, .shown = Cell(u"One"_s)}}}});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == Error::Code::Changed);
    CHECK(office.value("account", id, "name") == u"Two"_s);
}

TEST_CASE("an own field is a real column at once", "[store]")
{
    Office office;
    office.create("field",
                  {{"entity", "account"}, {"name", "fax"}, {"kind", "phone"}, {"label", "Fax"}});
    const Id id = office.create("account", {{"name", "One"}, {"fax", "915 550 101"}});

    CHECK(office.value("account", id, "fax") == u"915 550 101"_s);
    CHECK(office.value("account", id, "fax.normal") == u"+34915550101"_s);
}

TEST_CASE("one refused operation leaves nothing of its act", "[store]")
{
    Office office;
    const EntityDef &entity = crm::account.def();
    const Id good = office.store().newId();
    const auto refused =
        office.act(u"Two"_s, {{OpKind::Create, 1, good, office.edits(entity, {{"name", "A"}})},
                              {OpKind::Create, 1, office.store().newId(),
                               office.edits(entity, {{"website", "b.example.com"}})}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Required);
    CHECK(refused.error().field == u"name"_s);
    CHECK(office.store().get(1, good).error().code == Error::Code::NotFound);
}

TEST_CASE("search finds names in three scripts", "[store]")
{
    Office office;
    const Id pena =
        office.create("account", {{"name", "Ferretería Peña"}, {"phone", "+34 915 550 100"}});
    const Id tech = office.create("account", {{"name", "北京科技有限公司"}});
    const auto found = [&](const QString &typed, const Id &id) {
        const auto hits = office.store().searchIndex().search(typed, 50);
        REQUIRE(hits);
        for (const auto &hit : *hits)
            if (hit.row == office.get("account", id).row && hit.entity == 1)
                return true;
        return false;
    };
    for (const auto &typed :
         {u"pena"_s, u"peña"_s, u"ferret"_s, u"550100"_s, u"915550"_s, u"915 550 1"_s})
        CHECK(found(typed, pena));
    for (const auto &typed :
         {u"科技"_s, u"技"_s, u"bj"_s, u"beij"_s, u"beijingkeji"_s, u"kj"_s, u"北京"_s})
        CHECK(found(typed, tech));
    CHECK_FALSE(found(u"eijing"_s, tech));

    REQUIRE(office.set("account", pena, {{"name", "Otra"}}));
    CHECK_FALSE(found(u"pena"_s, pena));
}

TEST_CASE("a translated name is changed and taken back in one language alone", "[store]")
{
    Office office;
    const EntityDef &entity = *office.store().catalogue().find(u"pipeline");
    const Id id = office.create("pipeline", {{"name", "Partners"}});
    const int spanish = entity.column(u"name.es");
    REQUIRE(office.act(
        u"Edit"_s,
        {{OpKind::Set, entity.number, id, {{.column = spanish, .value = u"Socios"_s}}}}));
    REQUIRE(office.set("pipeline", id, {{"order", "3"}}));
    const auto renamed =
        office.act(u"Edit"_s, {{OpKind::Set,
                                entity.number,
                                id,
                                {{.column = entity.column(u"name"), .value = u"Resellers"_s}}}});
    REQUIRE(renamed);

    const auto history = office.store().journal().ofRecord(id);
    REQUIRE(history);
    REQUIRE(history->size() == 3);
    CHECK(history->front().field == u"name.es"_s);
    REQUIRE(undoAction(office.store(), office.viewer(), history->back().action));
    CHECK(office.value("pipeline", id, "name") == u"Partners"_s);
    CHECK(office.value("pipeline", id, "name.es") == u"Socios"_s);

    REQUIRE(undoAction(office.store(), office.viewer(), history->front().action));
    CHECK(office.value("pipeline", id, "name.es").isNull());
}

TEST_CASE("an order made with its lines is unmade with them", "[store]")
{
    Office office;
    const Id account = office.create("account", {{"name", "A"}});
    const Id order = office.store().newId();
    const Id line = office.store().newId();
    const Catalogue &catalogue = office.store().catalogue();
    Op lineOp{OpKind::Create, 15, line,
              office.edits(catalogue.at(15),
                           {{"text", "x"}, {"quantity", "2"}, {"unit_price", "3 EUR"}})};
    lineOp.edits.push_back({.column = catalogue.at(15).column(u"order"), .value = order.bytes()});
    const Id act = office.store().newId();
    REQUIRE(office.store().apply(
        office.viewer(),
        {.id = act,
         .name = u"Order"_s,
         .ops = {{OpKind::Create, 14, order,
                  office.edits(catalogue.at(14),
                               {{"account", account.text().toUtf8()}, {"currency", "EUR"}})},
                 lineOp}}));
    CHECK(office.value("order", order, "total") == u"6.00 EUR"_s);

    REQUIRE(undoAction(office.store(), office.viewer(), act));
    CHECK_FALSE(office.get("order", order).live);
    CHECK_FALSE(office.get("order_line", line).live);
}

TEST_CASE("a Chinese contact is found by the whole name, by pinyin and by initials", "[store]")
{
    Office office;
    office.create("contact", {{"given", "小明"}, {"family", "王"}});

    for (const auto &typed : {u"王小明"_s, u"wangxiaoming"_s, u"wxm"_s, u"小明"_s})
        CHECK(office.store().searchIndex().search(typed, 5)->size() == 1);
}

TEST_CASE("what waits for a server holds the fields that were given, and no empty ones", "[store]")
{
    Office office;
    const Id id = office.create("account", {{"name", "One"}, {"address", R"({"city":"Vigo"})"}});

    auto edits =
        office.store().db().value(u"select edits from outbox_op where record = ?"_s, {id.bytes()});
    REQUIRE(edits);
    const QCborMap map = QCborValue::fromCbor(edits->toByteArray()).toMap();
    CHECK(map.value(crm::account.name.number).toArray().at(1).toString() == u"One"_s);
    CHECK(map.contains(crm::account.address.number));
    CHECK_FALSE(map.contains(crm::account.phone.number));
    CHECK_FALSE(map.contains(crm::account.taxId.number));
    CHECK_FALSE(map.contains(crm::account.annualRevenue.number));
}
