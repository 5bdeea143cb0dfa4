// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordstore.h"

/// Brings a store of an older schema to today's, step by step, each in one transaction under the
/// writer's lock. Tables and columns that are only added need no step (addMissing).
/// Errors: those of the disk; the store is then as it was after the last whole step.
Result<> migrate(RecordStore &store);
