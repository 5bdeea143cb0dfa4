// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

/// What a byte-order mark at the beginning says, and how many bytes it takes.
struct EncodingMark
{
    QString encoding; ///< empty: there is none
    qsizetype size = 0;
};
EncodingMark encodingMark(const QByteArray &sample);

/// UTF-16LE or UTF-16BE where a sample without a mark is one of them, else empty.
QString guessedWide(const QByteArray &sample);

/// The encoding of somebody else's file, by its mark or by what it holds: UTF-8, UTF-16, GB18030 or
/// windows-1252. Empty where it is no text. `sample`: 64 KiB are plenty. `region` is of whoever
/// reads it, and decides where a few letters leave a doubt.
QString guessedEncoding(const QByteArray &sample, const QLocale &region = QLocale::c());
