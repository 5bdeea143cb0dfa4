// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/crm/rules.h"
#include "core/store/action.h"
#include "core/store/columnwriter.h"
#include "core/store/filelock.h"
#include "core/store/journal.h"
#include "core/store/meta.h"
#include "core/store/outbox.h"
#include "core/store/references.h"
#include "core/store/rowio.h"
#include "core/store/searchindex.h"

/// What one transaction did.
struct Applied
{
    std::vector<Id> ids; ///< of each operation, in order
    int changes = 0;     ///< rows of history and births
};

/// Computes a parent's derived column from its children as they are now.
Result<> rollUpInto(Database &db, const Catalogue &catalogue, const Rollup &rollup, Record &parent);

/// Records of one database. Synchronous; belongs to the thread that opened it, on which no window
/// waits. What is saved is also queued, or neither is.
class RecordStore
{
public:
    RecordStore(Database &db, Clock &clock, Random &random);
    ~RecordStore();
    RecordStore(const RecordStore &) = delete;
    RecordStore &operator=(const RecordStore &) = delete;

    /// Reads the catalogue: the built-in one and what an administrator added. Call once.
    Result<> open();
    /// The same when another process has changed it since; cheap when not.
    Result<> refresh();

    Result<Record> get(int entity, const Id &id) { return m_rows.load(entity, id); }
    Result<Applied> apply(const Viewer &viewer, const Action &action);
    /// Place of the operation for which the last `apply` failed; as many as there were: none.
    std::size_t failedOp() const { return m_failedOp; }

    const Catalogue &catalogue() const { return m_catalogue; }
    Database &db() { return m_db; }
    RowIo &rows() { return m_rows; }
    References &references() { return m_references; }
    Journal &journal() { return m_journal; }
    SearchIndex &searchIndex() { return m_search; }
    Outbox &outbox() { return m_outbox; }
    Meta &meta() { return m_meta; }
    Columns &columns() { return m_columns; }
    ColumnWriter &columnWriter() { return m_columnWriter; }
    Id newId() { return Id::make(m_clock, m_random); }
    qint64 now() { return m_clock.now(); }
    RuleContext rules(); ///< with the company's zone, currency and country

    /// Writes a record as it is, with no history: seeds, and the profile's own user and device.
    Result<> plant(Record record);

    /// The writer's lock, until the value is dropped: for work on the tables outside of `apply`.
    Result<std::shared_ptr<void>> holdForWriting();

    /// Moves a log that has grown long into the file. Under the writer's lock.
    void tidyLog();

    /// Until the value is dropped `apply` answers as ever, one act seeing the other, and then
    /// nothing of it is kept. Other writers wait. Errors: as `apply`.
    Result<std::shared_ptr<void>> rehearse();

    void setDevice(const Id &device) { m_device = device; }
    void setLock(FileLock *lock) { m_lock = lock; }

    std::function<void(const Touched &)>
        changed; ///< after commit: no one reads what is rolled back

private:
    struct Work;
    class Rehearsal;
    Result<> applyOps(Work &work);
    Result<> applyOp(Work &work, const Op &op);
    Result<> create(Work &work, const Op &op);
    Result<> createAgain(Work &work, const Op &op, const Id &id);
    Result<> set(Work &work, const Op &op);
    Result<> bury(Work &work, const Op &op, bool revive);
    Result<> buryOne(Work &work, const Record &record, bool revive);
    Result<> members(Work &work, const Op &op);

    Result<> edit(Work &work, const Op &op, Record &record, std::vector<bool> &edited);
    Result<> giveNumber(Work &work, Record &record);
    Result<> write(Work &work, const Record *old, Record &record);
    Result<> rollUp(Work &work);
    Result<> rollUpOne(Work &work, const Rollup &rollup, const Id &parent);
    Result<> recordAction(Work &work);
    Result<> settingsChanged();
    Result<> reindex(const Catalogue &before);
    Result<> indexWords(const EntityDef &entity, qint64 row, const QString &before,
                        const QString &after);

    Database &m_db;
    Clock &m_clock;
    Random &m_random;
    Catalogue m_catalogue;
    qint64 m_metaVersion = 0;
    RowIo m_rows;
    Columns m_columns;
    ColumnWriter m_columnWriter;
    References m_references;
    Journal m_journal;
    SearchIndex m_search;
    Outbox m_outbox;
    Meta m_meta;
    Id m_device;
    FileLock *m_lock = nullptr;
    std::optional<Record> m_company;
    Id m_recordedAction;
    std::size_t m_failedOp = 0;
    bool m_rehearsing = false;
};
