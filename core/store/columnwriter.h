// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"
#include "core/store/columns.h"
#include "core/store/ordercodes.h"
#include "core/store/words.h"

class RowIo;

/// Keeps the columns equal to the rows, in the transaction that changes the rows.
class ColumnWriter
{
public:
    ColumnWriter(Database &db, const Catalogue &catalogue, Columns &columns, RowIo &rows);

    /// A row was written: `old` is what stood there, null for a new one.
    Result<> write(const EntityDef &entity, const Record *old, const Record &record);

    /// Before the commit: all that waits is written.
    Result<> flush();
    /// After a rollback: what waited never was. After a commit: others may write before the next.
    void abandon();

    /// Rows that had no codes yet get them: of an old store, or anew. Titles wait for `order`.
    Result<> fill(const EntityDef &entity, const std::vector<Record> &records);
    /// Numbers the titles of an entity whose rows all have their other codes.
    Result<> order(const EntityDef &entity);
    /// An entity's columns begin anew.
    Result<> erase(const EntityDef &entity);

    /// How far an entity's columns are, as this transaction has found it.
    Result<Columns::State> state(int entity);

    /// Whether a column holds what a record gives; titles aside. Writes nothing.
    Result<bool> holds(const EntityDef &entity, const Columns::Kept &kept, const Record &record);
    /// The code that a column holds for a row.
    Result<quint64> stored(const Columns::Kept &kept, qint64 row);

private:
    enum class Unknown { Made, Zero }; ///< a word or a target that is not here yet
    Result<quint64> codeOf(const EntityDef &entity, const Columns::Kept &kept, const Record &record,
                           Unknown unknown);
    Result<> put(const EntityDef &entity, const Columns::Kept &kept, const Record &record);
    Result<qint64> target(int entity, const Id &id, Unknown unknown);

    Database &m_db;
    const Catalogue &m_catalogue;
    Columns &m_columns;
    RowIo &m_rows;
    Words m_words;
    BlockWriter m_blocks;
    OrderCodes m_order;
    QHash<std::pair<int, Id>, qint64> m_targets;
    QHash<int, Columns::State> m_states;     ///< during one transaction
    QHash<int, OrderCodes::Titles> m_titles; ///< that wait for their codes
};
