// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/filter.h"
#include "core/schema/record.h"

/// One comparison with everything relative made absolute: what the evaluators take.
///
/// It is true where the value at the end of the path has the shape; `negated`, where it has not,
/// which an empty value never has. Of records that refer here, one must have it.
struct FilterTest
{
    enum class Shape {
        Filled,   ///< is not empty
        Range,    ///< an integer in one of `ranges`
        Is,       ///< one of `texts`, or one of `ids`
        Before,   ///< a text before `texts[0]`, by code points
        After,    ///< a text after it
        Contains, ///< holds `folded`, case and accents aside
        Begins,   ///< begins with it
    };

    struct Range
    {
        std::optional<qint64> low;
        std::optional<qint64> high;
        QString currency = {}; ///< of the column after the amount; empty: no money
    };

    Path path;
    Shape shape = Shape::Filled;
    bool negated = false;
    bool orEqual = false;     ///< Before, After
    std::vector<int> columns; ///< any of these of `path.entity`
    std::vector<Range> ranges;
    QStringList texts;
    std::vector<Id> ids;
    QString folded;

    /// A phone, e-mail or tax id is compared by its normal form where the record and the text both
    /// have one, else as typed.
    struct Normal
    {
        int column = -1;  ///< of the record's normal form; -1: the kind has none
        QStringList is;   ///< normal forms looked for
        QStringList bare; ///< those of `texts` that have none
    } normal;
};

/// A filter with its values read.
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
///         bear), those of the values as typed. A name that nothing bears is none: it fits nothing.
Result<BoundFilter> bindFilter(const FilterContext &context, const Filter &filter);
