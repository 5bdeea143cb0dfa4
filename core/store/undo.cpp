// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/crm/history.h"
#include "core/schema/recordjson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Collects the inverse of an act, newest first.
class Undoing
{
public:
    Undoing(RecordStore &store, const Id &action)
        : m_store(store)
        , m_action(action)
    {}

    Result<> collect();
    std::vector<Op> ops;
    int kept = 0;
    QString name;
    bool known = false;

private:
    Result<> takeBack(const ChangeEntry &entry);
    Result<> takeBackField(const ChangeEntry &entry, const Record &record);
    void takeBackMember(const ChangeEntry &entry, const FieldDef &field, const Record &record);
    Reading reading() const;
    Result<bool> changedSince(const Record &record);
    Result<> unmake(const EntityDef &entity);

    RecordStore &m_store;
    Id m_action;
};

Result<> Undoing::collect()
{
    auto entries = m_store.journal().ofAction(m_action);
    if (!entries)
        return entries.error();
    std::reverse(entries->begin(), entries->end());
    for (const ChangeEntry &entry : *entries) {
        known = true;
        name = entry.name;
        if (auto done = takeBack(entry); !done)
            return done;
    }
    // Parts before their owners, which would take them along.
    for (const bool parts : {true, false})
        for (const EntityDef &entity : m_store.catalogue().entities()) {
            const bool isPart =
                std::any_of(entity.fields.begin(), entity.fields.end(),
                            [](const FieldDef &field) { return field.has(Flag::Part); });
            if (isPart != parts || entity.has(EntityFlag::Bare)
                || entity.has(EntityFlag::Machinery))
                continue;
            if (auto done = unmake(entity); !done)
                return done;
        }
    return {};
}

Result<> Undoing::takeBack(const ChangeEntry &entry)
{
    auto record = m_store.get(entry.entity, entry.record);
    if (!record)
        return record.error();
    if (entry.op == "delete"_L1 || entry.op == "restore"_L1) {
        const bool deleted = entry.op == "delete"_L1;
        if (record->live != deleted)
            ops.push_back(
                {deleted ? OpKind::Restore : OpKind::Delete, entry.entity, entry.record, {}});
        else
            ++kept;
        return {};
    }
    if (!record->live) {
        ++kept; // nothing is written into a deleted record
        return {};
    }
    return takeBackField(entry, *record);
}

Result<> Undoing::takeBackField(const ChangeEntry &entry, const Record &record)
{
    const EntityDef &entity = m_store.catalogue().at(entry.entity);
    const int column = entity.column(entry.field); // a field with a value of its own, a language
    const FieldDef *field = column >= 0 ? &entity.fieldOf(entity.columns[std::size_t(column)])
                                        : entity.field(entry.field);
    if (!field) {
        ++kept;
        return {};
    }
    if (entry.op == "tag_added"_L1 || entry.op == "tag_removed"_L1) {
        takeBackMember(entry, *field, record);
        return {};
    }
    const bool language = field->has(Flag::Translated);
    const QJsonValue now = language ? columnJson(m_store.catalogue(), entity, column, record)
                                    : fieldJson(m_store.catalogue(), *field, record);
    if (now != entry.after) {
        ++kept;
        return {};
    }
    Op op{OpKind::Set, entry.entity, entry.record, {}};
    if (language) {
        const QString before = entry.before.toString();
        op.edits.push_back({.column = column, .value = before.isEmpty() ? Cell() : Cell(before)});
    } else {
        const auto cells = cellsFromJson(*field, entry.before, reading());
        if (!cells)
            return cells.error();
        for (int i = 0; i < field->columnCount; ++i)
            if (!entity.columns[std::size_t(field->firstColumn + i)].derived)
                op.edits.push_back(
                    {.column = field->firstColumn + i, .value = (*cells)[std::size_t(i)]});
    }
    // The fields of one record go back together: a stage without its pipeline is refused.
    if (!ops.empty() && ops.back().kind == OpKind::Set && ops.back().id == op.id)
        std::move(op.edits.begin(), op.edits.end(), std::back_inserter(ops.back().edits));
    else
        ops.push_back(std::move(op));
    return {};
}

void Undoing::takeBackMember(const ChangeEntry &entry, const FieldDef &field, const Record &record)
{
    const bool added = entry.op == "tag_added"_L1;
    const QString member = (added ? entry.after : entry.before).toString();
    if (record.cell(field.firstColumn).toStringList().contains(member) != added) {
        ++kept;
        return;
    }
    ops.push_back({added ? OpKind::Remove : OpKind::Add,
                   entry.entity,
                   entry.record,
                   {{.column = field.firstColumn, .value = QStringList{member}}}});
}

Reading Undoing::reading() const
{
    Reading canonical;
    canonical.entityNumber = [this](const QString &key) {
        const EntityDef *target = m_store.catalogue().find(key);
        return target ? target->number : 0;
    };
    return canonical;
}

Result<bool> Undoing::changedSince(const Record &record)
{
    auto entries = m_store.journal().ofRecord(record.id);
    if (!entries)
        return entries.error();
    for (const ChangeEntry &entry : *entries)
        if (entry.action != m_action)
            return true;
    for (const Incoming &incoming : m_store.catalogue().incoming(record.entity, true)) {
        auto children = m_store.rows().loadBy(incoming.entity->number, incoming.field->firstColumn,
                                              record.id.bytes());
        if (!children)
            return children.error();
        const int born = incoming.entity->column(common::CreatedAction);
        for (const Record &child : *children)
            if (child.reference(born) != m_action)
                return true;
    }
    return false;
}

Result<> Undoing::unmake(const EntityDef &entity)
{
    auto made = m_store.rows().loadBy(entity.number, entity.column(common::CreatedAction),
                                      m_action.bytes());
    if (!made)
        return made.error();
    for (const Record &record : *made) {
        known = true;
        const auto changed = changedSince(record);
        if (!changed)
            return changed.error();
        if (*changed)
            ++kept;
        else
            ops.push_back({OpKind::Delete, record.entity, record.id, {}});
    }
    return {};
}

} // namespace

Result<Undone> undoAction(RecordStore &store, const Viewer &viewer, const Id &action)
{
    Undoing undoing(store, action);
    if (auto collected = undoing.collect(); !collected)
        return collected.error();
    const auto act = store.get(crm::action.number(), action);
    if (!undoing.known && !act)
        return Error{.code = Error::Code::NotFound, .value = action.text()};
    const QString name = act ? act->cell(crm::action.name.column).toString() : undoing.name;
    Undone done{.undone = 0, .kept = undoing.kept, .action = store.newId()};
    std::size_t next = 0;
    while (next < undoing.ops.size()) {
        Action inverse{
            .id = done.action, .name = u"Undo: "_s + name, .several = undoing.ops.size() > 500};
        for (; next < undoing.ops.size() && inverse.ops.size() < 500; ++next) {
            const Op &op = undoing.ops[next];
            // A part goes and comes with its owner; by now that may have happened.
            const auto record = store.get(op.entity, op.id);
            if (record && (op.kind != OpKind::Delete || record->live))
                inverse.ops.push_back(op);
        }
        // Deleting an owner in the same transaction takes its parts along.
        auto applied = store.apply(viewer, inverse);
        if (!applied)
            return applied.error();
        done.undone += int(inverse.ops.size());
    }
    return done;
}
