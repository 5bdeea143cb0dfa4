// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"

/// What one measure of a group adds up to.
struct Sum
{
    QString currency = {}; ///< empty: no money
    qint64 amount = 0;     ///< in the units of the column
    qint64 count = 0;      ///< of values; records with none are not among them
};

/// The matching records that are alike in what they are gathered by.
struct Group
{
    /// For each group key: the cells of its field, a part's alone; of a period the number of its
    /// first day. One null cell: empty.
    std::vector<Cells> keys = {};
    qint64 count = 0;
    std::vector<std::vector<Sum>> sums = {}; ///< for each measure, by currency; none: no values
};

/// What a query found.
struct Answer
{
    quint64 snapshot = 0;            ///< changes with every commit and every write of one's own
    qint64 matches = 0;              ///< all of them, exactly
    std::vector<quint32> first = {}; ///< rows, in the order asked for
    std::vector<Group> groups = {};  ///< by their keys, empty last; one where only sums are asked
};
