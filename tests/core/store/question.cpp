// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/question.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Query Question::query() const
{
    const auto filter = parseFilter(catalogue(), entity, text);
    REQUIRE(filter);
    CHECK(*parseFilter(catalogue(), entity, filterText(*filter)) == *filter);
    QStringList keys;
    for (const auto &[way, down] : by)
        keys << (down ? u"-"_s : QString()) + way.text;
    const auto sort = parseSort(catalogue(), entity, keys.join(u','));
    REQUIRE(sort);
    return {.entity = entity,
            .where = *filter,
            .by = *sort,
            .viewer = town.viewer,
            .now = town.now,
            .reading = town.reading()};
}

namespace {

bool isBefore(const Cell &a, const Cell &b)
{
    if (a.typeId() == QMetaType::QString)
        return a.toString().toUtf8() < b.toString().toUtf8();
    if (a.typeId() == QMetaType::QByteArray)
        return a.toByteArray() < b.toByteArray();
    return a.toLongLong() < b.toLongLong();
}

} // namespace

std::vector<Id> Question::byRecord(bool &isRight) const
{
    const Query asked = query();
    const auto bound = bindFilter(
        {catalogue(), asked.viewer, asked.now, asked.reading, asked.weekStart}, *asked.where);
    isRight = bound.ok();
    std::vector<Record> records;
    REQUIRE(town.store.rows().forEach(entity, [&](const Record &record) -> Result<> {
        if (bound && record.live && matches(catalogue(), town.store.rows(), *bound, record))
            records.push_back(record);
        return {};
    }));
    const int born = catalogue().at(entity).column(common::CreatedAt);
    const auto arrival = [born](const Record &record) {
        return std::pair(born < 0 ? 0 : record.cell(born).toLongLong(), record.id);
    };
    std::sort(records.begin(), records.end(), [&](const Record &a, const Record &b) {
        for (const auto &[way, down] : by) {
            const Cell x = way.cell(a);
            const Cell y = way.cell(b);
            if (x.isNull() != y.isNull())
                return y.isNull(); // empty last either way
            if (!x.isNull() && (isBefore(x, y) || isBefore(y, x)))
                return down ? isBefore(y, x) : isBefore(x, y);
        }
        if (a.row != b.row) // SQLite
            return a.row < b.row;
        return arrival(a) < arrival(b);
    });
    std::vector<Id> ids;
    for (const Record &record : records)
        ids.push_back(record.id);
    return ids;
}

bool Question::ask(int &found) const
{
    INFO(catalogue().at(entity).key << ": " << text.left(400));
    bool isRight = false;
    std::vector<Id> expected = byRecord(isRight);
    auto bySql = listIds(town.store.db(), catalogue(), query(), limit);
    REQUIRE(bySql.ok() == isRight);
    if (town.engine)
        askColumns(expected, isRight);
    if (!isRight)
        return false;
    const auto count = countMatches(town.store.db(), catalogue(), query());
    REQUIRE(count);
    CHECK(*count == qint64(expected.size()));
    if (limit)
        expected.resize(std::min(expected.size(), std::size_t(*limit)));
    CHECK(*bySql == expected);
    found += int(expected.size());
    return true;
}

void Question::askColumns(std::vector<Id> expected, bool isRight) const
{
    const auto idsOf = [&](const std::vector<quint32> &rows) {
        std::vector<Id> ids;
        const auto records = town.engine->records(entity, rows);
        REQUIRE(records);
        for (const Record &record : *records)
            ids.push_back(record.id);
        return ids;
    };
    const auto first = std::size_t(limit.value_or(100));
    const auto order = town.engine->order(query());
    const auto answer = town.engine->ask(query(), first);
    REQUIRE(order.ok() == isRight);
    REQUIRE(answer.ok() == isRight);
    if (!isRight)
        return;
    CHECK(idsOf(*order) == expected);
    CHECK(answer->matches == qint64(expected.size()));
    expected.resize(std::min(expected.size(), first));
    CHECK(idsOf(answer->first) == expected);
}

std::vector<Way> waysOf(Town &town, int entity)
{
    const EntityDef &def = town.store.catalogue().at(entity);
    const auto at = [&def](const QString &text, const QString &column) {
        return Way{text, [place = def.column(column)](const Record &r) { return r.cell(place); }};
    };
    const auto beyond = [&](const QString &reference, const QString &text, const QString &column) {
        Path path;
        const FieldDef &field = *def.field(reference);
        path.steps = {{entity, field.firstColumn, field.target}};
        const int place = town.store.catalogue().at(field.target).column(column);
        return Way{text, [&town, path, place](const Record &r) {
                       const auto end = followed(town.store.rows(), path, r);
                       return end ? end->cell(place) : Cell();
                   }};
    };
    const FieldDef &source = *def.field(u"source");
    const auto &choices = town.store.catalogue().choices(entity, source.number);
    const Way choice{u"source"_s, [&source, &choices](const Record &r) {
                         const Cell &cell = r.cell(source.firstColumn);
                         qint64 place = 0;
                         for (const ChoiceDef &one : choices) {
                             if (one.key == cell.toString())
                                 return Cell(place);
                             ++place;
                         }
                         return cell.isNull() ? Cell() : Cell(place);
                     }};
    std::vector<Way> ways{at(u"name"_s, u"sort_key"_s), at(u"created_at"_s, u"created_at"_s),
                          beyond(u"owner"_s, u"owner"_s, u"sort_key"_s), choice};
    if (def.key == "account"_L1) {
        ways.push_back(at(u"founded"_s, u"founded"_s));
        ways.push_back(at(u"annual_revenue"_s, u"annual_revenue"_s));
        ways.push_back(at(u"phone"_s, u"phone"_s));
        ways.push_back(at(u"address.city"_s, u"address.city"_s));
        ways.push_back(beyond(u"parent"_s, u"parent"_s, u"sort_key"_s));
        ways.push_back(beyond(u"parent"_s, u"parent.founded"_s, u"founded"_s));
    } else {
        ways.push_back(at(u"amount"_s, u"amount"_s));
        ways.push_back(beyond(u"stage"_s, u"stage"_s, u"sort_key"_s));
        ways.push_back(beyond(u"stage"_s, u"stage.order"_s, u"order"_s));
        ways.push_back(beyond(u"account"_s, u"account.name"_s, u"sort_key"_s));
    }
    return ways;
}

Question randomQuestion(Town &town, int round)
{
    const bool account = round % 2 == 0;
    const int entity = town.store.catalogue().find(account ? u"account" : u"opportunity")->number;
    Question question{town, entity, town.filter(account, 3)};
    const std::vector<Way> ways = waysOf(town, entity);
    for (auto keys = town.chance.next() % 4; keys > 0; --keys)
        question.by.emplace_back(town.pick(ways), town.oneIn(2));
    if (town.oneIn(3))
        question.limit = qint64(town.chance.next() % 10);
    return question;
}
