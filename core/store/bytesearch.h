// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstring>

/// Where `needle` next stands at or behind `from`; -1 nowhere.
inline qsizetype findBytes(QByteArrayView bytes, qsizetype from, QByteArrayView needle)
{
    if (bytes.size() - from < needle.size())
        return -1;
#ifdef __GLIBC__ // four times as fast as Qt's
    const void *at = memmem(bytes.data() + from, std::size_t(bytes.size() - from), needle.data(),
                            std::size_t(needle.size()));
    return at ? static_cast<const char *>(at) - bytes.data() : -1;
#else
    return bytes.indexOf(needle, from);
#endif
}
