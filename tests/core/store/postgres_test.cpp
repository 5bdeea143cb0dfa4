// SPDX-License-Identifier: GPL-3.0-or-later
// The store on the other dialect: the same acts, the same outcome.
#include "core/crm/account.h"
#include "core/store/undo.h"
#include "tests/core/store/postgres.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a person does, in texts.
struct Acts
{
    PostgresOffice &office;

    Reading reading()
    {
        Reading reading;
        reading.currency = u"EUR"_s;
        reading.country = u"ES"_s;
        reading.zone = u"Europe/Madrid"_s;
        reading.resolve = [this](int entity, const QString &text) {
            return office.store.references().resolve(entity, text);
        };
        reading.entityNumber = [this](const QString &key) {
            const EntityDef *entity = office.store.catalogue().find(key);
            return entity ? entity->number : 0;
        };
        return reading;
    }

    std::vector<Edit> edits(const EntityDef &entity,
                            const std::vector<std::pair<QString, QString>> &values)
    {
        std::vector<Edit> all;
        for (const auto &[key, text] : values) {
            INFO(key << " = " << text);
            const FieldDef *field = entity.field(key);
            REQUIRE(field);
            const auto cells = traits(field->kind).parse(*field, text, reading());
            REQUIRE(cells);
            for (int i = 0; i < field->columnCount; ++i)
                if (!entity.columns[std::size_t(field->firstColumn + i)].derived)
                    all.push_back(
                        {.column = field->firstColumn + i, .value = (*cells)[std::size_t(i)]});
        }
        return all;
    }

    Result<Applied> act(OpKind kind, const QString &key, const Id &id,
                        const std::vector<std::pair<QString, QString>> &values = {})
    {
        office.clock.advance(1000);
        const EntityDef &entity = *office.store.catalogue().find(key);
        return office.store.apply(office.viewer,
                                  {.id = office.store.newId(),
                                   .name = u"Do"_s,
                                   .ops = {{kind, entity.number, id, edits(entity, values)}}});
    }

    Id create(const QString &key, const std::vector<std::pair<QString, QString>> &values)
    {
        const Id id = office.store.newId();
        const auto made = act(OpKind::Create, key, id, values);
        if (!made)
            FAIL(key << ' ' << int(made.error().code) << ' ' << made.error().field << ' '
                     << made.error().detail);
        return made->ids.front();
    }

    Record get(const QString &key, const Id &id)
    {
        const auto record = office.store.get(office.store.catalogue().find(key)->number, id);
        REQUIRE(record);
        return *record;
    }

    QJsonValue value(const QString &key, const Id &id, const QString &field)
    {
        const EntityDef &entity = *office.store.catalogue().find(key);
        return columnJson(office.store.catalogue(), entity, entity.column(field), get(key, id));
    }
};

} // namespace

TEST_CASE("on PostgreSQL what is created can be read, changed and looked back at",
          "[postgres][store]")
{
    const auto office = PostgresOffice::make();
    if (!office)
        return;
    Acts acts{*office};
    const Id id = acts.create(u"account"_s, {{u"name"_s, u"上海晨光 Peña"_s},
                                             {u"phone"_s, u"915 550 100"_s},
                                             {u"credit_limit"_s, u"1234.50 EUR"_s},
                                             {u"tags"_s, u"vip,madrid"_s}});
    CHECK(acts.value(u"account"_s, id, u"name"_s) == u"上海晨光 Peña"_s);
    CHECK(acts.value(u"account"_s, id, u"phone.normal"_s) == u"+34915550100"_s);
    CHECK(acts.value(u"account"_s, id, u"credit_limit"_s) == u"1234.50 EUR"_s);
    CHECK(acts.value(u"account"_s, id, u"owner"_s) == office->viewer.user.text());

    REQUIRE(
        acts.act(OpKind::Set, u"account"_s, id, {{u"name"_s, u"Peña"_s}, {u"tags"_s, u"vip"_s}}));
    CHECK(acts.value(u"account"_s, id, u"name"_s) == u"Peña"_s);
    const auto history = office->store.journal().ofRecord(id);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    for (const ChangeEntry &entry : *history) {
        CHECK(entry.by == office->viewer.user);
        CHECK(entry.op == (entry.field == u"name"_s ? u"set"_s : u"tag_removed"_s));
        CHECK(entry.before == (entry.field == u"name"_s ? u"上海晨光 Peña"_s : u"madrid"_s));
    }
    CHECK(office->store.get(1, office->store.newId()).error().code == Error::Code::NotFound);
}

TEST_CASE("on PostgreSQL parts go and come with their owner, and totals follow",
          "[postgres][store]")
{
    const auto office = PostgresOffice::make();
    if (!office)
        return;
    Acts acts{*office};
    const Id account = acts.create(u"account"_s, {{u"name"_s, u"Sol"_s}});
    const Id order =
        acts.create(u"order"_s, {{u"account"_s, account.text()}, {u"currency"_s, u"EUR"_s}});
    const auto line = [&](const QString &text, const QString &price) {
        return acts.create(u"order_line"_s, {{u"order"_s, order.text()},
                                             {u"text"_s, text},
                                             {u"quantity"_s, u"3"_s},
                                             {u"unit_price"_s, price}});
    };
    const Id first = line(u"one"_s, u"10 EUR"_s);
    const Id second = line(u"two"_s, u"0.35 EUR"_s);
    CHECK(acts.value(u"order"_s, order, u"total"_s) == u"31.05 EUR"_s);
    CHECK(acts.value(u"order"_s, order, u"number"_s) == u"SO-2026-00001"_s);

    REQUIRE(acts.act(OpKind::Delete, u"order_line"_s, first));
    CHECK(acts.value(u"order"_s, order, u"total"_s) == u"1.05 EUR"_s);
    REQUIRE(acts.act(OpKind::Delete, u"order"_s, order));
    CHECK_FALSE(acts.get(u"order_line"_s, second).live);
    CHECK(acts.act(OpKind::Delete, u"order"_s, order).error().code == Error::Code::NotFound);
    REQUIRE(acts.act(OpKind::Restore, u"order"_s, order));
    CHECK(acts.get(u"order_line"_s, second).live);
    CHECK_FALSE(acts.get(u"order_line"_s, first).live);
    CHECK(acts.value(u"order"_s, order, u"total"_s) == u"1.05 EUR"_s);
}

TEST_CASE("on PostgreSQL an own field is a real column at once", "[postgres][store]")
{
    const auto office = PostgresOffice::make();
    if (!office)
        return;
    Acts acts{*office};
    acts.create(u"field"_s,
                {{u"entity"_s, u"account"_s}, {u"name"_s, u"fax"_s}, {u"kind"_s, u"phone"_s}});
    const Id id = acts.create(u"account"_s, {{u"name"_s, u"Sol"_s}, {u"fax"_s, u"915 550 101"_s}});
    CHECK(acts.value(u"account"_s, id, u"fax.normal"_s) == u"+34915550101"_s);
    const auto columns = office->db->value(
        u"select count(*) from information_schema.columns where table_schema = current_schema() and table_name = 'account' and column_name like 'own_10000%'"_s);
    REQUIRE(columns);
    CHECK(columns->toInt() == 2);
}

TEST_CASE("on PostgreSQL an act is taken back, and what changed since is kept", "[postgres][store]")
{
    const auto office = PostgresOffice::make();
    if (!office)
        return;
    Acts acts{*office};
    const Id first = acts.create(u"account"_s, {{u"name"_s, u"One"_s}});
    const Id second = acts.create(u"account"_s, {{u"name"_s, u"Two"_s}});
    const EntityDef &entity = office->store.catalogue().at(1);
    const Id act = office->store.newId();
    const auto edits = acts.edits(entity, {{u"industry"_s, u"food"_s}, {u"tags"_s, u"x"_s}});
    REQUIRE(office->store.apply(office->viewer, {.id = act,
                                                 .name = u"Bulk"_s,
                                                 .ops = {{OpKind::Set, 1, first, edits},
                                                         {OpKind::Set, 1, second, edits}}}));
    REQUIRE(acts.act(OpKind::Set, u"account"_s, second, {{u"industry"_s, u"retail"_s}}));

    const auto undone = undoAction(office->store, office->viewer, act);
    REQUIRE(undone);
    CHECK(undone->kept == 1);
    CHECK(acts.value(u"account"_s, first, u"industry"_s).isNull());
    CHECK(acts.value(u"account"_s, first, u"tags"_s).isNull());
    CHECK(acts.value(u"account"_s, second, u"industry"_s) == u"retail"_s);
    CHECK(acts.value(u"account"_s, second, u"tags"_s).isNull());
}

TEST_CASE("on PostgreSQL an act that touches one thing twice is taken back", "[postgres][store]")
{
    const auto office = PostgresOffice::make();
    if (!office)
        return;
    Acts acts{*office};
    const Id name = acts.create(u"account"_s, {{u"name"_s, u"v0"_s}});
    const Id life = acts.create(u"account"_s, {{u"name"_s, u"Life"_s}});
    const EntityDef &entity = office->store.catalogue().at(1);
    Action action{.id = office->store.newId(), .name = u"Bulk"_s};
    for (int i = 1; i <= 8; ++i) // all at one time, and so in no order
        action.ops.push_back(
            {OpKind::Set, 1, name, acts.edits(entity, {{u"name"_s, u"v"_s + QString::number(i)}})});
    for (const OpKind kind : {OpKind::Delete, OpKind::Restore, OpKind::Delete, OpKind::Restore})
        action.ops.push_back({kind, 1, life, {}});
    REQUIRE(office->store.apply(office->viewer, action));

    const auto undone = undoAction(office->store, office->viewer, action.id);

    REQUIRE(undone);
    CHECK(undone->kept == 0);
    CHECK(acts.value(u"account"_s, name, u"name"_s) == u"v0"_s);
    CHECK(acts.get(u"account"_s, life).live);
}

TEST_CASE("on PostgreSQL one refused operation leaves nothing of its act", "[postgres][store]")
{
    const auto office = PostgresOffice::make();
    if (!office)
        return;
    Acts acts{*office};
    const EntityDef &entity = office->store.catalogue().at(1);
    const Id good = office->store.newId();
    const auto refused = office->store.apply(
        office->viewer,
        {.id = office->store.newId(),
         .name = u"Two"_s,
         .ops = {{OpKind::Create, 1, good, acts.edits(entity, {{u"name"_s, u"A"_s}})},
                 {OpKind::Create, 1, office->store.newId(),
                  acts.edits(entity, {{u"website"_s, u"b.example.com"_s}})}}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Required);
    CHECK(office->store.failedOp() == 1);
    CHECK(office->store.get(1, good).error().code == Error::Code::NotFound);
    CHECK(acts.create(u"account"_s, {{u"name"_s, u"B"_s}}) != good); // the store goes on
}
