// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include "core/store/database.h"
#include "core/text/fold.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(sqlite3_value *value)
{
    const auto *utf16 = static_cast<const char16_t *>(sqlite3_value_text16(value));
    return QString::fromUtf16(utf16, sqlite3_value_bytes16(value) / 2);
}

/// trato_fold(text): as core/text/fold, so that SQL and C++ agree on `~` and `^`.
void foldFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const QString folded = fold(textOf(values[0]));
    sqlite3_result_text16(context, folded.utf16(), int(folded.size() * 2), SQLITE_TRANSIENT);
}

} // namespace

namespace sqlite {

Result<> prepare(Database &db, const SqliteOptions &options)
{
    auto *handle = static_cast<sqlite3 *>(db.handle());
    sqlite3_create_function_v2(handle, "trato_fold", 1, SQLITE_UTF16 | SQLITE_DETERMINISTIC,
                               nullptr, foldFunction, nullptr, nullptr, nullptr);
    sqlite3_extended_result_codes(handle, 1);
    if (options.create) {
        // Room on each page for encryption at rest; in WAL mode it could no longer be made.
        int reserve = 40;
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
        if (auto set = db.run(u"pragma page_size = 8192"_s); !set)
            return set;
        if (auto set = db.run(u"pragma journal_mode = wal"_s); !set)
            return set;
    }
    const QStringList pragmas{u"pragma synchronous = full"_s, u"pragma secure_delete = on"_s,
                              u"pragma fullfsync = on"_s,     u"pragma wal_autocheckpoint = 0"_s,
                              u"pragma foreign_keys = off"_s, u"pragma trusted_schema = off"_s};
    if (auto set = db.script(pragmas); !set)
        return set;
    return db.setCache(options.cacheKiB);
}

void clearFunctions(void *handle)
{
    if (handle)
        sqlite3_create_function_v2(static_cast<sqlite3 *>(handle), "trato_fold", 1, SQLITE_UTF16,
                                   nullptr, nullptr, nullptr, nullptr, nullptr);
}

Error::Code errorCode(int code, void *handle)
{
    if (code <= 0 && handle)
        code = sqlite3_extended_errcode(static_cast<sqlite3 *>(handle));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_IOERR:
        // A write that the system cut short: quota, file size limit, a vanished disk.
        return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC
                       || code == SQLITE_IOERR_TRUNCATE || code == SQLITE_IOERR_SHMSIZE
                   ? Error::Code::DiskFull
                   : Error::Code::Storage;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Code::ReadOnly;
    case SQLITE_CANTOPEN:
        return Error::Code::FileUnreadable;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Busy;
    case SQLITE_INTERRUPT:
        return Error::Code::Cancelled;
    default:
        return Error::Code::Storage;
    }
}

Result<> copyTo(Database &db, const QString &path)
{
    sqlite3 *target = nullptr;
    Error error{.code = Error::Code::FileUnwritable, .value = path};
    if (sqlite3_open(path.toUtf8().constData(), &target) == SQLITE_OK) {
        auto *source = static_cast<sqlite3 *>(db.handle());
        int status = SQLITE_ERROR;
        if (sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main")) {
            // All in one step, one snapshot: between steps another's commit would begin it anew.
            sqlite3_backup_step(backup, -1);
            status = sqlite3_backup_finish(backup);
        }
        if (status != SQLITE_OK)
            error.code = errorCode(status, nullptr);
        const bool done = status == SQLITE_OK;
        sqlite3_close(target);
        if (done)
            return {};
    } else {
        sqlite3_close(target);
    }
    return error;
}

Result<> checkpoint(Database &db, bool truncate)
{
    int log = 0;
    int moved = 0;
    const int status = sqlite3_wal_checkpoint_v2(
        static_cast<sqlite3 *>(db.handle()), nullptr,
        truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, &log, &moved);
    if (status == SQLITE_OK || status == SQLITE_BUSY)
        return {};
    return Error{.code = errorCode(status, nullptr), .detail = u"checkpoint"_s};
}

Interruption::Interruption(Database &db, const std::atomic<bool> *cancel)
    : m_db(db)
{
    constexpr int operations = 20'000; // of the virtual machine: well below a millisecond
    if (!cancel)
        return;
    const auto look = [](void *flag) {
        return int(static_cast<const std::atomic<bool> *>(flag)->load(std::memory_order_relaxed));
    };
    sqlite3_progress_handler(static_cast<sqlite3 *>(db.handle()), operations, look,
                             const_cast<std::atomic<bool> *>(cancel));
}

Interruption::~Interruption()
{
    sqlite3_progress_handler(static_cast<sqlite3 *>(m_db.handle()), 0, nullptr, nullptr);
}

qint64 totalChanges(Database &db)
{
    return sqlite3_total_changes64(static_cast<sqlite3 *>(db.handle()));
}

void watchLog(Database &db, int *pages)
{
    const auto note = [](void *to, sqlite3 *, const char *, int length) {
        *static_cast<int *>(to) = length;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(static_cast<sqlite3 *>(db.handle()), note, pages);
}

Result<QStringList> quickCheck(Database &db)
{
    QStringList faults;
    auto asked = db.each(u"pragma quick_check(20)"_s, {}, [&](const QSqlQuery &row) {
        if (const QString line = row.value(0).toString(); line != "ok"_L1)
            faults << line;
        return true;
    });
    if (!asked)
        return asked.error();
    return faults;
}

} // namespace sqlite
