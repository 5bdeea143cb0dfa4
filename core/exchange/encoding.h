// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringDecoder>

/// The encoding of somebody else's file, by its mark or by what it holds: UTF-8, UTF-16, GB18030 or
/// Windows-1252. `sample`: its first bytes, 64 KiB are plenty.
QString guessedEncoding(const QByteArray &sample);

/// Reads a text file piece by piece, in whatever encoding.
///
/// Errors: InvalidInput for an encoding nobody knows (`hints`: those offered); FileUnreadable;
///         Malformed where bytes are none of the encoding.
class TextReader
{
public:
    /// `encoding` empty: found. The device is open for reading and stays the caller's.
    Result<> open(QIODevice &device, const QString &encoding = {});
    const QString &encoding() const { return m_encoding; }
    /// The next piece; empty at the end.
    Result<QString> read();
    qint64 bytesRead() const { return m_read; }

private:
    QIODevice *m_device = nullptr;
    QString m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_ahead;
    qint64 m_read = 0;
};
