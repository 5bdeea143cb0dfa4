// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/answer.h"
#include "core/store/query.h"
#include "core/store/rowio.h"
#include "core/store/rowsorter.h"
#include "core/store/sortcolumn.h"
#include "core/store/wordtexts.h"

/// Answers lists from the columns: exactly as SQL over the tables would, in one pass. What has no
/// codes, or not yet, is asked of the tables. Synchronous; belongs to its connection's thread;
/// SQLite alone.
///
/// Each call sees one snapshot: that of the running transaction, or one of its own.
/// Errors: those of bindFilter and of the store; Cancelled; Damaged, where a block is; TooLarge,
/// for
///         more groups than a million; OutOfRange, for a sum beyond 64 bits.
class QueryEngine
{
public:
    /// All three must outlive it; `columns` must be open.
    QueryEngine(Database &db, const Catalogue &catalogue, Columns &columns);

    /// Looked at between blocks, and now and then inside of what SQL is asked; null: never.
    using Cancel = const std::atomic<bool> *;

    /// First rows, how many there are, and groups: all in one pass.
    Result<Answer> ask(const Query &query, std::size_t first = 100, Cancel cancel = nullptr);

    /// Every matching row in order.
    Result<std::vector<quint32>> order(const Query &query, Cancel cancel = nullptr);

    /// What stands in rows, in the order given; rows that are not there are left out.
    Result<std::vector<Record>> records(int entity, const std::vector<quint32> &rows);

    /// The number of what a question asked now would see, as in an answer.
    Result<quint64> snapshot();

    /// Gives back the memory that is kept from call to call.
    void release();

private:
    class Question;

    Database &m_db;
    const Catalogue &m_catalogue;
    Columns &m_columns;
    RowIo m_rows;
    KeptPlaces m_places;
    WordTexts m_texts;
    RowSorter m_sorter;
    std::vector<std::vector<quint64>> m_keys; ///< of the last order
};
