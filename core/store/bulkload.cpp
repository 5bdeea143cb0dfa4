// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkload.h"

#include "core/store/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int piece_rows = 5000;

/// One transaction under the writer's lock around `work`.
Result<> inTransaction(RecordStore &store, const std::function<Result<>()> &work)
{
    const auto held = store.holdForWriting();
    if (!held)
        return held.error();
    Transaction transaction(store.db());
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto done = work(); !done)
        return done;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    store.tidyLog();
    return {};
}

} // namespace

Result<> BulkLoad::begin(const std::vector<int> &entities)
{
    return inTransaction(m_store, [&]() -> Result<> {
        for (const int number : entities) {
            const EntityDef &entity = m_store.catalogue().at(number);
            for (const IndexDef &index : indexesOf(entity, Dialect::Sqlite))
                if (index.late)
                    if (auto gone = m_store.db().run(u"drop index if exists "_s + index.name);
                        !gone)
                        return gone;
            auto state = m_store.columns().state(number);
            const auto last = state ? m_store.columns().lastRow(number) : Result<qint64>(0);
            if (!state || !last)
                return state ? last.error() : state.error();
            state->ordered = false;
            state->searched = std::min(state->searched, *last);
            if (auto set = m_store.columns().setState(number, *state); !set)
                return set;
        }
        return {};
    });
}

Result<> BulkLoad::page(std::vector<Record> &records)
{
    return inTransaction(m_store, [&]() -> Result<> {
        for (Record &record : records)
            if (auto inserted = m_store.rows().insert(record); !inserted)
                return inserted;
        return {};
    });
}

Result<> BulkLoad::index(const EntityDef &entity)
{
    for (const IndexDef &index : indexesOf(entity, Dialect::Sqlite))
        if (index.late)
            if (auto made = m_store.db().run(index.sql); !made)
                return made;
    return {};
}

/// The words of the next rows; false when there are no more.
Result<bool> BulkLoad::searchSome(const EntityDef &entity, qint64 &row)
{
    bool more = false;
    auto done = inTransaction(m_store, [&]() -> Result<> {
        auto state = m_store.columns().state(entity.number);
        if (!state)
            return state.error();
        if (state->searched == Columns::whole)
            return {};
        const auto records = m_store.rows().after(entity.number, state->searched, piece_rows);
        if (!records)
            return records.error();
        for (const Record &record : *records) {
            auto indexed =
                m_store.searchIndex().replace(entity, record.row, {}, indexedWords(entity, record));
            if (!indexed)
                return indexed;
            row = record.row;
        }
        more = records->size() == std::size_t(piece_rows);
        state->searched = more ? row : Columns::whole;
        return m_store.columns().setState(entity.number, *state);
    });
    return done ? Result<bool>(more) : Result<bool>(done.error());
}

Result<> BulkLoad::finish(const OnProgress &progress)
{
    qint64 total = 0;
    qint64 before = 0;
    std::vector<const EntityDef *> loaded;
    for (const EntityDef &entity : m_store.catalogue().entities()) {
        const auto state = m_store.columns().state(entity.number);
        const auto last = state ? m_store.columns().lastRow(entity.number) : Result<qint64>(0);
        if (!state || !last)
            return state ? last.error() : state.error();
        if (state->ordered && state->searched == Columns::whole)
            continue;
        loaded.push_back(&entity);
        total += *last;
    }
    for (const EntityDef *entity : loaded) {
        auto ordered = inTransaction(m_store, [&]() -> Result<> {
            if (auto indexed = index(*entity); !indexed)
                return indexed;
            if (auto numbered = m_store.columnWriter().order(*entity); !numbered)
                return numbered;
            auto state = m_store.columns().state(entity->number);
            if (!state)
                return state.error();
            state->ordered = true;
            return m_store.columns().setState(entity->number, *state);
        });
        if (!ordered)
            return ordered;
        qint64 row = 0;
        for (bool more = true; more;) {
            const auto some = searchSome(*entity, row);
            if (!some)
                return some.error();
            more = *some;
            if (!progress(before + row, total))
                return Error{.code = Error::Code::Cancelled};
        }
        before += row;
    }
    return {};
}

Result<> prepareLists(RecordStore &store, const OnProgress &progress)
{
    const auto wanting = columnsWanting(store);
    if (!wanting)
        return wanting.error();
    if (!*wanting || !progress)
        return {};
    if (auto filled = fillColumns(store, progress); !filled)
        return filled;
    return BulkLoad(store).finish(progress);
}
