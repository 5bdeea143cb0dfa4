// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/filterbind.h"
#include "core/store/database.h"

/// One key of an order; empty values come last either way.
struct SortKey
{
    Path path;
    bool descending = false;
};

/// Reads "name,-amount": a minus turns a key round.
/// Errors: UnknownField, Malformed (a path into records that refer here, or a set).
Result<std::vector<SortKey>> parseSort(const Catalogue &catalogue, int entity, const QString &text);

/// A list of the live records of one entity, by plain SQL: exact on either dialect.
struct ListQuery
{
    int entity = 0;
    std::optional<Filter> where = {};
    std::vector<SortKey> by = {};     ///< ties by arrival
    std::optional<qint64> limit = {}; ///< 0: no rows
    Viewer viewer = {};
    qint64 now = 0; ///< ms
    Reading reading = {};
    int weekStart = 1; ///< 1 Monday … 7 Sunday
};

/// Errors: those of bindFilter, and the store's.
Result<std::vector<Id>> listIds(Database &db, const Catalogue &catalogue, const ListQuery &query);
Result<qint64> countMatches(Database &db, const Catalogue &catalogue, const ListQuery &query);
