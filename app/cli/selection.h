// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <vector>

class Session;
struct EntityDef;

/// The records that --where, --sort and --limit ask for, in order.
/// Errors: Malformed, UnknownField, of a value in the filter.
Result<std::vector<Id>> chosenIds(Session &session, const EntityDef &entity);
