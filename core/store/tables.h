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

/// An index of an entity's table.
struct IndexDef
{
    QString name; ///< quoted
    QString sql;  ///< makes it where it is not there
    bool late;    ///< a bulk load does without it and makes it at its end: neither id nor parent
};
std::vector<IndexDef> indexesOf(const EntityDef &entity, Dialect dialect);

/// The statements that add what the catalogue has and the database has not: tables, columns and
/// their indexes. Nothing is ever dropped.
Result<QStringList> missingTables(Database &db, const Catalogue &catalogue);
/// Runs them. Call inside a transaction.
Result<> addMissing(Database &db, const Catalogue &catalogue);

/// The tables of columns, which a store of schema 1 has not. SQLite alone.
QStringList createColumnTables();

/// What a database says of itself, so that an older program can refuse a newer file.
inline constexpr int schema_version = 2;
Result<> stampVersion(Database &db);
Result<int> versionOf(Database &db); ///< 0: an empty database; Damaged: somebody else's
