// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/baretable.h"

#include "core/store/sqlite.h"
#include "core/store/tables.h"
#include "tests/bench/measured.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

BareTable::BareTable(const QString &file, const EntityDef &entity)
    : m_entity(entity)
    , m_file(orGiveUp("bare table", Database::openSqlite(file, {.create = true})))
    , m_db(static_cast<sqlite3 *>(m_file->handle()))
{
    QStringList statements = createTable(entity, Dialect::Sqlite).first(2);
    statements << u"create table one(\"row\" integer primary key, value)"_s
               << u"insert into one values (1, 0), (2, 0)"_s;
    orGiveUp("bare table", m_file->script(statements));
    QStringList names{u"\"id\""_s, u"\"live\""_s};
    for (const Column &column : entity.columns)
        if (column.storage != Storage::Set)
            names << sqlColumn(entity, column);
    QStringList places;
    places.fill(u"?"_s, names.size());
    const QByteArray sql = u"insert into %1(%2) values (%3)"_s
                               .arg(sqlTable(entity), names.join(u','), places.join(u','))
                               .toUtf8();
    sqlite3_prepare_v2(m_db, sql.constData(), -1, &m_insert, nullptr);
}

BareTable::~BareTable()
{
    sqlite3_finalize(m_insert);
}

void BareTable::copyFrom(const QString &store)
{
    QStringList names{u"\"id\""_s, u"\"live\""_s};
    for (const Column &column : m_entity.columns)
        if (column.storage != Storage::Set)
            names << sqlColumn(m_entity, column);
    const QString columns = names.join(u',');
    const QString table = sqlTable(m_entity);
    orGiveUp("bare copy", m_file->run(u"attach ? as store"_s, {store}));
    orGiveUp("bare copy",
             m_file->run(u"insert into main.%1(%2) select %2 from store.%1"_s.arg(table, columns)));
    orGiveUp("bare copy", m_file->run(u"detach store"_s));
    orGiveUp("bare copy", sqlite::checkpoint(*m_file, true));
}

void BareTable::begin()
{
    sqlite3_exec(m_db, "begin immediate", nullptr, nullptr, nullptr);
}

/// Moves its log into the file as rarely as the store does.
void BareTable::commit()
{
    constexpr int longest_pages = 8000;
    sqlite3_exec(m_db, "commit", nullptr, nullptr, nullptr);
    if (m_file->logPages() > longest_pages)
        orGiveUp("bare table", sqlite::checkpoint(*m_file, false));
}

void BareTable::bind(int place, const Cell &cell, Storage storage)
{
    if (cell.isNull()) {
        sqlite3_bind_null(m_insert, place);
    } else if (storage == Storage::Integer) {
        sqlite3_bind_int64(m_insert, place, cell.toLongLong());
    } else if (storage == Storage::Id) {
        const QByteArray id = cell.toByteArray();
        sqlite3_bind_blob(m_insert, place, id.constData(), 16, SQLITE_TRANSIENT);
    } else {
        const QByteArray text = cell.toString().toUtf8();
        sqlite3_bind_text(m_insert, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
}

void BareTable::insert(const std::vector<Record> &records)
{
    begin();
    for (const Record &record : records) {
        const QByteArray id = record.id.bytes();
        int place = 1;
        sqlite3_bind_blob(m_insert, place++, id.constData(), 16, SQLITE_TRANSIENT);
        sqlite3_bind_int64(m_insert, place++, record.live);
        for (std::size_t i = 0; i < m_entity.columns.size(); ++i)
            if (const Storage storage = m_entity.columns[i].storage; storage != Storage::Set)
                bind(place++, record.cells[i], storage);
        sqlite3_step(m_insert);
        if (sqlite3_reset(m_insert) != SQLITE_OK)
            giveUp("bare insert", {.code = Error::Code::Storage});
    }
    commit();
}

void BareTable::update(const std::vector<Id> &ids, int column, const QString &value)
{
    const QByteArray sql =
        u"update %1 set %2 = ?1 where \"id\" = ?2"_s
            .arg(sqlTable(m_entity), sqlColumn(m_entity, m_entity.columns[std::size_t(column)]))
            .toUtf8();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr);
    const QByteArray text = value.toUtf8();
    begin();
    for (const Id &id : ids) {
        const QByteArray bytes = id.bytes();
        sqlite3_bind_text(statement, 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        sqlite3_bind_blob(statement, 2, bytes.constData(), 16, SQLITE_TRANSIENT);
        sqlite3_step(statement);
        if (sqlite3_reset(statement) != SQLITE_OK)
            giveUp("bare update", {.code = Error::Code::Storage});
    }
    commit();
    sqlite3_finalize(statement);
}

void BareTable::commitOne()
{
    begin();
    sqlite3_exec(m_db, "update one set value = value + 1 where \"row\" = 1", nullptr, nullptr,
                 nullptr);
    commit();
}
