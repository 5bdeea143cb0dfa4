// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/filtermatch.h"

#include "core/text/fold.h"

#include <algorithm>

namespace {

using Shape = FilterTest::Shape;

bool textMatches(const FilterTest &test, const QString &text)
{
    switch (test.shape) {
    case Shape::Is:
        return test.texts.contains(text);
    case Shape::Contains:
        return fold(text).contains(test.folded);
    case Shape::Begins:
        return fold(text).startsWith(test.folded);
    case Shape::Below: // code points, not code units: UTF-8's bytes are in their order
        return text.toUtf8() < test.texts.front().toUtf8();
    case Shape::Above:
        return text.toUtf8() > test.texts.front().toUtf8();
    default:
        return false;
    }
}

bool cellMatches(const EntityDef &entity, const FilterTest &test, const Record &record, int column)
{
    const Cell &cell = record.cell(column);
    if (cell.isNull())
        return false;
    if (isHidden(cell)) // neither empty nor equal to anything
        return test.shape == Shape::Filled;
    if (test.shape == Shape::Filled)
        return true;
    switch (entity.columns[std::size_t(column)].storage) {
    case Storage::Integer: {
        const qint64 value = cell.toLongLong();
        const bool inside = test.shape == Shape::Range && (!test.low || value >= *test.low)
                            && (!test.high || value <= *test.high);
        return inside
               && (test.currency.isEmpty() || record.cell(column + 1).toString() == test.currency);
    }
    case Storage::Id:
        return test.shape == Shape::Is
               && std::find(test.ids.begin(), test.ids.end(), record.reference(column))
                      != test.ids.end();
    case Storage::Text:
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
        return test.shape == Shape::Filled
               || (test.shape == Shape::Is && test.ids.front() == record.id);
    return std::any_of(test.columns.begin(), test.columns.end(),
                       [&](int column) { return cellMatches(entity, test, record, column); });
}

bool testMatches(const Catalogue &catalogue, Records &records, const FilterTest &test,
                 const Record &from)
{
    const auto end = followed(records, test.path, from);
    const bool positive = end && recordMatches(catalogue.at(test.path.entity), test, *end);
    return positive != test.negated;
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
