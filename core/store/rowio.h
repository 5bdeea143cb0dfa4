// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/records.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/tables.h"

class ColumnWriter;

/// Rows of entities, in and out of their tables, with the members of their sets. Nothing else
/// writes an entity's table.
class RowIo final : public Records
{
public:
    RowIo(Database &db, const Catalogue &catalogue);

    /// The record, live or not; NotFound when there is none.
    Result<Record> load(int entity, const Id &id);
    Result<Record> loadRow(int entity, qint64 row); ///< by its local place, likewise
    Result<> insert(Record &record);                ///< gives it its row
    /// Writes what differs from `old`.
    Result<> update(const Record &old, const Record &record);

    /// Live records by a column, in order of arrival.
    Result<std::vector<Record>> loadBy(int entity, int column, const Cell &value,
                                       bool dead = false);

    /// The next rows of an entity behind a local place, dead ones too, in their order.
    Result<std::vector<Record>> after(int entity, qint64 row, int most);

    /// The local place of a record; where it is not here, an empty row that waits for it, so that
    /// a column never dangles. SQLite alone.
    Result<qint64> placeOf(int entity, const Id &id);
    Result<qint64> rowOf(int entity, const Id &id); ///< 0 where it has none

    /// Every row of an entity, dead ones too, by id.
    Result<> forEach(int entity, const std::function<Result<>(const Record &)> &visit);

    Result<std::vector<Id>> ids(int entity); ///< of the same rows, nothing else read

    // Records: a failing disk reads as "not here"; the write that follows reports it.
    std::optional<Record> find(int entity, const Id &id) override;
    std::vector<Record> findBy(int entity, int column, const Cell &value) override;

    /// After the catalogue was replaced.
    void forget();
    /// At the begin of a transaction: what rules ask for again and again (an owner, a stage) is
    /// kept until its end, and no longer, for other processes write too.
    void forgetRecords() { m_kept.clear(); }
    Result<bool> exists(int entity, const Id &id);

    /// What keeps the columns beside the rows; none on PostgreSQL.
    void setColumns(ColumnWriter *columns) { m_columns = columns; }

private:
    struct Statements
    {
        QString columns;
        QString select;
        QString insert;
        std::shared_ptr<sqlite::Statement> inserting; ///< SQLite's own
    };
    Statements &statements(const EntityDef &entity);
    Result<> insertRow(const EntityDef &entity, Record &record);
    Record read(const EntityDef &entity, const QSqlQuery &row) const;
    Result<Record> loadOne(const EntityDef &entity, const QString &where, const QVariant &value);
    Result<> readSets(const EntityDef &entity, Record &record);
    Result<> writeSet(const EntityDef &entity, const Record &record, const Column &column,
                      const QStringList &before, const QStringList &after);

    Database &m_db;
    const Catalogue &m_catalogue;
    ColumnWriter *m_columns = nullptr;
    QHash<int, Statements> m_statements;
    QHash<std::pair<int, Id>, Record> m_kept;
};
