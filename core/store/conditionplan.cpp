// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conditionplan.h"

#include "core/store/listing.h"
#include "core/store/tables.h"
#include "core/store/textconditions.h"

using namespace Qt::Literals::StringLiterals;

namespace {

using Shape = FilterTest::Shape;

const QString asked = u"t0"_s; ///< the table that a comparison in SQL is on
constexpr quint64 most = std::numeric_limits<quint64>::max();
constexpr Interval filled{1, most};

/// The question of a test's end alone, on one of its columns.
FilterTest endOf(FilterTest test, int column)
{
    test.path.child = 0;
    test.path.steps.clear();
    test.negated = false;
    test.columns = {column};
    return test;
}

QString placesFor(qsizetype count)
{
    QStringList marks;
    marks.fill(u"?"_s, count);
    return u'(' + marks.join(u", "_s) + u')';
}

/// The code that a value has or, beyond what the column can hold, the nearest that none has.
quint64 bound(qint64 value, Coding coding)
{
    constexpr qint64 days = qint64(1) << 31;
    switch (coding) {
    case Coding::Flag:
        return quint64(std::clamp<qint64>(value, -1, 2) + 1);
    case Coding::Day:
        return dayCode(std::clamp(value, -days, days));
    default:
        return numberCode(value);
    }
}

Interval intervalOf(const FilterTest::Range &range, Coding coding)
{
    return {range.low ? bound(*range.low, coding) : 1,
            range.high ? bound(*range.high, coding) : most};
}

ConditionPtr allOf(Scan &scan, ConditionPtr one, ConditionPtr other)
{
    std::vector<ConditionPtr> both;
    both.push_back(std::move(one));
    both.push_back(std::move(other));
    return std::make_unique<AllOf>(scan, std::move(both));
}

ConditionPtr anyOf(Scan &scan, std::vector<ConditionPtr> several)
{
    if (several.size() == 1)
        return std::move(several.front());
    if (several.empty())
        return std::make_unique<Constant>(scan, false);
    return std::make_unique<AnyOf>(scan, std::move(several));
}

} // namespace

Result<ConditionPtr> ConditionPlan::whole(const std::optional<BoundFilter> &filter,
                                          const QString &words, int entity)
{
    const bool coded = m_scan.coding(entity, live_column) != Coding::None;
    std::vector<ConditionPtr> all;
    if (coded)
        all.push_back(liveRows(m_scan, entity));
    if (filter || !coded) {
        const BoundFilter everything{.kind = Filter::Kind::All};
        auto condition =
            coded ? plan(*filter, entity) : bySql(filter ? *filter : everything, entity);
        if (!condition)
            return condition;
        all.push_back(*std::move(condition));
    }
    if (!words.isEmpty())
        all.push_back(rowsOf(rowsMatching(entity, words), entity));
    return ConditionPtr(std::make_unique<AllOf>(m_scan, std::move(all)));
}

Result<ConditionPtr> ConditionPlan::plan(const BoundFilter &filter, int entity)
{
    if (filter.kind == Filter::Kind::Comparison)
        return comparison(filter.test, entity);
    std::vector<ConditionPtr> conditions;
    for (const BoundFilter &child : filter.children) {
        auto one = plan(child, entity);
        if (!one)
            return one;
        conditions.push_back(*std::move(one));
    }
    if (filter.kind == Filter::Kind::Any)
        return anyOf(m_scan, std::move(conditions));
    if (filter.kind == Filter::Kind::All)
        return ConditionPtr(std::make_unique<AllOf>(m_scan, std::move(conditions)));
    return ConditionPtr(std::make_unique<Negation>(m_scan, std::move(conditions.front())));
}

Result<ConditionPtr> ConditionPlan::comparison(const FilterTest &test, int entity)
{
    if (test.path.child != 0)
        return referring(test, entity);
    auto positive = along(test, 0, entity);
    if (!positive || !test.negated)
        return positive;
    return ConditionPtr(std::make_unique<Negation>(m_scan, *std::move(positive)));
}

/// Has one such: from those that refer here, by whichever of their fields.
Result<ConditionPtr> ConditionPlan::referring(const FilterTest &test, int entity)
{
    std::vector<ConditionPtr> any;
    FilterTest ofChild = test;
    ofChild.path.child = 0;
    for (const Incoming &incoming : m_scan.catalogue().incoming(entity)) {
        const int from = incoming.entity->number;
        if (from != test.path.child)
            continue;
        const int column = incoming.field->firstColumn;
        if (m_scan.coding(from, column) == Coding::None)
            return bySql(test, entity);
        auto condition = comparison(ofChild, from);
        if (!condition)
            return condition;
        any.push_back(std::make_unique<RowInTable>(
            m_scan,
            std::make_unique<ReferredRows>(m_scan, from, column, entity, *std::move(condition))));
    }
    return anyOf(m_scan, std::move(any));
}

/// Over the references from `step` on, to the value at the end.
Result<ConditionPtr> ConditionPlan::along(const FilterTest &test, std::size_t step, int entity)
{
    if (step == test.path.steps.size())
        return value(test, entity);
    const Path::Step &next = test.path.steps[step];
    const bool coded = m_scan.coding(entity, next.column) == Coding::Target
                       && m_scan.coding(next.target, live_column) != Coding::None;
    if (!coded) {
        FilterTest rest = test;
        rest.path.child = 0;
        rest.path.steps.erase(rest.path.steps.begin(),
                              rest.path.steps.begin() + std::ptrdiff_t(step));
        rest.negated = false;
        return bySql(rest, entity);
    }
    auto beyond = along(test, step + 1, next.target);
    if (!beyond)
        return beyond;
    return ConditionPtr(std::make_unique<CodeInTable>(
        m_scan, entity, next.column,
        std::make_unique<MatchingRows>(m_scan, next.target, *std::move(beyond))));
}

Result<ConditionPtr> ConditionPlan::value(const FilterTest &test, int entity)
{
    if (test.path.column == Path::id_column) {
        if (test.shape == Shape::Filled)
            return ConditionPtr(std::make_unique<Constant>(m_scan, true));
        return bySql(endOf(test, Path::id_column), entity);
    }
    std::vector<ConditionPtr> any;
    for (const int one : test.columns) {
        auto condition = column(test, entity, one);
        if (!condition)
            return condition;
        any.push_back(*std::move(condition));
    }
    return anyOf(m_scan, std::move(any));
}

Result<ConditionPtr> ConditionPlan::column(const FilterTest &test, int entity, int column)
{
    const Coding coding = m_scan.coding(entity, column);
    if (test.shape == Shape::Filled && coding == Coding::Text)
        return ConditionPtr(std::make_unique<TextHolds>(m_scan, entity, column,
                                                        TextHolds::Where::Anywhere, QByteArray()));
    if (test.shape == Shape::Filled && coding != Coding::None)
        return ConditionPtr(
            std::make_unique<CodeBetween>(m_scan, entity, column, std::vector{filled}));
    switch (coding) {
    case Coding::Flag:
    case Coding::Day:
    case Coding::Number:
        return range(test, entity, column);
    case Coding::Word:
        return word(test, entity, column);
    case Coding::Target:
    case Coding::AnyTarget:
        return reference(test, entity, column);
    case Coding::Text:
        return text(test, entity, column);
    case Coding::None:
    case Coding::Live:
    case Coding::Order:
        break;
    }
    return bySql(endOf(test, column), entity);
}

Result<ConditionPtr> ConditionPlan::range(const FilterTest &test, int entity, int column)
{
    const Coding coding = m_scan.coding(entity, column);
    QHash<QString, std::vector<Interval>> byCurrency;
    for (const FilterTest::Range &range : test.ranges)
        byCurrency[range.currency].push_back(intervalOf(range, coding));
    std::vector<ConditionPtr> any;
    for (auto it = byCurrency.begin(); it != byCurrency.end(); ++it) {
        auto amount = std::make_unique<CodeBetween>(m_scan, entity, column, it.value());
        if (it.key().isEmpty()) {
            any.push_back(std::move(amount));
            continue;
        }
        if (m_scan.coding(entity, column + 1) != Coding::Word)
            return bySql(endOf(test, column), entity);
        FilterTest currency = endOf(test, column + 1);
        currency.shape = Shape::Is;
        currency.texts = {it.key()};
        auto inIt = word(currency, entity, column + 1);
        if (!inIt)
            return inIt;
        any.push_back(allOf(m_scan, std::move(amount), *std::move(inIt)));
    }
    return anyOf(m_scan, std::move(any));
}

/// What the dictionary says of the text holds for all rows that have it.
Result<ConditionPtr> ConditionPlan::word(const FilterTest &test, int entity, int column)
{
    SqlPiece words{u"select \"row\" from word where "_s};
    switch (test.shape) {
    case Shape::Is: {
        words += {u"\"text\" in "_s + placesFor(test.texts.size()),
                  {test.texts.begin(), test.texts.end()}};
        const auto found = rows(words);
        if (!found)
            return found.error();
        return oneOf(entity, column, *found);
    }
    case Shape::Contains:
    case Shape::Begins:
        words += {u"instr(\"fold\", ?) "_s + (test.shape == Shape::Begins ? u"= 1"_s : u"> 0"_s),
                  {test.folded}};
        break;
    case Shape::Before:
    case Shape::After:
        words += {u"\"text\" "_s + (test.shape == Shape::Before ? u"<"_s : u">"_s)
                      + (test.orEqual ? u"= ?"_s : u" ?"_s),
                  {test.texts.front()}};
        break;
    case Shape::Filled:
    case Shape::Range:
        return bySql(endOf(test, column), entity);
    }
    const auto last = m_scan.db().value(u"select max(\"row\") from word"_s);
    if (!last)
        return last.error();
    return ConditionPtr(std::make_unique<CodeInTable>(
        m_scan, entity, column,
        std::make_unique<SqlRows>(m_scan, std::move(words), last->toLongLong() + 1)));
}

/// A reference leads to one of several records, wherever these are.
Result<ConditionPtr> ConditionPlan::reference(const FilterTest &test, int entity, int column)
{
    const EntityDef &def = m_scan.catalogue().at(entity);
    const FieldDef &field = def.fieldOf(def.columns[std::size_t(column)]);
    const bool toAny = m_scan.coding(entity, column) == Coding::AnyTarget;
    std::vector<quint64> codes;
    for (const EntityDef &target : m_scan.catalogue().entities()) {
        if (test.ids.empty() || (!toAny && target.number != field.target))
            continue;
        SqlPiece found{u"select \"row\" from %1 where \"id\" in "_s.arg(sqlTable(target))
                       + placesFor(qsizetype(test.ids.size()))};
        for (const Id &id : test.ids)
            found.values.emplace_back(id.bytes());
        const auto targets = rows(found);
        if (!targets)
            return targets.error();
        for (const quint64 row : *targets)
            codes.push_back(toAny ? quint64(target.number) << 32 | row : row);
    }
    return oneOf(entity, column, codes);
}

Result<ConditionPtr> ConditionPlan::text(const FilterTest &test, int entity, int column)
{
    if (test.shape == Shape::Contains || test.shape == Shape::Begins)
        return ConditionPtr(std::make_unique<TextHolds>(
            m_scan, entity, column,
            test.shape == Shape::Begins ? TextHolds::Where::AtBegin : TextHolds::Where::Anywhere,
            test.folded.toUtf8()));
    const FilterTest end = endOf(test, column);
    if (test.shape != Shape::Is)
        return bySql(end, entity);
    auto exact = filterSql(m_scan.db(), m_scan.catalogue(), entity,
                           {.kind = Filter::Kind::Comparison, .test = end}, asked);
    if (!exact)
        return exact.error();
    std::vector<ConditionPtr> any;
    any.push_back(std::make_unique<TextIs>(m_scan, entity, column, test.texts,
                                           std::move(exact->where), asked));
    if (!test.normal.is.isEmpty()) { // spelt otherwise, with the same normal form
        FilterTest spelling = endOf(test, test.normal.column);
        spelling.texts = test.normal.is;
        spelling.normal = {};
        auto normal = bySql(std::move(spelling), entity);
        if (!normal)
            return normal;
        any.push_back(*std::move(normal));
    }
    return anyOf(m_scan, std::move(any));
}

Result<ConditionPtr> ConditionPlan::bySql(FilterTest test, int entity)
{
    return bySql(BoundFilter{.kind = Filter::Kind::Comparison, .test = std::move(test)}, entity);
}

Result<ConditionPtr> ConditionPlan::bySql(const BoundFilter &filter, int entity)
{
    auto sql = filterSql(m_scan.db(), m_scan.catalogue(), entity, filter, asked);
    if (!sql)
        return sql.error();
    SqlPiece statement = std::move(sql->with);
    statement += u"select %1.\"row\" from %2 %1 where %1.\"live\" = 1 and "_s.arg(
        asked, sqlTable(m_scan.catalogue().at(entity)));
    statement += sql->where;
    return rowsOf(std::move(statement), entity);
}

ConditionPtr ConditionPlan::rowsOf(SqlPiece statement, int entity)
{
    return std::make_unique<RowInTable>(
        m_scan, std::make_unique<SqlRows>(m_scan, std::move(statement), m_scan.placesOf(entity)));
}

Result<std::vector<quint64>> ConditionPlan::rows(const SqlPiece &statement)
{
    std::vector<quint64> found;
    sqlite::Statement select(m_scan.db(), statement.sql);
    select.bindAll(statement.values);
    for (;;) {
        const auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return found;
        found.push_back(quint64(select.integer(0)));
    }
}

ConditionPtr ConditionPlan::oneOf(int entity, int column, const std::vector<quint64> &codes)
{
    std::vector<Interval> points;
    for (const quint64 code : codes)
        points.push_back({code, code});
    return std::make_unique<CodeBetween>(m_scan, entity, column, std::move(points));
}
