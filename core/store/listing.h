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

/// Row numbers of an entity whose words match all that was typed. SQLite alone.
SqlPiece rowsMatching(int entity, const QString &typed);
