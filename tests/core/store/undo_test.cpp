// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/account.h"
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
