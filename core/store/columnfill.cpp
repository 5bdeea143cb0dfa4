// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columnfill.h"

#include "core/crm/account.h"
#include "core/store/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int piece_rows = 2000;

/// The next piece of an entity's rows; false when there are no more.
Result<bool> fillPiece(RecordStore &store, const EntityDef &entity, Columns::State &state)
{
    const auto records = store.rows().after(entity.number, state.filled, piece_rows);
    if (!records)
        return records.error();
    if (auto filled = store.columnWriter().fill(entity, *records); !filled)
        return filled.error();
    if (!records->empty())
        state.filled = records->back().row;
    return records->size() == std::size_t(piece_rows);
}

Result<> finish(RecordStore &store, const EntityDef &entity)
{
    if (auto ordered = store.columnWriter().order(entity); !ordered)
        return ordered;
    auto state = store.columns().state(entity.number);
    if (!state)
        return state.error();
    state->filled = Columns::whole;
    state->ordered = true;
    return store.columns().setState(entity.number, *state);
}

/// One transaction under the writer's lock.
Result<bool> onePiece(RecordStore &store, const EntityDef &entity, Columns::State &state)
{
    const auto held = store.holdForWriting();
    if (!held)
        return held.error();
    Transaction transaction(store.db());
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto now = store.columns().state(entity.number); // another process may fill as well
    if (!now)
        return now.error();
    state = *now;
    bool more = false;
    if (state.filled != Columns::whole) {
        const auto filled = fillPiece(store, entity, state);
        if (!filled)
            return filled;
        more = *filled;
        auto kept = more ? store.columns().setState(entity.number, state) : finish(store, entity);
        if (!kept)
            return kept.error();
    }
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    store.tidyLog();
    return more;
}

/// Compares one page of records with what the blocks hold.
class Comparison
{
public:
    Comparison(RecordStore &store, const EntityDef &entity)
        : m_store(store)
        , m_entity(entity)
    {}
    Result<bool> isRight(const Record &record);
    Result<qint64> titles();

private:
    RecordStore &m_store;
    const EntityDef &m_entity;
};

Result<bool> Comparison::isRight(const Record &record)
{
    for (const Columns::Kept &kept : m_store.columns().kept(m_entity.number)) {
        const auto right = m_store.columnWriter().holds(m_entity, kept, record);
        if (!right && right.error().code == Error::Code::Damaged)
            return false;
        if (!right || !*right)
            return right;
    }
    return true;
}

/// Titles out of order: a key whose code does not stand to the one before as the keys do.
Result<qint64> Comparison::titles()
{
    const int column = m_entity.column(common::SortKey);
    const Columns::Kept kept{column, Coding::Order,
                             m_store.columns().number(m_entity.number, column)};
    qint64 wrong = 0;
    quint64 last = 0;
    QString lastKey;
    auto walked = m_store.db().each(
        u"select \"row\", \"sort_key\" from %1 order by \"sort_key\" nulls first, \"row\""_s.arg(
            sqlTable(m_entity)),
        {}, [&](const QSqlQuery &row) {
            const auto code = m_store.columnWriter().stored(kept, row.value(0).toLongLong());
            const QString key = row.isNull(1) ? QString() : row.value(1).toString();
            const bool right = code.ok()
                               && (key.isNull()     ? *code == 0
                                   : key == lastKey ? *code == last
                                                    : *code > last);
            wrong += right ? 0 : 1;
            last = code ? *code : last;
            lastKey = key;
            return true;
        });
    if (!walked)
        return walked.error();
    return wrong;
}

} // namespace

Result<bool> columnsWanting(RecordStore &store)
{
    if (store.columns().kept(crm::account.number()).empty())
        return false; // PostgreSQL, or a store that cannot be written to
    const auto count = store.db().value(u"select count(*) from col_state"_s);
    if (!count)
        return count.error();
    return count->toLongLong() > 0;
}

Result<> fillColumns(RecordStore &store, const OnProgress &progress)
{
    qint64 total = 0;
    for (const EntityDef &entity : store.catalogue().entities()) {
        const auto last = store.columns().lastRow(entity.number);
        if (!last)
            return last.error();
        total += *last;
    }
    qint64 before = 0;
    for (const EntityDef &entity : store.catalogue().entities()) {
        Columns::State state;
        bool more = hasColumns(entity);
        while (more) {
            const auto piece = onePiece(store, entity, state);
            if (!piece)
                return piece.error();
            more = *piece;
            if (more && !progress(before + state.filled, total))
                return Error{.code = Error::Code::Cancelled};
        }
        const auto last = store.columns().lastRow(entity.number);
        before += last ? *last : 0;
    }
    return {};
}

Result<> emptyColumns(RecordStore &store, const EntityDef &entity)
{
    if (!hasColumns(entity))
        return {};
    auto state = store.columns().state(entity.number);
    if (!state)
        return state.error();
    state->filled = 0;
    if (auto set = store.columns().setState(entity.number, *state); !set)
        return set;
    store.columnWriter().abandon();
    return store.columnWriter().erase(entity);
}

Result<> emptyColumns(RecordStore &store)
{
    for (const EntityDef &entity : store.catalogue().entities())
        if (auto emptied = emptyColumns(store, entity); !emptied)
            return emptied;
    // Whoever keeps words in memory sees by this that their numbers are given anew.
    if (auto set = store.meta().set(u"words"_s, store.newId().text()); !set)
        return set;
    return store.db().run(u"delete from word"_s);
}

Result<> refillColumns(RecordStore &store, const EntityDef &entity)
{
    if (!hasColumns(entity))
        return {};
    if (auto erased = store.columnWriter().erase(entity); !erased)
        return erased;
    Columns::State state{.filled = 0};
    for (bool more = true; more;) {
        const auto filled = fillPiece(store, entity, state);
        if (!filled)
            return filled.error();
        more = *filled;
    }
    return finish(store, entity);
}

Result<qint64> wrongCodes(RecordStore &store, const EntityDef &entity)
{
    const auto state = store.columns().state(entity.number);
    if (!state)
        return state.error();
    if (!hasColumns(entity) || state->filled != Columns::whole)
        return qint64(0);
    Comparison comparison(store, entity);
    qint64 wrong = 0;
    for (qint64 row = 0;;) {
        const auto records = store.rows().after(entity.number, row, piece_rows);
        if (!records)
            return records.error();
        for (const Record &record : *records) {
            const auto right = comparison.isRight(record);
            if (!right)
                return right.error();
            wrong += *right ? 0 : 1;
            row = record.row;
        }
        if (records->size() < std::size_t(piece_rows))
            break;
    }
    if (!state->ordered)
        return wrong;
    const auto titles = comparison.titles();
    return titles ? Result<qint64>(wrong + *titles) : titles;
}
