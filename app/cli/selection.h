// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/queryengine.h"

class Session;

/// What answers lists over the session's store.
QueryEngine engineOf(Session &session);

/// The records that --where, --sort and --limit ask for, by their rows, in order.
/// Errors: Malformed, UnknownField, of a value in the filter; Cancelled.
Result<std::vector<quint32>> chosenRows(Session &session, const EntityDef &entity);

/// What --where, --group and --sums ask for.
/// Errors: likewise.
Result<Query> groupQuery(Session &session, const EntityDef &entity);
