// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/town.h"

#include "core/store/bulkload.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<QString> names{u"Peña"_s,  u"Pena"_s,    u"北京科技"_s,   u"重庆银行"_s,
                                 u"𠮷野"_s,  u"Zúñiga"_s,  u"ñandú"_s,      u"alpha"_s,
                                 u"Alpha"_s, u"x\\y\"z"_s, u"Gran Alpha"_s, u"中国北京"_s};

const std::vector<QString> ownLeaves{
    u"name = \"Peña\""_s,
    u"name ~ pena"_s,
    u"name ^ \"北京\""_s,
    u"name ^ al"_s,
    u"name != \"alpha\""_s,
    u"name < \"b\""_s,
    u"name >= \"b\""_s,
    u"name > \"重\""_s,
    u"name in (\"x\\\\y\\\"z\", \"alpha\", \"𠮷野\")"_s,
    u"owner = me"_s,
    u"owner.login = \"ana\""_s,
    u"owner != my_team"_s,
    u"created_at = today"_s,
    u"created_at > now-1d"_s,
    u"created_by = me"_s,
    u"tags = a"_s,
    u"tags != a"_s,
    u"tags ~ n"_s,
    u"tags in (\"a\", \"ñ\", \"x\\\\\")"_s,
    u"tags is empty"_s,
    u"tags is not empty"_s,
    u"external_id is empty"_s,
    u"id is empty"_s,
    u"source >= \"web\""_s,
    u"source is empty or source != \"web\""_s,
    u"activity.subject ~ \"llam\""_s,
    u"activity.start < 2026-03-05"_s,
    u"activity.subject != \"Llamada\""_s,
    u"activity.status = \"completed\" and activity.start > today"_s,
};

const std::vector<QString> accountLeaves{
    u"address.city = Madrid"_s,
    u"address ~ madrid"_s,
    u"address ^ mad"_s,
    u"address.city ^ mad"_s,
    u"address.street = \"Calle Mayor 1\""_s,
    u"address != \"Madrid\""_s,
    u"address is empty"_s,
    u"address.city is not empty"_s,
    u"founded = today"_s,
    u"founded < this_year"_s,
    u"founded = last_month"_s,
    u"founded in (last_month, 1999-12-31)"_s,
    u"founded is empty"_s,
    u"annual_revenue > 999"_s,
    u"annual_revenue = 12 USD"_s,
    u"annual_revenue in (12 USD, 1000)"_s,
    u"annual_revenue <= 1000 EUR"_s,
    u"annual_revenue != 12 USD"_s,
    u"annual_revenue.currency = \"EUR\""_s,
    u"phone = \"+34 600 111 222\""_s,
    u"phone != \"600111222\""_s,
    u"phone in (\"123-456\", \"600111222\")"_s,
    u"phone ~ \"600 1\""_s,
    u"email = \"ANA@example.com\""_s,
    u"parent.name ~ pena"_s,
    u"parent is empty"_s,
    u"parent.tags = a"_s,
    u"parent.id is empty"_s,
    u"parent.address.city is empty"_s,
    u"parent.parent.name != \"Peña\""_s,
    u"parent.phone != \"600111222\""_s,
    u"opportunity.amount > 1000"_s,
    u"opportunity.amount != 100"_s,
    u"opportunity.name >= \"b\""_s,
    u"opportunity.tags != a"_s,
    u"opportunity.stage.probability >= 50"_s,
    u"opportunity.stage.name = \"谈判\""_s,
    u"account.name ~ alpha"_s,
    u"opportunity.name in (\"Peña\", \"alpha\")"_s,
};

const std::vector<QString> dealLeaves{
    u"account.name ~ pena"_s,
    u"account.name is empty"_s,
    u"account is empty"_s,
    u"account.address.city = \"北京\""_s,
    u"account.tags = a"_s,
    u"account.parent.address ~ madrid"_s,
    u"amount > 100 EUR"_s,
    u"amount is empty"_s,
    u"stage = Negotiation"_s,
    u"stage in (Negotiation, Qualified)"_s,
    u"stage.class = open"_s,
    u"stage.name ~ \"方案\""_s,
    u"stage.name != \"Negociación\""_s,
    u"stage.name.es ^ \"nego\""_s,
    u"probability > 40"_s,
    u"account.address.city != Madrid"_s,
    u"pipeline.name = \"Standard\""_s,
    u"account.founded is empty"_s,
    u"loss_reason is empty"_s,
    u"account = \"no such firm\""_s,
    u"account != \"no such firm\""_s,
};

} // namespace

Town::Values Town::account()
{
    Values values{{u"name"_s, pick(names)}};
    maybe(values, "address",
          {u"{\"city\":\"Madrid\"}"_s,
           u"{\"city\":\"madrid\"}"_s,
           u"{\"city\":\"Nueva Madrid\",\"street\":\"Calle Mayor 1\"}"_s,
           u"{\"city\":\"北京\",\"country\":\"CN\"}"_s,
           {}});
    maybe(values, "tags", {u"a"_s, u"a,b"_s, u"ñ"_s, u"x\\"_s, {}, {}});
    maybe(values, "founded", {u"2026-03-05"_s, u"2026-02-28"_s, u"1999-12-31"_s, {}, {}, {}});
    maybe(values, "annual_revenue", {u"1000.00 EUR"_s, u"12.00 USD"_s, u"5000.50 EUR"_s, {}, {}});
    maybe(values, "phone", {u"600 111 222"_s, u"+34600111222"_s, u"123-456"_s, {}});
    maybe(values, "email", {u"Ana@Example.com"_s, {}});
    maybe(values, "source", {u"web"_s, u"referral"_s, u"other"_s, {}});
    if (!accounts.empty() && oneIn(3))
        values.emplace_back(u"parent"_s, pick(accounts).text());
    return values;
}

Town::Values Town::deal()
{
    Values values{{u"name"_s, pick(names)},
                  {u"account"_s, pick(accounts).text()},
                  {u"stage"_s, pick<QString>({u"Qualified"_s, u"Negotiation"_s, u"方案验证"_s})}};
    maybe(values, "amount", {u"100.00 EUR"_s, u"2500.00 EUR"_s, u"2500.00 USD"_s, {}});
    maybe(values, "tags", {u"a"_s, u"b"_s, {}});
    maybe(values, "source", {u"web"_s, u"referral"_s, {}});
    return values;
}

Town::Values Town::activity()
{
    Values values{{u"kind"_s, u"call"_s},
                  {u"subject"_s, pick<QString>({u"Llamada"_s, u"Visita"_s})}};
    values.emplace_back(oneIn(2) ? u"account"_s : u"parent"_s, pick(accounts).text());
    if (values.back().first == "parent"_L1)
        values.back().second.prepend(u"account:"_s);
    maybe(values, "start",
          {u"2026-03-05T09:30 Europe/Madrid"_s, u"2026-03-04"_s, u"2026-03-07T23:30"_s, {}});
    maybe(values, "status", {u"completed"_s, {}});
    return values;
}

void Town::fill()
{
    for (int i = 0; i < 40; ++i)
        accounts.push_back(create("account", account()));
    for (int i = 0; i < 40; ++i)
        create("opportunity", deal());
    for (int i = 0; i < 25; ++i) {
        const Id id = create("activity", activity());
        if (oneIn(4))
            drop(store.catalogue().find(u"activity")->number, id);
    }
    const int number = store.catalogue().find(u"account")->number;
    for (int i = 0; i < 6; ++i) { // references to what is deleted
        const Id gone = pick(accounts);
        if (store.get(number, gone)->live)
            drop(number, gone);
    }
}

std::vector<Record> Town::mixed(int entity, int count)
{
    std::vector<Record> known;
    REQUIRE(store.rows().forEach(entity, [&](const Record &record) -> Result<> {
        known.push_back(record);
        return {};
    }));
    const EntityDef &def = store.catalogue().at(entity);
    std::vector<Record> records;
    for (int i = 0; i < count; ++i) {
        Record record = pick(known);
        record.id = store.newId();
        record.row = 0;
        record.live = !oneIn(12);
        for (const FieldDef &field : def.fields) {
            const Record &other = pick(known);
            for (int c = field.firstColumn; c < field.firstColumn + field.columnCount; ++c)
                record.cell(c) = other.cell(c);
            const bool toAccount = field.key == "account"_L1 || field.key == "parent"_L1;
            if (toAccount && !record.cell(field.firstColumn).isNull())
                record.cell(field.firstColumn) = pick(accounts).bytes();
        }
        records.push_back(std::move(record));
    }
    return records;
}

void Town::grow(int count)
{
    const auto number = [&](const char *key) {
        return store.catalogue().find(QString::fromUtf8(key))->number;
    };
    BulkLoad bulk(store);
    REQUIRE(bulk.begin({number("account"), number("opportunity"), number("activity")}));
    for (const auto &[key, size] :
         {std::pair("account", count), std::pair("opportunity", count * 9 / 10),
          std::pair("activity", count / 2)}) {
        std::vector<Record> records = mixed(number(key), size);
        REQUIRE(bulk.page(records));
        for (const Record &record : records)
            if (record.entity == number("account"))
                accounts.push_back(record.id);
    }
    REQUIRE(bulk.finish([](qint64, qint64) { return true; }));
}

QString Town::leaf(bool account)
{
    if (oneIn(12))
        return u"id in (%1, %2)"_s.arg(pick(accounts).text(), pick(accounts).text());
    if (oneIn(20))
        return (account ? u"parent = "_s : u"account = "_s) + pick(accounts).text();
    if (oneIn(2))
        return pick(ownLeaves);
    return pick(account ? accountLeaves : dealLeaves);
}

QString Town::filter(bool account, int depth)
{
    switch (depth > 0 ? chance.next() % 4 : 0) {
    case 1:
        return filter(account, depth - 1) + u" and "_s + filter(account, depth - 1);
    case 2:
        return u'(' + filter(account, depth - 1) + u" or "_s + filter(account, depth - 1) + u')';
    case 3:
        return u"not ("_s + filter(account, depth - 1) + u')';
    default:
        return leaf(account);
    }
}
