// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

/// A lock of the operating system on a file: freed by it when its holder dies, however that is.
/// The one file of the store that knows POSIX.
class FileLock
{
public:
    explicit FileLock(QString path)
        : m_path(std::move(path))
    {}
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Waits until it is free. Who holds it may take it again, and frees it as often.
    /// Errors: ReadOnly, FileUnwritable, DiskFull.
    Result<> lock();
    Result<bool> tryLock();
    void unlock();

private:
    Result<bool> take(bool wait);
    QString m_path;
    int m_file = -1;
    int m_held = 0; ///< how often
};
