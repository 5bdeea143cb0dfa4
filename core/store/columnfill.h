// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordstore.h"

/// Told records done and in all; returning false ends the work (Cancelled).
using OnProgress = std::function<bool(qint64, qint64)>;

/// Whether some entity's columns are not filled yet: its lists are answered from its table.
Result<bool> columnsWanting(RecordStore &store);

/// Fills what is not filled, piece by piece, each a transaction of its own beside other processes;
/// what is done stays done when it is cancelled or killed.
Result<> fillColumns(RecordStore &store, const OnProgress &progress);

/// All columns and words are gone and wait to be filled: what texts fold to, or how they sort, is
/// of another version. Inside a writing transaction.
Result<> emptyColumns(RecordStore &store);
/// The same of one entity: how its values are coded is of another version.
Result<> emptyColumns(RecordStore &store, const EntityDef &entity);

/// An entity's columns made anew of its rows. Inside a writing transaction.
Result<> refillColumns(RecordStore &store, const EntityDef &entity);

/// Records whose codes are not what their rows give; a damaged block counts its rows. Inside a
/// transaction; writes nothing.
Result<qint64> wrongCodes(RecordStore &store, const EntityDef &entity);
