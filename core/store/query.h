// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/filterbind.h"

/// One key of an order; empty values come last either way.
struct SortKey
{
    Path path;
    bool descending = false;
};

/// Into what spans of time a group gathers days and instants, these as the viewer's zone has them.
enum class Period { None, Day, Week, Month, Quarter, Year };

/// By what records are gathered: a choice, a text that repeats, a reference, a truth, a number; a
/// day or an instant by its period.
struct GroupKey
{
    Path path;
    Period period = Period::None;
};

/// What is added up: an amount of money, for each currency by itself, or a number.
struct Measure
{
    Path path;
};

/// A question about the live records of one entity.
struct Query
{
    int entity = 0;
    std::optional<Filter> where = {};
    QString words = {};           ///< as typed into a search: every one must be in the record
    std::vector<SortKey> by = {}; ///< ties by arrival
    std::vector<GroupKey> groups = {};
    std::vector<Measure> sums = {};
    Viewer viewer = {};
    qint64 now = 0; ///< ms
    Reading reading = {};
    int weekStart = 1; ///< 1 Monday … 7 Sunday
};

/// Reads "name,-amount": a minus turns a key round.
/// Errors: UnknownField, Malformed (a path into records that refer here, or a set).
Result<std::vector<SortKey>> parseSort(const Catalogue &catalogue, int entity, const QString &text);

/// Reads "stage,close_date:month": behind a colon a period (day, week, month, quarter, year), which
/// times alone have, and must have.
/// Errors: UnknownField, Malformed (what has no groups: sets, long texts, records that refer here).
Result<std::vector<GroupKey>> parseGroups(const Catalogue &catalogue, int entity,
                                          const QString &text);

/// Reads "amount,probability".
/// Errors: UnknownField, Malformed (what cannot be added up).
Result<std::vector<Measure>> parseSums(const Catalogue &catalogue, int entity, const QString &text);

/// The filter of a query with its values read; nothing where it has none.
/// Errors: those of bindFilter.
Result<std::optional<BoundFilter>> boundFilter(const Catalogue &catalogue, const Query &query);

/// What one key of an order compares.
struct Compared
{
    std::vector<Path::Step> steps; ///< to where it stands
    int entity = 0;
    int column = Path::id_column;
    const std::vector<ChoiceDef> *choices = nullptr; ///< by their place in this list, then by key
};
Compared comparedBy(const Catalogue &catalogue, const Path &path);
