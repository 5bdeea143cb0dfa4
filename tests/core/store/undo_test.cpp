// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/account.h"
#include "core/crm/opportunity.h"
#include "core/crm/order.h"
#include "core/store/check.h"
#include "core/store/undo.h"
#include "tests/core/store/office.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// Accounts made under one act, in transactions of 200.
Id bulk(Office &office, int count)
{
    const EntityDef &entity = crm::account.def();
    const Id act = office.store().newId();
    for (int i = 0; i < count;) {
        Action part{.id = act, .name = u"Bulk"_s, .several = true};
        for (; i < count && part.ops.size() < 200; ++i)
            part.ops.push_back(
                {OpKind::Create, entity.number, office.store().newId(),
                 office.edits(entity, {{"name", QByteArray("Company " + QByteArray::number(i))}})});
        REQUIRE(office.store().apply(office.viewer(), part));
    }
    return act;
}

qint64 live(Office &office)
{
    return office.store()
        .db()
        .value(u"select count(*) from "_s + sqlTable(crm::account.def()) + u" where live = 1"_s)
        ->toLongLong();
}

} // namespace

TEST_CASE("an undo tells how far it is, up to the whole", "[store][undo]")
{
    Office office;
    const Id act = bulk(office, 1200);
    qint64 last = 0;
    bool forward = true;

    const auto undone =
        undoAction(office.store(), office.viewer(), act, [&](qint64 done, qint64 total) {
            forward = forward && done > last && done < total && total == 2400;
            last = done;
            return true;
        });

    REQUIRE(undone);
    CHECK(undone->undone == 1200);
    CHECK(forward);
    CHECK(last > 1200);
    CHECK(live(office) == 0);
}

TEST_CASE("an undo that is stopped leaves whole transactions, and goes on when asked again",
          "[store][undo]")
{
    Office office;
    const Id act = bulk(office, 1200);
    const auto stop = [&](qint64 at) {
        return undoAction(office.store(), office.viewer(), act,
                          [at](qint64 done, qint64) { return done < at; });
    };

    const auto looking = stop(300);
    REQUIRE_FALSE(looking);
    CHECK(looking.error().code == Error::Code::Cancelled);
    CHECK(live(office) == 1200);

    const auto halfway = stop(1201);
    REQUIRE_FALSE(halfway);
    CHECK(halfway.error().code == Error::Code::Cancelled);
    CHECK(live(office) == 700);

    const auto whole = undoAction(office.store(), office.viewer(), act);
    REQUIRE(whole);
    CHECK(whole->undone == 700);
    CHECK(whole->kept == 0);
    CHECK(live(office) == 0);
}

TEST_CASE("an act of long texts is taken back, however many transactions that takes",
          "[store][undo]")
{
    Office office;
    const EntityDef &entity = crm::account.def();
    const QByteArray before(30'000, 'a');
    const QByteArray after(30'000, 'b');
    std::vector<Id> ids;
    for (int i = 0; i < 20; ++i)
        ids.push_back(office.create("account", {{"name", "Long"}, {"description", before}}));
    const Id act = office.store().newId();
    for (const Id &id : ids)
        REQUIRE(office.store().apply(
            office.viewer(),
            {.id = act,
             .name = u"Bulk"_s,
             .several = true,
             .ops = {{OpKind::Set, 1, id, office.edits(entity, {{"description", after}})}}}));

    const auto undone = undoAction(office.store(), office.viewer(), act);

    REQUIRE(undone);
    CHECK(undone->undone == 20);
    for (const Id &id : ids)
        CHECK(office.value("account", id, "description") == QString::fromUtf8(before));
}

TEST_CASE("a record that an act made and then changed goes as a whole", "[store][undo]")
{
    Office office;
    const EntityDef &entity = crm::account.def();
    const Id act = office.store().newId();
    const Id id = office.store().newId();
    for (const Op &op : {Op{OpKind::Create, 1, id, office.edits(entity, {{"name", "One"}})},
                         Op{OpKind::Set, 1, id, office.edits(entity, {{"name", "Two"}})}})
        REQUIRE(office.store().apply(office.viewer(),
                                     {.id = act, .name = u"Bulk"_s, .several = true, .ops = {op}}));

    const auto undone = undoAction(office.store(), office.viewer(), act);

    REQUIRE(undone);
    CHECK(undone->undone == 1);
    CHECK_FALSE(office.get("account", id).live);
    CHECK(office.store().journal().ofRecord(id)->size() == 2); // its change and its end
}

namespace {

/// An act of several operations, in one transaction or in one for each.
Id act(Office &office, const std::vector<Op> &ops, bool together)
{
    const Id id = office.store().newId();
    std::vector<std::vector<Op>> parts{ops};
    if (!together) {
        parts.clear();
        for (const Op &op : ops)
            parts.push_back({op});
    }
    for (std::vector<Op> &part : parts) {
        office.clock.advance(1000);
        const auto applied = office.store().apply(
            office.viewer(),
            {.id = id, .name = u"Act"_s, .several = !together, .ops = std::move(part)});
        if (!applied)
            FAIL(int(applied.error().code) << ' ' << applied.error().field);
    }
    return id;
}

Undone undo(Office &office, const Id &action)
{
    office.clock.advance(1000);
    const auto undone = undoAction(office.store(), office.viewer(), action);
    if (!undone)
        FAIL(int(undone.error().code) << ' ' << undone.error().field);
    CHECK(checkStore(office.store(), false, [](qint64, qint64) { return true; })->sound());
    return *undone;
}

} // namespace

TEST_CASE("an act that touches one thing twice is taken back to what stood before it",
          "[store][undo]")
{
    const bool together = GENERATE(true, false);
    CAPTURE(together);
    Office office;
    const EntityDef &entity = crm::account.def();
    const auto set = [&](const Id &id, const char *field, const QByteArray &text) {
        return Op{OpKind::Set, 1, id, office.edits(entity, {{field, text.constData()}})};
    };
    const auto tags = [&](OpKind kind, const Id &id, const QStringList &members) {
        return Op{kind, 1, id, {{.column = entity.column(common::Tags), .value = members}}};
    };

    SECTION("a value set twice")
    {
        const Id id = office.create("account", {{"name", "A"}});
        const Undone undone =
            undo(office, act(office, {set(id, "name", "Y1"), set(id, "name", "Y2")}, together));
        CHECK(office.value("account", id, "name") == u"A"_s);
        CHECK(undone.undone == 1);
        CHECK(undone.kept == 0);
    }
    SECTION("a value set and set back")
    {
        const Id id = office.create("account", {{"name", "A"}});
        const Undone undone =
            undo(office, act(office, {set(id, "name", "B"), set(id, "name", "A")}, together));
        CHECK(office.value("account", id, "name") == u"A"_s);
        CHECK(undone.undone == 0);
        CHECK(undone.kept == 0);
    }
    SECTION("tags given and taken")
    {
        const Id id = office.create("account", {{"name", "A"}, {"tags", "t0"}});
        const Undone undone = undo(
            office, act(office,
                        {tags(OpKind::Add, id, {u"x"_s, u"y"_s}),
                         tags(OpKind::Remove, id, {u"t0"_s}), tags(OpKind::Remove, id, {u"x"_s})},
                        together));
        CHECK(office.get("account", id).cell(entity.column(common::Tags)).toStringList()
              == QStringList{u"t0"_s});
        CHECK(undone.kept == 0);
    }
    SECTION("deleted and restored")
    {
        const Id id = office.create("account", {{"name", "A"}});
        const Undone undone =
            undo(office, act(office, {{OpKind::Delete, 1, id, {}}, {OpKind::Restore, 1, id, {}}},
                             together));
        CHECK(office.get("account", id).live);
        CHECK(undone.undone == 0);
        CHECK(undone.kept == 0);
    }
    SECTION("restored, changed and deleted")
    {
        const Id id = office.create("account", {{"name", "A"}});
        REQUIRE(office.simple(OpKind::Delete, "account", id));
        undo(office,
             act(office,
                 {{OpKind::Restore, 1, id, {}}, set(id, "name", "B"), {OpKind::Delete, 1, id, {}}},
                 together));
        CHECK_FALSE(office.get("account", id).live);
    }
    SECTION("changed and deleted")
    {
        const Id id = office.create("account", {{"name", "A"}});
        const Undone undone = undo(
            office, act(office, {set(id, "name", "B"), {OpKind::Delete, 1, id, {}}}, together));
        CHECK(office.get("account", id).live);
        CHECK(office.value("account", id, "name") == u"A"_s);
        CHECK(undone.kept == 0);
    }
    SECTION("restored and changed")
    {
        const Id id = office.create("account", {{"name", "A"}});
        REQUIRE(office.simple(OpKind::Delete, "account", id));
        const Undone undone = undo(
            office, act(office, {{OpKind::Restore, 1, id, {}}, set(id, "name", "B")}, together));
        CHECK_FALSE(office.get("account", id).live);
        CHECK(office.value("account", id, "name") == u"A"_s);
        CHECK(undone.kept == 0);
    }
    SECTION("made and deleted")
    {
        const Id id = office.store().newId();
        const Op create{OpKind::Create, 1, id, office.edits(entity, {{"name", "A"}})};
        const Undone undone =
            undo(office, act(office, {create, {OpKind::Delete, 1, id, {}}}, together));
        CHECK_FALSE(office.get("account", id).live);
        CHECK(undone.undone == 0);
    }
    SECTION("made, deleted and restored")
    {
        const Id id = office.store().newId();
        const Op create{OpKind::Create, 1, id, office.edits(entity, {{"name", "A"}})};
        const Undone undone = undo(
            office, act(office, {create, {OpKind::Delete, 1, id, {}}, {OpKind::Restore, 1, id, {}}},
                        together));
        CHECK_FALSE(office.get("account", id).live);
        CHECK(undone.undone == 1);
    }
}

TEST_CASE("an act that deletes an owner and brings a part back is taken back", "[store][undo]")
{
    Office office;
    const QByteArray account = office.create("account", {{"name", "A"}}).text().toUtf8();
    const Id order = office.create("order", {{"account", account}, {"currency", "EUR"}});
    const QByteArray in = order.text().toUtf8();
    const Id kept = office.create(
        "order_line", {{"order", in}, {"text", "x"}, {"quantity", "1"}, {"unit_price", "2 EUR"}});
    const Id gone = office.create(
        "order_line", {{"order", in}, {"text", "y"}, {"quantity", "1"}, {"unit_price", "3 EUR"}});
    REQUIRE(office.simple(OpKind::Delete, "order_line", gone));
    const int orders = crm::order.number();
    const int lines = crm::orderLine.number();

    undo(office, act(office,
                     {{OpKind::Delete, orders, order, {}},
                      {OpKind::Restore, orders, order, {}},
                      {OpKind::Restore, lines, gone, {}},
                      {OpKind::Delete, orders, order, {}}},
                     false));

    CHECK(office.get("order", order).live);
    CHECK(office.get("order_line", kept).live);
    CHECK_FALSE(office.get("order_line", gone).live);
    CHECK(office.value("order", order, "total") == u"2.00 EUR"_s);
}

TEST_CASE("a deal's move is taken back as a whole: its probability was not set by hand",
          "[store][undo]")
{
    Office office;
    const QByteArray account = office.create("account", {{"name", "A"}}).text().toUtf8();
    const Id deal = office.create("opportunity", {{"name", "Deal"}, {"account", account}});
    const Record before = office.get("opportunity", deal);
    const auto lastAct = [&] { return office.store().journal().ofRecord(deal)->back().action; };
    REQUIRE(office.set("opportunity", deal, {{"stage", "Negotiation"}}));

    SECTION("with nothing since")
    {
        undo(office, lastAct());
        const Record after = office.get("opportunity", deal);
        for (const AnyField &field :
             {AnyField(crm::opportunity.stage), AnyField(crm::opportunity.probability),
              AnyField(crm::opportunity.probabilityOverridden)})
            CHECK(sameCell(after.cell(field.column), before.cell(field.column)));
    }
    SECTION("where the probability was set by hand since, the deal stays where it is")
    {
        const Id move = lastAct();
        REQUIRE(office.set("opportunity", deal, {{"probability", "55"}}));
        const Id byHand = lastAct();
        CHECK(undo(office, move).kept > 0);
        CHECK(office.value("opportunity", deal, "probability") == u"55"_s);
        CHECK(office.value("opportunity", deal, "probability_overridden") == true);
        undo(office, byHand);
        CHECK(office.value("opportunity", deal, "probability") == u"80"_s);
        CHECK(office.value("opportunity", deal, "probability_overridden").isNull());
        undo(office, move);
        CHECK(office.value("opportunity", deal, "probability") == u"10"_s);
        CHECK(office.value("opportunity", deal, "probability_overridden").isNull());
    }
}

TEST_CASE("a changed owner is taken back with the team and branch the record had", "[store][undo]")
{
    Office office;
    const Id team = office.create("team", {{"name", "North"}});
    const Id other = office.create("user", {{"login", "bea"}});
    const Id id = office.create("account", {{"name", "A"}});
    REQUIRE(office.set("account", id, {{"team", "North"}}));
    REQUIRE(office.set("user", other, {{"team", "North"}}));
    REQUIRE(office.set("account", id, {{"owner", "bea"}}));

    undo(office, office.store().journal().ofRecord(id)->back().action);

    CHECK(office.value("account", id, "owner") == office.viewer().user.text());
    CHECK(office.value("account", id, "team") == team.text());
}

TEST_CASE("what may not be taken back is kept, and the rest of its act is taken back",
          "[store][undo]")
{
    Office office;
    const EntityDef &entity = crm::account.def();
    const Id gone = office.create("account", {{"name", "Parent"}});
    const Id child = office.create("account", {{"name", "A"}, {"parent", "Parent"}});
    const Id other = office.create("account", {{"name", "B"}});
    const Id action =
        act(office,
            {{OpKind::Set, 1, child, {{.column = crm::account.parent.column, .value = {}}}},
             {OpKind::Set, 1, other, office.edits(entity, {{"name", "C"}})}},
            true);
    REQUIRE(office.simple(OpKind::Delete, "account", gone));

    const Undone undone = undo(office, action);

    CHECK(undone.undone == 1);
    CHECK(undone.kept == 1);
    CHECK(office.value("account", child, "parent").isNull());
    CHECK(office.value("account", other, "name") == u"B"_s);
}
