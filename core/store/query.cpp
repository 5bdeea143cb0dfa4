// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// The column of a field that an order compares: a key made for that, where there is one.
int comparedColumn(const EntityDef &entity, const FieldDef &field)
{
    const int titleKey = entity.column(common::SortKey);
    if (field.has(Flag::Title) && titleKey >= 0) {
        // The key is the whole title's: only its leading field is in that order.
        for (const FieldDef &title : entity.fields)
            if (title.has(Flag::Title))
                return &title == &field || field.has(Flag::Sorted) ? titleKey : field.firstColumn;
    }
    if (field.has(Flag::Sorted) && !field.has(Flag::Title))
        return field.firstColumn + field.columnCount - 1;
    return field.kind == Kind::Moment ? field.firstColumn + 2 : field.firstColumn;
}

/// The field at the end of a path; null for the id itself.
const FieldDef *fieldAt(const Catalogue &catalogue, const Path &path)
{
    if (path.column == Path::id_column)
        return nullptr;
    const EntityDef &entity = catalogue.at(path.entity);
    return &entity.fieldOf(entity.columns[std::size_t(path.column)]);
}

Storage storageAt(const Catalogue &catalogue, const Path &path)
{
    return path.column == Path::id_column
               ? Storage::Id
               : catalogue.at(path.entity).columns[std::size_t(path.column)].storage;
}

Error refused(const QString &detail, const QString &field, const QString &value)
{
    return {.code = Error::Code::Malformed, .detail = detail, .field = field, .value = value};
}

bool isTime(const FieldDef &field, const Path &path, Storage storage)
{
    const bool instant = field.kind == Kind::Moment && path.whole;
    return instant
           || (storage == Storage::Integer
               && (field.kind == Kind::Date || field.kind == Kind::Instant
                   || field.kind == Kind::Moment));
}

bool hasGroups(const FieldDef &field, const Path &path, Storage storage)
{
    switch (storage) {
    case Storage::Integer:
        return !(path.whole && (field.kind == Kind::Money || field.kind == Kind::Price));
    case Storage::Text:
        return field.kind != Kind::LongText && field.kind != Kind::File;
    case Storage::Id:
        return true;
    case Storage::Set:
        break;
    }
    return false;
}

bool canBeAdded(const FieldDef *field, Storage storage)
{
    if (!field || storage != Storage::Integer)
        return false;
    switch (field->kind) {
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Quantity:
    case Kind::Percent:
    case Kind::Money:
    case Kind::Price:
    case Kind::Duration:
        return true;
    default:
        return false;
    }
}

std::optional<Period> periodNamed(QStringView name)
{
    constexpr std::pair<QLatin1StringView, Period> names[]{{"day"_L1, Period::Day},
                                                           {"week"_L1, Period::Week},
                                                           {"month"_L1, Period::Month},
                                                           {"quarter"_L1, Period::Quarter},
                                                           {"year"_L1, Period::Year}};
    for (const auto &[known, period] : names)
        if (name == known)
            return period;
    return std::nullopt;
}

} // namespace

Result<std::vector<SortKey>> parseSort(const Catalogue &catalogue, int entity, const QString &text)
{
    std::vector<SortKey> keys;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const bool descending = name.startsWith(u'-');
        auto path = parsePath(catalogue, entity, descending ? name.mid(1) : name);
        if (!path)
            return path.error();
        if (path->child != 0 || storageAt(catalogue, *path) == Storage::Set)
            return refused(u"not one value to sort by"_s, u"sort"_s, name);
        keys.push_back({*std::move(path), descending});
    }
    return keys;
}

Result<std::vector<GroupKey>> parseGroups(const Catalogue &catalogue, int entity,
                                          const QString &text)
{
    std::vector<GroupKey> keys;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const qsizetype colon = name.indexOf(u':');
        auto path = parsePath(catalogue, entity, colon < 0 ? name : name.left(colon).trimmed());
        if (!path)
            return path.error();
        const FieldDef *field = fieldAt(catalogue, *path);
        const Storage storage = storageAt(catalogue, *path);
        if (path->child != 0 || !field || !hasGroups(*field, *path, storage))
            return refused(u"not one value to gather by"_s, u"group"_s, name);
        const bool time = isTime(*field, *path, storage);
        const auto period =
            colon < 0 ? Period::None : periodNamed(QStringView(name).mid(colon + 1).trimmed());
        if (!period || time != (*period != Period::None))
            return refused(u"a period behind a time, and there alone"_s, u"group"_s, name);
        keys.push_back({*std::move(path), *period});
    }
    return keys;
}

Result<std::vector<Measure>> parseSums(const Catalogue &catalogue, int entity, const QString &text)
{
    std::vector<Measure> sums;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        auto path = parsePath(catalogue, entity, name);
        if (!path)
            return path.error();
        if (path->child != 0 || !canBeAdded(fieldAt(catalogue, *path), storageAt(catalogue, *path)))
            return refused(u"not a number to add up"_s, u"sums"_s, name);
        sums.push_back({*std::move(path)});
    }
    return sums;
}

Result<std::optional<BoundFilter>> boundFilter(const Catalogue &catalogue, const Query &query)
{
    if (!query.where)
        return std::optional<BoundFilter>();
    const FilterContext context{catalogue, query.viewer, query.now, query.reading, query.weekStart};
    auto bound = bindFilter(context, *query.where);
    if (!bound)
        return bound.error();
    return std::optional<BoundFilter>(*std::move(bound));
}

Compared comparedBy(const Catalogue &catalogue, const Path &path)
{
    Compared compared{path.steps, path.entity, path.column};
    const FieldDef *field = fieldAt(catalogue, path);
    if (!field || !path.whole)
        return compared;
    if (field->kind == Kind::Reference) // by what a reader sees
        if (const int title = catalogue.at(field->target).column(common::SortKey); title >= 0) {
            compared.steps.push_back({path.entity, field->firstColumn, field->target});
            compared.entity = field->target;
            compared.column = title;
            return compared;
        }
    const auto &choices = catalogue.choices(path.entity, field->number);
    if (field->kind == Kind::Choice && !choices.empty())
        compared.choices = &choices;
    else
        compared.column = comparedColumn(catalogue.at(path.entity), *field);
    return compared;
}
