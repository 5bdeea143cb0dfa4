// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordstore.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/crm/catalogue.h"
#include "core/crm/company.h"
#include "core/crm/history.h"
#include "core/crm/seeds.h"
#include "core/store/recordstore_work.h"
#include "core/store/renewal.h"
#include "core/store/settings.h"
#include "core/store/sqlite.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString metaVersionKey = u"meta_ver"_s;

/// Held from before BEGIN until after COMMIT, in whatever process.
class Held
{
public:
    explicit Held(FileLock *lock)
        : m_lock(lock)
    {}
    ~Held()
    {
        if (m_lock)
            m_lock->unlock();
    }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    Result<> take() { return m_lock ? m_lock->lock() : Result<>(); }

private:
    FileLock *m_lock;
};

/// Forgets what was read in a transaction, and reads the catalogue again when one that had changed
/// it has rolled back.
struct Rereading
{
    explicit Rereading(RecordStore &ofStore)
        : store(ofStore)
    {}
    ~Rereading()
    {
        store.rows().forgetRecords();
        if (needed)
            (void)store.open(); // where that fails, the next act does it
    }
    Rereading(const Rereading &) = delete;
    Rereading &operator=(const Rereading &) = delete;

    RecordStore &store;
    bool needed = false;
};

} // namespace

/// An open transaction around others that will be rolled back.
class RecordStore::Rehearsal
{
public:
    explicit Rehearsal(RecordStore &store)
        : m_store(store)
        , m_lock(store.m_lock)
        , m_rereading(store)
        , m_transaction(store.m_db)
    {}
    ~Rehearsal()
    {
        m_store.m_rehearsing = false;
        m_store.m_recordedAction = {};
    }
    Rehearsal(const Rehearsal &) = delete;
    Rehearsal &operator=(const Rehearsal &) = delete;
    Result<> begin();

private:
    RecordStore &m_store;
    Held m_lock; // these go in the opposite order
    Rereading m_rereading;
    Transaction m_transaction;
};

Result<> RecordStore::Rehearsal::begin()
{
    if (auto taken = m_lock.take(); !taken)
        return taken;
    if (auto begun = m_transaction.begin(); !begun)
        return begun;
    m_rereading.needed = true;
    m_store.m_rehearsing = true;
    return {};
}

RecordStore::RecordStore(Database &db, Clock &clock, Random &random)
    : m_db(db)
    , m_clock(clock)
    , m_random(random)
    , m_catalogue(builtInCatalogue())
    , m_rows(db, m_catalogue)
    , m_columns(db, m_catalogue)
    , m_columnWriter(db, m_catalogue, m_columns, m_rows)
    , m_references(m_rows, m_catalogue)
    , m_journal(m_rows, m_catalogue)
    , m_search(db)
    , m_outbox(db, m_catalogue)
    , m_meta(db)
{
    if (db.dialect() != Dialect::Sqlite)
        return;
    m_rows.setColumns(&m_columnWriter);
    db.beforeCommit = [this] { return m_columnWriter.flush(); };
    db.afterwards = [this] { m_columnWriter.abandon(); };
}

RecordStore::~RecordStore()
{
    m_db.beforeCommit = {};
    m_db.afterwards = {};
}

Result<> RecordStore::open()
{
    m_metaVersion = -1;
    return refresh();
}

Result<> RecordStore::refresh()
{
    const auto version = m_meta.number(metaVersionKey);
    if (!version)
        return version.error();
    if (*version == m_metaVersion)
        return {};
    auto catalogue = loadCatalogue(m_db, m_rows);
    if (!catalogue)
        return catalogue.error();
    m_catalogue = *std::move(catalogue);
    m_rows.forget();
    m_company.reset();
    m_metaVersion = *version;
    return m_columns.open();
}

RuleContext RecordStore::rules()
{
    if (!m_company)
        m_company = m_rows.find(crm::company.number(), seededId(u"company"_s, u"us"_s));
    const auto text = [&](const AnyField &field, const QString &otherwise) {
        const QString value = m_company ? m_company->cell(field.column).toString() : QString();
        return value.isEmpty() ? otherwise : value;
    };
    return {.catalogue = m_catalogue,
            .records = m_rows,
            .now = m_clock.now(),
            .zone = text(crm::company.zone, u"UTC"_s),
            .currency = text(crm::company.currency, u"EUR"_s),
            .country = text(crm::company.country, {})};
}

Result<> RecordStore::plant(Record record)
{
    const EntityDef &entity = m_catalogue.at(record.entity);
    deriveOwn(rules(), entity, record);
    if (auto inserted = m_rows.insert(record); !inserted)
        return inserted;
    return indexWords(entity, record.row, {}, indexedWords(entity, record));
}

/// Rows that a bulk load has brought get their words when it ends.
Result<> RecordStore::indexWords(const EntityDef &entity, qint64 row, const QString &before,
                                 const QString &after)
{
    if (m_db.dialect() != Dialect::Sqlite || before == after)
        return {};
    const auto state = m_columnWriter.state(entity.number);
    if (!state)
        return state.error();
    return row > state->searched ? Result<>() : m_search.replace(entity, row, before, after);
}

void RecordStore::tidyLog()
{
    constexpr int longest_pages = 8000; // some 64 MB
    if (m_db.dialect() == Dialect::Sqlite && m_db.logPages() > longest_pages)
        (void)sqlite::checkpoint(m_db, false);
}

Result<std::shared_ptr<void>> RecordStore::holdForWriting()
{
    auto held = std::make_shared<Held>(m_lock);
    if (auto taken = held->take(); !taken)
        return taken.error();
    return std::shared_ptr<void>(held);
}

Result<std::shared_ptr<void>> RecordStore::rehearse()
{
    auto rehearsal = std::make_shared<Rehearsal>(*this);
    if (auto begun = rehearsal->begin(); !begun)
        return begun.error();
    return std::shared_ptr<void>(rehearsal);
}

Result<Applied> RecordStore::apply(const Viewer &viewer, const Action &action)
{
    m_failedOp = action.ops.size();
    if (action.ops.size() > limits::ops)
        return Error{.code = Error::Code::TooLarge};
    Held lock(m_rehearsing ? nullptr : m_lock); // a rehearsal holds it
    if (auto taken = lock.take(); !taken)
        return taken.error();
    Rereading rereading(*this);
    Transaction transaction(m_db); // rolls back unless committed
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    m_rows.forgetRecords();
    if (auto fresh = refresh(); !fresh)
        return fresh.error();
    if (auto noted = noteWriter(m_meta); !noted)
        return noted.error();

    const RuleContext now = rules(); // the clock is read once for all that one act writes
    Work work{.viewer = viewer,
              .action = action,
              .frame = {.transaction = newId(),
                        .action = action.id,
                        .name = action.name,
                        .by = viewer.user,
                        .device = m_device,
                        .at = now.now},
              .rules = now};
    if (auto done = applyOps(work); !done)
        return done.error();
    if (auto rolled = rollUp(work); !rolled)
        return rolled.error();
    if (auto recorded = recordAction(work); !recorded)
        return recorded.error();
    auto queued = m_outbox.close({.id = work.frame.transaction,
                                  .action = action.id,
                                  .name = action.name,
                                  .clientMs = work.frame.at,
                                  .metaVersion = m_metaVersion});
    if (!queued)
        return queued.error();
    rereading.needed = work.touched.catalogue;
    if (work.touched.catalogue)
        if (auto settings = settingsChanged(); !settings)
            return settings.error();
    rereading.needed = true;
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    rereading.needed = false;
    tidyLog();
    if (work.createdAny || action.several)
        m_recordedAction = action.id;
    m_company.reset(); // another process may change it before the next
    if (changed && !m_rehearsing)
        changed(work.touched);
    return work.applied;
}

Result<> RecordStore::applyOps(Work &work)
{
    m_outbox.abandon();
    for (const Op &op : work.action.ops) {
        if (auto done = applyOp(work, op); !done) {
            m_failedOp = std::size_t(work.n);
            return done;
        }
        ++work.n;
    }
    return {};
}

Result<> RecordStore::recordAction(Work &work)
{
    if ((!work.createdAny && !work.action.several) || m_recordedAction == work.action.id)
        return {};
    using crm::action;
    Record record;
    record.entity = action.number();
    record.id = work.action.id;
    record.cells.resize(m_catalogue.at(action.number()).columns.size());
    record.cell(action.name.column) = work.action.name;
    record.cell(action.at.column) = work.frame.at;
    record.cell(action.by.column) = work.frame.by.bytes();
    record.cell(action.device.column) = work.frame.device.bytes();
    record.cell(action.file.column) = work.action.file.isEmpty() ? Cell() : Cell(work.action.file);
    record.cell(action.def().column(common::CreatedAt)) = work.frame.at;
    record.cell(action.def().column(common::CreatedBy)) = work.frame.by.bytes();
    record.cell(action.def().column(common::ModifiedAt)) = work.frame.at;
    record.cell(action.def().column(common::ModifiedBy)) = work.frame.by.bytes();
    if (m_rows.load(record.entity, record.id))
        return {}; // an earlier transaction of the same act, in another process
    if (auto planted = plant(record); !planted)
        return planted;
    return m_outbox.add({OpKind::Create, record.entity, record.id, {}}, nullptr, record);
}

Result<> RecordStore::settingsChanged()
{
    const Catalogue before = m_catalogue;
    if (auto set = m_meta.set(metaVersionKey, QString::number(m_metaVersion + 1)); !set)
        return set;
    if (auto fresh = refresh(); !fresh)
        return fresh;
    if (auto added = addMissing(m_db, m_catalogue); !added)
        return added;
    if (auto numbered = m_columns.addMissing(); !numbered)
        return numbered;
    return reindex(before);
}

/// Records whose fields came into the search, or left it. Columns are only ever added at the end.
Result<> RecordStore::reindex(const Catalogue &before)
{
    if (m_db.dialect() != Dialect::Sqlite)
        return {};
    for (const EntityDef &old : before.entities()) {
        const EntityDef &entity = m_catalogue.at(old.number);
        const bool same =
            std::all_of(old.fields.begin(), old.fields.end(), [&](const FieldDef &field) {
                const FieldDef *now = entity.field(field.number);
                return !now || now->has(Flag::Searchable) == field.has(Flag::Searchable);
            });
        if (same)
            continue;
        auto done = m_rows.forEach(entity.number, [&](const Record &record) {
            return indexWords(entity, record.row, indexedWords(old, record),
                              indexedWords(entity, record));
        });
        if (!done)
            return done;
    }
    return {};
}
