// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"
#include "core/schema/record.h"
#include "core/store/database.h"

#include <QJsonValue>

class RowIo;

/// One line of a record's history.
struct ChangeEntry
{
    Id id;
    int entity = 0;
    Id record;
    QString op; ///< set, delete, restore, tag_added, tag_removed
    QString field;
    QJsonValue before;
    QJsonValue after;
    Id by;
    Id device;
    qint64 at = 0;
    Id action;
    QString name;
};

/// What a transaction's changes have in common.
struct ChangeFrame
{
    Id transaction;
    Id action;
    QString name;
    Id by;
    Id device;
    qint64 at;
};

/// The append-only `change` rows: history, stage log, timeline and undo are read from them.
class Journal
{
public:
    Journal(RowIo &rows, const Catalogue &catalogue)
        : m_rows(rows)
        , m_catalogue(catalogue)
    {}

    /// Writes what differs between two states of a record. `n`: place of the operation.
    Result<int> write(const ChangeFrame &frame, int n, const Record &old, const Record &record);
    /// A delete or restore, which touches no field.
    Result<> write(const ChangeFrame &frame, int n, const Record &record, const QString &op);

    Result<std::vector<ChangeEntry>> ofRecord(const Id &record); ///< oldest first
    Result<std::vector<ChangeEntry>> ofAction(const Id &action); ///< oldest first

private:
    struct Value
    {
        QString op;
        int number; ///< of the field; 0: the whole record
        QString field;
        QString member; ///< what tells it from others of the same field
        QJsonValue before;
        QJsonValue after;
    };
    void addMembers(std::vector<Value> &values, const FieldDef &field, const Record &old,
                    const Record &record) const;
    void addLanguages(std::vector<Value> &values, const EntityDef &entity, const FieldDef &field,
                      const Record &old, const Record &record) const;
    Result<> append(const ChangeFrame &frame, int n, const Record &record, const Value &value);
    Result<std::vector<ChangeEntry>> read(int column, const Id &id);

    RowIo &m_rows;
    const Catalogue &m_catalogue;
};

/// A JSON value as one text, and back: QJsonDocument takes no bare values.
QString packedJson(const QJsonValue &value);
QJsonValue unpackedJson(const QString &text);
