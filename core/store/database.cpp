// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/sqlite.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace {

QString nextName()
{
    static std::atomic<int> count = 0; // QtSql knows connections by name, in the whole process
    return u"trato-%1"_s.arg(++count);
}

Error::Code postgresCode(const QString &state)
{
    if (state.startsWith("53"_L1))
        return Error::Code::DiskFull;
    if (state.startsWith("55"_L1) || state.startsWith("40"_L1))
        return Error::Code::Busy;
    if (state.startsWith("08"_L1) || state.startsWith("57"_L1))
        return Error::Code::Offline;
    if (state == "25006"_L1)
        return Error::Code::ReadOnly;
    if (state.startsWith("XX"_L1))
        return Error::Code::Damaged;
    return Error::Code::Storage;
}

} // namespace

QString quoted(QStringView name)
{
    return u'"' + name.toString().replace(u'"', u"\"\""_s) + u'"';
}

Database::Database(QSqlDatabase connection, Dialect dialect)
    : m_connection(std::move(connection))
    , m_name(m_connection.connectionName())
    , m_dialect(dialect)
{}

Database::~Database()
{
    m_statements.clear();
    if (m_dialect == Dialect::Sqlite)
        sqlite::clearFunctions(handle());
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    return handle.isValid() ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

Result<std::unique_ptr<Database>> Database::openSqlite(const QString &path,
                                                       const SqliteOptions &options)
{
    if (!options.create && !QFileInfo::exists(path))
        return Error{.code = Error::Code::NotFound, .detail = u"no such file"_s, .value = path};
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, nextName());
    QStringList how{u"QSQLITE_BUSY_TIMEOUT=10000"_s};
    QUrl address = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    address.setQuery(u"immutable=1"_s);
    if (options.readOnly)
        how << u"QSQLITE_OPEN_READONLY"_s;
    if (options.still)
        how << u"QSQLITE_OPEN_URI"_s;
    connection.setDatabaseName(options.still ? address.toString(QUrl::FullyEncoded) : path);
    connection.setConnectOptions(how.join(u';'));
    std::unique_ptr<Database> db(new Database(std::exchange(connection, {}), Dialect::Sqlite));
    if (!db->m_connection.open())
        return db->errorOf(db->m_connection.lastError(), u"open"_s);
    if (auto ready = sqlite::prepare(*db, options); !ready)
        return ready.error();
    sqlite::watchLog(*db, &db->m_logPages);
    return db;
}

Result<std::unique_ptr<Database>> Database::openPostgres(const QString &address)
{
    const QUrl url(address);
    const bool known = url.scheme() == "postgresql"_L1 || url.scheme() == "postgres"_L1;
    if (!known || url.path().size() < 2)
        return Error{.code = Error::Code::Malformed,
                     .detail = u"no postgresql:// address"_s,
                     .value = url.toString(QUrl::RemovePassword)};
    auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, nextName());
    connection.setHostName(url.host());
    connection.setPort(url.port(5432));
    connection.setUserName(url.userName());
    connection.setPassword(url.password());
    connection.setDatabaseName(url.path().mid(1));
    QStringList connectOptions;
    for (const auto &[key, value] : QUrlQuery(url).queryItems())
        connectOptions << key + u'=' + value;
    connection.setConnectOptions(connectOptions.join(u';'));
    std::unique_ptr<Database> db(new Database(std::exchange(connection, {}), Dialect::Postgres));
    if (!db->m_connection.open())
        return Error{.code = Error::Code::Offline,
                     .detail = u"cannot reach PostgreSQL"_s,
                     .value = url.toString(QUrl::RemovePassword)};
    // An asynchronous commit that a crash takes back would put clients ahead of the server. JIT
    // compiles a large filter for longer than it would ever run.
    for (const auto &sql : {u"set synchronous_commit = on"_s, u"set jit = off"_s,
                            u"set client_min_messages = warning"_s, u"set lock_timeout = '5s'"_s})
        if (auto set = db->run(sql); !set)
            return set.error();
    return db;
}

Error Database::errorOf(const QSqlError &error, const QString &sql) const
{
    // The driver's text may quote values: only the statement, which has none, goes to the log.
    const QString what = sql.left(120) + u" ["_s + error.nativeErrorCode() + u']';
    const Error::Code code = m_dialect == Dialect::Sqlite
                                 ? sqlite::errorCode(error.nativeErrorCode().toInt(), handle())
                                 : postgresCode(error.nativeErrorCode());
    return {.code = code, .detail = what};
}

QSqlQuery *Database::prepared(const QString &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto query = std::make_shared<QSqlQuery>(m_connection);
        query->setForwardOnly(m_dialect == Dialect::Sqlite);
        query->prepare(sql);
        found = m_statements.insert(sql, query);
    }
    return found->get();
}

Result<> Database::run(const QString &sql, const std::vector<QVariant> &values)
{
    return each(sql, values, [](const QSqlQuery &) { return false; });
}

Result<> Database::each(const QString &sql, const std::vector<QVariant> &values,
                        const std::function<bool(const QSqlQuery &)> &row)
{
    // PostgreSQL prepares neither `begin` nor any definition: without values, nothing is prepared.
    const bool direct = m_dialect == Dialect::Postgres && values.empty();
    QSqlQuery *query = direct ? nullptr : prepared(sql);
    std::unique_ptr<QSqlQuery> own;
    if (direct) {
        own = std::make_unique<QSqlQuery>(m_connection);
        // Not forward-only: libpq would lose the rest to any question asked between two rows.
        query = own.get();
    } else if (query->isActive()) { // asked again from inside its own rows
        own = std::make_unique<QSqlQuery>(m_connection);
        own->setForwardOnly(true);
        own->prepare(sql);
        query = own.get();
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values[i]);
    if (!(direct ? query->exec(sql) : query->exec())) {
        const Error error = errorOf(query->lastError(), sql);
        query->finish();
        m_statements.remove(sql); // it may have failed to prepare
        return error;
    }
    while (query->next())
        if (!row(*query))
            break;
    const QSqlError after = query->lastError();
    query->finish(); // an unfinished one keeps a checkpoint from truncating
    if (after.type() != QSqlError::NoError)
        return errorOf(after, sql);
    return {};
}

Result<QVariant> Database::value(const QString &sql, const std::vector<QVariant> &values)
{
    QVariant first;
    auto asked = each(sql, values, [&](const QSqlQuery &row) {
        first = row.isNull(0) ? QVariant() : row.value(0);
        return false;
    });
    if (!asked)
        return asked.error();
    return first;
}

Result<> Database::script(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = run(sql); !done)
            return done;
        m_statements.remove(sql);
    }
    return {};
}

Result<> Database::setCache(int kib)
{
    return script({u"pragma cache_size = -%1"_s.arg(kib)});
}

void Database::forget()
{
    m_statements.clear();
}

Transaction::Transaction(Database &db, For purpose)
    : m_db(db)
    , m_for(purpose)
{}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    close();
    if (m_db.m_depth == 0) {
        (void)m_db.run(u"rollback"_s);
    } else {
        (void)m_db.run(u"rollback to nested"_s);
        (void)m_db.run(u"release nested"_s);
    }
    if (m_db.afterwards)
        m_db.afterwards();
}

Result<> Transaction::begin()
{
    const bool immediate = m_db.dialect() == Dialect::Sqlite && m_for == For::Writing;
    const QString first = immediate ? u"begin immediate"_s : u"begin"_s;
    if (auto begun = m_db.run(m_db.inTransaction() ? u"savepoint nested"_s : first); !begun)
        return begun;
    m_open = true;
    ++m_db.m_depth;
    m_db.m_writing += m_for == For::Writing ? 1 : 0;
    return {};
}

void Transaction::close()
{
    m_open = false;
    --m_db.m_depth;
    m_db.m_writing -= m_for == For::Writing ? 1 : 0;
}

Result<> Transaction::commit()
{
    if (m_for == For::Writing && m_db.beforeCommit)
        if (auto ready = m_db.beforeCommit(); !ready)
            return ready; // the destructor rolls back
    if (auto done = m_db.run(m_db.m_depth == 1 ? u"commit"_s : u"release nested"_s); !done)
        return done; // likewise
    close();
    if (m_db.afterwards)
        m_db.afterwards();
    return {};
}
