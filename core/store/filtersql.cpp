// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filtersql.h"

#include "core/store/tables.h"
#include "core/text/fold.h"

using namespace Qt::Literals::StringLiterals;

namespace {

using Shape = FilterTest::Shape;

class Writer
{
public:
    Writer(Database &db, const Catalogue &catalogue)
        : m_db(db)
        , m_catalogue(catalogue)
    {}

    Result<> write(const BoundFilter &filter, int entity, const QString &alias);
    SqlPiece piece;

private:
    Result<> join(const BoundFilter &filter, int entity, const QString &alias, const QString &word);
    Result<> child(const FilterTest &test, int entity, const QString &alias);
    Result<> along(const FilterTest &test, std::size_t step, const QString &alias);
    Result<> value(const FilterTest &test, const QString &alias);
    Result<> column(const FilterTest &test, const Column &column, const QString &alias);
    Result<> folded(const FilterTest &test, const Column &column, const QString &alias);
    Result<> members(const FilterTest &test, const Column &column, const QString &alias);
    void range(const FilterTest &test, const QString &name, const QString &currency);

    void put(const QString &sql) { piece.sql += sql; }
    void bind(const QVariant &value) { piece.values.push_back(value); }
    void list(const QString &name, const std::vector<QVariant> &values);
    QString nextAlias() { return u"t%1"_s.arg(++m_aliases); }

    Database &m_db;
    const Catalogue &m_catalogue;
    int m_aliases = 0;
};

Result<> Writer::write(const BoundFilter &filter, int entity, const QString &alias)
{
    switch (filter.kind) {
    case Filter::Kind::All:
        return join(filter, entity, alias, u" and "_s);
    case Filter::Kind::Any:
        return join(filter, entity, alias, u" or "_s);
    case Filter::Kind::Not: {
        put(u"not ("_s);
        auto inner = write(filter.children.front(), entity, alias);
        put(u")"_s);
        return inner;
    }
    case Filter::Kind::Comparison:
        break;
    }
    if (filter.test.path.child != 0)
        return child(filter.test, entity, alias);
    if (filter.test.negated)
        put(u"not "_s);
    return along(filter.test, 0, alias);
}

Result<> Writer::join(const BoundFilter &filter, int entity, const QString &alias,
                      const QString &word)
{
    put(u"("_s);
    for (std::size_t i = 0; i < filter.children.size(); ++i) {
        if (i > 0)
            put(word);
        if (auto written = write(filter.children[i], entity, alias); !written)
            return written;
    }
    put(u")"_s);
    return {};
}

/// "Has one such": through any of the child's references to here.
Result<> Writer::child(const FilterTest &test, int entity, const QString &alias)
{
    const EntityDef &def = m_catalogue.at(test.path.child);
    put(u"("_s);
    bool first = true;
    for (const Incoming &incoming : m_catalogue.incoming(entity)) {
        if (incoming.entity != &def)
            continue;
        const QString inner = nextAlias();
        put(u"%1exists (select 1 from %2 %3 where %3.%4 = %5.\"id\" and %3.\"live\" = 1 and %6"_s
                .arg(first ? QString() : u" or "_s, sqlTable(def), inner,
                     sqlColumn(def, def.columns[std::size_t(incoming.field->firstColumn)]), alias,
                     test.negated ? u"not "_s : QString()));
        first = false;
        if (auto written = along(test, 0, inner); !written)
            return written;
        put(u")"_s);
    }
    put(u")"_s);
    return {};
}

/// Follows references: each a record that is here and live.
Result<> Writer::along(const FilterTest &test, std::size_t step, const QString &alias)
{
    if (step == test.path.steps.size())
        return value(test, alias);
    const Path::Step &next = test.path.steps[step];
    const EntityDef &from = m_catalogue.at(next.entity);
    const QString inner = nextAlias();
    put(u"exists (select 1 from %1 %2 where %2.\"id\" = %3.%4 and %2.\"live\" = 1 and "_s.arg(
        sqlTable(m_catalogue.at(next.target)), inner, alias,
        sqlColumn(from, from.columns[std::size_t(next.column)])));
    auto rest = along(test, step + 1, inner);
    put(u")"_s);
    return rest;
}

void Writer::list(const QString &name, const std::vector<QVariant> &values)
{
    if (values.empty())
        return put(u"(1 = 0)"_s);
    QStringList places;
    places.fill(u"?"_s, qsizetype(values.size()));
    put(u"(%1 is not null and %1 in (%2))"_s.arg(name, places.join(u", "_s)));
    piece.values.insert(piece.values.end(), values.begin(), values.end());
}

Result<> Writer::value(const FilterTest &test, const QString &alias)
{
    if (test.path.column == Path::id_column) {
        if (test.shape == Shape::Filled)
            put(u"(1 = 1)"_s);
        else
            list(alias + u".\"id\""_s, {test.ids.front().bytes()});
        return {};
    }
    const EntityDef &entity = m_catalogue.at(test.path.entity);
    put(u"("_s);
    for (std::size_t i = 0; i < test.columns.size(); ++i) {
        if (i > 0)
            put(u" or "_s);
        if (auto written = column(test, entity.columns[std::size_t(test.columns[i])], alias);
            !written)
            return written;
    }
    put(u")"_s);
    return {};
}

void Writer::range(const FilterTest &test, const QString &name, const QString &currency)
{
    put(u"("_s + name + u" is not null"_s);
    const std::pair<std::optional<qint64>, QString> bounds[]{{test.low, u" >= ?"_s},
                                                             {test.high, u" <= ?"_s}};
    for (const auto &[bound, op] : bounds)
        if (bound) {
            put(u" and "_s + name + op);
            bind(*bound);
        }
    if (!test.currency.isEmpty()) {
        put(u" and %1 is not null and %1 = ?"_s.arg(currency));
        bind(test.currency);
    }
    put(u")"_s);
}

Result<> Writer::column(const FilterTest &test, const Column &column, const QString &alias)
{
    if (column.storage == Storage::Set)
        return members(test, column, alias);
    const EntityDef &entity = m_catalogue.at(test.path.entity);
    const QString name = alias + u'.' + sqlColumn(entity, column);
    const bool folds = test.shape == Shape::Contains || test.shape == Shape::Begins;
    switch (test.shape) {
    case Shape::Never:
        put(u"(1 = 0)"_s);
        return {};
    case Shape::Filled:
        put(u'(' + name + u" is not null)"_s);
        return {};
    case Shape::Range: {
        const auto next = std::size_t(&column - entity.columns.data()) + 1;
        range(test, name,
              test.currency.isEmpty() ? QString()
                                      : alias + u'.' + sqlColumn(entity, entity.columns[next]));
        return {};
    }
    case Shape::Below:
    case Shape::Above:
        put(u"(%1 is not null and %1 %2 ?)"_s.arg(name,
                                                  test.shape == Shape::Below ? u"<"_s : u">"_s));
        bind(test.texts.front());
        return {};
    default:
        break;
    }
    if (folds)
        return folded(test, column, alias);
    std::vector<QVariant> values;
    for (const QString &text : test.texts)
        values.push_back(text);
    for (const Id &id : test.ids)
        values.push_back(id.bytes());
    list(name, values);
    return {};
}

Result<> Writer::folded(const FilterTest &test, const Column &column, const QString &alias)
{
    const EntityDef &entity = m_catalogue.at(test.path.entity);
    const QString plain = sqlColumn(entity, column);
    const bool begins = test.shape == Shape::Begins;
    if (m_db.dialect() == Dialect::Sqlite) {
        const QString name = alias + u'.' + plain;
        put(u"(%1 is not null and instr(trato_fold(%1), ?) %2)"_s.arg(name, begins ? u"= 1"_s
                                                                                   : u"> 0"_s));
        bind(test.folded);
        return {};
    }
    std::vector<QVariant> ids;
    auto read =
        m_db.each(u"select \"id\", %1 from %2 where %1 is not null"_s.arg(plain, sqlTable(entity)),
                  {}, [&](const QSqlQuery &row) {
                      const QString text = fold(row.value(1).toString());
                      if (begins ? text.startsWith(test.folded) : text.contains(test.folded))
                          ids.push_back(row.value(0));
                      return true;
                  });
    if (!read)
        return read;
    list(alias + u".\"id\""_s, ids);
    return {};
}

Result<> Writer::members(const FilterTest &test, const Column &column, const QString &alias)
{
    const EntityDef &entity = m_catalogue.at(test.path.entity);
    const int field = entity.fieldOf(column).number;
    const bool folds = test.shape == Shape::Contains || test.shape == Shape::Begins;
    QStringList wanted = test.texts;
    if (folds) { // few enough to be read
        wanted.clear();
        auto read = m_db.each(
            u"select distinct \"value\" from cell_member where \"entity\" = ? and \"field\" = ?"_s,
            {entity.number, field}, [&](const QSqlQuery &row) {
                const QString text = row.value(0).toString();
                const QString plain = fold(text);
                if (test.shape == Shape::Begins ? plain.startsWith(test.folded)
                                                : plain.contains(test.folded))
                    wanted << text;
                return true;
            });
        if (!read)
            return read;
    }
    const QString inner = nextAlias();
    put(u"exists (select 1 from cell_member %1 where %1.\"entity\" = ? and %1.\"record\" = %2.\"id\" and %1.\"field\" = ? and "_s
            .arg(inner, alias));
    bind(entity.number);
    bind(field);
    if (test.shape == Shape::Filled) {
        put(u"(1 = 1)"_s);
    } else if (test.shape == Shape::Is || folds) {
        std::vector<QVariant> values(wanted.begin(), wanted.end());
        list(inner + u".\"value\""_s, values);
    } else if (test.shape == Shape::Below || test.shape == Shape::Above) {
        put(u"%1.\"value\" %2 ?"_s.arg(inner, test.shape == Shape::Below ? u"<"_s : u">"_s));
        bind(test.texts.front());
    } else {
        put(u"(1 = 0)"_s);
    }
    put(u")"_s);
    return {};
}

} // namespace

Result<SqlPiece> filterSql(Database &db, const Catalogue &catalogue, int entity,
                           const BoundFilter &filter, const QString &alias)
{
    Writer writer(db, catalogue);
    if (auto written = writer.write(filter, entity, alias); !written)
        return written.error();
    return writer.piece;
}
