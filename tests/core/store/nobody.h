// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.h"

#include <QDir>
#include <QFile>

#include <functional>
#include <optional>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/// Does something as a person who may read a folder and its files, and write nothing: in a child,
/// since root may write everything. Its answer is what `act` returns, below 99; nothing, with a
/// word to the reader, where this person cannot become another.
inline std::optional<int> asNobody(const QString &folder, const std::function<int()> &act)
{
    constexpr int remains = 99;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        for (const QFileInfo &file : files)
            ::chmod(QFile::encodeName(file.filePath()).constData(), 0444);
        ::chmod(QFile::encodeName(folder).constData(), 0555);
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(remains);
        _exit(act());
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    for (const QFileInfo &file : files)
        REQUIRE(QFile::setPermissions(file.filePath(), QFile::ReadOwner | QFile::WriteOwner));
    if (WEXITSTATUS(status) != remains)
        return WEXITSTATUS(status);
    WARN("cannot become nobody: what is read-only is not tested");
    return std::nullopt;
}
