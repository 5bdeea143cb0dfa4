// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/filtermatch.h"
#include "core/store/listing.h"
#include "tests/core/store/office.h"
#include "tests/core/store/postgres.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A world small enough to be evaluated record by record, with every kind of gap in it.
struct Town
{
    RecordStore &store;
    Viewer viewer;
    SeededRandom chance{11};
    std::vector<Id> accounts = {};

    template <typename T>
    T pick(const std::vector<T> &from)
    {
        return from[chance.next() % from.size()];
    }

    Id create(const QString &entity, const std::vector<std::pair<QString, QString>> &values)
    {
        const EntityDef &def = *store.catalogue().find(entity);
        Op op{OpKind::Create, def.number, store.newId(), {}};
        Reading reading;
        reading.currency = u"EUR"_s;
        reading.resolve = [&](int target, const QString &text) {
            return store.references().resolve(target, text);
        };
        reading.entityNumber = [&](const QString &key) {
            return store.catalogue().find(key)->number;
        };
        for (const auto &[key, text] : values) {
            const FieldDef &field = *def.field(key);
            auto cells = traits(field.kind).parse(field, text, reading);
            REQUIRE(cells);
            for (int i = 0; i < field.columnCount; ++i)
                if (!def.columns[std::size_t(field.firstColumn + i)].derived)
                    op.edits.push_back(
                        {.column = field.firstColumn + i, .value = (*cells)[std::size_t(i)]});
        }
        auto applied = store.apply(viewer, {.id = store.newId(), .name = u"Create"_s, .ops = {op}});
        if (!applied)
            FAIL(entity.toStdString() << ' ' << int(applied.error().code) << ' '
                                      << applied.error().field << ' ' << applied.error().detail);
        return applied->ids.front();
    }

    void fill()
    {
        const std::vector<QString> names{u"Peña"_s,   u"Pena"_s,  u"北京科技"_s, u"重庆银行"_s,
                                         u"Zúñiga"_s, u"ñandú"_s, u"alpha"_s,    u"Alpha"_s};
        const std::vector<QString> cities{u"Madrid"_s, u"madrid"_s, u"北京"_s, {}};
        for (int i = 0; i < 40; ++i) {
            std::vector<std::pair<QString, QString>> values{{u"name"_s, pick(names)}};
            if (const QString city = pick(cities); !city.isEmpty())
                values.emplace_back(u"address"_s, u"{\"city\":\"%1\"}"_s.arg(city));
            if (i % 3 == 0)
                values.emplace_back(u"tags"_s, pick<QString>({u"a"_s, u"a,b"_s, u"ñ"_s}));
            if (i % 4 == 0)
                values.emplace_back(u"founded"_s, pick<QString>({u"2026-03-05"_s, u"2026-02-28"_s,
                                                                 u"1999-12-31"_s}));
            if (i % 5 == 0 && !accounts.empty())
                values.emplace_back(u"parent"_s, pick(accounts).text());
            if (i % 2 == 0)
                values.emplace_back(
                    u"annual_revenue"_s,
                    pick<QString>({u"1000.00 EUR"_s, u"12.00 USD"_s, u"5000.50 EUR"_s}));
            accounts.push_back(create(u"account"_s, values));
        }
        for (int i = 0; i < 40; ++i) {
            std::vector<std::pair<QString, QString>> values{
                {u"name"_s, pick(names)},
                {u"account"_s, pick(accounts).text()},
                {u"stage"_s, pick<QString>({u"Qualified"_s, u"Negotiation"_s, u"方案验证"_s})}};
            if (i % 3 != 0)
                values.emplace_back(u"amount"_s, pick<QString>({u"100.00 EUR"_s, u"2500.00 EUR"_s,
                                                                u"2500.00 USD"_s}));
            create(u"opportunity"_s, values);
        }
        for (int i = 0; i < 6; ++i) { // references to what is deleted
            const Id gone = pick(accounts);
            if (store.get(1, gone)->live)
                REQUIRE(store.apply(viewer, {.id = store.newId(),
                                             .name = u"Delete"_s,
                                             .ops = {{OpKind::Delete, 1, gone, {}}}}));
        }
    }

    QString leaf(bool account)
    {
        const std::vector<QString> own{u"name = \"Peña\""_s,
                                       u"name ~ pena"_s,
                                       u"name ^ \"北京\""_s,
                                       u"name != \"alpha\""_s,
                                       u"name < \"b\""_s,
                                       u"name >= \"b\""_s,
                                       u"owner = me"_s,
                                       u"created_at = today"_s,
                                       u"tags = a"_s,
                                       u"tags != a"_s,
                                       u"tags ~ n"_s,
                                       u"tags is empty"_s,
                                       u"name in (\"Peña\", \"alpha\")"_s,
                                       u"created_at > now-1d"_s,
                                       u"external_id is empty"_s};
        const std::vector<QString> accountOnes{u"address.city = Madrid"_s,
                                               u"address ~ madrid"_s,
                                               u"address is empty"_s,
                                               u"address.city is not empty"_s,
                                               u"founded = today"_s,
                                               u"founded < this_year"_s,
                                               u"founded = last_month"_s,
                                               u"founded is empty"_s,
                                               u"annual_revenue > 999"_s,
                                               u"annual_revenue = 12 USD"_s,
                                               u"annual_revenue <= 1000 EUR"_s,
                                               u"annual_revenue != 12 USD"_s,
                                               u"parent.name ~ pena"_s,
                                               u"parent is empty"_s,
                                               u"parent.address.city is empty"_s,
                                               u"parent.parent.name != \"Peña\""_s,
                                               u"opportunity.amount > 1000"_s,
                                               u"opportunity.amount != 100"_s,
                                               u"opportunity.stage.probability >= 50"_s,
                                               u"account.name ~ alpha"_s,
                                               u"opportunity.name = \"Peña\""_s};
        const std::vector<QString> dealOnes{u"account.name ~ pena"_s,
                                            u"account.address.city = \"北京\""_s,
                                            u"account.tags = a"_s,
                                            u"amount > 100 EUR"_s,
                                            u"amount is empty"_s,
                                            u"stage = Negotiation"_s,
                                            u"stage.class = open"_s,
                                            u"stage.name ~ \"方案\""_s,
                                            u"probability > 40"_s,
                                            u"account.address.city != Madrid"_s,
                                            u"pipeline.name = \"Standard\""_s,
                                            u"account.founded is empty"_s,
                                            u"loss_reason is empty"_s,
                                            u"account = \"no such firm\""_s};
        if (chance.next() % 2 == 0)
            return pick(own);
        return pick(account ? accountOnes : dealOnes);
    }

    QString filter(bool account, int depth)
    {
        switch (depth > 0 ? chance.next() % 4 : 0) {
        case 1:
            return filter(account, depth - 1) + u" and "_s + filter(account, depth - 1);
        case 2:
            return u'(' + filter(account, depth - 1) + u" or "_s + filter(account, depth - 1)
                   + u')';
        case 3:
            return u"not ("_s + filter(account, depth - 1) + u')';
        default:
            return leaf(account);
        }
    }
};

/// SQL and the single record agree on which records a filter names, whatever the filter.
void agree(RecordStore &store, const Viewer &viewer, qint64 now)
{
    Town town{store, viewer};
    town.fill();
    const Catalogue &catalogue = store.catalogue();
    Reading reading;
    reading.currency = u"EUR"_s;
    reading.resolve = [&](int target, const QString &text) {
        return store.references().resolve(target, text);
    };
    int found = 0;
    for (int i = 0; i < 300; ++i) {
        const int entity = i % 2 == 0 ? 1 : 7;
        const QString text = town.filter(entity == 1, 3);
        INFO(text);
        const auto filter = parseFilter(catalogue, entity, text);
        REQUIRE(filter);
        CHECK(*parseFilter(catalogue, entity, filterText(*filter)) == *filter);

        const FilterContext context{catalogue, viewer, now, reading};
        const auto bound = bindFilter(context, *filter);
        REQUIRE(bound);
        std::vector<Id> byRecord;
        REQUIRE(store.rows().forEach(entity, [&](const Record &record) -> Result<> {
            if (record.live && matches(catalogue, store.rows(), *bound, record))
                byRecord.push_back(record.id);
            return {};
        }));
        const ListQuery query{
            .entity = entity, .where = *filter, .viewer = viewer, .now = now, .reading = reading};
        auto bySql = listIds(store.db(), catalogue, query);
        if (!bySql)
            FAIL(bySql.error().detail);
        std::sort(bySql->begin(), bySql->end());
        CHECK(*bySql == byRecord);
        CHECK(*countMatches(store.db(), catalogue, query) == qint64(byRecord.size()));
        found += int(byRecord.size());
    }
    CHECK(found > 500); // a test of empty lists would show nothing
}

} // namespace

TEST_CASE("random filters name the same records in SQLite as record by record", "[filter]")
{
    Office office;
    agree(office.store(), office.viewer(), office.clock.now());
}

TEST_CASE("random filters name the same records in PostgreSQL as record by record",
          "[filter][postgres]")
{
    auto cluster = PostgresOffice::make();
    if (!cluster)
        return;
    agree(cluster->store, cluster->viewer, cluster->clock.now());
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
                           {.entity = 1, .by = *by, .limit = limit, .viewer = office.viewer()});
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
