// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"

/// What can be done to a record. The numbers are those of the wire.
enum class OpKind { Create = 0, Set = 1, Delete = 2, Restore = 3, Add = 4, Remove = 5 };

/// A new value for one column, and what the person saw when they typed it.
struct Edit
{
    int column;
    Cell value;
    std::optional<Cell> shown = {}; ///< nothing: not read from any display (an import)
    qint64 seenAt = 0;              ///< cursor when it was read for display
};

/// Add and Remove: one edit whose value is the QStringList of members.
struct Op
{
    OpKind kind;
    int entity;
    Id id;
    std::vector<Edit> edits;
};

/// One act of a person, as one transaction; a larger act is several with one id.
struct Action
{
    Id id;
    QString name; ///< source text, untranslated; values by %1
    QString file = {};
    bool several = false; ///< one of several transactions: leaves an `action` record
    std::vector<Op> ops = {};
};

/// What a transaction changed, told after its commit.
struct Touched
{
    std::vector<std::pair<int, Id>> records;
    bool catalogue = false; ///< `field` or `choice` records: read the catalogue anew
};

/// The limits of one transaction; larger acts are several. Source: the sync specification, 4.16.
namespace limits {
inline constexpr std::size_t ops = 2000;
inline constexpr qint64 transactionBytes = 768 * 1024;
inline constexpr qint64 opBytes = 600 * 1024;
} // namespace limits
