// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listing.h"

#include "core/schema/filtermatch.h"
#include "core/schema/recordjson.h"
#include "core/store/filtersql.h"
#include "core/store/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// What an order compares at the end of a path: a key column where there is one.
QString comparedColumn(const EntityDef &entity, const Path &path)
{
    if (path.column == Path::id_column)
        return u"\"id\""_s;
    const Column &column = entity.columns[std::size_t(path.column)];
    const FieldDef &field = entity.fieldOf(column);
    if (!path.whole)
        return sqlColumn(entity, column);
    if (field.has(Flag::Title) && field.has(Flag::Sorted))
        return u"\"sort_key\""_s;
    int place = field.firstColumn;
    if (field.has(Flag::Sorted))
        place = field.firstColumn + field.columnCount - 1;
    else if (field.kind == Kind::Moment)
        place = field.firstColumn + 2;
    return sqlColumn(entity, entity.columns[std::size_t(place)]);
}

SqlPiece orderedBy(const Catalogue &catalogue, const Path &path)
{
    const EntityDef *entity = &catalogue.at(path.entity);
    QString alias = u"t0"_s;
    QString opening;
    QString closing;
    int depth = 0;
    const auto step = [&](int column, int target) {
        const QString inner = u"s%1"_s.arg(++depth);
        const QString reference =
            alias + u'.' + sqlColumn(*entity, entity->columns[std::size_t(column)]);
        opening += u"(select @ from %1 %2 where %2.\"id\" = %3 and %2.\"live\" = 1 limit 1)"_s.arg(
            sqlTable(catalogue.at(target)), inner, reference);
        alias = inner;
        entity = &catalogue.at(target);
    };
    const auto nest = [&](const QString &value) {
        QString sql = value; // from the innermost select outwards
        for (qsizetype end = opening.size(); end > 0;) {
            const qsizetype begin = opening.lastIndexOf(u"(select @"_s, end - 1);
            QString select = opening.mid(begin, end - begin);
            sql = select.replace(u'@', sql);
            end = begin;
        }
        return sql;
    };
    entity = path.steps.empty() ? entity : &catalogue.at(path.steps.front().entity);
    for (const Path::Step &one : path.steps)
        step(one.column, one.target);
    SqlPiece piece;
    if (path.whole && path.column != Path::id_column) {
        const FieldDef &field = entity->fieldOf(entity->columns[std::size_t(path.column)]);
        if (field.kind == Kind::Reference) { // by what a reader sees
            const int sortKey = catalogue.at(field.target).column(common::SortKey);
            step(path.column, field.target);
            piece.sql = nest(alias + (sortKey >= 0 ? u".\"sort_key\""_s : u".\"id\""_s));
            return piece;
        }
        const auto &choices = catalogue.choices(entity->number, field.number);
        if (field.kind == Kind::Choice && !choices.empty()) {
            QString cases = u"case "_s + alias + u'.'
                            + sqlColumn(*entity, entity->columns[std::size_t(path.column)]);
            for (std::size_t i = 0; i < choices.size(); ++i) {
                cases += u" when ? then %1"_s.arg(i);
                piece.values.push_back(choices[i].key);
            }
            piece.sql = nest(cases + u" end"_s);
            return piece;
        }
    }
    piece.sql = nest(alias + u'.' + comparedColumn(*entity, path));
    return piece;
}

Result<SqlPiece> condition(Database &db, const Catalogue &catalogue, const ListQuery &query)
{
    SqlPiece none{u"1 = 1"_s, {}};
    if (!query.where)
        return none;
    const FilterContext context{catalogue, query.viewer, query.now, query.reading, query.weekStart};
    auto bound = bindFilter(context, *query.where);
    if (!bound)
        return bound.error();
    return filterSql(db, catalogue, query.entity, *bound, u"t0"_s);
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
        const bool set = path->column != Path::id_column
                         && catalogue.at(path->entity).columns[std::size_t(path->column)].storage
                                == Storage::Set;
        if (path->child != 0 || set)
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
    QString sql = u"select t0.\"id\" from %1 t0 where t0.\"live\" = 1 and %2 order by "_s.arg(
        sqlTable(entity), where->sql);
    std::vector<QVariant> values = std::move(where->values);
    for (const SortKey &key : query.by) {
        const SqlPiece by = orderedBy(catalogue, key.path);
        sql += u"%1 is null, %1%2, "_s.arg(by.sql, key.descending ? u" desc"_s : QString());
        for (int twice = 0; twice < 2; ++twice)
            values.insert(values.end(), by.values.begin(), by.values.end());
    }
    if (db.dialect() == Dialect::Sqlite)
        sql += u"t0.\"row\""_s;
    else
        sql += entity.has(EntityFlag::Bare) ? u"t0.\"id\""_s : u"t0.\"created_at\", t0.\"id\""_s;
    if (query.limit) {
        sql += u" limit ?"_s;
        values.push_back(*query.limit);
    }
    std::vector<Id> ids;
    auto read = db.each(sql, values, [&](const QSqlQuery &row) {
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
    auto count = db.value(u"select count(*) from %1 t0 where t0.\"live\" = 1 and %2"_s.arg(
                              sqlTable(catalogue.at(query.entity)), where->sql),
                          where->values);
    if (!count)
        return count.error();
    return count->toLongLong();
}

QJsonValue pathJson(Records &records, const Catalogue &catalogue, const Record &record,
                    const Path &path)
{
    const auto at = followed(records, path, record);
    if (!at)
        return {};
    if (path.column == Path::id_column)
        return at->id.text();
    return columnJson(catalogue, catalogue.at(path.entity), path.column, *at);
}
