// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/coding.h"

#include <QtEndian>

#include <array>
#include <span>

class Database;

/// The blocks of all columns: rows of `col`(key, data), key = column number << 32 | block.
///
/// Codes:  little-endian codes of `block_rows` rows, those empty at the end left out, then the
///         XXH3 of them in 8 bytes.
/// Texts:  32-bit ends of `text_rows` texts, then the texts in UTF-8, each behind one byte 0xFF
///         (which no UTF-8 holds) where it is there, then the XXH3.
/// A block that is not there is empty.
namespace blocks {

inline qint64 key(qint64 column, qint64 block)
{
    return (column << 32) | block;
}

/// Codes as stored, to as many 64-bit codes as there are rows in a block, and back.
/// Errors: Damaged, where the checksum does not fit or the length is none.
Result<> unpack(QByteArrayView stored, int width, std::span<quint64> codes);
QByteArray pack(int width, std::span<const quint64> codes);

inline constexpr char text_mark = '\xff';

/// The texts of one block, each with its mark; "" where there is none.
using Texts = std::array<QByteArray, text_rows>;
Result<> unpack(QByteArrayView stored, Texts &texts);
QByteArray pack(const Texts &texts);

/// The texts of one block where they stand, for looking through all of them at once.
struct TextsInPlace
{
    QByteArrayView texts = {};  ///< each with its mark, one behind the other
    const char *ends = nullptr; ///< null: a block that is not there

    qsizetype end(qsizetype place) const
    {
        return ends ? qsizetype(
                   qFromLittleEndian<quint32>(ends + place * qsizetype(sizeof(quint32))))
                    : 0;
    }
    qsizetype begin(qsizetype place) const { return place == 0 ? 0 : end(place - 1); }
    QByteArrayView text(qsizetype place) const
    {
        return texts.sliced(begin(place), end(place) - begin(place));
    }
};
Result<> look(QByteArrayView stored, TextsInPlace &seen);

/// A block without its checksum, which fits; nothing where it does not.
bool checked(QByteArrayView stored, QByteArrayView &body);

} // namespace blocks
