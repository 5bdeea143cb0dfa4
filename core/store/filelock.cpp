// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<bool> FileLock::take(bool wait)
{
    if (m_file < 0)
        m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file < 0) {
        Error::Code code = Error::Code::FileUnwritable;
        if (errno == ENOSPC || errno == EDQUOT)
            code = Error::Code::DiskFull;
        else if (errno == EROFS || errno == EACCES || errno == EPERM)
            code = Error::Code::ReadOnly;
        return Error{.code = code, .value = m_path};
    }
    int done = m_held > 0 ? 0 : -1;
    while (done != 0) {
        done = ::flock(m_file, LOCK_EX | (wait ? 0 : LOCK_NB));
        if (done != 0 && errno != EINTR)
            return false;
    }
    ++m_held;
    return true;
}

Result<> FileLock::lock()
{
    const auto taken = take(true);
    if (!taken)
        return taken.error();
    if (!*taken)
        return Error{.code = Error::Code::Busy, .value = m_path};
    return {};
}

Result<bool> FileLock::tryLock()
{
    return take(false);
}

void FileLock::unlock()
{
    if (m_held == 0 || --m_held > 0)
        return;
    ::flock(m_file, LOCK_UN);
}
