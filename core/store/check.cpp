// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include "core/store/columnfill.h"
#include "core/store/renewal.h"
#include "core/store/sqlite.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// One walk over everything that is derived.
class Checking
{
public:
    Checking(RecordStore &store, bool repair, const std::function<bool(qint64, qint64)> &progress)
        : m_store(store)
        , m_repair(repair)
        , m_progress(progress)
    {}

    Result<> entity(const EntityDef &entity);
    Result<> columns(const EntityDef &entity);
    CheckReport report;
    SearchIndex::Tally words; ///< of a rebuilt index
    qint64 total = 0;

private:
    Result<> derive(const EntityDef &entity, Record &record);

    RecordStore &m_store;
    bool m_repair;
    const std::function<bool(qint64, qint64)> &m_progress;
};

Result<> Checking::derive(const EntityDef &entity, Record &record)
{
    const Record kept = record;
    const auto differs = deriveAnew(m_store, entity, record);
    if (!differs)
        return differs.error();
    if (!*differs)
        return {};
    ++report.derived;
    return m_repair ? m_store.rows().update(kept, record) : Result<>();
}

Result<> Checking::entity(const EntityDef &entity)
{
    const auto ids = m_store.rows().ids(entity.number); // repair writes the table being read
    if (!ids)
        return ids.error();
    const auto state = m_store.columns().state(entity.number);
    if (!state)
        return state.error();
    for (const Id &id : *ids) {
        auto record = m_store.get(entity.number, id);
        if (!record)
            return record.error();
        if (!entity.has(EntityFlag::Bare))
            if (auto derived = derive(entity, *record); !derived)
                return derived;
        if (record->row <= state->searched)
            for (const QString &word :
                 indexedWords(entity, *record).split(u' ', Qt::SkipEmptyParts))
                words.add(word, SearchIndex::place(entity, record->row));
        ++report.records;
        if (report.records % 256 == 0 && !m_progress(report.records, total))
            return Error{.code = Error::Code::Cancelled};
    }
    return {};
}

Result<> Checking::columns(const EntityDef &entity)
{
    const auto wrong = wrongCodes(m_store, entity);
    if (!wrong)
        return wrong.error();
    report.codes += *wrong;
    return *wrong > 0 && m_repair ? refillColumns(m_store, entity) : Result<>();
}

Result<> rebuildSearch(RecordStore &store)
{
    if (auto cleared = store.searchIndex().clear(); !cleared)
        return cleared;
    for (const EntityDef &entity : store.catalogue().entities()) {
        auto filled = store.rows().forEach(entity.number, [&](const Record &record) {
            return store.searchIndex().replace(entity, record.row, {},
                                               indexedWords(entity, record));
        });
        if (!filled)
            return filled;
        auto state = store.columns().state(entity.number);
        if (!state)
            return state.error();
        state->searched = Columns::whole;
        if (auto set = store.columns().setState(entity.number, *state); !set)
            return set;
    }
    return {};
}

} // namespace

Result<CheckReport> checkStore(RecordStore &store, bool repair,
                               const std::function<bool(qint64, qint64)> &progress)
{
    Checking checking(store, repair, progress);
    const auto own = sqlite::quickCheck(store.db());
    if (!own)
        return own.error();
    checking.report.damaged = *own;
    if (!own->isEmpty())
        return checking.report; // a damaged file is not written to
    // Looking needs no lock: it is one snapshot, beside whoever writes.
    const auto held =
        repair ? store.holdForWriting() : Result<std::shared_ptr<void>>(std::shared_ptr<void>());
    if (!held)
        return held.error();
    Transaction transaction(store.db(),
                            repair ? Transaction::For::Writing : Transaction::For::Reading);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    for (const EntityDef &entity : store.catalogue().entities()) {
        const auto count = store.db().value(u"select count(*) from "_s + sqlTable(entity));
        if (!count)
            return count.error();
        checking.total += count->toLongLong();
    }
    // Columns first: a row whose block is damaged cannot be mended.
    for (const EntityDef &entity : store.catalogue().entities())
        if (auto compared = checking.columns(entity); !compared)
            return compared.error();
    for (const EntityDef *entity : derivingOrder(store.catalogue()))
        if (auto checked = checking.entity(*entity); !checked)
            return checked.error();
    const auto indexed = store.searchIndex().tally();
    if (!indexed)
        return indexed.error();
    checking.report.search = *indexed == checking.words;
    if (repair && !checking.report.sound()) {
        if (!checking.report.search)
            if (auto rebuilt = rebuildSearch(store); !rebuilt)
                return rebuilt.error();
        checking.report.repaired = true;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return checking.report;
}
