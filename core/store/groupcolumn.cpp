// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/groupcolumn.h"

#include "core/base/zone.h"
#include "core/store/listing.h"
#include "core/store/tables.h"
#include "core/text/sortkey.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// A number of its own for each different value.
bool tellsApart(Coding coding)
{
    switch (coding) {
    case Coding::Flag:
    case Coding::Day:
    case Coding::Word:
    case Coding::Target:
    case Coding::Number:
    case Coding::AnyTarget:
        return true;
    default:
        return false;
    }
}

Error damaged(const char *what)
{
    return {.code = Error::Code::Damaged, .detail = QString::fromLatin1(what)};
}

} // namespace

GroupColumn::GroupColumn(Scan &scan, const Query &query, const GroupKey &key)
    : m_scan(scan)
    , m_entity(query.entity)
    , m_path(key.path)
    , m_column(key.path.column)
    , m_def(scan.catalogue().at(key.path.entity))
    , m_field(m_def.fieldOf(m_def.columns[std::size_t(key.path.column)]))
    , m_coding(Coding::None)
{
    if (m_field.kind == Kind::Moment && m_path.whole)
        m_column = m_field.firstColumn + 2; // its instant
    if (key.period != Period::None)
        m_periods.emplace(key.period, zone(query.viewer.zone).value_or(QTimeZone::utc()),
                          query.weekStart);
    m_coding = m_scan.coding(m_path.entity, m_column);
    if (tellsApart(m_coding))
        m_numbers = followedColumn(scan, m_path.steps, m_path.entity, m_column);
    if (m_numbers)
        return;
    const bool integer = m_def.columns[std::size_t(m_column)].storage == Storage::Integer;
    m_coding = integer ? Coding::Number : Coding::None;
    m_numbers =
        PathColumn(integer ? valuesBySql(scan, m_entity, m_path, m_column)
                           : numbersBySql(scan, m_entity,
                                          placesOf(scan.catalogue(), m_entity, m_path, m_column)));
}

const std::array<quint64, block_rows> &GroupColumn::block(qint64 number)
{
    const auto &numbers = m_numbers->block(number);
    if (!m_periods)
        return numbers;
    if (number == m_block)
        return m_firstDays;
    m_block = number;
    const bool instant = m_field.kind != Kind::Date;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] == 0) {
            m_firstDays[i] = 0;
            continue;
        }
        const qint64 value = m_coding == Coding::Day ? dayOfCode(numbers[i]) : numberOf(numbers[i]);
        m_firstDays[i] =
            numberCode(instant ? m_periods->firstOfInstant(value) : m_periods->firstOf(value));
    }
    return m_firstDays;
}

Result<GroupColumn::Value> GroupColumn::value(quint64 number, quint32 row)
{
    constexpr quint64 behind_all = std::numeric_limits<quint64>::max();
    if (number == 0)
        return Value{.first = behind_all, .cells = {Cell()}};
    if (m_periods)
        return Value{.first = number, .cells = {Cell(numberOf(number))}};
    switch (m_coding) {
    case Coding::Flag:
        return Value{.first = number, .cells = {Cell(qint64(number) - 1)}};
    case Coding::Day:
        return Value{.first = number, .cells = {Cell(dayOfCode(number))}};
    case Coding::Number:
        return Value{.first = number, .cells = {Cell(numberOf(number))}};
    case Coding::Word:
        return word(number);
    case Coding::Target:
        return target(m_field.target, u"row"_s, qint64(number), number);
    case Coding::AnyTarget:
        return anyTarget(int(number >> 32), u"row"_s, qint64(number & 0xffffffff), number);
    default:
        return readOf(number, row);
    }
}

sqlite::Statement &GroupColumn::statement(const QString &sql)
{
    auto &kept = m_statements[sql];
    if (!kept)
        kept = std::make_shared<sqlite::Statement>(m_scan.db(), sql);
    return *kept;
}

Result<GroupColumn::Value> GroupColumn::word(quint64 number)
{
    sqlite::Statement &find = statement(u"select \"text\" from word where \"row\" = ?"_s);
    find.bind(1, qint64(number));
    const auto there = find.step();
    if (!there)
        return there.error();
    if (!*there)
        return damaged("a word that is in no dictionary");
    const QString text = find.text(0);
    find.reset();
    return ofText(text, number);
}

/// Choices as they stand in their list, what is in none behind; texts as their field is sorted.
GroupColumn::Value GroupColumn::ofText(const QString &text, quint64 number) const
{
    const bool byKey = m_path.whole && (m_field.has(Flag::Sorted) || m_field.has(Flag::Title));
    Value value{.text = (byKey ? sortKey(text) : text).toUtf8(), .last = number, .cells = {text}};
    const auto &choices = m_scan.catalogue().choices(m_path.entity, m_field.number);
    if (m_field.kind == Kind::Choice)
        value.first = quint64(std::find_if(choices.begin(), choices.end(),
                                           [&](const ChoiceDef &one) { return one.key == text; })
                              - choices.begin());
    return value;
}

/// By title; records without one behind them, those that are dead or not here at the end.
Result<GroupColumn::Value> GroupColumn::target(int entity, const QString &key, const QVariant &of,
                                               quint64 number)
{
    const EntityDef &def = m_scan.catalogue().at(entity);
    const QString title = def.column(common::SortKey) < 0 ? u"null"_s : u"\"sort_key\""_s;
    sqlite::Statement &find =
        statement(u"select \"id\", \"live\", %1, \"row\" from %2 where %3 = ?"_s.arg(
            title, sqlTable(def), quoted(key)));
    find.bindAll({of});
    const auto there = find.step();
    if (!there)
        return there.error();
    Value value{.first = 2, .last = number, .cells = {}};
    if (*there) {
        value.cells.push_back(find.blob(0).toByteArray());
        value.last = quint64(find.integer(3));
        if (find.integer(1) != 0)
            value.first = find.isNull(2) ? 1 : 0;
        if (value.first == 0)
            value.text = find.blob(2).toByteArray();
    } else if (key == "id"_L1) {
        value.cells.push_back(of);
    } else {
        return damaged("a reference to no row");
    }
    find.reset();
    return value;
}

/// The same, entity by entity.
Result<GroupColumn::Value> GroupColumn::anyTarget(int entity, const QString &key,
                                                  const QVariant &of, quint64 number)
{
    if (!m_scan.catalogue().find(entity))
        return damaged("a reference to no entity");
    auto value = target(entity, key, of, number);
    if (value) {
        value->first += quint64(entity) << 2;
        value->cells.push_back(qint64(entity));
    }
    return value;
}

Result<Cell> GroupColumn::cellOf(quint32 row, int column)
{
    SqlPiece sql{u"select k1 from ("_s};
    sql += valuesOf(m_scan.catalogue(), m_entity, m_path, column);
    sql += {u") where k0 = ?"_s, {qint64(row)}};
    return m_scan.db().value(sql.sql, sql.values);
}

/// What SQL has numbered, it also knows.
Result<GroupColumn::Value> GroupColumn::readOf(quint64 number, quint32 row)
{
    const auto cell = cellOf(row, m_column);
    if (!cell)
        return cell.error();
    if (m_def.columns[std::size_t(m_column)].storage == Storage::Text)
        return ofText(cell->toString(), number);
    if (m_field.kind == Kind::Reference)
        return target(m_field.target, u"id"_s, *cell, number);
    const auto entity = cellOf(row, m_column + 1);
    if (!entity)
        return entity.error();
    return anyTarget(entity->toInt(), u"id"_s, *cell, number);
}
