// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <memory>

struct UConverter;

/// The encoding of somebody else's file, by its mark or by what it holds: UTF-8, UTF-16, GB18030 or
/// windows-1252. Empty where it is no text. `sample`: 64 KiB are plenty.
QString guessedEncoding(const QByteArray &sample);

/// Reads a text file piece by piece, in whatever encoding. Memory is flat.
///
/// A mark at the beginning wins over the encoding named, and is no part of the text.
/// Errors: InvalidInput for an encoding nobody knows (`hints`: those offered); FileUnreadable;
///         Malformed where bytes are none of the encoding (`value`: the encoding, `hints`: others).
/// Source: ICU's converters, also under Windows, where Qt's know UTF alone.
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
    struct Close
    {
        void operator()(UConverter *converter) const;
    };
    Result<QString> decode(const QByteArray &bytes, bool last);

    QIODevice *m_device = nullptr;
    QString m_encoding;
    std::unique_ptr<UConverter, Close> m_converter;
    QByteArray m_ahead;
    qint64 m_read = 0;
    qint64 m_line = 1;
    bool m_ended = false;
};
