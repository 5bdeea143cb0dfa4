// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/scan.h"

#include <memory>

/// A number for each row of a table, shared by those who read it; 0 where there is nothing.
using RowNumbers = std::shared_ptr<const std::vector<quint64>>;

/// The words of the dictionary by their places in an order, from 1. Equal keys have one place.
/// Kept until the dictionary grows.
class WordPlaces
{
public:
    enum class By { Text, SortKey };

    /// By row of `word`. `keep`: false inside a writing transaction, whose words may yet vanish.
    /// Errors: told to the scan.
    RowNumbers places(Scan &scan, By by, bool keep);

    /// Choices first, as they stand in their list, then words that are in none, by text.
    RowNumbers choicePlaces(Scan &scan, const std::vector<ChoiceDef> &choices, bool keep);

private:
    struct Kept
    {
        qint64 last = -1; ///< row of the last word
        RowNumbers places;
    };
    std::array<Kept, 2> m_kept;
};
