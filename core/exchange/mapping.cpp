// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/base/money.h"

#include <QRegularExpression>

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
                     .field = u"map"_s,
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
    if (const qsizetype colon = path.indexOf(u':'); colon >= 0) {
        if (auto how = readHow(path.mid(colon + 1), mapping); !how)
            return how.error();
        path.truncate(colon);
    }
    mapping.cell = int(heading.indexOf(column));
    if (mapping.cell < 0)
        return Error{.code = Error::Code::UnknownField,
                     .field = u"map"_s,
                     .value = column,
                     .hints = heading};
    if (heading.count(column) > 1)
        return Error{.code = Error::Code::Malformed,
                     .detail = u"a mapped heading stands twice"_s,
                     .field = u"heading"_s,
                     .value = column};
    if (!findColumn(catalogue, entity, path, mapping))
        return Error{.code = Error::Code::UnknownField, .value = path, .hints = fieldKeys(entity)};
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
                     .value = heading.join(u", "_s)};
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
