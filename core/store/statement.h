// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QVariant>

#include <vector>

class Database;
struct sqlite3_stmt;

namespace sqlite {

/// One prepared statement, straight to SQLite: for blocks and bulk rows, where QtSql's copies of
/// every value would cost more than the work. Belongs to its connection's thread, and must be gone
/// before it.
class Statement
{
public:
    Statement(Database &db, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int place, qint64 value);        ///< places from 1
    void bind(int place, QByteArrayView blob); ///< must stay as it is until `reset`
    void bind(int place, const QString &text);
    void bindText(int place, QByteArrayView utf8); ///< likewise
    void bindNull(int place);
    void bindAll(const std::vector<QVariant> &values); ///< from place 1 on; copies them

    /// The next row: true, or false at the end, which resets. Errors: as Database.
    Result<bool> step();
    Result<> run(); ///< to its end
    void reset();

    qint64 integer(int column) const;
    bool isNull(int column) const;
    QByteArrayView blob(int column) const; ///< until the next step
    QString text(int column) const;

private:
    Error error() const;

    Database &m_db;
    QString m_sql;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace sqlite
