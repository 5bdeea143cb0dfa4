// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queryengine.h"

#include "core/store/conditionplan.h"
#include "core/store/listing.h"
#include "core/store/sortcolumn.h"
#include "core/store/sqlite.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// A reading transaction, where none is open.
class Snapshot
{
public:
    explicit Snapshot(Database &db)
        : m_transaction(db, Transaction::For::Reading)
        , m_isOwn(!db.inTransaction())
    {}
    Result<> begin() { return m_isOwn ? m_transaction.begin() : Result<>(); }
    bool isOwn() const { return m_isOwn; }

private:
    Transaction m_transaction;
    bool m_isOwn;
};

} // namespace

/// One query being answered.
class QueryEngine::Question
{
public:
    Question(QueryEngine &engine, const Query &query, Cancel cancel)
        : m_engine(engine)
        , m_query(query)
        , m_snapshot(engine.m_db)
        , m_scan(engine.m_db, engine.m_catalogue, engine.m_columns, cancel)
    {}

    Result<> prepare();
    Result<Answer> answer(std::size_t first);
    Result<std::vector<quint32>> order();

private:
    /// The rows of each block that satisfy the filter, by their places in it; blocks without any
    /// are left out.
    template <typename Visit>
    void eachBlock(const Visit &visit);
    void takeFirst(qint64 block, const Mask &mask, TopRows &top);

    QueryEngine &m_engine;
    const Query &m_query;
    Snapshot m_snapshot;
    Scan m_scan;
    ConditionPtr m_condition;
    std::vector<SortColumn> m_keys;
};

Result<> QueryEngine::Question::prepare()
{
    if (auto begun = m_snapshot.begin(); !begun)
        return begun;
    const auto filter = boundFilter(m_engine.m_catalogue, m_query);
    if (!filter)
        return filter.error();
    ConditionPlan plan(m_scan);
    auto condition = plan.whole(*filter, m_query.words, m_query.entity);
    if (!condition)
        return condition.error();
    m_condition = *std::move(condition);
    m_keys.reserve(m_query.by.size());
    for (const SortKey &key : m_query.by)
        m_keys.emplace_back(m_scan, m_engine.m_words, m_snapshot.isOwn(), m_query.entity, key);
    return m_scan.outcome();
}

template <typename Visit>
void QueryEngine::Question::eachBlock(const Visit &visit)
{
    const qint64 blocks = m_scan.blocksOf(m_query.entity);
    for (qint64 block = 0; block < blocks && m_scan.goesOn(); ++block) {
        Mask mask;
        mask.rows.fill(1);
        m_condition->narrow(block, mask);
        if (mask.any())
            visit(block, mask);
    }
}

void QueryEngine::Question::takeFirst(qint64 block, const Mask &mask, TopRows &top)
{
    std::vector<const quint64 *> columns;
    std::vector<quint64> keys(m_keys.size());
    const auto &firstKeys = m_keys.front().block(block);
    for (std::size_t i = 0; i < firstKeys.size(); ++i) {
        if (!mask.rows[i] || !top.mayEnter(firstKeys[i]))
            continue;
        for (std::size_t k = columns.size(); k < m_keys.size(); ++k) // read once they are needed
            columns.push_back(m_keys[k].block(block).data());
        for (std::size_t k = 0; k < keys.size(); ++k)
            keys[k] = columns[k][i];
        top.add(quint32(block * block_rows + qint64(i)), keys);
    }
}

Result<Answer> QueryEngine::Question::answer(std::size_t first)
{
    const auto version = m_engine.m_db.value(u"pragma data_version"_s);
    if (!version)
        return version.error();
    Answer answer{.snapshot = (version->toULongLong() << 32)
                              + quint64(sqlite::totalChanges(m_engine.m_db))};
    const auto wanted = std::min(first, std::size_t(m_scan.lastRow(m_query.entity)));
    TopRows top(m_keys.empty() ? 0 : wanted, m_keys.size());
    eachBlock([&](qint64 block, const Mask &mask) {
        answer.matches += mask.count();
        if (!m_keys.empty()) {
            takeFirst(block, mask, top);
            return;
        }
        for (std::size_t i = 0; i < mask.rows.size() && answer.first.size() < wanted; ++i)
            if (mask.rows[i])
                answer.first.push_back(quint32(block * block_rows + qint64(i)));
    });
    if (auto read = m_scan.outcome(); !read)
        return read.error();
    if (!m_keys.empty())
        answer.first = top.sorted();
    return answer;
}

Result<std::vector<quint32>> QueryEngine::Question::order()
{
    std::vector<quint32> rows;
    std::vector<std::vector<quint64>> keys(m_keys.size());
    eachBlock([&](qint64 block, const Mask &mask) {
        for (std::size_t i = 0; i < mask.rows.size(); ++i)
            if (mask.rows[i])
                rows.push_back(quint32(block * block_rows + qint64(i)));
        for (std::size_t k = 0; k < keys.size(); ++k) {
            const auto &some = m_keys[k].block(block);
            for (std::size_t i = 0; i < some.size(); ++i)
                if (mask.rows[i])
                    keys[k].push_back(some[i]);
        }
    });
    if (auto read = m_scan.outcome(); !read)
        return read.error();
    return m_engine.m_sorter.sorted(rows, keys);
}

QueryEngine::QueryEngine(Database &db, const Catalogue &catalogue, Columns &columns)
    : m_db(db)
    , m_catalogue(catalogue)
    , m_columns(columns)
    , m_rows(db, catalogue)
{}

Result<Answer> QueryEngine::ask(const Query &query, std::size_t first, Cancel cancel)
{
    Question question(*this, query, cancel);
    if (auto prepared = question.prepare(); !prepared)
        return prepared.error();
    return question.answer(first);
}

Result<std::vector<quint32>> QueryEngine::order(const Query &query, Cancel cancel)
{
    Question question(*this, query, cancel);
    if (auto prepared = question.prepare(); !prepared)
        return prepared.error();
    return question.order();
}

Result<std::vector<Record>> QueryEngine::records(int entity, const std::vector<quint32> &rows)
{
    Snapshot snapshot(m_db);
    if (auto begun = snapshot.begin(); !begun)
        return begun.error();
    m_rows.forget(); // the catalogue may have been replaced
    std::vector<Record> records;
    for (const quint32 row : rows) {
        auto record = m_rows.loadRow(entity, row);
        if (record)
            records.push_back(*std::move(record));
        else if (record.error().code != Error::Code::NotFound)
            return record.error();
    }
    return records;
}

void QueryEngine::release()
{
    m_sorter.release();
    m_words = {};
}
