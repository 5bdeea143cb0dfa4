// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filtersql.h"

#include "core/store/filtertest.h"
#include "core/store/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace {

// SQLite's parser has a stack of 100 and about three of it go with each bracket; a chain of `and`
// is as deep as it is long, and 1000 is the limit. So long chains become balanced trees, and what
// is deep becomes a table of its own in front of the statement.
constexpr std::size_t longest_chain = 8;
constexpr int deepest_sql = 8;

const SqlPiece closing{u")"_s};

struct Tree
{
    SqlPiece piece;
    int height = 0; ///< brackets within each other
};

class Writer
{
public:
    Writer(Database &db, const Catalogue &catalogue, int entity, const QString &alias)
        : m_tests(db, catalogue)
        , m_entity(catalogue.at(entity))
        , m_alias(alias)
    {}

    Result<FilterSql> write(const BoundFilter &filter);

private:
    Result<Tree> tree(const BoundFilter &filter);
    Result<Tree> negation(const BoundFilter &inner);
    Tree joined(std::vector<Tree> &trees, std::size_t from, std::size_t to, const QString &word);
    void apart(Tree &tree);

    FilterTests m_tests;
    const EntityDef &m_entity;
    QString m_alias;
    std::vector<SqlPiece> m_tables;
};

Result<FilterSql> Writer::write(const BoundFilter &filter)
{
    auto whole = tree(filter);
    if (!whole)
        return whole.error();
    FilterSql sql{.with = {}, .where = std::move(whole->piece)};
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        sql.with += u"%1f%2(\"id\") as ("_s.arg(i == 0 ? u"with "_s : u", "_s).arg(i);
        sql.with += m_tables[i];
        sql.with += u")"_s;
    }
    if (!m_tables.empty())
        sql.with += u" "_s;
    return sql;
}

Result<Tree> Writer::tree(const BoundFilter &filter)
{
    if (filter.kind == Filter::Kind::Not)
        return negation(filter.children.front());
    if (filter.kind == Filter::Kind::Comparison) {
        auto test = m_tests.condition(filter.test, m_entity.number, m_alias);
        return test ? Result<Tree>(Tree{*std::move(test), 0}) : Result<Tree>(test.error());
    }
    if (filter.children.empty())
        return Tree{{filter.kind == Filter::Kind::All ? u"(1 = 1)"_s : u"(1 = 0)"_s}, 0};
    std::vector<Tree> trees;
    for (const BoundFilter &child : filter.children) {
        auto one = tree(child);
        if (!one)
            return one;
        if (one->height >= deepest_sql)
            apart(*one);
        trees.push_back(*std::move(one));
    }
    return joined(trees, 0, trees.size(),
                  filter.kind == Filter::Kind::All ? u" and "_s : u" or "_s);
}

Result<Tree> Writer::negation(const BoundFilter &inner)
{
    auto one = tree(inner);
    if (!one)
        return one;
    if (one->height >= deepest_sql)
        apart(*one);
    Tree negated{{u"not ("_s}, one->height + 1};
    negated.piece += one->piece;
    negated.piece += closing;
    return negated;
}

Tree Writer::joined(std::vector<Tree> &trees, std::size_t from, std::size_t to, const QString &word)
{
    Tree whole{{u"("_s}, 0};
    const auto add = [&](const Tree &one, bool first) {
        if (!first)
            whole.piece += word;
        whole.piece += one.piece;
        whole.height = std::max(whole.height, one.height);
    };
    if (to - from > longest_chain) {
        // `is true` keeps PostgreSQL from making joins of it all, of which it would seek the best
        // order for hours.
        const std::size_t middle = from + (to - from) / 2;
        add(joined(trees, from, middle, word), true);
        whole.piece += u" is true"_s;
        add(joined(trees, middle, to, word), false);
        whole.piece += u" is true"_s;
    } else {
        for (std::size_t i = from; i < to; ++i)
            add(trees[i], i == from);
    }
    whole.piece += closing;
    ++whole.height;
    return whole;
}

/// Makes a condition a table of the ids that satisfy it, and asks for membership.
void Writer::apart(Tree &tree)
{
    SqlPiece table{u"select %1.\"id\" from %2 %1 where %1.\"live\" = 1 and "_s.arg(
        m_alias, sqlTable(m_entity))};
    table += tree.piece;
    tree = {{u"%1.\"id\" in (select \"id\" from f%2)"_s.arg(m_alias).arg(m_tables.size())}, 1};
    m_tables.push_back(std::move(table));
}

} // namespace

SqlPiece &SqlPiece::operator+=(const SqlPiece &more)
{
    sql += more.sql;
    values.insert(values.end(), more.values.begin(), more.values.end());
    return *this;
}

SqlPiece &SqlPiece::operator+=(const QString &more)
{
    sql += more;
    return *this;
}

SqlWay sqlWay(const Catalogue &catalogue, const std::vector<Path::Step> &steps,
              const QString &alias, const QString &prefix)
{
    SqlWay way{.from = {}, .where = {}, .alias = alias};
    int place = 0;
    for (const Path::Step &step : steps) {
        const EntityDef &entity = catalogue.at(step.entity);
        const QString next = prefix + QString::number(++place);
        const QString between = place == 1 ? QString() : u", "_s;
        way.from += between + sqlTable(catalogue.at(step.target)) + u' ' + next;
        way.where +=
            (place == 1 ? QString() : u" and "_s)
            + u"%1.\"id\" = %2.%3 and %1.\"live\" = 1"_s.arg(
                next, way.alias, sqlColumn(entity, entity.columns[std::size_t(step.column)]));
        way.alias = next;
    }
    return way;
}

Result<FilterSql> filterSql(Database &db, const Catalogue &catalogue, int entity,
                            const BoundFilter &filter, const QString &alias)
{
    return Writer(db, catalogue, entity, alias).write(filter);
}
