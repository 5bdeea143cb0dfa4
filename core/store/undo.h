// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordstore.h"

/// What was taken back, and what was kept because it changed since: values and records.
struct Undone
{
    int undone = 0;
    int kept = 0;
    Id action; ///< the act that took it back, itself undoable
};

/// Takes an act back, in transactions of their own: what it made is deleted, what it set is set to
/// what it was, what it deleted is restored; where a later act changed the same value, that stays.
///
/// `progress` is told steps done and in all; by returning false it stops between two transactions:
/// what was taken back until then stays so, and undoing the act once more takes back the rest (and
/// counts what is back already as kept).
/// Errors: NotFound; Cancelled; as `apply`.
Result<Undone> undoAction(
    RecordStore &store, const Viewer &viewer, const Id &action,
    const std::function<bool(qint64, qint64)> &progress = [](qint64, qint64) { return true; });
