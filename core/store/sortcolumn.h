// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/columnreader.h"
#include "core/store/query.h"
#include "core/store/wordplaces.h"

/// What stands at the end of a path, as numbers by block: codes of a column, or what a table says
/// of them or of the row itself. 0: empty.
class PathColumn
{
public:
    /// A column of the queried entity itself; `table`, where there is one, is by its codes.
    PathColumn(Scan &scan, int entity, int column, RowNumbers table = {});
    /// A number for each row of the queried entity.
    explicit PathColumn(RowNumbers byRow);

    /// Until the next call.
    const std::array<quint64, block_rows> &block(qint64 number);

private:
    Scan *m_scan = nullptr;
    std::unique_ptr<CodeReader> m_reader; ///< null: the row is the place in the table
    RowNumbers m_table;
    qint64 m_block = -1;
    std::array<quint64, block_rows> m_numbers;
};

/// Follows references to a column: gathered once from their end backwards, so that each row then
/// costs one look. `table` is by the codes of the column at the end. What lies behind a reference
/// to a record that is dead or not here is empty. Nothing where a step has no codes.
std::optional<PathColumn> followedColumn(Scan &scan, const std::vector<Path::Step> &steps,
                                         int entity, int column, RowNumbers table = {});

/// The values of one key of an order: a smaller number is earlier, whichever way the key goes;
/// `last` stands for empty.
class SortColumn
{
public:
    static constexpr quint64 last = std::numeric_limits<quint64>::max();

    /// `keep`: as WordPlaces. Errors: told to the scan.
    SortColumn(Scan &scan, WordPlaces &words, bool keep, int entity, const SortKey &key);

    /// Until the next call.
    const std::array<quint64, block_rows> &block(qint64 number);

private:
    PathColumn m_column;
    bool m_descending;
    qint64 m_block = -1;
    std::array<quint64, block_rows> m_keys;
};
