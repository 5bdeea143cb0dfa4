// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/coding.h"
#include "core/store/database.h"

/// Which columns a replica keeps, by their local numbers (`col_def`), and how far each entity's
/// are filled (`col_state`). SQLite alone.
class Columns
{
public:
    Columns(Database &db, const Catalogue &catalogue)
        : m_db(db)
        , m_catalogue(catalogue)
    {}

    /// Reads what there is. Again after the catalogue was replaced.
    Result<> open();
    /// Numbers for what the catalogue has and `col_def` has not. Inside a transaction.
    Result<> addMissing();

    /// Entities with a column that has no number yet.
    std::vector<int> unnumbered() const;

    /// The number of a column, 0 where none is kept; `column` may be `live_column`.
    qint64 number(int entity, int column) const;

    struct Kept
    {
        int column; ///< index, or `live_column`
        Coding coding;
        qint64 number;
    };
    const std::vector<Kept> &kept(int entity) const; ///< the entity's columns, by their index

    /// Rows of an entity from 1 to here have their codes; `whole` where all have and will have.
    static constexpr qint64 whole = std::numeric_limits<qint64>::max();
    struct State
    {
        qint64 filled = whole;
        bool ordered = true;     ///< whether titles have their order codes
        qint64 searched = whole; ///< rows up to here have their words in the search index
    };
    Result<State> state(int entity); ///< as the running transaction sees it
    Result<> setState(int entity, const State &state);

    /// The last row of an entity; 0 when it has none.
    Result<qint64> lastRow(int entity);

private:
    Database &m_db;
    const Catalogue &m_catalogue;
    QHash<std::pair<int, int>, qint64> m_numbers; ///< entity, index of the column
    QHash<int, std::vector<Kept>> m_kept;
};
