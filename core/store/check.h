// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordstore.h"

/// What a check found.
struct CheckReport
{
    qint64 records = 0;
    QStringList damaged; ///< what the database engine says of its own file
    qint64 derived = 0;  ///< records whose derived columns were not what the rules give
    qint64 codes = 0;    ///< records whose columns were not what their rows give
    bool search = true;  ///< whether the search index equals a rebuilt one
    bool repaired = false;
    bool sound() const { return damaged.isEmpty() && derived == 0 && codes == 0 && search; }
};

/// Compares everything derived with what the tables give anew; `repair` writes that instead.
/// `progress` is told records done and in all; returning false cancels (Cancelled).
Result<CheckReport> checkStore(RecordStore &store, bool repair,
                               const std::function<bool(qint64, qint64)> &progress);
