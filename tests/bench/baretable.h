// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"
#include "core/store/database.h"

struct sqlite3;
struct sqlite3_stmt;

/// The yardstick of every write: the table of one entity with its id index and nothing else,
/// written by prepared C statements, as durable as the store itself.
class BareTable
{
public:
    /// In a new file. Ends the process where it cannot.
    BareTable(const QString &file, const EntityDef &entity);
    ~BareTable();
    BareTable(const BareTable &) = delete;
    BareTable &operator=(const BareTable &) = delete;

    /// All of an entity's rows, from another file, outside of any figure.
    void copyFrom(const QString &store);

    /// One transaction each.
    void insert(const std::vector<Record> &records);
    /// One column of many rows; `column` is an index into the entity's.
    void update(const std::vector<Id> &ids, int column, const QString &value);
    /// The least that a durable commit is: one row of a table of two.
    void commitOne();

private:
    void begin();
    void commit();
    void bind(int place, const Cell &cell, Storage storage);

    const EntityDef &m_entity;
    std::unique_ptr<Database> m_file;
    sqlite3 *m_db;
    sqlite3_stmt *m_insert = nullptr;
};
