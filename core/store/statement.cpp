// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/database.h"
#include "core/store/sqlite.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace sqlite {

Statement::Statement(Database &db, const QString &sql)
    : m_db(db)
    , m_sql(sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_prepare_v3(static_cast<sqlite3 *>(db.handle()), utf8.constData(), int(utf8.size()),
                       SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
}

void Statement::bind(int place, QByteArrayView blob)
{
    sqlite3_bind_blob64(m_statement, place, blob.data(), sqlite3_uint64(blob.size()),
                        SQLITE_STATIC);
}

void Statement::bind(int place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, place, utf8.constData(), sqlite3_uint64(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindText(int place, QByteArrayView utf8)
{
    const char *data = utf8.isNull() ? "" : utf8.data(); // to SQLite a null pointer is NULL
    sqlite3_bind_text64(m_statement, place, data, sqlite3_uint64(utf8.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
}

void Statement::bindNull(int place)
{
    sqlite3_bind_null(m_statement, place);
}

void Statement::bindAll(const std::vector<QVariant> &values)
{
    int place = 0;
    for (const QVariant &value : values) {
        ++place;
        if (value.isNull()) {
            bindNull(place);
        } else if (value.typeId() == QMetaType::QString) {
            bind(place, value.toString());
        } else if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray bytes = value.toByteArray();
            sqlite3_bind_blob64(m_statement, place, bytes.constData(), sqlite3_uint64(bytes.size()),
                                SQLITE_TRANSIENT);
        } else {
            bind(place, value.toLongLong());
        }
    }
}

Result<bool> Statement::step()
{
    // What failed to prepare says why here: SQLite takes a null statement for misuse.
    if (!m_statement)
        return error();
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        reset();
        return false;
    default:
        const Error why = error();
        reset();
        return why;
    }
}

Result<> Statement::run()
{
    for (;;) {
        const auto more = step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QByteArrayView Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

Error Statement::error() const
{
    auto *handle = static_cast<sqlite3 *>(m_db.handle());
    return {.code = errorCode(sqlite3_extended_errcode(handle), handle),
            .detail = m_sql.left(120) + u" [%1]"_s.arg(sqlite3_extended_errcode(handle))};
}

} // namespace sqlite
