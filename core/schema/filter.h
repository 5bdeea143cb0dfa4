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

/// Beyond these a filter is refused: no person writes one, and databases have limits of their own.
inline constexpr int deepest_filter = 250;    ///< brackets and `not` within each other
inline constexpr int longest_filter = 10'000; ///< values and tests for emptiness
inline constexpr int longest_path = 16;       ///< keys

/// Reads the language of docs/filter.md. Values stay as written: what they mean is read when the
/// filter is used (bindFilter).
/// Errors: Malformed (`detail`: position and what was expected; `value`: the rest from there),
///         UnknownField (`hints`: nearest).
Result<Filter> parseFilter(const Catalogue &catalogue, int entity, const QString &text);
Result<Path> parsePath(const Catalogue &catalogue, int entity, const QString &text);

/// The text of a filter; parsed again it is the same tree.
QString filterText(const Filter &filter);
