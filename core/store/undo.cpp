// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/crm/history.h"
#include "core/schema/recordjson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t batch_ops = 500;

/// Collects the inverse of an act, newest first, and does it.
class Undoing
{
public:
    Undoing(RecordStore &store, const Id &action,
            const std::function<bool(qint64, qint64)> &progress)
        : m_store(store)
        , m_action(action)
        , m_progress(progress)
    {}

    Result<> collect();
    Result<> apply(const Viewer &viewer);
    Undone done;
    QString name; ///< of the act, as its changes have it
    bool known = false;

private:
    struct Made
    {
        int entity;
        Id id;
    };
    Result<std::vector<Made>> made() const;
    Result<> looked();
    Result<> takeBack(const ChangeEntry &entry);
    Result<> takeBackField(const ChangeEntry &entry, const Record &record);
    void takeBackMember(const ChangeEntry &entry, const FieldDef &field, const Record &record);
    Reading reading() const;
    Result<bool> changedSince(const Made &record);
    Result<> unmake(const Made &record);
    Action next(std::size_t count) const;

    RecordStore &m_store;
    Id m_action;
    const std::function<bool(qint64, qint64)> &m_progress;
    std::vector<Op> m_ops;
    std::size_t m_next = 0; ///< of the operations, the first that is not done
    qint64 m_looked = 0;
    qint64 m_all = 0; ///< changes and births of the act
};

/// Looking is the first half of the way, doing the second.
Result<> Undoing::looked()
{
    ++m_looked;
    if (m_looked % 256 == 0 && !m_progress(m_looked, 2 * m_all))
        return Error{.code = Error::Code::Cancelled};
    return {};
}

Result<> Undoing::collect()
{
    auto entries = m_store.journal().ofAction(m_action);
    if (!entries)
        return entries.error();
    const auto births = made();
    if (!births)
        return births.error();
    m_all = qint64(entries->size() + births->size());
    known = m_all > 0;
    std::reverse(entries->begin(), entries->end());
    for (const ChangeEntry &entry : *entries) {
        name = entry.name;
        if (auto taken = takeBack(entry); !taken)
            return taken;
        if (auto on = looked(); !on)
            return on;
    }
    for (const Made &record : *births) {
        if (auto unmade = unmake(record); !unmade)
            return unmade;
        if (auto on = looked(); !on)
            return on;
    }
    return {};
}

/// Parts before their owners, which would take them along.
Result<std::vector<Undoing::Made>> Undoing::made() const
{
    std::vector<Made> all;
    for (const bool parts : {true, false})
        for (const EntityDef &entity : m_store.catalogue().entities()) {
            const bool isPart =
                std::any_of(entity.fields.begin(), entity.fields.end(),
                            [](const FieldDef &field) { return field.has(Flag::Part); });
            if (isPart != parts || entity.has(EntityFlag::Bare)
                || entity.has(EntityFlag::Machinery))
                continue;
            const Column &born = entity.columns[std::size_t(entity.column(common::CreatedAction))];
            auto asked = m_store.db().each(
                u"select \"id\" from %1 where %2 = ? and \"live\" = 1 order by \"id\""_s.arg(
                    sqlTable(entity), sqlColumn(entity, born)),
                {m_action.bytes()}, [&](const QSqlQuery &row) {
                    all.push_back({entity.number, Id::fromBytes(row.value(0).toByteArray())});
                    return true;
                });
            if (!asked)
                return asked.error();
        }
    return all;
}

Result<> Undoing::takeBack(const ChangeEntry &entry)
{
    auto record = m_store.get(entry.entity, entry.record);
    if (!record)
        return record.error();
    if (entry.op == "delete"_L1 || entry.op == "restore"_L1) {
        const bool deleted = entry.op == "delete"_L1;
        if (record->live != deleted)
            m_ops.push_back(
                {deleted ? OpKind::Restore : OpKind::Delete, entry.entity, entry.record, {}});
        else
            ++done.kept;
        return {};
    }
    if (!record->live) {
        ++done.kept; // nothing is written into a deleted record
        return {};
    }
    const int born = m_store.catalogue().at(entry.entity).column(common::CreatedAction);
    if (record->reference(born) == m_action) { // made by the act: it goes, with all its values
        const auto changed = changedSince({entry.entity, entry.record});
        if (!changed)
            return changed.error();
        if (!*changed)
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
        ++done.kept;
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
        ++done.kept;
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
    if (!m_ops.empty() && m_ops.back().kind == OpKind::Set && m_ops.back().id == op.id)
        std::move(op.edits.begin(), op.edits.end(), std::back_inserter(m_ops.back().edits));
    else
        m_ops.push_back(std::move(op));
    return {};
}

void Undoing::takeBackMember(const ChangeEntry &entry, const FieldDef &field, const Record &record)
{
    const bool added = entry.op == "tag_added"_L1;
    const QString member = (added ? entry.after : entry.before).toString();
    if (record.cell(field.firstColumn).toStringList().contains(member) != added) {
        ++done.kept;
        return;
    }
    m_ops.push_back({added ? OpKind::Remove : OpKind::Add,
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

Result<bool> Undoing::changedSince(const Made &record)
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

Result<> Undoing::unmake(const Made &record)
{
    const auto changed = changedSince(record);
    if (!changed)
        return changed.error();
    if (*changed)
        ++done.kept;
    else
        m_ops.push_back({OpKind::Delete, record.entity, record.id, {}});
    return {};
}

/// The next operations as one transaction.
Action Undoing::next(std::size_t count) const
{
    Action inverse{
        .id = done.action, .name = u"Undo: "_s + name, .several = m_ops.size() > batch_ops};
    for (std::size_t i = m_next; i < m_next + count; ++i) {
        const Op &op = m_ops[i];
        // A part goes and comes with its owner; by now that may have happened.
        const auto record = m_store.get(op.entity, op.id);
        if (record && (op.kind != OpKind::Delete || record->live))
            inverse.ops.push_back(op);
    }
    return inverse;
}

Result<> Undoing::apply(const Viewer &viewer)
{
    std::size_t most = batch_ops;
    while (m_next < m_ops.size()) {
        const std::size_t count = std::min(most, m_ops.size() - m_next);
        const Action inverse = next(count);
        const auto applied = m_store.apply(viewer, inverse);
        if (!applied && applied.error().code == Error::Code::TooLarge && count > 1) {
            most = count / 2; // long texts fill a transaction before their number does
            continue;
        }
        if (!applied)
            return applied.error();
        done.undone += int(inverse.ops.size());
        m_next += count;
        const qint64 way = m_all * qint64(m_next) / qint64(m_ops.size());
        if (m_next < m_ops.size() && !m_progress(m_all + way, 2 * m_all))
            return Error{.code = Error::Code::Cancelled};
    }
    return {};
}

} // namespace

Result<Undone> undoAction(RecordStore &store, const Viewer &viewer, const Id &action,
                          const std::function<bool(qint64, qint64)> &progress)
{
    Undoing undoing(store, action, progress);
    if (auto collected = undoing.collect(); !collected)
        return collected.error();
    const auto act = store.get(crm::action.number(), action);
    if (!undoing.known && !act)
        return Error{.code = Error::Code::NotFound, .value = action.text()};
    if (act)
        undoing.name = act->cell(crm::action.name.column).toString();
    undoing.done.action = store.newId();
    if (auto applied = undoing.apply(viewer); !applied)
        return applied.error();
    return undoing.done;
}
