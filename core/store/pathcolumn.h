// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/columnreader.h"
#include "core/store/filtersql.h"
#include "core/store/query.h"

#include <memory>

/// A number for each row of a table, shared by those who read it; 0 where there is nothing.
using RowNumbers = std::shared_ptr<const std::vector<quint64>>;

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

/// What SQL says of the rows of an entity, where columns do not: rows and numbers.
RowNumbers numbersBySql(Scan &scan, int entity, const SqlPiece &statement);
/// The same as codes of numbers, from what stands at the end of a path.
RowNumbers valuesBySql(Scan &scan, int entity, const Path &path, int column);
/// The same as rows of `word`.
RowNumbers wordsBySql(Scan &scan, int entity, const Path &path, int column);
