// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"
#include "core/schema/records.h"

#include <set>

/// Whether a record may stand as it is: required fields, choices that exist, and what its entity
/// asks of the whole. Only columns marked in `edited` are looked at, so that an old fault elsewhere
/// never keeps a person from saving.
Result<> validate(const Catalogue &catalogue, const EntityDef &entity, const Record &record,
                  const std::vector<bool> &edited);

/// Whether what it newly refers to is here. `known` remembers what was found.
Result<> checkReferences(Records &records, const EntityDef &entity, const Record &record,
                         const Record *old, std::set<std::pair<int, Id>> &known);
