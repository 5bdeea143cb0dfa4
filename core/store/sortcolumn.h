// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pathcolumn.h"
#include "core/store/wordplaces.h"

/// What orders keep from question to question.
struct KeptPlaces
{
    WordPlaces words;
    SqlPlaces bySql;
};

/// The values of one key of an order: a smaller number is earlier, whichever way the key goes;
/// `last` stands for empty.
class SortColumn
{
public:
    static constexpr quint64 last = std::numeric_limits<quint64>::max();

    /// Errors: told to the scan.
    SortColumn(Scan &scan, KeptPlaces &kept, int entity, const SortKey &key);

    /// Until the next call.
    const std::array<quint64, block_rows> &block(qint64 number);

private:
    PathColumn m_column;
    bool m_descending;
    qint64 m_block = -1;
    std::array<quint64, block_rows> m_keys;
};
