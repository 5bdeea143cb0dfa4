// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/founding.h"

#include <memory>

/// A folder with a replica in it: the store, its writer's lock, what ties it to its person and
/// device. Works alone until it joins a server. In a folder that cannot be written it can be read.
///
/// Errors of opening: NotFound (no store there), NewerStore, Damaged, DiskFull, FileUnreadable,
///                    Cancelled, ReadOnly (a log that could be read only by writing).
class Profile
{
public:
    static bool exists(const QString &folder);
    static Result<std::unique_ptr<Profile>> create(const QString &folder, const ProfileSeed &seed,
                                                   Clock &clock, Random &random);
    /// Tables and columns that only this program knows are added.
    /// What is derived by other versions than this program's is renewed first; `progress` is told
    /// records done and in all, and cancels by false. A store that cannot be written opens as it
    /// is.
    static Result<std::unique_ptr<Profile>>
    open(const QString &folder, Clock &clock, Random &random,
         const std::function<bool(qint64, qint64)> &progress = {});
    ~Profile();
    Profile(const Profile &) = delete;
    Profile &operator=(const Profile &) = delete;

    RecordStore &store() { return *m_store; }
    const QString &folder() const { return m_folder; }
    const Viewer &viewer() const { return m_viewer; } ///< the person it belongs to

    QString language() const { return m_viewer.language; }
    /// Reading for what this person types; resolves titles in this store.
    Reading reading(bool typed) const;
    Showing showing() const;

    /// A copy of the store into a new folder that opens as a profile; beside other processes too.
    /// Errors: Duplicate when something is there already.
    Result<> backup(const QString &target);

private:
    Profile(QString folder, Clock &clock, Random &random);
    Result<> connect(bool make);
    Result<> addTables();
    Result<> renew(const std::function<bool(qint64, qint64)> &progress);
    Result<> readOwner();

    QString m_folder;
    Clock &m_clock;
    Random &m_random;
    FileLock m_lock;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<RecordStore> m_store;
    Viewer m_viewer;
};
