// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/kind.h"

#include <QList>

/// What a declaration says of a field beside its kind.
enum class Flag : unsigned {
    Required = 1,    ///< an act that leaves it empty is refused where it is made
    Sorted = 2,      ///< text with a sort key of its own
    Searchable = 4,  ///< its words stand in the search index
    Sensitive = 8,   ///< masked by default
    Translated = 16, ///< the text as typed and one column for each language
    Part = 32,       ///< a reference to the record's owner: deleted and restored with it
    Derived = 64,    ///< computed by a rule of core/crm; nobody sets it
    Title = 128,     ///< (a part of) what a reference to this record shows
    Indexed = 256,   ///< a B-tree: children found by parent, keys of duplicate checks
    Internal = 512,  ///< not offered to people: machinery
    Varied = 1024,   ///< text that hardly two records share: no dictionary is kept of it
};

/// Everything a declaration can add to a field, joined with `|`.
struct Spec
{
    unsigned flags = 0;
    const char *target = nullptr;  ///< key of the entity that a reference leads to
    const char *choices = nullptr; ///< name of the seeded list in crm/choices.cpp
    const char *initial = nullptr; ///< canonical text of the value at birth
    const char *unit = nullptr;    ///< key of the field that leads this one's merge unit

    friend Spec operator|(Spec a, const Spec &b)
    {
        a.flags |= b.flags;
        a.target = b.target ? b.target : a.target;
        a.choices = b.choices ? b.choices : a.choices;
        a.initial = b.initial ? b.initial : a.initial;
        a.unit = b.unit ? b.unit : a.unit;
        return a;
    }
};

inline constexpr Spec flagSpec(Flag flag)
{
    return {.flags = unsigned(flag)};
}
inline constexpr Spec Required = flagSpec(Flag::Required);
inline constexpr Spec Sorted = flagSpec(Flag::Sorted);
inline constexpr Spec Searchable = flagSpec(Flag::Searchable);
inline constexpr Spec Sensitive = flagSpec(Flag::Sensitive);
inline constexpr Spec Translated = flagSpec(Flag::Translated);
inline constexpr Spec Part = flagSpec(Flag::Part);
inline constexpr Spec Derived = flagSpec(Flag::Derived);
inline constexpr Spec Title = flagSpec(Flag::Title);
inline constexpr Spec Indexed = flagSpec(Flag::Indexed);
inline constexpr Spec Internal = flagSpec(Flag::Internal);
inline constexpr Spec Varied = flagSpec(Flag::Varied);
constexpr Spec To(const char *entity)
{
    return {.target = entity};
}
constexpr Spec From(const char *choices)
{
    return {.choices = choices};
}
constexpr Spec Initially(const char *canonical)
{
    return {.initial = canonical};
}
constexpr Spec UnitOf(const char *field)
{
    return {.unit = field};
}

/// One field of one entity, built in or an administrator's.
struct FieldDef
{
    int number = 0; ///< its name on the wire; own fields: a local number from 10000 on
    Id id = {};     ///< of the `field` record; null for built-in fields
    QString key;
    Kind kind = Kind::Text;
    QString label; ///< English source text; an own field's label as typed
    unsigned flags = 0;
    int entity = 0;    ///< the entity it belongs to
    int target = 0;    ///< number of the entity a reference leads to; 0: any
    QString targetKey; ///< the same by key, until the catalogue has numbered it
    QString choices;
    QString initial;
    int unit = 0;        ///< number of the field that leads its merge unit
    QString unitKey;     ///< the same by key
    int firstColumn = 0; ///< its columns in the entity, side by side
    int columnCount = 0;
    bool retired = false; ///< an own field out of use: hidden, late values still taken

    bool has(Flag flag) const { return flags & unsigned(flag); }
    bool isOwn() const { return !id.isNull(); }
    /// Whether a person can give it a value.
    bool settable() const { return !has(Flag::Derived) && !has(Flag::Internal); }
};

/// One column of an entity's table.
struct Column
{
    QString key; ///< "address.city"
    int field;   ///< index into the entity's fields
    int part;    ///< index into the kind's parts; translated texts: 0 as typed, then the languages
    Storage storage;
    bool derived;
};

/// The languages Trato ships: a translated field has a column for each.
inline const QStringList &shippedLanguages()
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("zh_CN"),
                                       QStringLiteral("es")};
    return languages;
}
