// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pathcolumn.h"

/// The words of the dictionary by their places in an order, with gaps; equal keys have one place.
/// Kept, and a few new words find room between their neighbours.
class WordPlaces
{
public:
    enum class By { Text, SortKey };

    /// By row of `word`.
    /// Errors: told to the scan.
    RowNumbers places(Scan &scan, By by);

    /// Choices first, as they stand in their list, then words that are in none, by text.
    RowNumbers choicePlaces(Scan &scan, const std::vector<ChoiceDef> &choices);

private:
    struct Kept
    {
        QString version = {};
        qint64 last = -1; ///< row of the last word
        RowNumbers places = {};
    };
    bool insert(Scan &scan, Kept &kept, qint64 last);

    std::array<Kept, 2> m_kept;
};

/// Places of rows in orders that only SQL can tell, kept for the questions of one snapshot: the
/// first rows, then the whole order.
class SqlPlaces
{
public:
    RowNumbers places(Scan &scan, int entity, const Path &path);

private:
    struct Kept
    {
        quint64 snapshot = 0;
        int entity = 0;
        QString path = {};
        RowNumbers places = {};
    };
    std::vector<Kept> m_kept; ///< the newest last
};
