// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QLocale>

#include <memory>

struct UConverter;

/// Reads a text file piece by piece, in whatever encoding. Memory is flat.
///
/// A mark at the beginning wins over the encoding named, and is no part of the text.
/// Errors: InvalidInput for an encoding nobody knows (`hints`: those offered); FileUnreadable;
///         Malformed where bytes are none of the encoding (`value`: the encoding, `hints`: others).
/// Source: ICU's converters, also under Windows, where Qt's know UTF alone.
class TextReader
{
public:
    /// `encoding` empty: found; `region` is of whoever reads it, and decides where that leaves a
    /// doubt. The device is open for reading and stays the caller's.
    Result<> open(QIODevice &device, const QString &encoding = {},
                  const QLocale &region = QLocale::c());
    const QString &encoding() const { return m_encoding; }
    bool guessed() const { return m_guessed; } ///< neither a mark nor anybody said it
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
    bool m_guessed = false;
};
