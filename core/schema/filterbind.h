// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/filter.h"
#include "core/schema/record.h"

/// One test of one value, with everything relative made absolute.
struct FilterTest
{
    enum class Shape {
        Never,    ///< the value named exists nowhere
        Filled,   ///< is not empty
        Range,    ///< integer in [low, high]
        Below,    ///< text before `texts[0]`; code points
        Above,    ///< text after it
        Is,       ///< one of `texts`, or one of `ids`
        Contains, ///< holds `folded`, case and accents aside
        Begins,   ///< begins with it
    };

    Path path;
    Shape shape = Shape::Never;
    bool negated = false;     ///< applied at the end of the path, inside "has one such"
    std::vector<int> columns; ///< any of these of `path.entity`
    std::optional<qint64> low;
    std::optional<qint64> high;
    QString currency; ///< of the column after the amount; empty: no money
    QStringList texts;
    std::vector<Id> ids;
    QString folded;
};

/// A filter with its values read: what the evaluators take.
struct BoundFilter
{
    Filter::Kind kind = Filter::Kind::All;
    std::vector<BoundFilter> children = {};
    FilterTest test = {};
};

/// What a filter's words mean.
struct FilterContext
{
    const Catalogue &catalogue;
    const Viewer &viewer;
    qint64 now;        ///< ms
    Reading reading;   ///< with `resolve`, and the company's currency and country
    int weekStart = 1; ///< 1 Monday … 7 Sunday
};

/// Errors: Malformed (a comparison that the field does not know), Ambiguous (a title that several
///         bear), of the values as typed.
Result<BoundFilter> bindFilter(const FilterContext &context, const Filter &filter);
