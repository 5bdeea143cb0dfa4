// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/crm/history.h"
#include "core/schema/recordjson.h"
#include "core/store/rowio.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QString packedJson(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue unpackedJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().first();
}

Result<int> Journal::write(const ChangeFrame &frame, int n, const Record &old, const Record &record)
{
    std::vector<Value> values;
    const EntityDef &entity = m_catalogue.at(record.entity);
    for (const FieldDef &field : entity.fields) {
        if (field.has(Flag::Derived) || field.has(Flag::Internal))
            continue;
        if (entity.columns[std::size_t(field.firstColumn)].storage == Storage::Set)
            addMembers(values, field, old, record);
        else if (field.has(Flag::Translated))
            addLanguages(values, entity, field, old, record);
        else if (!sameValue(entity, field, old, record))
            values.push_back({u"set"_s,
                              field.number,
                              field.key,
                              {},
                              fieldJson(m_catalogue, field, old),
                              fieldJson(m_catalogue, field, record)});
    }
    for (const Value &value : values)
        if (auto row = append(frame, n, record, value); !row)
            return row.error();
    return int(values.size());
}

/// Members come and go one by one, so that two people's tags never stand against each other.
void Journal::addMembers(std::vector<Value> &values, const FieldDef &field, const Record &old,
                         const Record &record) const
{
    const QStringList before = old.cell(field.firstColumn).toStringList();
    const QStringList after = record.cell(field.firstColumn).toStringList();
    for (const QString &member : before)
        if (!after.contains(member))
            values.push_back({u"tag_removed"_s, field.number, field.key, member, member, {}});
    for (const QString &member : after)
        if (!before.contains(member))
            values.push_back({u"tag_added"_s, field.number, field.key, member, {}, member});
}

/// A translated text changes in one language at a time: as typed, or `name.es`.
void Journal::addLanguages(std::vector<Value> &values, const EntityDef &entity,
                           const FieldDef &field, const Record &old, const Record &record) const
{
    for (const Column &column : entity.columnsOf(field)) {
        const int at = int(&column - entity.columns.data());
        if (!column.derived && !sameCell(old.cell(at), record.cell(at)))
            values.push_back({u"set"_s, field.number, column.key, column.key,
                              columnJson(m_catalogue, entity, at, old),
                              columnJson(m_catalogue, entity, at, record)});
    }
}

Result<> Journal::write(const ChangeFrame &frame, int n, const Record &record, const QString &op)
{
    return append(frame, n, record, {op, 0, {}, {}, {}, {}});
}

Result<> Journal::append(const ChangeFrame &frame, int n, const Record &record, const Value &value)
{
    using crm::change;
    // Made at both ends alike, so that the server's row replaces the provisional one.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(frame.transaction.bytes());
    hash.addData(QByteArray::number(n) + ' ' + QByteArray::number(value.number) + ' ');
    hash.addData(record.id.bytes());
    hash.addData(value.member.toUtf8());

    Record row;
    row.entity = change.number();
    row.id = Id::ofChange(frame.at, hash.result());
    row.cells.resize(change.def().columns.size());
    row.cell(change.record.column) = record.id.bytes();
    row.cell(change.record.column + 1) = record.entity;
    row.cell(change.op.column) = value.op;
    if (value.number != 0) {
        row.cell(change.field.column) = value.field;
        row.cell(change.old.column) = packedJson(value.before);
        row.cell(change.new_.column) = packedJson(value.after);
    }
    row.cell(change.by.column) = frame.by.bytes();
    row.cell(change.device.column) = frame.device.bytes();
    row.cell(change.at.column) = frame.at;
    row.cell(change.action.column) = frame.action.bytes();
    row.cell(change.name.column) = frame.name.isEmpty() ? Cell() : Cell(frame.name);
    return m_rows.insert(row);
}

Result<std::vector<ChangeEntry>> Journal::ofRecord(const Id &record)
{
    return read(crm::change.record.column, record);
}

Result<std::vector<ChangeEntry>> Journal::ofAction(const Id &action)
{
    return read(crm::change.action.column, action);
}

Result<std::vector<ChangeEntry>> Journal::read(int column, const Id &id)
{
    using crm::change;
    auto rows = m_rows.loadBy(change.number(), column, id.bytes());
    if (!rows)
        return rows.error();
    std::vector<ChangeEntry> entries;
    for (const Record &row : *rows)
        entries.push_back({.id = row.id,
                           .entity = row.cell(change.record.column + 1).toInt(),
                           .record = row.reference(change.record.column),
                           .op = row.cell(change.op.column).toString(),
                           .field = row.cell(change.field.column).toString(),
                           .before = unpackedJson(row.cell(change.old.column).toString()),
                           .after = unpackedJson(row.cell(change.new_.column).toString()),
                           .by = row.reference(change.by.column),
                           .device = row.reference(change.device.column),
                           .at = row.cell(change.at.column).toLongLong(),
                           .action = row.reference(change.action.column),
                           .name = row.cell(change.name.column).toString()});
    return entries;
}
