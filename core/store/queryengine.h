// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query.h"
#include "core/store/rowio.h"
#include "core/store/rowsorter.h"
#include "core/store/wordplaces.h"

class Scan;

/// What a query found.
struct Answer
{
    quint64 snapshot = 0;       ///< changes with every commit and every write of one's own
    qint64 matches = 0;         ///< all of them, exactly
    std::vector<quint32> first = {}; ///< rows, in the order asked for
};

/// Answers lists from the columns: exactly as SQL over the tables would, in one pass. What has no
/// codes, or not yet, is asked of the tables. Synchronous; belongs to its connection's thread;
/// SQLite alone.
///
/// Each call sees one snapshot: that of the running transaction, or one of its own.
/// Errors: those of bindFilter and of the store; Cancelled; Damaged, where a block is.
class QueryEngine
{
public:
    /// All three must outlive it; `columns` must be open.
    QueryEngine(Database &db, const Catalogue &catalogue, Columns &columns);

    /// Looked at between blocks; null: never.
    using Cancel = const std::atomic<bool> *;

    Result<Answer> ask(const Query &query, std::size_t first = 100, Cancel cancel = nullptr);

    /// Every matching row in order.
    Result<std::vector<quint32>> order(const Query &query, Cancel cancel = nullptr);

    /// What stands in rows, in the order given; rows that are not there are left out.
    Result<std::vector<Record>> records(int entity, const std::vector<quint32> &rows);

    /// Gives back the memory that is kept from call to call.
    void release();

private:
    class Question;

    Database &m_db;
    const Catalogue &m_catalogue;
    Columns &m_columns;
    RowIo m_rows;
    WordPlaces m_words;
    RowSorter m_sorter;
};
