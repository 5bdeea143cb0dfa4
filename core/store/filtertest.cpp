// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filtertest.h"

#include "core/store/tables.h"
#include "core/text/fold.h"

using namespace Qt::Literals::StringLiterals;

namespace {

using Shape = FilterTest::Shape;

const SqlPiece never{u"(1 = 0)"_s};
const SqlPiece always{u"(1 = 1)"_s};

bool isFolded(Shape shape)
{
    return shape == Shape::Contains || shape == Shape::Begins;
}

bool foldedMatches(const FilterTest &test, const QString &text)
{
    const QString plain = fold(text);
    return test.shape == Shape::Begins ? plain.startsWith(test.folded)
                                       : plain.contains(test.folded);
}

/// SQLite folds as we do: it does so through us.
SqlPiece foldedBySqlite(const FilterTest &test, const QString &name)
{
    return {u"(%1 is not null and instr(trato_fold(%1), ?) %2)"_s.arg(
                name, test.shape == Shape::Begins ? u"= 1"_s : u"> 0"_s),
            {test.folded}};
}

/// An array of PostgreSQL as text: one value, however many elements, where places are limited.
QString arrayText(const QStringList &elements)
{
    QString text = u"{"_s;
    for (QString element : elements)
        text += (text.size() > 1 ? u",\""_s : u"\""_s)
                + element.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    return text + u'}';
}

SqlPiece places(const QString &name, std::vector<QVariant> values)
{
    QStringList marks;
    marks.fill(u"?"_s, qsizetype(values.size()));
    return {u"(%1 is not null and %1 in (%2))"_s.arg(name, marks.join(u", "_s)), std::move(values)};
}

} // namespace

SqlPiece FilterTests::anyOf(const QString &name, const QStringList &texts) const
{
    if (texts.isEmpty())
        return never;
    if (m_db.dialect() == Dialect::Sqlite || texts.size() == 1)
        return places(name, {texts.begin(), texts.end()});
    return {u"(%1 is not null and %1 = any(?::text[]))"_s.arg(name), {arrayText(texts)}};
}

SqlPiece FilterTests::anyOf(const QString &name, const std::vector<Id> &ids) const
{
    if (ids.empty())
        return never;
    std::vector<QVariant> values;
    QStringList hex;
    const bool one = m_db.dialect() == Dialect::Sqlite || ids.size() == 1;
    for (const Id &id : ids)
        if (one)
            values.push_back(id.bytes());
        else
            hex << u"\\x"_s + QString::fromLatin1(id.bytes().toHex());
    if (one)
        return places(name, std::move(values));
    return {u"(%1 is not null and %1 = any(?::bytea[]))"_s.arg(name), {arrayText(hex)}};
}

Result<SqlPiece> FilterTests::condition(const FilterTest &test, int entity, const QString &alias)
{
    if (test.path.child == 0)
        return along(test, alias);
    const EntityDef &child = m_catalogue.at(test.path.child);
    SqlPiece any{u"("_s};
    bool first = true;
    for (const Incoming &incoming : m_catalogue.incoming(entity)) { // any reference that leads here
        if (incoming.entity != &child)
            continue;
        const QString inner = u"c%1"_s.arg(++m_aliases);
        const Column &column = child.columns[std::size_t(incoming.field->firstColumn)];
        any +=
            u"%1exists (select 1 from %2 %3 where %3.%4 = %5.\"id\" and %3.\"live\" = 1 and "_s.arg(
                first ? QString() : u" or "_s, sqlTable(child), inner, sqlColumn(child, column),
                alias);
        auto has = along(test, inner);
        if (!has)
            return has;
        any += *has;
        any += u")"_s;
        first = false;
    }
    any += u")"_s;
    return any;
}

/// Over references, each to a record that is here and live.
Result<SqlPiece> FilterTests::along(const FilterTest &test, const QString &alias)
{
    const SqlWay way = sqlWay(m_catalogue, test.path.steps, alias, u"w%1_"_s.arg(++m_aliases));
    auto end = value(test, way.alias);
    if (!end)
        return end;
    SqlPiece whole{test.negated ? u"not "_s : QString()};
    if (!way.from.isEmpty())
        whole += u"exists (select 1 from %1 where %2 and "_s.arg(way.from, way.where);
    whole += *end;
    if (!way.from.isEmpty())
        whole += u")"_s;
    return whole;
}

Result<SqlPiece> FilterTests::value(const FilterTest &test, const QString &alias)
{
    if (test.path.column == Path::id_column)
        return test.shape == Shape::Filled ? always : anyOf(alias + u".\"id\""_s, test.ids);
    const EntityDef &entity = m_catalogue.at(test.path.entity);
    SqlPiece any{u"("_s};
    for (std::size_t i = 0; i < test.columns.size(); ++i) {
        auto one = column(test, entity.columns[std::size_t(test.columns[i])], alias);
        if (!one)
            return one;
        any += i == 0 ? QString() : u" or "_s;
        any += *one;
    }
    any += u")"_s;
    return any;
}

Result<SqlPiece> FilterTests::column(const FilterTest &test, const Column &column,
                                     const QString &alias)
{
    if (column.storage == Storage::Set)
        return members(test, column, alias);
    const QString name = alias + u'.' + sqlColumn(m_catalogue.at(test.path.entity), column);
    switch (test.shape) {
    case Shape::Filled:
        return SqlPiece{u"(%1 is not null)"_s.arg(name)};
    case Shape::Range:
        return range(test, column, alias);
    case Shape::Is:
        return is(test, column, alias);
    case Shape::Before:
    case Shape::After: {
        const QString sign = test.shape == Shape::Before ? u"<"_s : u">"_s;
        return SqlPiece{
            u"(%1 is not null and %1 %2 ?)"_s.arg(name, test.orEqual ? sign + u'=' : sign),
            {test.texts.front()}};
    }
    case Shape::Contains:
    case Shape::Begins:
        break;
    }
    return folded(test, column, alias);
}

SqlPiece FilterTests::range(const FilterTest &test, const Column &column,
                            const QString &alias) const
{
    const EntityDef &entity = m_catalogue.at(test.path.entity);
    const QString name = alias + u'.' + sqlColumn(entity, column);
    SqlPiece all{u"(%1 is not null and ("_s.arg(name)};
    for (const FilterTest::Range &range : test.ranges) {
        all += &range == &test.ranges.front() ? u"("_s : u" or ("_s;
        QString between;
        const bool exact = range.low && range.low == range.high;
        const std::pair<std::optional<qint64>, QString> bounds[]{
            {range.low, exact ? u" = ?"_s : u" >= ?"_s},
            {exact ? std::nullopt : range.high, u" <= ?"_s}};
        for (const auto &[bound, sign] : bounds)
            if (bound) {
                all += {between + name + sign, {*bound}};
                between = u" and "_s;
            }
        if (!range.currency.isEmpty()) {
            const Column &next = entity.columns[std::size_t(&column - entity.columns.data()) + 1];
            const QString currency = alias + u'.' + sqlColumn(entity, next);
            all += {u" and %1 is not null and %1 = ?"_s.arg(currency), {range.currency}};
        }
        all += u")"_s;
    }
    all += u"))"_s;
    return all;
}

SqlPiece FilterTests::is(const FilterTest &test, const Column &column, const QString &alias) const
{
    const EntityDef &entity = m_catalogue.at(test.path.entity);
    const QString name = alias + u'.' + sqlColumn(entity, column);
    if (column.storage == Storage::Id)
        return anyOf(name, test.ids);
    if (test.normal.column < 0)
        return anyOf(name, test.texts);
    const Column &other = entity.columns[std::size_t(test.normal.column)];
    const QString normal = alias + u'.' + sqlColumn(entity, other);
    SqlPiece either{u"((%1 is null and "_s.arg(normal)};
    either += anyOf(name, test.texts);
    either += u") or (%1 is not null and ("_s.arg(normal);
    either += anyOf(normal, test.normal.is);
    either += u" or "_s;
    either += anyOf(name, test.normal.bare);
    either += u")))"_s;
    return either;
}

Result<SqlPiece> FilterTests::folded(const FilterTest &test, const Column &column,
                                     const QString &alias)
{
    const EntityDef &entity = m_catalogue.at(test.path.entity);
    const QString plain = sqlColumn(entity, column);
    if (m_db.dialect() == Dialect::Sqlite)
        return foldedBySqlite(test, alias + u'.' + plain);
    std::vector<Id> ids;
    auto read =
        m_db.each(u"select \"id\", %1 from %2 where %1 is not null"_s.arg(plain, sqlTable(entity)),
                  {}, [&](const QSqlQuery &row) {
                      if (foldedMatches(test, row.value(1).toString()))
                          ids.push_back(Id::fromBytes(row.value(0).toByteArray()));
                      return true;
                  });
    if (!read)
        return read.error();
    return anyOf(alias + u".\"id\""_s, ids);
}

Result<SqlPiece> FilterTests::members(const FilterTest &test, const Column &column,
                                      const QString &alias)
{
    const EntityDef &entity = m_catalogue.at(test.path.entity);
    const int field = entity.fieldOf(column).number;
    const QString inner = u"m%1"_s.arg(++m_aliases);
    const QString name = inner + u".\"value\""_s;
    // Not `exists`: the few records that have such a member are found by the index of values.
    SqlPiece some{
        u"%2.\"id\" in (select %1.\"record\" from cell_member %1 where %1.\"entity\" = ? and %1.\"field\" = ? and "_s
            .arg(inner, alias),
        {entity.number, field}};
    if (test.shape == Shape::Filled) {
        some += always;
    } else if (!isFolded(test.shape)) {
        some += anyOf(name, test.texts);
    } else if (m_db.dialect() == Dialect::Sqlite) {
        some += foldedBySqlite(test, name);
    } else {
        QStringList texts;
        auto read = m_db.each(
            u"select distinct \"value\" from cell_member where \"entity\" = ? and \"field\" = ?"_s,
            {entity.number, field}, [&](const QSqlQuery &row) {
                if (foldedMatches(test, row.value(0).toString()))
                    texts << row.value(0).toString();
                return true;
            });
        if (!read)
            return read.error();
        some += anyOf(name, texts);
    }
    some += u")"_s;
    return some;
}
