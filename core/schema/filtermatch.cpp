// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/filtermatch.h"

#include "core/text/fold.h"

#include <algorithm>

namespace {

using Shape = FilterTest::Shape;

/// Code points, not code units: UTF-8's bytes are in their order.
bool orderMatches(const FilterTest &test, const QString &text)
{
    const QByteArray here = text.toUtf8();
    const QByteArray there = test.texts.front().toUtf8();
    if (here == there)
        return test.orEqual;
    return test.shape == Shape::Before ? here < there : here > there;
}

bool textMatches(const FilterTest &test, const QString &text)
{
    switch (test.shape) {
    case Shape::Is:
        return test.texts.contains(text);
    case Shape::Contains:
        return fold(text).contains(test.folded);
    case Shape::Begins:
        return fold(text).startsWith(test.folded);
    case Shape::Before:
    case Shape::After:
        return orderMatches(test, text);
    default:
        return false;
    }
}

bool numberMatches(const FilterTest &test, const Record &record, int column)
{
    const qint64 value = record.cell(column).toLongLong();
    return std::any_of(test.ranges.begin(), test.ranges.end(), [&](const FilterTest::Range &range) {
        return (!range.low || value >= *range.low) && (!range.high || value <= *range.high)
               && (range.currency.isEmpty()
                   || record.cell(column + 1).toString() == range.currency);
    });
}

bool cellMatches(const EntityDef &entity, const FilterTest &test, const Record &record, int column)
{
    const Cell &cell = record.cell(column);
    if (cell.isNull())
        return false;
    if (test.shape == Shape::Filled)
        return true;
    switch (entity.columns[std::size_t(column)].storage) {
    case Storage::Integer:
        return numberMatches(test, record, column);
    case Storage::Id:
        return std::find(test.ids.begin(), test.ids.end(), record.reference(column))
               != test.ids.end();
    case Storage::Text:
        if (test.shape == Shape::Is && test.normal.column >= 0)
            if (const Cell &form = record.cell(test.normal.column); !form.isNull())
                return test.normal.is.contains(form.toString())
                       || test.normal.bare.contains(cell.toString());
        return textMatches(test, cell.toString());
    case Storage::Set: {
        const QStringList members = cell.toStringList();
        return std::any_of(members.begin(), members.end(),
                           [&](const QString &member) { return textMatches(test, member); });
    }
    }
    return false;
}

bool recordMatches(const EntityDef &entity, const FilterTest &test, const Record &record)
{
    if (test.path.column == Path::id_column)
        return test.negated
               != (test.shape == Shape::Filled
                   || std::find(test.ids.begin(), test.ids.end(), record.id) != test.ids.end());
    const auto hidden = [&](int column) { return isHidden(record.cell(column)); };
    const bool unknown = std::any_of(test.columns.begin(), test.columns.end(), hidden);
    if (unknown) // neither empty nor equal to anything, nor unequal
        return test.shape == Shape::Filled ? !test.negated : false;
    return test.negated != std::any_of(test.columns.begin(), test.columns.end(), [&](int column) {
               return cellMatches(entity, test, record, column);
           });
}

bool testMatches(const Catalogue &catalogue, Records &records, const FilterTest &test,
                 const Record &from)
{
    std::optional<Record> at = from;
    for (const Path::Step &step : test.path.steps) {
        if (isHidden(at->cell(step.column))) // what lies beyond is not known
            return false;
        at = records.find(step.target, at->reference(step.column));
        if (!at || !at->live) // nothing lies beyond
            return test.negated;
    }
    return recordMatches(catalogue.at(test.path.entity), test, *at);
}

bool childMatches(const Catalogue &catalogue, Records &records, const FilterTest &test,
                  const Record &record)
{
    for (const Incoming &incoming : catalogue.incoming(record.entity)) {
        if (incoming.entity->number != test.path.child)
            continue;
        for (const Record &child :
             records.findBy(test.path.child, incoming.field->firstColumn, record.id.bytes()))
            if (testMatches(catalogue, records, test, child))
                return true;
    }
    return false;
}

} // namespace

std::optional<Record> followed(Records &records, const Path &path, const Record &from)
{
    std::optional<Record> at = from;
    for (const Path::Step &step : path.steps) {
        at = records.find(step.target, at->reference(step.column));
        if (!at || !at->live)
            return std::nullopt;
    }
    return at;
}

bool matches(const Catalogue &catalogue, Records &records, const BoundFilter &filter,
             const Record &record)
{
    const auto one = [&](const BoundFilter &child) {
        return matches(catalogue, records, child, record);
    };
    switch (filter.kind) {
    case Filter::Kind::All:
        return std::all_of(filter.children.begin(), filter.children.end(), one);
    case Filter::Kind::Any:
        return std::any_of(filter.children.begin(), filter.children.end(), one);
    case Filter::Kind::Not:
        return !one(filter.children.front());
    case Filter::Kind::Comparison:
        break;
    }
    return filter.test.path.child != 0 ? childMatches(catalogue, records, filter.test, record)
                                       : testMatches(catalogue, records, filter.test, record);
}
