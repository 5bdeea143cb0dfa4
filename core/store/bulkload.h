// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/columnfill.h"

/// Many records at once, as they are: no history, no outbox; derived cells are given. Rows, sets
/// and columns are written page by page; what can be made faster at the end waits for `finish`: the
/// indexes but those of ids and parents, the order of titles, the search. Killed in between,
/// `finish` goes on. SQLite alone. Source: the design's notes on speed, §9.
class BulkLoad
{
public:
    explicit BulkLoad(RecordStore &store)
        : m_store(store)
    {}

    /// Marks entities as being loaded. What they hold already stays searchable.
    Result<> begin(const std::vector<int> &entities);
    /// One transaction. The records are given their rows.
    Result<> page(std::vector<Record> &records);
    Result<> finish(const OnProgress &progress);

private:
    Result<> index(const EntityDef &entity);
    Result<bool> searchSome(const EntityDef &entity, qint64 &row);

    RecordStore &m_store;
};

/// At the opening of a store: its columns are filled and a load that was cut short is finished;
/// cheap where there is nothing to do. Without a `progress` nothing is begun: lists are answered
/// from the tables meanwhile.
Result<> prepareLists(RecordStore &store, const OnProgress &progress);
