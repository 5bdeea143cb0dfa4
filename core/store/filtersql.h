// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/filterbind.h"
#include "core/store/database.h"

/// A piece of SQL with its values.
struct SqlPiece
{
    QString sql;
    std::vector<QVariant> values;
};

/// A filter as a condition on rows of `alias`, two-valued: no null ever comes out of it.
///
/// PostgreSQL does not know our folding of case and accents: there the records that match a text
/// are found first, here, and named by id.
Result<SqlPiece> filterSql(Database &db, const Catalogue &catalogue, int entity,
                           const BoundFilter &filter, const QString &alias);
