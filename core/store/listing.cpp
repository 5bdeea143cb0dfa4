// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listing.h"

#include "core/store/tables.h"
#include "core/text/tokens.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QString listed = u"t0"_s;

/// What stands in `order by` for one key, most weighty first; null all together or not at all.
std::vector<SqlPiece> terms(const Catalogue &catalogue, const Path &path, const QString &prefix)
{
    const Compared compared = comparedBy(catalogue, path);
    const EntityDef &entity = catalogue.at(compared.entity);
    const SqlWay way = sqlWay(catalogue, compared.steps, listed, prefix);
    const QString name = way.alias + u'.'
                         + (compared.column == Path::id_column
                                ? u"\"id\""_s
                                : sqlColumn(entity, entity.columns[std::size_t(compared.column)]));
    std::vector<SqlPiece> all;
    if (compared.choices) {
        SqlPiece cases{u"case"_s};
        int place = 0;
        for (const ChoiceDef &choice : *compared.choices)
            cases += {u" when %1 = ? then %2"_s.arg(name).arg(place++), {choice.key}};
        cases += u" when %1 is not null then %2 end"_s.arg(name).arg(place);
        all.push_back(std::move(cases));
    }
    all.push_back({name});
    if (!way.from.isEmpty())
        for (SqlPiece &term : all)
            term.sql = u"(select %1 from %2 where %3)"_s.arg(term.sql, way.from, way.where);
    return all;
}

Result<FilterSql> condition(Database &db, const Catalogue &catalogue, const Query &query)
{
    const auto bound = boundFilter(catalogue, query);
    if (!bound)
        return bound.error();
    FilterSql sql{.with = {}, .where = {u"1 = 1"_s}};
    if (*bound) {
        auto filter = filterSql(db, catalogue, query.entity, **bound, listed);
        if (!filter)
            return filter;
        sql = *std::move(filter);
    }
    if (!query.words.isEmpty()) {
        sql.where += u" and %1.\"row\" in ("_s.arg(listed);
        sql.where += rowsMatching(query.entity, query.words);
        sql.where += u")"_s;
    }
    return sql;
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

/// A list of `what` in its order.
Result<SqlPiece> listOf(Database &db, const Catalogue &catalogue, const Query &query,
                        const QString &what)
{
    auto where = condition(db, catalogue, query);
    if (!where)
        return where.error();
    const EntityDef &entity = catalogue.at(query.entity);
    SqlPiece sql = selection(entity, *std::move(where), listed + u'.' + what);
    sql += u" order by "_s;
    for (const SortKey &key : query.by) {
        const QString prefix = u"s%1_"_s.arg(&key - query.by.data());
        for (const SqlPiece &term : terms(catalogue, key.path, prefix)) {
            sql += term;
            sql += key.descending ? u" desc nulls last, "_s : u" asc nulls last, "_s;
        }
    }
    sql += arrival(entity, db.dialect());
    return sql;
}

} // namespace

Result<std::vector<Id>> listIds(Database &db, const Catalogue &catalogue, const Query &query,
                                std::optional<qint64> limit)
{
    auto sql = listOf(db, catalogue, query, u"\"id\""_s);
    if (!sql)
        return sql.error();
    if (limit)
        *sql += {u" limit ?"_s, {std::max<qint64>(*limit, 0)}};
    std::vector<Id> ids;
    auto read = db.each(sql->sql, sql->values, [&](const QSqlQuery &row) {
        ids.push_back(Id::fromBytes(row.value(0).toByteArray()));
        return true;
    });
    if (!read)
        return read.error();
    return ids;
}

Result<std::vector<quint32>> listRows(Database &db, const Catalogue &catalogue, const Query &query)
{
    const auto sql = listOf(db, catalogue, query, u"\"row\""_s);
    if (!sql)
        return sql.error();
    std::vector<quint32> rows;
    auto read = db.each(sql->sql, sql->values, [&](const QSqlQuery &row) {
        rows.push_back(row.value(0).toUInt());
        return true;
    });
    if (!read)
        return read.error();
    return rows;
}

SqlPiece placesBy(const Catalogue &catalogue, int entity, const Path &path)
{
    SqlPiece inner{u"select %1.\"row\" as k0"_s.arg(listed)};
    QStringList keys;
    for (const SqlPiece &term : terms(catalogue, path, u"s"_s)) {
        keys << u"k%1"_s.arg(keys.size() + 1);
        inner += u", "_s;
        inner += term;
        inner += u" as "_s + keys.back();
    }
    SqlPiece places{u"select k0, dense_rank() over (order by %1) from ("_s.arg(keys.join(u", "_s))};
    places += inner;
    places += u" from %2 %1 where %1.\"live\" = 1) where k1 is not null"_s.arg(
        listed, sqlTable(catalogue.at(entity)));
    return places;
}

SqlPiece rowsMatching(int entity, const QString &typed)
{
    const QString expression = matchExpression(typed);
    if (expression.isEmpty())
        return {u"select 0 where 1 = 0"_s};
    const qint64 first = qint64(entity) << 32;
    return {
        u"select rowid - ? from search_index where search_index match ? and rowid > ? and rowid < ?"_s,
        {first, expression, first, qint64(entity + 1) << 32}};
}

Result<qint64> countMatches(Database &db, const Catalogue &catalogue, const Query &query)
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
