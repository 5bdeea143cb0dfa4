// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

/// How one column of a file becomes (a part of) a field.
struct Mapping
{
    enum class How { Plain, Fraction, GivenFamily, FamilyGiven, Not, Currency, DatePattern, Round };

    int cell = -1;   ///< place in the row
    int column = -1; ///< of the entity: the field's first, or the part's
    int by = -1;     ///< of the referenced entity: the column it is found by
    How how = How::Plain;
    QString argument = {}; ///< of How: the currency, the pattern
};

/// Reads the mappings of an import against a file's heading.
/// Errors: UnknownField, Derived, InvalidInput, Malformed; `field` names what is at fault: "column"
///         (`hints`: those of the file), "map", "how", "heading", "twice".
Result<std::vector<Mapping>> readMappings(const Catalogue &catalogue, const EntityDef &entity,
                                          const QStringList &heading, const ImportOptions &options);

/// The column of `match`; the normal form where the kind has one; -1 for "id".
Result<int> matchColumn(const EntityDef &entity, const QString &match);
/// The column that a person may set by this key. Errors: UnknownField (`hints`: all keys), Derived.
Result<int> settableColumn(const EntityDef &entity, const QString &key);
