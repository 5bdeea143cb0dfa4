// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordstore.h"

/// What is derived, made anew: for a check, and when a program comes whose rules, sort keys or
/// search words are of another version than those the store was written with.
///
/// A newer program renews at its opening, in transactions of some records each, and notes in the
/// store how far it is: killed, it goes on from there. An older one reads on, since only what is
/// derived differs. Whoever writes while versions differ notes that as well, so that the next
/// program that is not older makes all of it anew: nothing stays half one version, half another.

/// Entities in the order in which they can be computed: those last whose sums are taken of others.
std::vector<const EntityDef *> derivingOrder(const Catalogue &catalogue);

/// Computes everything derived of a record; its value is whether anything differs from before.
Result<bool> deriveAnew(RecordStore &store, const EntityDef &entity, Record &record);

/// Renews what the versions ask for; cheap when they ask for nothing. `progress` is told records
/// done and in all between two transactions; returning false cancels. `pace`: records in one.
/// Errors: Cancelled, ReadOnly, DiskFull, Busy; what was done until then is kept.
Result<> renewDerived(RecordStore &store, const std::function<bool(qint64, qint64)> &progress,
                      int pace = 1000);

/// In a transaction that writes: notes that a program wrote whose versions are not the store's, or
/// that a renewal was under way.
Result<> noteWriter(Meta &meta);

/// In the transaction that makes a store: its versions are this program's.
Result<> stampVersions(Meta &meta);
