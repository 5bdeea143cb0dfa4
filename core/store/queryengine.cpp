// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queryengine.h"

#include "core/store/conditionplan.h"
#include "core/store/grouping.h"
#include "core/store/sortcolumn.h"
#include "core/store/sqlite.h"
#include "core/store/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// What others committed, and what this connection wrote.
Result<quint64> snapshotOf(Database &db)
{
    const auto version = db.value(u"pragma data_version"_s);
    if (!version)
        return version.error();
    return version->toULongLong() << 32 ^ quint64(sqlite::totalChanges(db));
}

/// A reading transaction, where none is open.
class Snapshot
{
public:
    explicit Snapshot(Database &db)
        : m_db(db)
        , m_transaction(db, Transaction::For::Reading)
        , m_isOwn(!db.inTransaction())
    {}
    Result<> begin();
    quint64 number() const { return m_number; }
    /// What a scan may know it by.
    std::optional<quint64> committed() const
    {
        return m_db.isWriting() ? std::nullopt : std::optional(m_number);
    }

private:
    Database &m_db;
    Transaction m_transaction;
    bool m_isOwn;
    quint64 m_number = 0;
};

Result<> Snapshot::begin()
{
    if (m_isOwn)
        if (auto begun = m_transaction.begin(); !begun)
            return begun;
    const auto number = snapshotOf(m_db);
    if (number)
        m_number = *number;
    return number ? Result<>() : number.error();
}

} // namespace

/// One query being answered.
class QueryEngine::Question
{
public:
    Question(QueryEngine &engine, const Query &query, const Snapshot &snapshot, Cancel cancel)
        : m_engine(engine)
        , m_query(query)
        , m_snapshot(snapshot)
        , m_scan(engine.m_db, engine.m_catalogue, engine.m_columns, cancel, snapshot.committed())
    {}

    Result<> prepare(bool ordered);
    Result<Answer> answer(std::size_t first);
    Result<std::vector<quint32>> order();

private:
    /// The rows of each block that satisfy the filter, by their places in it; blocks without any
    /// are left out.
    template <typename Visit>
    void eachBlock(const Visit &visit);
    void takeFirst(qint64 block, const Mask &mask, TopRows &top);
    std::vector<quint32> firstByTitle(std::size_t wanted);

    QueryEngine &m_engine;
    const Query &m_query;
    const Snapshot &m_snapshot;
    Scan m_scan;
    ConditionPtr m_condition;
    std::vector<SortColumn> m_keys;
};

Result<> QueryEngine::Question::prepare(bool ordered)
{
    const auto filter = boundFilter(m_engine.m_catalogue, m_query);
    if (!filter)
        return filter.error();
    ConditionPlan plan(m_scan, m_scan.snapshot() ? &m_engine.m_texts : nullptr);
    auto condition = plan.whole(*filter, m_query.words, m_query.entity);
    if (!condition)
        return condition.error();
    m_condition = *std::move(condition);
    if (!ordered)
        return m_scan.outcome();
    m_keys.reserve(m_query.by.size());
    for (const SortKey &key : m_query.by)
        m_keys.emplace_back(m_scan, m_engine.m_places, m_query.entity, key);
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

/// The first rows of all records by their own title, from its index: the page that most lists begin
/// with, read from a few pages of the file where a pass reads them all. Nothing where the question
/// is another, or titles are too few.
std::vector<quint32> QueryEngine::Question::firstByTitle(std::size_t wanted)
{
    std::vector<quint32> rows;
    if (m_query.where || !m_query.words.isEmpty() || m_query.by.size() != 1)
        return rows;
    const SortKey &key = m_query.by.front();
    const EntityDef &entity = m_engine.m_catalogue.at(m_query.entity);
    const Compared compared = comparedBy(m_engine.m_catalogue, key.path);
    const int title = entity.column(common::SortKey);
    if (!compared.steps.empty() || compared.column != title
        || m_scan.coding(m_query.entity, title) != Coding::Order)
        return rows;
    sqlite::Statement titles(
        m_scan.db(),
        u"select \"row\" from %1 where \"live\" = 1 and \"sort_key\" is not null order by \"sort_key\" %2, \"row\" limit ?"_s
            .arg(sqlTable(entity), key.descending ? u"desc"_s : u"asc"_s));
    titles.bind(1, qint64(wanted));
    while (m_scan.goesOn()) {
        const auto more = titles.step();
        if (!more)
            m_scan.fail(more.error());
        if (!more || !*more)
            break;
        rows.push_back(quint32(titles.integer(0)));
    }
    return rows.size() == wanted ? rows : std::vector<quint32>();
}

Result<Answer> QueryEngine::Question::answer(std::size_t first)
{
    Answer answer{.snapshot = m_snapshot.number()};
    const auto wanted = std::min(first, std::size_t(m_scan.lastRow(m_query.entity)));
    std::optional<Grouping> grouping;
    if (!m_query.groups.empty() || !m_query.sums.empty())
        grouping.emplace(m_scan, m_query);
    answer.first = firstByTitle(wanted);
    const bool arrival = m_keys.empty();
    TopRows top(arrival || !answer.first.empty() ? 0 : wanted, m_keys.size());
    eachBlock([&](qint64 block, const Mask &mask) {
        answer.matches += mask.count();
        if (grouping)
            grouping->add(block, mask);
        if (top.wanted() > 0)
            takeFirst(block, mask, top);
        if (!arrival)
            return;
        for (std::size_t i = 0; i < mask.rows.size() && answer.first.size() < wanted; ++i)
            if (mask.rows[i])
                answer.first.push_back(quint32(block * block_rows + qint64(i)));
    });
    if (auto read = m_scan.outcome(); !read)
        return read.error();
    if (top.wanted() > 0)
        answer.first = top.sorted();
    if (grouping) {
        auto groups = grouping->groups();
        if (!groups)
            return groups.error();
        answer.groups = *std::move(groups);
    }
    return answer;
}

Result<std::vector<quint32>> QueryEngine::Question::order()
{
    std::vector<quint32> rows;
    std::vector<std::vector<quint64>> &keys = m_engine.m_keys; // its memory is kept
    keys.resize(m_keys.size());
    for (std::vector<quint64> &one : keys)
        one.clear();
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
    Snapshot snapshot(m_db);
    if (auto begun = snapshot.begin(); !begun)
        return begun.error();
    const sqlite::Interruption interruption(m_db, cancel);
    Question question(*this, query, snapshot, cancel);
    if (auto prepared = question.prepare(first > 0); !prepared)
        return prepared.error();
    return question.answer(first);
}

Result<std::vector<quint32>> QueryEngine::order(const Query &query, Cancel cancel)
{
    Snapshot snapshot(m_db);
    if (auto begun = snapshot.begin(); !begun)
        return begun.error();
    const sqlite::Interruption interruption(m_db, cancel);
    Question question(*this, query, snapshot, cancel);
    if (auto prepared = question.prepare(true); !prepared)
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

Result<quint64> QueryEngine::snapshot()
{
    return snapshotOf(m_db);
}

void QueryEngine::release()
{
    m_sorter.release();
    m_keys = {};
    m_places = {};
    m_texts = {};
}
