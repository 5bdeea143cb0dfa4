// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

enum class Dialect { Sqlite, Postgres };

/// How a SQLite file is opened.
struct SqliteOptions
{
    bool create = false;   ///< else a missing file is NotFound
    bool readOnly = false; ///< never writes, not even beside a writer
    bool still = false;    ///< with readOnly: nobody writes; no log is looked for, none is made
    int cacheKiB = 2048;
};

/// One connection. Synchronous; belongs to the thread that opened it.
///
/// Errors: Busy, DiskFull, ReadOnly, Damaged and Storage, as the driver tells them apart.
class Database
{
public:
    static Result<std::unique_ptr<Database>> openSqlite(const QString &path,
                                                        const SqliteOptions &options);
    /// `address`: postgresql://user:password@host:port/name?options, as libpq reads it.
    static Result<std::unique_ptr<Database>> openPostgres(const QString &address);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Dialect dialect() const { return m_dialect; }

    /// Runs a statement with `?` places; statements are kept prepared by their text.
    Result<> run(const QString &sql, const std::vector<QVariant> &values = {});
    /// The same, giving each row to `row` until it returns false.
    Result<> each(const QString &sql, const std::vector<QVariant> &values,
                  const std::function<bool(const QSqlQuery &)> &row);
    /// The first column of the first row; null when there is none.
    Result<QVariant> value(const QString &sql, const std::vector<QVariant> &values = {});
    /// Statements without values, separated by `;` and a line end.
    Result<> script(const QStringList &statements);

    /// Forgets prepared statements: after a change of tables.
    void forget();

    /// How much of the file stays in memory. SQLite alone.
    Result<> setCache(int kib);

    /// The driver's own handle (sqlite3 *), for what QtSql does not reach.
    void *handle() const;

    bool inTransaction() const { return m_depth > 0; }
    bool isWriting() const { return m_writing > 0; } ///< in one that may yet be rolled back
    int logPages() const { return m_logPages; }      ///< in SQLite's log after our last commit

    /// What must be in every writing transaction before it is committed, and what to forget when
    /// one has ended, either way.
    std::function<Result<>()> beforeCommit;
    std::function<void()> afterwards;

private:
    friend class Transaction;
    Database(QSqlDatabase connection, Dialect dialect);
    QSqlQuery *prepared(const QString &sql);
    Error errorOf(const QSqlError &error, const QString &sql) const;

    QSqlDatabase m_connection;
    QString m_name;
    Dialect m_dialect;
    int m_depth = 0;
    int m_writing = 0; ///< of these, those that write
    int m_logPages = 0;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

/// Rolls back unless committed. On SQLite a writing one begins IMMEDIATE: a deferred one that
/// reads and then writes fails at once when another process has written in between. Within another
/// it is a savepoint: the outer one decides what is kept.
class Transaction
{
public:
    enum class For { Reading, Writing };

    explicit Transaction(Database &db, For purpose = For::Writing);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<> begin();
    Result<> commit();

private:
    void close();

    Database &m_db;
    For m_for;
    bool m_open = false;
};

/// An identifier in SQL; always quoted, since keys may be words of the language (`order`, `case`).
QString quoted(QStringView name);
