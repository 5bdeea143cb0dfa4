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
/// what it was before the act, what it deleted is restored. Where a later act changed the same
/// value (or another field of its merge unit), or what stood there may not be any more (it led to a
/// record that is gone), that stays. So does a record that the act made and a later one changed.
///
/// `progress` is told steps done and in all; by returning false it stops between two transactions:
/// what was taken back until then stays so, and undoing the act once more takes back the rest.
/// Errors: NotFound; Cancelled; those of the disk.
Result<Undone> undoAction(
    RecordStore &store, const Viewer &viewer, const Id &action,
    const std::function<bool(qint64, qint64)> &progress = [](qint64, qint64) { return true; });
