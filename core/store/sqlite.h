// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>

class Database;
struct SqliteOptions;

/// What QtSql does not reach in SQLite. Links the same library as Qt's plugin.
namespace sqlite {

/// Sets up a fresh connection: page size, reserved bytes, WAL, durability, our functions.
Result<> prepare(Database &db, const SqliteOptions &options);
void clearFunctions(void *handle);

/// Sorts SQLite's (extended) result codes into ours.
Error::Code errorCode(int code, void *handle);

/// A copy of the whole database, taken beside readers and writers, through the backup interface.
Result<> copyTo(Database &db, const QString &path);

/// Moves the log into the file. Only under the profile's writer lock: SQLite before 3.51.3 can
/// damage a file when one connection checkpoints while another commits.
Result<> checkpoint(Database &db, bool truncate);

/// While it lives, statements of the connection end with Cancelled soon after the flag is raised.
/// One at a time for a connection; null: none.
class Interruption
{
public:
    Interruption(Database &db, const std::atomic<bool> *cancel);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    Database &m_db;
};

/// How many rows this connection has written since it was opened.
qint64 totalChanges(Database &db);

/// Has the length of the log, in pages, kept in `pages` after every commit of this connection.
void watchLog(Database &db, int *pages);

/// What the engine finds wrong with its own file; empty when it is sound.
Result<QStringList> quickCheck(Database &db);

} // namespace sqlite
