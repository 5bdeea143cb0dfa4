// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listing.h"

#include "core/store/filtersql.h"
#include "core/store/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QString listed = u"t0"_s;

/// The column of a field that an order compares: a key made for that, where there is one.
const Column &comparedColumn(const EntityDef &entity, const FieldDef &field)
{
    const auto at = [&](int place) -> const Column & { return entity.columns[std::size_t(place)]; };
    const int titleKey = entity.column(common::SortKey);
    if (field.has(Flag::Title) && titleKey >= 0) {
        // The key is the whole title's: only its leading field is in that order.
        for (const FieldDef &title : entity.fields)
            if (title.has(Flag::Title))
                return &title == &field || field.has(Flag::Sorted) ? at(titleKey)
                                                                   : at(field.firstColumn);
    }
    if (field.has(Flag::Sorted) && !field.has(Flag::Title))
        return at(field.firstColumn + field.columnCount - 1);
    return at(field.kind == Kind::Moment ? field.firstColumn + 2 : field.firstColumn);
}

/// What stands in `order by` for one key, most weighty first.
class Order
{
public:
    Order(const Catalogue &catalogue, const Path &path, const QString &prefix)
        : m_catalogue(catalogue)
        , m_path(path)
        , m_entity(catalogue.at(path.entity))
        , m_prefix(prefix)
    {}
    std::vector<SqlPiece> terms() const;

private:
    QString name(const Column &column) const { return u"@."_s + sqlColumn(m_entity, column); }
    SqlPiece value(const SqlPiece &expression, std::vector<Path::Step> steps) const;
    SqlPiece place(const Column &column, const std::vector<ChoiceDef> &choices) const;

    const Catalogue &m_catalogue;
    const Path &m_path;
    const EntityDef &m_entity;
    QString m_prefix;
};

/// An expression in which "@" is the table at the end of the path.
SqlPiece Order::value(const SqlPiece &expression, std::vector<Path::Step> steps) const
{
    const SqlWay way = sqlWay(m_catalogue, steps, listed, m_prefix);
    SqlPiece piece = expression;
    piece.sql.replace(u'@', way.alias);
    if (!way.from.isEmpty())
        piece.sql =
            u"(select "_s + piece.sql + u" from "_s + way.from + u" where "_s + way.where + u')';
    return piece;
}

/// A choice by its place in the list, keys that stand in none behind.
SqlPiece Order::place(const Column &column, const std::vector<ChoiceDef> &choices) const
{
    SqlPiece cases{u"case"_s};
    for (std::size_t i = 0; i < choices.size(); ++i)
        cases += {u" when %1 = ? then %2"_s.arg(name(column)).arg(i), {choices[i].key}};
    cases += u" when %1 is not null then %2 end"_s.arg(name(column)).arg(choices.size());
    return cases;
}

std::vector<SqlPiece> Order::terms() const
{
    if (m_path.column == Path::id_column)
        return {value({u"@.\"id\""_s}, m_path.steps)};
    const Column &column = m_entity.columns[std::size_t(m_path.column)];
    const FieldDef &field = m_entity.fieldOf(column);
    if (!m_path.whole)
        return {value({name(column)}, m_path.steps)};
    if (field.kind == Kind::Reference) // by what a reader sees
        if (const EntityDef &target = m_catalogue.at(field.target);
            target.column(common::SortKey) >= 0) {
            std::vector<Path::Step> steps = m_path.steps;
            steps.push_back({m_entity.number, field.firstColumn, field.target});
            return {value({u"@.\"sort_key\""_s}, std::move(steps))};
        }
    const auto &choices = m_catalogue.choices(m_entity.number, field.number);
    if (field.kind == Kind::Choice && !choices.empty())
        return {value(place(column, choices), m_path.steps), value({name(column)}, m_path.steps)};
    return {value({name(comparedColumn(m_entity, field))}, m_path.steps)};
}

Result<FilterSql> condition(Database &db, const Catalogue &catalogue, const ListQuery &query)
{
    if (!query.where)
        return FilterSql{.with = {}, .where = {u"1 = 1"_s}};
    const FilterContext context{catalogue, query.viewer, query.now, query.reading, query.weekStart};
    auto bound = bindFilter(context, *query.where);
    if (!bound)
        return bound.error();
    return filterSql(db, catalogue, query.entity, *bound, listed);
}

SqlPiece selection(const EntityDef &entity, FilterSql condition, const QString &what)
{
    SqlPiece sql = std::move(condition.with);
    sql += u"select %1 from %2 %3 where %3.\"live\" = 1 and "_s.arg(what, sqlTable(entity), listed);
    sql += condition.where;
    return sql;
}

QString arrival(const EntityDef &entity, Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return listed + u".\"row\""_s;
    const QString id = listed + u".\"id\""_s;
    return entity.has(EntityFlag::Bare) ? id : listed + u".\"created_at\", "_s + id;
}

bool isSet(const Catalogue &catalogue, const Path &path)
{
    return path.column != Path::id_column
           && catalogue.at(path.entity).columns[std::size_t(path.column)].storage == Storage::Set;
}

} // namespace

Result<std::vector<SortKey>> parseSort(const Catalogue &catalogue, int entity, const QString &text)
{
    std::vector<SortKey> keys;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const bool descending = name.startsWith(u'-');
        auto path = parsePath(catalogue, entity, descending ? name.mid(1) : name);
        if (!path)
            return path.error();
        if (path->child != 0 || isSet(catalogue, *path))
            return Error{.code = Error::Code::Malformed,
                         .detail = u"not one value to sort by"_s,
                         .field = u"sort"_s,
                         .value = name};
        keys.push_back({*std::move(path), descending});
    }
    return keys;
}

Result<std::vector<Id>> listIds(Database &db, const Catalogue &catalogue, const ListQuery &query)
{
    auto where = condition(db, catalogue, query);
    if (!where)
        return where.error();
    const EntityDef &entity = catalogue.at(query.entity);
    SqlPiece sql = selection(entity, *std::move(where), listed + u".\"id\""_s);
    sql += u" order by "_s;
    for (const SortKey &key : query.by) {
        const QString prefix = u"s%1_"_s.arg(&key - query.by.data());
        for (const SqlPiece &term : Order(catalogue, key.path, prefix).terms()) {
            sql += term;
            sql += key.descending ? u" desc nulls last, "_s : u" asc nulls last, "_s;
        }
    }
    sql += arrival(entity, db.dialect());
    if (query.limit)
        sql += {u" limit ?"_s, {std::max<qint64>(*query.limit, 0)}};
    std::vector<Id> ids;
    auto read = db.each(sql.sql, sql.values, [&](const QSqlQuery &row) {
        ids.push_back(Id::fromBytes(row.value(0).toByteArray()));
        return true;
    });
    if (!read)
        return read.error();
    return ids;
}

Result<qint64> countMatches(Database &db, const Catalogue &catalogue, const ListQuery &query)
{
    auto where = condition(db, catalogue, query);
    if (!where)
        return where.error();
    const SqlPiece sql = selection(catalogue.at(query.entity), *std::move(where), u"count(*)"_s);
    const auto count = db.value(sql.sql, sql.values);
    if (!count)
        return count.error();
    return count->toLongLong();
}
