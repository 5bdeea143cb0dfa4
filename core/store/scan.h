// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/columns.h"

#include <array>
#include <atomic>

/// Rows of one block that are still asked for: 1, or 0 for those that are out.
struct Mask
{
    alignas(64) std::array<quint8, block_rows> rows;

    bool any() const { return std::find(rows.begin(), rows.end(), 1) != rows.end(); }
    qint64 count() const { return std::count(rows.begin(), rows.end(), 1); }
};

/// What all that read for one question share: the database in one snapshot, the flag by which it is
/// cancelled, and the first error. Nothing that reads blocks returns a Result: it gives back zeros
/// once `fail` was called, and who began the pass asks for the `outcome` at its end.
class Scan
{
public:
    /// `cancel` may be null; it is looked at between blocks. `snapshot`: a number that no other
    /// state of the database has; nothing inside a transaction that may yet be rolled back.
    Scan(Database &db, const Catalogue &catalogue, Columns &columns,
         const std::atomic<bool> *cancel, std::optional<quint64> snapshot);

    Database &db() const { return m_db; }
    const Catalogue &catalogue() const { return m_catalogue; }
    /// Under this number what was read may be kept for other questions; nothing: it may not.
    std::optional<quint64> snapshot() const { return m_snapshot; }

    /// How a column can be read here: None where it is not kept, or not yet filled to its end.
    Coding coding(int entity, int column);
    qint64 number(int entity, int column) const { return m_columns.number(entity, column); }

    /// Changes when the rows of the dictionary are given anew.
    QString wordsVersion();

    qint64 lastRow(int entity);
    qint64 blocksOf(int entity) { return lastRow(entity) / block_rows + 1; }
    qint64 placesOf(int entity) { return blocksOf(entity) * block_rows; } ///< rows in whole blocks

    /// Whether to read on: nothing failed and nobody cancelled.
    bool goesOn();
    void fail(Error error); ///< the first stays
    Result<> outcome() const;

private:
    Database &m_db;
    const Catalogue &m_catalogue;
    Columns &m_columns;
    const std::atomic<bool> *m_cancel;
    std::optional<quint64> m_snapshot;
    QHash<int, qint64> m_lastRows;
    std::optional<QString> m_wordsVersion;
    QHash<int, Columns::State> m_states;
    std::optional<Error> m_error;
};
