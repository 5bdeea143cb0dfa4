// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/seeds.h"
#include "core/crm/settings.h"
#include "core/crm/title.h"
#include "core/schema/recordjson.h"
#include "core/store/recordstore_work.h"
#include "core/store/settings.h"
#include "core/store/validate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

void stamp(const EntityDef &entity, Record &record, common::Number at, common::Number by,
           const ChangeFrame &frame)
{
    record.cell(entity.column(at)) = frame.at;
    record.cell(entity.column(by)) = frame.by.bytes();
}

bool isSetting(int entity)
{
    return entity == crm::field.number() || entity == crm::choice.number();
}

} // namespace

Result<> RecordStore::applyOp(Work &work, const Op &op)
{
    const EntityDef *entity = m_catalogue.find(op.entity);
    if (!entity)
        return Error{.code = Error::Code::UnknownEntity, .value = QString::number(op.entity)};
    if (entity->has(EntityFlag::Machinery))
        return Error{.code = Error::Code::Denied, .value = entity->key};
    work.touched.catalogue = work.touched.catalogue || isSetting(op.entity);
    switch (op.kind) {
    case OpKind::Create:
        return create(work, op);
    case OpKind::Set:
        return set(work, op);
    case OpKind::Delete:
        return bury(work, op, false);
    case OpKind::Restore:
        return bury(work, op, true);
    case OpKind::Add:
    case OpKind::Remove:
        return members(work, op);
    }
    return Error{.code = Error::Code::InvalidInput};
}

Result<> RecordStore::edit(Work &, const Op &op, Record &record, std::vector<bool> &edited)
{
    const EntityDef &entity = m_catalogue.at(op.entity);
    edited.assign(entity.columns.size(), false);
    for (const Edit &edit : op.edits) {
        const Column &column = entity.columns[std::size_t(edit.column)];
        const FieldDef &field = entity.fieldOf(column);
        if (column.derived || !field.settable()) {
            if (edit.value.isNull()) // the empty derived parts of a whole value
                continue;
            return Error{.code = Error::Code::Derived, .field = field.key};
        }
        if (edit.shown && !sameCell(*edit.shown, record.cell(edit.column))
            && !sameCell(edit.value, record.cell(edit.column)))
            return Error{.code = Error::Code::Changed, .field = field.key};
        record.cell(edit.column) = edit.value;
        edited[std::size_t(edit.column)] = true;
    }
    return {};
}

Result<> RecordStore::create(Work &work, const Op &op)
{
    const EntityDef &entity = m_catalogue.at(op.entity);
    Record record;
    record.entity = op.entity;
    record.id = op.id;
    record.cells.resize(entity.columns.size());
    std::vector<bool> edited;
    if (auto done = edit(work, op, record, edited); !done)
        return done;
    if (entity.has(EntityFlag::Keyed))
        record.id = seededId(entity.key, titleOf(entity, record));
    const auto existing = m_rows.exists(op.entity, record.id);
    if (!existing)
        return existing.error();
    if (*existing)
        return createAgain(work, op, record.id);
    if (const int owner = entity.column(common::Owner); record.cell(owner).isNull())
        record.cell(owner) = work.viewer.user.bytes();
    stamp(entity, record, common::CreatedAt, common::CreatedBy, work.frame);
    stamp(entity, record, common::ModifiedAt, common::ModifiedBy, work.frame);
    record.cell(entity.column(common::CreatedAction)) = work.action.id.bytes();
    fillAtBirth(work.rules, entity, record);
    followUp(work.rules, entity, record, nullptr, edited);
    const std::vector<bool> all(entity.columns.size(), true);
    if (auto valid = validate(m_catalogue, entity, record, all); !valid)
        return valid;
    if (auto here = checkReferences(m_rows, entity, record, nullptr, work.known); !here)
        return here;
    if (op.entity == crm::field.number())
        if (auto fits = checkOwnField(m_catalogue, record); !fits)
            return fits;
    if (auto given = giveNumber(work, record); !given)
        return given;
    if (auto written = write(work, nullptr, record); !written)
        return written;
    work.createdAny = true;
    work.known.emplace(record.entity, record.id);
    return m_outbox.add({op.kind, op.entity, record.id, op.edits}, nullptr, record);
}

/// A keyed record made twice apart: the second create merges into the first.
Result<> RecordStore::createAgain(Work &work, const Op &op, const Id &id)
{
    if (!m_catalogue.at(op.entity).has(EntityFlag::Keyed))
        return Error{.code = Error::Code::Duplicate, .value = id.text()};
    const auto existing = m_rows.load(op.entity, id);
    if (!existing)
        return existing.error();
    if (!existing->live)
        if (auto revived = bury(work, {OpKind::Restore, op.entity, id, {}}, true); !revived)
            return revived;
    return set(work, {OpKind::Set, op.entity, id, op.edits});
}

Result<> RecordStore::set(Work &work, const Op &op)
{
    const EntityDef &entity = m_catalogue.at(op.entity);
    auto old = m_rows.load(op.entity, op.id);
    if (!old)
        return old.error();
    if (!old->live)
        return Error{.code = Error::Code::NotFound, .value = op.id.text()};
    Record record = *old;
    std::vector<bool> edited;
    if (auto done = edit(work, op, record, edited); !done)
        return done;
    followUp(work.rules, entity, record, &*old, edited);
    if (auto valid = validate(m_catalogue, entity, record, edited); !valid)
        return valid;
    if (auto here = checkReferences(m_rows, entity, record, &*old, work.known); !here)
        return here;
    if (op.entity == crm::field.number()
        && record.cell(crm::field.kind.column) != old->cell(crm::field.kind.column))
        return Error{.code = Error::Code::Fixed, .field = u"kind"_s};
    work.applied.ids.push_back(op.id);
    const bool differs =
        std::any_of(entity.fields.begin(), entity.fields.end(), [&](const FieldDef &field) {
            return !field.has(Flag::Derived) && !sameValue(entity, field, *old, record);
        });
    if (!differs)
        return {}; // setting a value to what it is makes no history
    stamp(entity, record, common::ModifiedAt, common::ModifiedBy, work.frame);
    const auto written = m_journal.write(work.frame, work.n, *old, record);
    if (!written)
        return written.error();
    if (auto stored = write(work, &*old, record); !stored)
        return stored;
    work.applied.ids.pop_back(); // `write` has noted it
    return m_outbox.add(op, &*old, record);
}

Result<> RecordStore::members(Work &work, const Op &op)
{
    auto old = m_rows.load(op.entity, op.id);
    if (!old)
        return old.error();
    if (op.edits.size() != 1)
        return Error{.code = Error::Code::InvalidInput};
    const int column = op.edits.front().column;
    QStringList members = old->cell(column).toStringList();
    for (const QString &member : op.edits.front().value.toStringList()) {
        members.removeAll(member);
        if (op.kind == OpKind::Add)
            members << member;
    }
    Edit whole{.column = column, .value = setCell(members)};
    return set(work, {OpKind::Set, op.entity, op.id, {whole}});
}

Result<> RecordStore::bury(Work &work, const Op &op, bool revive)
{
    auto record = m_rows.load(op.entity, op.id);
    if (!record)
        return record.error();
    if (record->live == revive) {
        if (!revive)
            return Error{.code = Error::Code::NotFound, .value = op.id.text()};
        work.applied.ids.push_back(op.id);
        return {};
    }
    if (auto done = buryOne(work, *record, revive); !done)
        return done;
    work.applied.ids.push_back(op.id);
    return m_outbox.add(op, &*record, *record);
}

/// One record and its parts: a restore brings back only those deleted under the same action.
Result<> RecordStore::buryOne(Work &work, const Record &old, bool revive)
{
    const EntityDef &entity = m_catalogue.at(old.entity);
    const auto burial = [&](const Id &id) -> Result<Id> {
        auto entries = m_journal.ofRecord(id);
        if (!entries)
            return entries.error();
        Id last;
        for (const ChangeEntry &entry : *entries)
            if (entry.op == "delete"_L1)
                last = entry.action;
        return last;
    };
    std::vector<Record> parts;
    const auto mine = revive ? burial(old.id) : Result<Id>(Id());
    if (!mine)
        return mine.error();
    for (const Incoming &incoming : m_catalogue.incoming(old.entity, true)) {
        auto children = m_rows.loadBy(incoming.entity->number, incoming.field->firstColumn,
                                      old.id.bytes(), true);
        if (!children)
            return children.error();
        for (Record &child : *children) {
            if (child.live == revive)
                continue;
            const auto its = revive ? burial(child.id) : mine;
            if (!its)
                return its.error();
            if (*its == *mine)
                parts.push_back(std::move(child));
        }
    }
    Record record = old;
    record.live = revive;
    if (revive)
        record.cell(entity.column(common::DeletedAt)) =
            record.cell(entity.column(common::DeletedBy)) = Cell();
    else
        stamp(entity, record, common::DeletedAt, common::DeletedBy, work.frame);
    if (auto noted =
            m_journal.write(work.frame, work.n, record, revive ? u"restore"_s : u"delete"_s);
        !noted)
        return noted;
    if (auto written = write(work, &old, record); !written)
        return written;
    work.applied.ids.pop_back(); // the operation notes its own record alone
    for (const Record &part : parts)
        if (auto done = buryOne(work, part, revive); !done)
            return done;
    return {};
}
