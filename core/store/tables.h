// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"
#include "core/store/database.h"

/// The tables of a catalogue, in either dialect.
///
/// An entity's table: [row (SQLite alone)], id, live, seq, versions, then a column for each of the
/// entity's columns that is not a set. The members of sets are rows of `cell_member`(entity,
/// record, field, value).

QString sqlTable(const EntityDef &entity);                        ///< quoted
QString sqlColumn(const EntityDef &entity, const Column &column); ///< quoted

/// All that a new database needs, statement by statement.
QStringList createTables(const Catalogue &catalogue, Dialect dialect);
QStringList createTable(const EntityDef &entity, Dialect dialect);

/// The statements that add what the catalogue has and the database has not: tables, columns and
/// their indexes. Nothing is ever dropped.
Result<QStringList> missingTables(Database &db, const Catalogue &catalogue);
/// Runs them. Call inside a transaction.
Result<> addMissing(Database &db, const Catalogue &catalogue);

/// What a database says of itself, so that an older program can refuse a newer file.
inline constexpr int schema_version = 1;
Result<> stampVersion(Database &db);
Result<int> versionOf(Database &db); ///< 0: an empty database; Damaged: somebody else's
