// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/filterbind.h"
#include "core/schema/records.h"
#include "core/store/database.h"

#include <QJsonValue>

/// One key of an order; empty values come last either way.
struct SortKey
{
    Path path;
    bool descending = false;
};

/// Reads "name,-amount": a minus turns a key round.
/// Errors: UnknownField, Malformed (a path into records that refer here).
Result<std::vector<SortKey>> parseSort(const Catalogue &catalogue, int entity, const QString &text);

/// A list of one entity, by plain SQL: exact on either dialect.
struct ListQuery
{
    int entity = 0;
    std::optional<Filter> where = {};
    std::vector<SortKey> by = {}; ///< ties by arrival
    std::optional<qint64> limit = {};
    Viewer viewer = {};
    qint64 now = 0;
    Reading reading = {};
    int weekStart = 1;
};

Result<std::vector<Id>> listIds(Database &db, const Catalogue &catalogue, const ListQuery &query);
Result<qint64> countMatches(Database &db, const Catalogue &catalogue, const ListQuery &query);

/// The value at the end of a path, in canonical form; null beyond an empty reference.
QJsonValue pathJson(Records &records, const Catalogue &catalogue, const Record &record,
                    const Path &path);
