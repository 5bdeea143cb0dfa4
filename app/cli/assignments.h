// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/action.h"

#include <QJsonValue>

#include <deque>
#include <functional>

class Session;

/// Reads new values for one record, as `F=V` or as JSON, into edits.
///
/// A reference that fits several records waits until the others are read: of two stages "Won" the
/// one of the pipeline that stands further on is meant.
class Assignments
{
public:
    /// `within`: the record as it stands, or a blank one of its entity. `typed`: the person's
    /// region is read beside the canonical forms.
    Assignments(Session &session, Record within, bool typed);

    Result<> read(const QString &word); ///< "field=value"; "field=" empties it
    Result<> read(const QString &key, const QJsonValue &value);
    /// All edits. Errors: Ambiguous.
    Result<std::vector<Edit>> finish();

    const Record &record() const { return m_record; } ///< as it will be

    /// Whether a record is about to be made in the same transaction.
    std::function<bool(int entity, const Id &id)> underWay = {};

private:
    struct Value
    {
        QString key;
        int column;
        QJsonValue json;
        bool isText; ///< as typed
    };
    Result<> take(const Value &value);
    Result<Cells> cells(const FieldDef &field, const Value &value);
    Result<Id> resolve(const FieldDef &field, int entity, const QString &text);
    void put(int column, const Cell &cell);

    Session &m_session;
    Record m_record;
    Reading m_reading;
    std::vector<Edit> m_edits;
    std::deque<Value> m_waiting;
};

/// A blank record of an entity, to be filled.
Record blankRecord(const EntityDef &entity);
