// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/base/money.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> readHow(const QString &how, Mapping &mapping)
{
    static const QRegularExpression pattern(u"^(?=.*d)(?=.*M)(?=.*y)[dMyHhms/.: -]+$"_s);
    using How = Mapping::How;
    const std::pair<QString, How> words[]{{u"fraction"_s, How::Fraction},
                                          {u"given-family"_s, How::GivenFamily},
                                          {u"family-given"_s, How::FamilyGiven},
                                          {u"not"_s, How::Not},
                                          {u"round"_s, How::Round}};
    for (const auto &[word, value] : words)
        if (how == word) {
            mapping.how = value;
            return {};
        }
    mapping.argument = how;
    if (currencyDigits(how))
        mapping.how = How::Currency;
    else if (pattern.match(how).hasMatch())
        mapping.how = How::DatePattern;
    else
        return Error{.code = Error::Code::InvalidInput,
                     .detail = u"no such way to read a column"_s,
                     .field = u"how"_s,
                     .value = how};
    return {};
}

/// `account`, `address.city`, or `account.external_id`: a field of what it refers to.
bool findColumn(const Catalogue &catalogue, const EntityDef &entity, const QString &path,
                Mapping &mapping)
{
    mapping.column = entity.column(path);
    if (const FieldDef *field = entity.field(path)) {
        mapping.column = field->firstColumn;
        return field->settable();
    }
    if (mapping.column >= 0)
        return !entity.columns[std::size_t(mapping.column)].derived;
    const qsizetype dot = path.indexOf(u'.');
    const FieldDef *reference = dot > 0 ? entity.field(path.left(dot)) : nullptr;
    if (!reference || reference->kind != Kind::Reference || !reference->settable())
        return false;
    mapping.column = reference->firstColumn;
    mapping.by = catalogue.at(reference->target).column(path.mid(dot + 1));
    return mapping.by >= 0;
}

/// Whether a whole field of this kind can be read so; anything else would store what is none.
bool fits(Mapping::How how, const EntityDef &entity, const FieldDef &field)
{
    using How = Mapping::How;
    const auto isOneOf = [&](std::initializer_list<Kind> kinds) {
        return std::find(kinds.begin(), kinds.end(), field.kind) != kinds.end();
    };
    switch (how) {
    case How::Plain:
        return true;
    case How::Fraction:
        return field.kind == Kind::Percent;
    case How::GivenFamily:
    case How::FamilyGiven:
        return field.key == "given"_L1 && entity.field(u"family");
    case How::Not:
        return field.kind == Kind::Boolean;
    case How::Currency:
        return isOneOf({Kind::Money, Kind::Price});
    case How::DatePattern:
        return isOneOf({Kind::Date, Kind::Instant, Kind::Moment});
    case How::Round:
        return isOneOf({Kind::Integer, Kind::Decimal, Kind::Quantity, Kind::Percent, Kind::Money,
                        Kind::Price});
    }
    return false;
}

QStringList fieldKeys(const EntityDef &entity)
{
    QStringList keys;
    for (const FieldDef &field : entity.fields)
        if (field.settable())
            keys << field.key;
    return keys;
}

Result<Mapping> readMapping(const Catalogue &catalogue, const EntityDef &entity,
                            const QStringList &heading, const QString &map)
{
    const qsizetype equals = map.lastIndexOf(u'=');
    const QString column = map.left(equals);
    QString path = map.mid(equals + 1);
    Mapping mapping;
    if (equals <= 0)
        return Error{.code = Error::Code::InvalidInput, .field = u"map"_s, .value = map};
    QString how;
    if (const qsizetype colon = path.indexOf(u':'); colon >= 0) {
        how = path.mid(colon + 1);
        if (auto read = readHow(how, mapping); !read)
            return read.error();
        path.truncate(colon);
    }
    mapping.cell = int(heading.indexOf(column));
    if (mapping.cell < 0)
        return Error{.code = Error::Code::UnknownField,
                     .field = u"column"_s,
                     .value = column,
                     .hints = heading};
    if (heading.count(column) > 1)
        return Error{.code = Error::Code::Malformed,
                     .detail = u"a mapped heading stands twice"_s,
                     .field = u"twice"_s,
                     .value = column};
    const FieldDef *field = entity.field(path);
    if (field && !field->settable())
        return Error{.code = Error::Code::Derived, .field = path};
    if (!findColumn(catalogue, entity, path, mapping))
        return Error{.code = Error::Code::UnknownField, .value = path, .hints = fieldKeys(entity)};
    if (mapping.how != Mapping::How::Plain && !(field && fits(mapping.how, entity, *field)))
        return Error{.code = Error::Code::InvalidInput,
                     .detail = u"a way to read that is none of this field"_s,
                     .field = u"how"_s,
                     .value = how,
                     .hints = {path}};
    return mapping;
}

} // namespace

Result<std::vector<Mapping>> readMappings(const Catalogue &catalogue, const EntityDef &entity,
                                          const QStringList &heading, const ImportOptions &options)
{
    std::vector<Mapping> mappings;
    for (const QString &map : options.maps) {
        auto mapping = readMapping(catalogue, entity, heading, map);
        if (!mapping)
            return mapping.error();
        mappings.push_back(*mapping);
    }
    if (!options.maps.isEmpty())
        return mappings;
    for (const QString &name : heading) { // headings that are no field say nothing to us
        Mapping mapping;
        if (name.isEmpty() || !findColumn(catalogue, entity, name, mapping))
            continue;
        auto read = readMapping(catalogue, entity, heading, name + u'=' + name);
        if (!read)
            return read.error();
        mappings.push_back(*read);
    }
    if (mappings.empty())
        return Error{.code = Error::Code::Malformed,
                     .detail = u"no heading is a field"_s,
                     .field = u"heading"_s,
                     .hints = heading};
    return mappings;
}

Result<int> matchColumn(const EntityDef &entity, const QString &match)
{
    if (match == "id"_L1)
        return -1;
    const int column = entity.column(match);
    if (column < 0 || entity.columns[std::size_t(column)].storage == Storage::Set)
        return Error{.code = Error::Code::UnknownField, .value = match, .hints = fieldKeys(entity)};
    const int normal = entity.column(match + u".normal"_s);
    return normal >= 0 ? normal : column;
}

Result<int> settableColumn(const EntityDef &entity, const QString &key)
{
    int column = entity.column(key);
    if (const FieldDef *field = entity.field(key))
        column = field->firstColumn;
    if (column < 0)
        return Error{.code = Error::Code::UnknownField, .value = key, .hints = fieldKeys(entity)};
    const FieldDef &field = entity.fieldOf(entity.columns[std::size_t(column)]);
    if (!field.settable())
        return Error{.code = Error::Code::Derived, .field = field.key};
    return column;
}
