// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"

#include "core/store/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// By what a column is known for ever: its field and part, and how it is coded.
struct Name
{
    int entity;
    int field;
    int part;
    int role;
    friend bool operator==(const Name &, const Name &) = default;
    friend size_t qHash(const Name &name, size_t seed)
    {
        return qHashMulti(seed, name.entity, name.field, name.part, name.role);
    }
};

Name nameOf(const EntityDef &entity, int column)
{
    const int role = int(codingOf(entity, column));
    if (column == live_column)
        return {entity.number, 0, 0, role};
    const Column &def = entity.columns[std::size_t(column)];
    return {entity.number, entity.fieldOf(def).number, def.part, role};
}

/// Every column of the catalogue that is kept.
void eachKept(const Catalogue &catalogue, const std::function<void(const EntityDef &, int)> &visit)
{
    for (const EntityDef &entity : catalogue.entities())
        for (int column = live_column; column < int(entity.columns.size()); ++column)
            if (codingOf(entity, column) != Coding::None)
                visit(entity, column);
}

Result<QHash<Name, qint64>> numbered(Database &db)
{
    QHash<Name, qint64> numbers;
    auto read = db.each(u"select \"column\", entity, field, part, role from col_def"_s, {},
                        [&](const QSqlQuery &row) {
                            const Name name{row.value(1).toInt(), row.value(2).toInt(),
                                            row.value(3).toInt(), row.value(4).toInt()};
                            numbers.insert(name, row.value(0).toLongLong());
                            return true;
                        });
    if (!read)
        return read.error();
    return numbers;
}

} // namespace

Result<> Columns::open()
{
    m_numbers.clear();
    m_kept.clear();
    if (m_db.dialect() != Dialect::Sqlite)
        return {};
    const auto known = m_db.value(u"select count(*) from sqlite_schema where name = 'col_def'"_s);
    if (!known)
        return known.error();
    if (known->toInt() == 0)
        return {}; // an older store that cannot be written to
    const auto numbers = numbered(m_db);
    if (!numbers)
        return numbers.error();
    eachKept(m_catalogue, [&](const EntityDef &entity, int column) {
        const qint64 number = numbers->value(nameOf(entity, column));
        if (number == 0)
            return;
        m_numbers.insert({entity.number, column}, number);
        m_kept[entity.number].push_back({column, codingOf(entity, column), number});
    });
    return {};
}

Result<> Columns::addMissing()
{
    if (m_db.dialect() != Dialect::Sqlite)
        return {};
    std::vector<Name> missing;
    eachKept(m_catalogue, [&](const EntityDef &entity, int column) {
        if (number(entity.number, column) == 0)
            missing.push_back(nameOf(entity, column));
    });
    for (const Name &name : missing)
        if (auto added =
                m_db.run(u"insert into col_def(entity, field, part, role) values (?, ?, ?, ?)"_s,
                         {name.entity, name.field, name.part, name.role});
            !added)
            return added;
    return missing.empty() ? Result<>() : open();
}

std::vector<int> Columns::unnumbered() const
{
    std::vector<int> entities;
    if (m_db.dialect() == Dialect::Sqlite)
        eachKept(m_catalogue, [&](const EntityDef &entity, int column) {
            if (number(entity.number, column) == 0
                && (entities.empty() || entities.back() != entity.number))
                entities.push_back(entity.number);
        });
    return entities;
}

qint64 Columns::number(int entity, int column) const
{
    return m_numbers.value({entity, column}, 0);
}

const std::vector<Columns::Kept> &Columns::kept(int entity) const
{
    static const std::vector<Kept> none;
    const auto found = m_kept.constFind(entity);
    return found == m_kept.constEnd() ? none : *found;
}

Result<Columns::State> Columns::state(int entity)
{
    State state;
    auto asked = m_db.each(
        u"select filled, ordered, searched from col_state where entity = ?"_s, {entity},
        [&](const QSqlQuery &row) {
            state = {row.value(0).toLongLong(), row.value(1).toBool(), row.value(2).toLongLong()};
            return false;
        });
    if (!asked)
        return asked.error();
    return state;
}

Result<> Columns::setState(int entity, const State &state)
{
    if (state.filled == whole && state.ordered && state.searched == whole)
        return m_db.run(u"delete from col_state where entity = ?"_s, {entity});
    return m_db.run(
        u"insert or replace into col_state(entity, filled, ordered, searched) values (?, ?, ?, ?)"_s,
        {entity, state.filled, qint64(state.ordered), state.searched});
}

Result<qint64> Columns::lastRow(int entity)
{
    const auto last = m_db.value(u"select max(\"row\") from "_s + sqlTable(m_catalogue.at(entity)));
    if (!last)
        return last.error();
    return last->toLongLong();
}
