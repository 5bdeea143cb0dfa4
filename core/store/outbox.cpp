// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox.h"

#include "core/schema/catalogue.h"
#include "core/schema/recordjson.h"

#include <QCborArray>
#include <QCborMap>

using namespace Qt::Literals::StringLiterals;

namespace {

QCborValue cborCell(const Cell &cell)
{
    if (cell.isNull())
        return QCborValue(nullptr);
    return QCborValue::fromVariant(cell);
}

/// A field's value as the wire has it: one cell, or an array of the parts that are not derived.
QCborValue cborField(const EntityDef &entity, const FieldDef &field, const Record &record)
{
    QCborArray parts;
    for (int i = 0; i < field.columnCount; ++i)
        if (!entity.columns[std::size_t(field.firstColumn + i)].derived)
            parts.append(cborCell(record.cell(field.firstColumn + i)));
    return parts.size() == 1 ? parts.first() : QCborValue(parts);
}

} // namespace

Result<> Outbox::add(const Op &op, const Record *old, const Record &record)
{
    const EntityDef &entity = m_catalogue.at(record.entity);
    QCborMap edits;
    qint64 seenAt = 0;
    if (op.kind == OpKind::Create || op.kind == OpKind::Set) {
        for (const FieldDef &field : entity.fields) {
            const bool common =
                field.number >= common::CreatedAt && field.number <= common::CreatedAction;
            if (field.has(Flag::Derived) || common)
                continue;
            if (old ? sameValue(entity, field, *old, record) : isEmptyValue(entity, field, record))
                continue;
            const QCborValue base =
                old ? cborField(entity, field, *old) : QCborValue(QCborValue::Undefined);
            // A field is named by its number, or by the id of the record that made it.
            const QCborValue name =
                field.isOwn() ? QCborValue(field.id.bytes()) : QCborValue(qint64(field.number));
            edits[name] = QCborArray{base, cborField(entity, field, record)};
        }
        for (const Edit &edit : op.edits)
            if (edit.shown)
                seenAt = seenAt == 0 ? edit.seenAt : std::min(seenAt, edit.seenAt);
    }
    Queued queued{op.kind, record.entity, record.id, seenAt, edits.toCborValue().toCbor()};
    m_bytes += queued.edits.size();
    if (queued.edits.size() > limits::opBytes || m_bytes > limits::transactionBytes)
        return Error{.code = Error::Code::TooLarge};
    m_open.push_back(std::move(queued));
    return {};
}

Result<> Outbox::close(const OutboxTx &tx)
{
    const auto queued = std::move(m_open);
    abandon();
    if (queued.empty() || m_db.dialect() != Dialect::Sqlite)
        return {};
    const auto last = m_db.value(u"select coalesce(max(cseq), 0) from outbox_tx"_s);
    if (!last)
        return last.error();
    const qint64 cseq = last->toLongLong() + 1;
    auto added = m_db.run(
        u"insert into outbox_tx(cseq, tx_id, action, name, flags, client_ms, meta_ver, state, tries, next_try) values (?, ?, ?, ?, 0, ?, ?, 0, 0, 0)"_s,
        {cseq, tx.id.bytes(), tx.action.bytes(), tx.name, tx.clientMs, tx.metaVersion});
    if (!added)
        return added;
    qint64 n = 0;
    for (const Queued &op : queued) {
        added = m_db.run(
            u"insert into outbox_op(cseq, n, entity, record, op, basever, edits) values (?, ?, ?, ?, ?, ?, ?)"_s,
            {cseq, n++, op.entity, op.record.bytes(), int(op.kind), op.seenAt, op.edits});
        if (!added)
            return added;
    }
    return {};
}

void Outbox::abandon()
{
    m_open.clear();
    m_bytes = 0;
}

Result<qint64> Outbox::waiting()
{
    if (m_db.dialect() != Dialect::Sqlite)
        return qint64(0);
    const auto count = m_db.value(u"select count(*) from outbox_tx"_s);
    if (!count)
        return count.error();
    return count->toLongLong();
}
