// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class Session;
struct EntityDef;

/// What each command does; gives the exit code.
namespace command {

// reading
Result<int> status(Session &session);
Result<int> entities(Session &session);
Result<int> fields(Session &session);
Result<int> list(Session &session);
Result<int> groups(Session &session, const EntityDef &entity); ///< `list` with --group or --sums
Result<int> show(Session &session);
Result<int> history(Session &session);
Result<int> search(Session &session);
Result<int> dump(Session &session);

// writing
Result<int> create(Session &session);
Result<int> set(Session &session);
Result<int> remove(Session &session);
Result<int> restore(Session &session);
Result<int> undo(Session &session);
Result<int> apply(Session &session);

// files
Result<int> import(Session &session);
Result<int> exportTo(Session &session);
Result<int> backup(Session &session);
Result<int> check(Session &session);

} // namespace command
