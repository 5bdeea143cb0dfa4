// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/filterbind.h"
#include "core/store/database.h"

/// A piece of SQL with its values, in the order of its places.
struct SqlPiece
{
    QString sql;
    std::vector<QVariant> values = {};

    SqlPiece &operator+=(const SqlPiece &more);
    SqlPiece &operator+=(const QString &more);
};

/// The tables along a path's references, each a live record: the inside of a subselect.
struct SqlWay
{
    QString from;  ///< empty when the path has no references
    QString where; ///< begins with `from`'s first condition
    QString alias; ///< of the table where the value stands
};
SqlWay sqlWay(const Catalogue &catalogue, const std::vector<Path::Step> &steps,
              const QString &alias, const QString &prefix);

/// A filter as a condition on rows of `alias`, two-valued: no null ever comes out of it.
struct FilterSql
{
    SqlPiece with; ///< stands before the `select`; empty but for deep filters
    SqlPiece where;
};

/// PostgreSQL does not know our folding of case and accents: there the records that match a text
/// are found first, here, and named by id.
Result<FilterSql> filterSql(Database &db, const Catalogue &catalogue, int entity,
                            const BoundFilter &filter, const QString &alias);
