// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"
#include "core/schema/record.h"
#include "core/store/database.h"

/// The words of a record, as the index holds them: from its searchable fields, each once, sorted.
QString indexedWords(const EntityDef &entity, const Record &record);

/// Full-text search over everything: one contentless FTS5 table, SQLite alone.
///
/// rowid = the entity's number << 32 | row. Contentless tables delete only with exactly the old
/// tokens, and a wrong set leaves ghosts that no integrity check sees: both come from
/// `indexedWords` of the row as it stood.
class SearchIndex
{
public:
    explicit SearchIndex(Database &db)
        : m_db(db)
    {}

    Result<> replace(const EntityDef &entity, qint64 row, const QString &before,
                     const QString &after);

    struct Hit
    {
        int entity;
        qint64 row;
    };
    /// Records whose words match all that was typed, newest first.
    Result<std::vector<Hit>> search(const QString &typed, int limit);

    /// Empties the index; the rows are put in anew by the caller.
    Result<> clear();
    /// What an index holds, whatever the order it is read in: equal tallies are equal indexes, but
    /// for a chance of 2⁻¹²⁸.
    struct Tally
    {
        quint64 count = 0;
        quint64 one = 0;
        quint64 two = 0;

        void add(const QString &word, qint64 place);
        friend bool operator==(const Tally &, const Tally &) = default;
    };
    static qint64 place(const EntityDef &entity, qint64 row)
    {
        return (qint64(entity.number) << 32) | row;
    }
    Result<Tally> tally(); ///< of every token and the rows it stands at

private:
    Database &m_db;
};
