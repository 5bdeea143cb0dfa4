// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/renewal.h"

#include "core/crm/opportunity.h"
#include "core/store/columnfill.h"
#include "core/text/sortkey.h"
#include "core/text/tokens.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

// In `store_meta` under `renewal`: empty; `mixed`; or how far a renewal is, as
// "<rules>.<sort>.<search> <stages> <entity> <id of the last record done>".
const QString renewalKey = u"renewal"_s;
const QString mixed = u"mixed"_s;

struct Version
{
    QString key;
    int own;
};

const std::array<Version, 3> &versions()
{
    static const std::array<Version, 3> all{Version{u"rules_version"_s, rules_version},
                                            Version{u"sort_version"_s, sort_version},
                                            Version{u"search_version"_s, search_version}};
    return all;
}

QString target()
{
    QStringList own;
    for (const Version &version : versions())
        own << QString::number(version.own);
    return own.join(u'.');
}

/// What the store says of its versions.
struct State
{
    std::array<qint64, 3> versions{};
    QString renewal;

    bool isNewer() const
    {
        return any([](qint64 here, int own) { return here > own; });
    }
    bool differs() const
    {
        return any([](qint64 here, int own) { return here != own; });
    }
    bool is(std::size_t which) const { return versions[which] == ::versions()[which].own; }

private:
    bool any(bool (*which)(qint64, int)) const
    {
        for (std::size_t i = 0; i < versions.size(); ++i)
            if (which(versions[i], ::versions()[i].own))
                return true;
        return false;
    }
};

Result<State> readState(Meta &meta)
{
    State state;
    for (std::size_t i = 0; i < versions().size(); ++i) {
        const auto here = meta.number(versions()[i].key);
        if (!here)
            return here.error();
        state.versions[i] = *here;
    }
    auto renewal = meta.get(renewalKey);
    if (!renewal)
        return renewal.error();
    state.renewal = *renewal;
    return state;
}

/// Where a renewal stands.
struct Place
{
    QString stages; ///< yet to be done: `d` derived columns, `s` the search index
    int entity = 0; ///< 0: at the begin of the first stage
    Id last = {};   ///< of the records of the entity, by id

    bool done() const { return stages.isEmpty(); }
    QString text() const
    {
        return u"%1 %2 %3 %4"_s.arg(target(), stages).arg(entity).arg(last.text());
    }
    /// Nothing unless it is a renewal to this program's versions.
    static std::optional<Place> fromText(const QString &text);
};

std::optional<Place> Place::fromText(const QString &text)
{
    const QStringList words = text.split(u' ');
    if (words.size() != 4 || words[0] != target())
        return std::nullopt;
    const auto last = Id::fromText(words[3]);
    if (!last)
        return std::nullopt;
    return Place{words[1], words[2].toInt(), *last};
}

bool isSearched(const EntityDef &entity)
{
    return std::any_of(entity.fields.begin(), entity.fields.end(),
                       [](const FieldDef &field) { return field.has(Flag::Searchable); });
}

/// What is to be done; nothing where the store is this program's, or a newer one's.
std::optional<Place> needed(const State &state)
{
    if (state.renewal.isEmpty() || state.renewal == mixed) {
        if (state.isNewer() || (!state.differs() && state.renewal.isEmpty()))
            return std::nullopt;
    } else if (auto place = Place::fromText(state.renewal)) {
        return place;
    }
    if (!state.renewal.isEmpty())
        return Place{u"ds"_s};
    return Place{(state.is(0) && state.is(1) ? QString() : u"d"_s)
                 + (state.is(2) ? QString() : u"s"_s)};
}

/// One walk over all that is to be renewed.
class Renewal
{
public:
    Renewal(RecordStore &store, int pace)
        : m_store(store)
        , m_pace(pace)
    {
        for (const EntityDef *entity : derivingOrder(store.catalogue()))
            if (!entity->has(EntityFlag::Bare)) // nothing of theirs is derived or searched
                m_order.push_back(entity->number);
    }

    /// One transaction; whether there is more to do.
    Result<bool> piece();
    qint64 done() const { return m_done; } ///< records
    qint64 total() const { return std::max(m_done, m_total); }

private:
    Result<bool> agree();
    Result<> step();
    Result<> renew(const EntityDef &entity, const Id &id);
    Result<> note();
    Result<> countAll();

    RecordStore &m_store;
    int m_pace;
    std::vector<int> m_order;
    std::optional<Place> m_place;
    QString m_noted;        ///< what this walk wrote last
    bool m_isMixed = false; ///< somebody wrote meanwhile: another walk has to follow
    int m_idsOf = 0;
    std::vector<Id> m_ids; ///< of that entity
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<bool> Renewal::piece()
{
    const auto held = m_store.holdForWriting();
    if (!held)
        return held.error();
    Transaction transaction(m_store.db());
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    m_store.rows().forgetRecords();
    if (auto fresh = m_store.refresh(); !fresh)
        return fresh.error();
    const auto goOn = agree();
    if (!goOn || !*goOn)
        return goOn;
    for (int n = 0; n < m_pace && !m_place->done(); ++n)
        if (auto done = step(); !done)
            return done.error();
    if (auto noted = note(); !noted)
        return noted.error();
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return !m_place->done();
}

/// Reads what other processes have made of it since the last piece; false: nothing is left to do.
Result<bool> Renewal::agree()
{
    const auto state = readState(m_store.meta());
    if (!state)
        return state.error();
    if (!m_place) {
        m_place = needed(*state);
        if (!m_place)
            return false;
        if (auto counted = countAll(); !counted)
            return counted.error();
        return true;
    }
    if (state->renewal == m_noted)
        return true;
    m_isMixed = state->renewal == mixed;
    if (m_isMixed)
        return true; // to the end all the same, so that an act a second does not hold it up
    auto others = Place::fromText(state->renewal); // a program of this version is at it as well
    if (others)
        m_place = others;
    return others.has_value();
}

Result<> Renewal::countAll()
{
    for (const int number : m_order) {
        const EntityDef &entity = m_store.catalogue().at(number);
        const auto count = m_store.db().value(u"select count(*) from "_s + sqlTable(entity));
        if (!count)
            return count.error();
        const int times = (m_place->stages.contains(u'd') ? 1 : 0)
                          + (m_place->stages.contains(u's') && isSearched(entity) ? 1 : 0);
        m_total += count->toLongLong() * times;
    }
    return {};
}

/// One record, or the way to the next entity.
Result<> Renewal::step()
{
    if (m_place->entity == 0) {
        m_place->entity = m_order.front();
        if (m_store.db().dialect() == Dialect::Sqlite)
            if (auto emptied = emptyColumns(m_store); !emptied)
                return emptied;
        const bool search = m_place->stages.startsWith(u's');
        if (search && m_store.db().dialect() == Dialect::Sqlite)
            if (auto cleared = m_store.searchIndex().clear(); !cleared)
                return cleared;
    }
    const EntityDef &entity = m_store.catalogue().at(m_place->entity);
    if (m_idsOf != entity.number) {
        // What has no words is not read for the index. Nor does it count as its first piece: FTS5
        // calls an empty index damaged when another process takes a record's words out of it.
        const bool wanted = !m_place->stages.startsWith(u's') || isSearched(entity);
        auto ids =
            wanted ? m_store.rows().ids(entity.number) : Result<std::vector<Id>>(std::vector<Id>());
        if (!ids)
            return ids.error();
        m_ids = *std::move(ids);
        m_idsOf = entity.number;
    }
    const auto id = std::upper_bound(m_ids.begin(), m_ids.end(), m_place->last);
    if (id != m_ids.end()) {
        m_place->last = *id;
        return renew(entity, *id);
    }
    const auto at = std::find(m_order.begin(), m_order.end(), m_place->entity);
    const auto after = at == m_order.end() ? at : at + 1;
    const bool whole = after == m_order.end();
    *m_place = {whole ? m_place->stages.mid(1) : m_place->stages, whole ? 0 : *after};
    m_idsOf = 0;
    return {};
}

Result<> Renewal::renew(const EntityDef &entity, const Id &id)
{
    ++m_done;
    auto record = m_store.get(entity.number, id);
    if (!record)
        return record.error().code == Error::Code::NotFound ? Result<>() : Result<>(record.error());
    SearchIndex &index = m_store.searchIndex();
    if (m_place->stages.startsWith(u's'))
        return index.replace(entity, record->row, {}, indexedWords(entity, *record));
    const Record before = *record;
    const auto differs = deriveAnew(m_store, entity, *record);
    if (!differs)
        return differs.error();
    if (!*differs)
        return {};
    if (auto written = m_store.rows().update(before, *record); !written)
        return written;
    if (m_place->stages.contains(u's'))
        return {}; // the index comes after, whole
    return index.replace(entity, record->row, indexedWords(entity, before),
                         indexedWords(entity, *record));
}

/// How far it is, in the transaction that went so far; the versions, with the last piece.
Result<> Renewal::note()
{
    if (m_isMixed)
        return {};
    Meta &meta = m_store.meta();
    m_noted = m_place->done() ? QString() : m_place->text();
    if (auto set = meta.set(renewalKey, m_noted); !set)
        return set;
    return m_place->done() ? stampVersions(meta) : Result<>();
}

bool isParent(const EntityDef &entity)
{
    return std::any_of(rollups().begin(), rollups().end(),
                       [&](const Rollup &rollup) { return rollup.entity == entity.number; });
}

/// Since when a deal stands in its stage: its history says so.
Result<> deriveStageSince(RecordStore &store, const EntityDef &entity, Record &deal)
{
    auto entries = store.journal().ofRecord(deal.id);
    if (!entries)
        return entries.error();
    Cell &since = deal.cell(crm::opportunity.stageSince.column);
    since = deal.cell(entity.column(common::CreatedAt));
    for (const ChangeEntry &entry : *entries)
        if (entry.op == "set"_L1 && entry.field == "stage"_L1)
            since = entry.at;
    return {};
}

} // namespace

std::vector<const EntityDef *> derivingOrder(const Catalogue &catalogue)
{
    std::vector<const EntityDef *> order;
    for (const bool parents : {false, true})
        for (const EntityDef &entity : catalogue.entities())
            if (isParent(entity) == parents)
                order.push_back(&entity);
    return order;
}

Result<bool> deriveAnew(RecordStore &store, const EntityDef &entity, Record &record)
{
    const Cells kept = record.cells;
    deriveOwn(store.rules(), entity, record);
    for (const Rollup &rollup : rollups())
        if (rollup.entity == entity.number)
            if (auto rolled = rollUpInto(store.db(), store.catalogue(), rollup, record); !rolled)
                return rolled.error();
    if (entity.number == crm::opportunity.number())
        if (auto done = deriveStageSince(store, entity, record); !done)
            return done.error();
    return !std::equal(kept.begin(), kept.end(), record.cells.begin(), sameCell);
}

Result<> renewDerived(RecordStore &store, const std::function<bool(qint64, qint64)> &progress,
                      int pace)
{
    const auto state = readState(store.meta());
    if (!state)
        return state.error();
    if (!needed(*state))
        return {};
    Renewal renewal(store, pace);
    for (;;) {
        const auto more = renewal.piece();
        if (!more)
            return more.error();
        const bool goOn = !progress || progress(renewal.done(), renewal.total());
        if (!*more)
            return {};
        if (!goOn)
            return Error{.code = Error::Code::Cancelled};
    }
}

Result<> noteWriter(Meta &meta)
{
    const auto state = readState(meta);
    if (!state)
        return state.error();
    const bool sound = state->renewal.isEmpty() && !state->differs();
    return sound || state->renewal == mixed ? Result<>() : meta.set(renewalKey, mixed);
}

Result<> stampVersions(Meta &meta)
{
    for (const Version &version : versions())
        if (auto set = meta.set(version.key, QString::number(version.own)); !set)
            return set;
    return {};
}
