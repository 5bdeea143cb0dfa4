// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/crm/history.h"
#include "core/schema/recordjson.h"
#include "core/store/netchange.h"

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t batch_ops = 500;

bool isPart(const EntityDef &entity)
{
    return std::any_of(entity.fields.begin(), entity.fields.end(),
                       [](const FieldDef &field) { return field.has(Flag::Part); });
}

/// Collects the inverse of an act, and does it.
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
    Result<std::vector<Touch>> touched();
    Result<std::vector<Made>> made() const;
    Result<> looked();
    Result<> takeBack(const Touch &touch);
    void takeBackValues(const Touch &touch, const Record &record);
    std::optional<std::vector<Edit>> editsOf(const EntityDef &entity, const FieldDef &field,
                                             int column, const QJsonValue &value) const;
    void addCompanions(const EntityDef &entity, const Record &record, Op &op) const;
    void takeBackMembers(const std::vector<Net> &net, const Touch &touch, const Record &record);
    Reading reading() const;
    Result<bool> changedSince(const Made &record);
    Result<> unmake(const Made &record);
    void order();
    Result<std::size_t> smaller(const Error &error, const Action &refused, std::size_t count);
    Action next(std::size_t count) const;

    RecordStore &m_store;
    Id m_action;
    const std::function<bool(qint64, qint64)> &m_progress;
    std::vector<Op> m_restores;
    std::vector<Op> m_sets;
    std::vector<Op> m_deletes;
    std::vector<Op> m_ops;   ///< all of them, in an order in which they can be done
    std::size_t m_next = 0;  ///< of the operations, the first that is not done
    bool m_again = false;    ///< a part may come back with its owner and has to go again
    std::size_t m_apart = 0; ///< then: so many of them bring records back, in transactions before
    bool m_several = false;  ///< they do not go into one transaction
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
    const auto touches = touched();
    if (!touches)
        return touches.error();
    const auto births = made();
    if (!births)
        return births.error();
    m_all += qint64(births->size());
    known = m_all > 0;
    for (const Touch &touch : *touches) {
        if (auto taken = takeBack(touch); !taken)
            return taken;
        for (std::size_t i = 0; i < touch.entries.size(); ++i)
            if (auto on = looked(); !on)
                return on;
    }
    for (const Made &record : *births) {
        if (auto unmade = unmake(record); !unmade)
            return unmade;
        if (auto on = looked(); !on)
            return on;
    }
    order();
    return {};
}

/// What was changed last is taken back first.
Result<std::vector<Touch>> Undoing::touched()
{
    auto entries = m_store.journal().ofAction(m_action);
    if (!entries)
        return entries.error();
    m_all = qint64(entries->size());
    std::vector<Touch> touches;
    QHash<Id, std::size_t> places;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        name = entry->name;
        auto place = places.find(entry->record);
        if (place == places.end()) {
            place = places.insert(entry->record, touches.size());
            touches.push_back({entry->entity, entry->record});
        }
        touches[*place].entries.push_back(std::move(*entry));
    }
    for (Touch &touch : touches)
        std::reverse(touch.entries.begin(), touch.entries.end());
    return touches;
}

Result<std::vector<Undoing::Made>> Undoing::made() const
{
    std::vector<Made> all;
    for (const EntityDef &entity : m_store.catalogue().entities()) {
        if (entity.has(EntityFlag::Bare) || entity.has(EntityFlag::Machinery))
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

Result<> Undoing::takeBack(const Touch &touch)
{
    auto record = m_store.get(touch.entity, touch.record);
    if (!record)
        return record.error();
    const int born = m_store.catalogue().at(touch.entity).column(common::CreatedAction);
    if (record->reference(born) == m_action)
        return {}; // made by the act: it goes, with all its values, or stays with them
    bool lives = record->live;
    const Life life = lifeOf(touch);
    if (life == Life::Ended && !record->live) {
        m_restores.push_back({OpKind::Restore, touch.entity, touch.record, {}});
        lives = true;
    } else if (life == Life::Begun || !record->live) {
        // Dead already, it may come back with its owner, and has to go again.
        m_deletes.push_back({OpKind::Delete, touch.entity, touch.record, {}});
        m_again = m_again || !record->live;
    }
    if (lives)
        takeBackValues(touch, *record);
    else
        done.kept += int(netOf(touch).size()); // nothing is written into a deleted record
    return {};
}

/// The fields of one record go back together, those of a merge unit all or none: a stage without
/// its pipeline would be refused.
void Undoing::takeBackValues(const Touch &touch, const Record &record)
{
    struct Value
    {
        int unit;
        std::optional<std::vector<Edit>> edits; ///< nothing: it changed since
    };
    const EntityDef &entity = m_store.catalogue().at(touch.entity);
    const std::vector<Net> net = netOf(touch);
    std::vector<Value> values;
    QList<int> kept; ///< units
    for (const Net &one : net) {
        if (!one.member.isEmpty())
            continue;
        const int column = entity.column(one.field);
        const FieldDef *field = column >= 0 ? &entity.fieldOf(entity.columns[std::size_t(column)])
                                            : entity.field(one.field);
        if (!field) {
            ++done.kept;
            continue;
        }
        const bool language = field->has(Flag::Translated);
        const QJsonValue now = language ? columnJson(m_store.catalogue(), entity, column, record)
                                        : fieldJson(m_store.catalogue(), *field, record);
        if (now == one.before)
            continue; // it is back already
        Value value{language ? -column - 1 : field->unit, std::nullopt};
        if (now == one.after)
            value.edits = editsOf(entity, *field, column, one.before);
        if (!value.edits)
            kept << value.unit;
        values.push_back(std::move(value));
    }
    Op op{OpKind::Set, touch.entity, touch.record, {}};
    for (const Value &value : values)
        if (kept.contains(value.unit))
            ++done.kept;
        else
            op.edits.insert(op.edits.end(), value.edits->begin(), value.edits->end());
    if (!op.edits.empty()) {
        addCompanions(entity, record, op);
        m_sets.push_back(std::move(op));
    }
    takeBackMembers(net, touch, record);
}

/// Nothing where the value cannot be read any more.
std::optional<std::vector<Edit>> Undoing::editsOf(const EntityDef &entity, const FieldDef &field,
                                                  int column, const QJsonValue &value) const
{
    if (field.has(Flag::Translated)) {
        const QString before = value.toString();
        return std::vector<Edit>{
            {.column = column, .value = before.isEmpty() ? Cell() : Cell(before)}};
    }
    const auto cells = cellsFromJson(field, value, reading());
    if (!cells)
        return std::nullopt;
    std::vector<Edit> edits;
    for (int i = 0; i < field.columnCount; ++i)
        if (!entity.columns[std::size_t(field.firstColumn + i)].derived)
            edits.push_back({.column = field.firstColumn + i, .value = (*cells)[std::size_t(i)]});
    return edits;
}

/// What a rule would make follow from the edits is named as it stands, so that nothing follows:
/// the other fields of their units, and team and branch beside an owner.
void Undoing::addCompanions(const EntityDef &entity, const Record &record, Op &op) const
{
    const auto isEdited = [&](int column) {
        return std::any_of(op.edits.begin(), op.edits.end(),
                           [&](const Edit &edit) { return edit.column == column; });
    };
    const auto keep = [&](int column) {
        if (column >= 0 && !entity.columns[std::size_t(column)].derived && !isEdited(column))
            op.edits.push_back({.column = column, .value = record.cell(column)});
    };
    if (isEdited(entity.column(common::Owner)))
        for (const common::Number one : {common::Team, common::Branch})
            keep(entity.column(one));
    for (const FieldDef &field : entity.fields) {
        if (!field.settable() || field.has(Flag::Translated))
            continue;
        const bool moves = std::any_of(op.edits.begin(), op.edits.end(), [&](const Edit &edit) {
            return entity.fieldOf(entity.columns[std::size_t(edit.column)]).unit == field.unit;
        });
        for (int i = 0; moves && i < field.columnCount; ++i)
            keep(field.firstColumn + i);
    }
}

void Undoing::takeBackMembers(const std::vector<Net> &net, const Touch &touch, const Record &record)
{
    const EntityDef &entity = m_store.catalogue().at(touch.entity);
    for (const Net &one : net) {
        if (one.member.isEmpty())
            continue;
        const int column = entity.column(one.field);
        if (column < 0) {
            ++done.kept;
            continue;
        }
        const bool is = record.cell(column).toStringList().contains(one.member);
        if (is == one.before.toBool())
            continue; // it is back already
        m_sets.push_back({is ? OpKind::Remove : OpKind::Add,
                          touch.entity,
                          touch.record,
                          {{.column = column, .value = QStringList{one.member}}}});
    }
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
        m_deletes.push_back({OpKind::Delete, record.entity, record.id, {}});
    return {};
}

/// What comes back comes before what refers to it, and goes after that; an owner comes before its
/// parts, and goes after them.
void Undoing::order()
{
    const auto ofPart = [&](const Op &op) { return isPart(m_store.catalogue().at(op.entity)); };
    std::stable_partition(m_restores.begin(), m_restores.end(), std::not_fn(ofPart));
    std::stable_partition(m_deletes.begin(), m_deletes.end(), ofPart);
    for (std::vector<Op> *ops : {&m_restores, &m_sets, &m_deletes})
        std::move(ops->begin(), ops->end(), std::back_inserter(m_ops));
    m_apart = m_again ? m_restores.size() : 0;
    m_several = m_ops.size() > batch_ops || m_apart > 0;
}

/// The next operations as one transaction.
Action Undoing::next(std::size_t count) const
{
    Action inverse{.id = done.action, .name = u"Undo: "_s + name, .several = m_several};
    for (std::size_t i = m_next; i < m_next + count; ++i) {
        const Op &op = m_ops[i];
        // A part goes and comes with its owner; by now that has happened, or will not.
        const auto record = m_store.get(op.entity, op.id);
        if (record && (op.kind != OpKind::Delete || record->live))
            inverse.ops.push_back(op);
    }
    return inverse;
}

/// A transaction that cannot be had is made smaller, until it is one operation.
Result<std::size_t> Undoing::smaller(const Error &error, const Action &refused, std::size_t count)
{
    const std::size_t failed = m_store.failedOp();
    m_several = true;
    if (error.code == Error::Code::TooLarge && refused.ops.size() > 1)
        return count / 2; // long texts fill a transaction before their number does
    if (!isRefusal(error) || error.code == Error::Code::TooLarge || refused.ops.empty())
        return error;
    if (failed == refused.ops.size() && failed > 1)
        return count / 2; // none of them alone
    if (failed > 0 && failed < refused.ops.size())
        return failed;
    const Op &op = refused.ops.front();
    const auto at =
        std::find_if(m_ops.begin() + std::ptrdiff_t(m_next), m_ops.end(),
                     [&](const Op &one) { return one.id == op.id && one.kind == op.kind; });
    m_ops.erase(at); // it cannot be as it was any more
    m_apart -= m_next < m_apart ? 1 : 0;
    ++done.kept;
    return count;
}

Result<> Undoing::apply(const Viewer &viewer)
{
    std::size_t most = batch_ops;
    while (m_next < m_ops.size()) {
        const std::size_t end = m_next < m_apart ? m_apart : m_ops.size();
        const std::size_t count = std::min(most, end - m_next);
        const Action inverse = next(count);
        const auto applied = m_store.apply(viewer, inverse);
        if (!applied) {
            const auto fewer = smaller(applied.error(), inverse, count);
            if (!fewer)
                return fewer.error();
            most = *fewer;
            continue;
        }
        most = std::min(batch_ops, 2 * most);
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
