// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>

/// A file of the checkout whose build/PRESET/bin holds this program. No path is compiled in, for
/// then a second checkout could not be built from the compiler's cache.
inline QString checkout(const QString &path)
{
    const QDir bin(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(bin.filePath(QStringLiteral("../../../") + path));
}
