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
    const EntityDef &entity = m_catalogue.at(record.entity);
    int written = 0;
    for (const FieldDef &field : entity.fields) {
        if (field.has(Flag::Derived) || field.has(Flag::Internal))
            continue;
        if (entity.columns[std::size_t(field.firstColumn)].storage == Storage::Set) {
            const QStringList before = old.cell(field.firstColumn).toStringList();
            const QStringList after = record.cell(field.firstColumn).toStringList();
            const auto each = [&](const QStringList &from, const QStringList &to, const QString &op,
                                  bool added) -> Result<> {
                for (const QString &member : to)
                    if (!from.contains(member)) {
                        const QJsonValue value(member);
                        auto row =
                            append(frame, n, record, op, &field, added ? QJsonValue() : value,
                                   added ? value : QJsonValue());
                        if (!row)
                            return row;
                        ++written;
                    }
                return {};
            };
            if (auto gone = each(after, before, u"tag_removed"_s, false); !gone)
                return gone.error();
            if (auto come = each(before, after, u"tag_added"_s, true); !come)
                return come.error();
            continue;
        }
        if (sameValue(entity, field, old, record))
            continue;
        auto row = append(frame, n, record, u"set"_s, &field, fieldJson(m_catalogue, field, old),
                          fieldJson(m_catalogue, field, record));
        if (!row)
            return row.error();
        ++written;
    }
    return written;
}

Result<> Journal::write(const ChangeFrame &frame, int n, const Record &record, const QString &op)
{
    return append(frame, n, record, op, nullptr, {}, {});
}

Result<> Journal::append(const ChangeFrame &frame, int n, const Record &record, const QString &op,
                         const FieldDef *field, const QJsonValue &before, const QJsonValue &after)
{
    using crm::change;
    // Made at both ends alike, so that the server's row replaces the provisional one.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(frame.transaction.bytes());
    hash.addData(QByteArray::number(n) + ' ' + QByteArray::number(field ? field->number : 0) + ' ');
    hash.addData(record.id.bytes());
    if (op.startsWith("tag"_L1))
        hash.addData((before.toString() + after.toString()).toUtf8());

    Record row;
    row.entity = change.number();
    row.id = Id::ofChange(frame.at, hash.result());
    row.cells.resize(change.def().columns.size());
    row.cell(change.record.column) = record.id.bytes();
    row.cell(change.record.column + 1) = record.entity;
    row.cell(change.op.column) = op;
    if (field) {
        row.cell(change.field.column) = field->key;
        row.cell(change.old.column) = packedJson(before);
        row.cell(change.new_.column) = packedJson(after);
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
