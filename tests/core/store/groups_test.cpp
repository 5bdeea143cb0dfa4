// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/base/zone.h"
#include "core/store/periods.h"
#include "tests/core/store/question.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The record at the end of a path's references, and the cells of the value there.
Cells cellsAt(Town &town, const Path &path, const Record &record)
{
    const EntityDef &entity = town.store.catalogue().at(path.entity);
    const FieldDef &field = entity.fieldOf(entity.columns[std::size_t(path.column)]);
    const auto end = followed(town.store.rows(), path, record);
    if (!end || end->cell(path.column).isNull())
        return {Cell()};
    Cells cells{end->cell(path.column)};
    if (field.kind == Kind::AnyReference && path.whole)
        cells.push_back(end->cell(path.column + 1));
    return cells;
}

qint64 firstDay(const QDate &date, Period period, int weekStart)
{
    QDate first = date;
    if (period == Period::Week)
        while (first.dayOfWeek() != weekStart)
            first = first.addDays(-1);
    if (period == Period::Month)
        first = QDate(date.year(), date.month(), 1);
    if (period == Period::Quarter)
        first = QDate(date.year(), date.month() - (date.month() - 1) % 3, 1);
    if (period == Period::Year)
        first = QDate(date.year(), 1, 1);
    return dayNumber(first);
}

/// What a record is gathered by.
Cells keyOf(Town &town, const Query &query, const GroupKey &key, const Record &record)
{
    if (key.period == Period::None)
        return cellsAt(town, key.path, record);
    const EntityDef &entity = town.store.catalogue().at(key.path.entity);
    const FieldDef &field = entity.fieldOf(entity.columns[std::size_t(key.path.column)]);
    Path path = key.path;
    if (field.kind == Kind::Moment)
        path.column = field.firstColumn + 2;
    const Cell cell = cellsAt(town, path, record).front();
    if (cell.isNull())
        return {Cell()};
    const QDate date = field.kind == Kind::Date
                           ? dateOfNumber(cell.toLongLong())
                           : localTime(cell.toLongLong(), *zone(query.viewer.zone)).date();
    return {Cell(firstDay(date, key.period, query.weekStart))};
}

QString textOf(const Cells &cells)
{
    QString text;
    for (const Cell &cell : cells)
        text += cell.isNull() ? u"-|"_s
                : cell.typeId() == QMetaType::QByteArray
                    ? Id::fromBytes(cell.toByteArray()).text() + u'|'
                    : cell.toString() + u'|';
    return text;
}

struct Expected
{
    qint64 count = 0;
    std::map<QString, std::pair<qint64, qint64>> sums; ///< measure and currency → amount, count
    friend bool operator==(const Expected &, const Expected &) = default;
};

using Table = std::map<QString, Expected>;

Table byRecord(Town &town, const Query &query, const std::vector<Record> &records)
{
    Table table;
    if (query.groups.empty() && query.sums.empty())
        return table;
    if (query.groups.empty())
        table[{}];
    for (const Record &record : records) {
        QString name;
        for (const GroupKey &key : query.groups)
            name += textOf(keyOf(town, query, key, record)) + u';';
        Expected &group = table[name];
        ++group.count;
        for (const Measure &measure : query.sums) {
            const Cell amount = cellsAt(town, measure.path, record).front();
            if (amount.isNull())
                continue;
            const EntityDef &entity = town.store.catalogue().at(measure.path.entity);
            const Kind kind = entity.fieldOf(entity.columns[std::size_t(measure.path.column)]).kind;
            QString currency = measure.path.text + u':';
            if (kind == Kind::Money || kind == Kind::Price) {
                Path path = measure.path;
                ++path.column;
                currency += cellsAt(town, path, record).front().toString();
            }
            group.sums[currency].first += amount.toLongLong();
            ++group.sums[currency].second;
        }
    }
    return table;
}

Table byColumns(const Query &query, const Answer &answer)
{
    Table table;
    for (const Group &group : answer.groups) {
        QString name;
        for (const Cells &key : group.keys)
            name += textOf(key) + u';';
        CHECK(!table.contains(name));
        Expected &expected = table[name];
        expected.count = group.count;
        REQUIRE(group.sums.size() == query.sums.size());
        for (std::size_t i = 0; i < query.sums.size(); ++i)
            for (const Sum &sum : group.sums[i])
                expected.sums[query.sums[i].path.text + u':' + sum.currency] = {sum.amount,
                                                                                sum.count};
    }
    return table;
}

void ask(Town &town, const Question &question, const QString &groups, const QString &sums,
         int &found)
{
    INFO(question.text.left(300) << " by " << groups << " of " << sums);
    Query query = question.query();
    const auto keys = parseGroups(town.store.catalogue(), question.entity, groups);
    const auto measures = parseSums(town.store.catalogue(), question.entity, sums);
    REQUIRE(keys);
    REQUIRE(measures);
    query.groups = *keys;
    query.sums = *measures;
    bool isRight = false;
    std::vector<Record> records;
    for (const Id &id : question.byRecord(isRight))
        records.push_back(*town.store.get(question.entity, id));
    const auto answer = town.engine->ask(query);
    if (!answer)
        FAIL(answer.error().detail);
    CHECK(byColumns(query, *answer) == byRecord(town, query, records));
    found += int(answer->groups.size());
}

const std::vector<QString> accountGroups{u"source"_s,
                                         u"address.city"_s,
                                         u"owner"_s,
                                         u"parent"_s,
                                         u"parent.address.city"_s,
                                         u"parent.source"_s,
                                         u"founded:day"_s,
                                         u"founded:month"_s,
                                         u"created_at:week"_s,
                                         u"created_at:day"_s,
                                         u"parent.founded:quarter"_s,
                                         u"annual_revenue.currency"_s,
                                         u"name"_s,
                                         u"phone"_s};
const std::vector<QString> dealGroups{
    u"stage"_s,          u"stage.class"_s, u"account"_s,         u"account.address.city"_s,
    u"account.parent"_s, u"source"_s,      u"created_at:year"_s, u"account.founded:year"_s,
    u"probability"_s};

QString randomGroups(Town &town, bool account)
{
    QStringList keys;
    for (auto i = town.chance.next() % 4; i > 0; --i)
        keys << town.pick(account ? accountGroups : dealGroups);
    return keys.join(u',');
}

QString randomSums(Town &town, bool account)
{
    const std::vector<QString> sums =
        account ? std::vector{u"annual_revenue"_s, u"parent.annual_revenue"_s, u""_s}
                : std::vector{u"amount"_s, u"probability"_s, u"account.annual_revenue"_s, u""_s};
    QStringList some;
    for (auto i = town.chance.next() % 3; i > 0; --i)
        if (const QString sum = town.pick(sums); !some.contains(sum))
            some << sum;
    return some.join(u',');
}

} // namespace

TEST_CASE("groups and sums are the same from columns as record by record", "[query][groups]")
{
    Office office;
    QueryEngine engine(office.store().db(), office.store().catalogue(), office.store().columns());
    Town town{office.store(), office.viewer(), office.clock.now(), &engine};
    town.fill();
    int found = 0;
    for (int i = 0; i < 300; ++i) {
        const bool account = i % 2 == 0;
        const int entity =
            town.store.catalogue().find(account ? u"account" : u"opportunity")->number;
        ask(town, {town, entity, town.filter(account, 2)}, randomGroups(town, account),
            randomSums(town, account), found);
    }
    CHECK(found > 1000);
}
