// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"

/// How the values of one column of an entity are kept as codes, so that a list is one pass over
/// them. 0 always means empty. Source: the design's notes on speed, §3.
enum class Coding {
    None,      ///< not kept: asked of the table itself
    Live,      ///< 8 bits: 1 where the record is live
    Flag,      ///< 8 bits: a boolean + 1
    Day,       ///< 32 bits: days since 1970 + 2³¹
    Word,      ///< 32 bits: row in `word`: choices, currencies and text that repeats
    Target,    ///< 32 bits: row of the record that a reference leads to
    Number,    ///< 64 bits: the value with its sign bit turned
    AnyTarget, ///< 64 bits: entity << 32 | row
    Order,     ///< 64 bits: a smaller code is an earlier title (ordercodes.h)
    Text,      ///< blocks of folded texts: what `~` and `^` look through
};

inline constexpr int live_column = -1; ///< stands for the record being live; no column of its table

/// Whether an entity has columns at all: machinery is read by key alone.
bool hasColumns(const EntityDef &entity);

/// `column` is an index into the entity's columns, or `live_column`.
Coding codingOf(const EntityDef &entity, int column);

/// Bytes of one code: 1, 4 or 8; 0 for None and Text.
int codeWidth(Coding coding);

/// Rows of one block.
inline constexpr qint64 block_rows = 1000;
inline constexpr qint64 text_rows = 250;
inline qint64 rowsOf(Coding coding)
{
    return coding == Coding::Text ? text_rows : block_rows;
}

/// The code of a number or a day; 0 for an empty cell.
quint64 numberCode(qint64 value);
quint64 dayCode(qint64 day);
qint64 numberOf(quint64 code);
qint64 dayOfCode(quint64 code);
