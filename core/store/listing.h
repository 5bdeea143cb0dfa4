// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filtersql.h"
#include "core/store/query.h"

/// Lists by plain SQL: exact on either dialect, and what the columns are held against.
/// Errors: those of bindFilter, and the store's.
Result<std::vector<Id>> listIds(Database &db, const Catalogue &catalogue, const Query &query,
                                std::optional<qint64> limit = {});
Result<qint64> countMatches(Database &db, const Catalogue &catalogue, const Query &query);

/// The whole order as row numbers. SQLite alone.
Result<std::vector<quint32>> listRows(Database &db, const Catalogue &catalogue, const Query &query);

/// Rows of an entity with their places in the order of one key, from 1; equal values have the same
/// place, empty ones stand at 0. SQLite alone.
SqlPiece placesBy(const Catalogue &catalogue, int entity, const Path &path);

/// Rows (k0) of an entity with what stands in a column at the end of a path (k1), null where there
/// is nothing; and with the places of that in its own order, as `placesBy`. SQLite alone.
SqlPiece valuesOf(const Catalogue &catalogue, int entity, const Path &path, int column);
SqlPiece placesOf(const Catalogue &catalogue, int entity, const Path &path, int column);

/// Row numbers of an entity whose words match all that was typed. SQLite alone.
SqlPiece rowsMatching(int entity, const QString &typed);
