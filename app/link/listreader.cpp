// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/listreader.h"

Result<> ListReader::open()
{
    if (m_engine && !Profile::exists(m_folder)) { // the open file would answer on, for nobody
        m_engine.reset();
        m_profile.reset();
    }
    if (m_engine)
        return {};
    auto opened = Profile::openToRead(m_folder, m_clock, m_random);
    if (!opened)
        return opened.error();
    m_profile = *std::move(opened);
    m_warm = false;
    RecordStore &store = m_profile->store();
    m_engine = std::make_unique<QueryEngine>(store.db(), store.catalogue(), store.columns());
    return {};
}

template <typename T>
Result<T> ListReader::read(const Query &query, const std::function<Result<T>()> &question)
{
    if (auto opened = open(); !opened)
        return opened.error();
    RecordStore &store = m_profile->store();
    Transaction snapshot(store.db(), Transaction::For::Reading);
    if (auto begun = snapshot.begin(); !begun)
        return begun.error();
    store.rows().forgetRecords();
    if (auto fresh = store.refresh(); !fresh)
        return fresh.error();
    if (auto known = checkKnown(store.catalogue(), query); !known)
        return known.error();
    return question();
}

void ListReader::resolveHere(Query &query)
{
    const Reading here = m_profile->reading(false);
    query.reading.resolve = here.resolve;
    query.reading.entityNumber = here.entityNumber;
}

Result<Answer> ListReader::ask(Query query, std::size_t first, QueryEngine::Cancel cancel)
{
    auto answer = read<Answer>(query, [&] {
        resolveHere(query);
        return m_engine->ask(query, first, cancel);
    });
    // A small cache opens sooner; the first answer is on its way to the screen before it grows.
    constexpr int full_kib = 32 * 1024;
    if (answer && !m_warm)
        m_warm = bool(m_profile->store().db().setCache(full_kib));
    return answer;
}

Result<std::vector<quint32>> ListReader::order(Query query, QueryEngine::Cancel cancel)
{
    return read<std::vector<quint32>>(query, [&] {
        resolveHere(query);
        return m_engine->order(query, cancel);
    });
}

Result<std::vector<Record>> ListReader::records(int entity, const std::vector<quint32> &rows)
{
    return read<std::vector<Record>>({.entity = entity},
                                     [&] { return m_engine->records(entity, rows); });
}

std::optional<quint64> ListReader::snapshot()
{
    if (!m_engine)
        return {};
    const auto number = m_engine->snapshot();
    return number ? std::optional(*number) : std::nullopt;
}

void ListReader::rest() const
{
    if (m_engine)
        m_engine->release();
}
