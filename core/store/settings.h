// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"
#include "core/store/database.h"

class RowIo;

/// The built-in catalogue with the `field` and `choice` records of this store, and the local
/// numbers of own fields, given where one has none yet. `rows` reads by the built-in part alone.
Result<Catalogue> loadCatalogue(Database &db, RowIo &rows);

/// Whether a `field` record can become a field. Errors: UnknownEntity, InvalidInput, Duplicate.
Result<> checkOwnField(const Catalogue &catalogue, const struct Record &record);
