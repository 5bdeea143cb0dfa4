// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"

/// The way from a record to a value: over references, into a part, or into the records that refer
/// here ("has one such").
struct Path
{
    struct Step
    {
        int entity; ///< whose field it is
        int column; ///< of the reference
        int target; ///< entity it leads to
    };

    int child = 0;           ///< entity of the records that refer here; 0: none
    std::vector<Step> steps; ///< references followed, from the record or from the child
    int entity = 0;          ///< where the value stands
    int column = id_column;  ///< the field's first, or the part's
    bool whole = false;      ///< the field itself, not one of its parts
    QString text;            ///< as written: keys

    static constexpr int id_column = -1;
    friend bool operator==(const Path &a, const Path &b) { return a.text == b.text; }
};

/// A value as written; what it means depends on the field and the day.
struct FilterValue
{
    QString text;
    bool quoted = false;
    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// A filter as a tree, with one text form. See docs/filter.md for the language.
struct Filter
{
    enum class Kind { All, Any, Not, Comparison };
    enum class Op {
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Contains,
        Begins,
        In,
        Empty,
        NotEmpty
    };

    Kind kind = Kind::All;
    std::vector<Filter> children = {}; ///< All, Any, Not
    Path path = {};                    ///< Comparison
    Op op = Op::Equal;
    std::vector<FilterValue> values = {};

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// How deep a filter may be: beyond, SQLite's own limit of 1000 would be near.
inline constexpr int deepest_filter = 250;

/// Errors: Malformed (`value`: the rest from where it went wrong), UnknownField (`hints`: nearest).
Result<Filter> parseFilter(const Catalogue &catalogue, int entity, const QString &text);
Result<Path> parsePath(const Catalogue &catalogue, int entity, const QString &text);

/// The text of a filter; parsed again it is the same tree.
QString filterText(const Filter &filter);
