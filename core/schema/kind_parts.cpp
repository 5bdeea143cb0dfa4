// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/base/zone.h"
#include "core/schema/kinds.h"
#include "core/text/countries.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A value as it would have been typed. Nothing for what a column so held has no form for: an
/// object, an array, and where a text is wanted, a truth or a number that JSON may have rounded.
std::optional<QString> typedText(const QJsonValue &value, Storage storage)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QString();
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        if (storage == Storage::Integer)
            return value.toBool() ? u"true"_s : u"false"_s;
        return std::nullopt;
    case QJsonValue::Double:
        if (const QVariant number = value.toVariant(); number.typeId() == QMetaType::LongLong)
            return QString::number(number.toLongLong());
        if (storage == Storage::Integer)
            return QLocale::c().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

/// The text that a value and what belongs to it make together: "1250.50 EUR", "es_nif:B64717838".
QString together(Kind kind, const QStringList &parts)
{
    if (parts.size() < 2 || parts[1].isEmpty())
        return parts[0];
    const bool before = kind == Kind::TaxId || kind == Kind::AnyReference;
    return before ? parts[1] + u':' + parts[0] : parts[0] + u' ' + parts[1];
}

/// The parts as texts, from an object by their suffixes or an array in their order.
Result<QStringList> partTexts(const FieldDef &field, const QJsonValue &value)
{
    const std::vector<PartDef> &parts = traits(field.kind).parts;
    const QJsonObject object = value.toObject();
    const QJsonArray array = value.toArray();
    for (const QString &key : object.keys())
        if (std::none_of(parts.begin(), parts.end(), [&](const PartDef &part) {
                return key == QLatin1StringView(part.suffix);
            }))
            return Error{.code = Error::Code::UnknownField,
                         .field = field.key,
                         .value = field.key + u'.' + key};
    if (array.size() > qsizetype(parts.size()))
        return kinds::refused(Error::Code::InvalidInput, field, {});
    QStringList texts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QJsonValue part = value.isArray() ? array.at(qsizetype(i))
                                                : object.value(QLatin1StringView(parts[i].suffix));
        const auto text = typedText(part, parts[i].storage);
        if (!text)
            return kinds::refused(Error::Code::InvalidInput, field, {});
        if (parts[i].derived && !text->isEmpty())
            return kinds::refused(Error::Code::Derived, field, *text);
        texts << *text;
    }
    return texts;
}

Result<Cells> partsFromJson(const FieldDef &field, const QJsonValue &value, const Reading &reading)
{
    const auto texts = partTexts(field, value);
    if (!texts)
        return texts.error();
    if (kinds::hasValue(field.kind))
        return traits(field.kind).parse(field, together(field.kind, *texts), reading);
    Cells cells = kinds::cellsOf(field);
    for (qsizetype i = 0; i < texts->size(); ++i) {
        auto cell = parsePart(field, std::size_t(i), texts->at(i), reading);
        if (!cell)
            return cell.error();
        cells[std::size_t(i)] = *cell;
    }
    return cells;
}

Result<Cells> setFromJson(const FieldDef &field, const QJsonArray &array)
{
    QStringList members;
    for (const QJsonValue &value : array) {
        const auto text = typedText(value, Storage::Set);
        if (!text || text->trimmed().isEmpty())
            return kinds::refused(Error::Code::InvalidInput, field, text.value_or(QString()));
        members << *text;
    }
    return kinds::setOf(field, members);
}

/// What belongs to a value, or stands in an address, has rules beyond its storage's.
Result<Cell> checkedPart(const FieldDef &field, const PartDef &part, const QString &text,
                         const Reading &reading)
{
    const QLatin1StringView suffix(part.suffix);
    const auto refused = [&](Error::Code code) { return kinds::refused(code, field, text); };
    if (suffix == "country"_L1) {
        const QString code = countryCode(text);
        return code.isEmpty() ? Result<Cell>(refused(Error::Code::NotACountry)) : Cell(code);
    }
    if (suffix == "currency"_L1) {
        const QString code = text.toUpper();
        return currencyDigits(code) ? Result<Cell>(code) : refused(Error::Code::UnknownCurrency);
    }
    if (suffix == "zone"_L1)
        return zone(text) ? Result<Cell>(text) : refused(Error::Code::NotAZone);
    if (suffix == "entity"_L1) {
        const int entity = reading.entityNumber ? reading.entityNumber(text) : 0;
        return entity > 0 ? Result<Cell>(qint64(entity)) : refused(Error::Code::UnknownEntity);
    }
    if (part.storage != Storage::Integer)
        return Cell(field.kind == Kind::TaxId ? text.toLower() : text);
    const auto number = kinds::parseInteger(field, text, reading);
    if (!number)
        return number.error();
    if (number->front().toLongLong() < 0)
        return refused(Error::Code::OutOfRange);
    return number->front();
}

} // namespace

Result<Cells> cellsFromJson(const FieldDef &field, const QJsonValue &value, const Reading &reading)
{
    Reading canonical = reading;
    canonical.region = QLocale::c();
    const KindTraits &kind = traits(field.kind);
    const bool set = kind.parts.front().storage == Storage::Set;
    if (set && value.isArray())
        return setFromJson(field, value.toArray());
    if (!set && kind.parts.size() > 1 && (value.isObject() || value.isArray()))
        return partsFromJson(field, value, canonical);
    const auto text = typedText(value, kind.parts.front().storage);
    if (!text)
        return kinds::refused(Error::Code::InvalidInput, field, {});
    return kind.parse(field, *text, canonical);
}

Result<Cell> parsePart(const FieldDef &field, std::size_t part, const QString &text,
                       const Reading &reading)
{
    const std::vector<PartDef> &parts = traits(field.kind).parts;
    const std::size_t languages =
        field.has(Flag::Translated) ? std::size_t(shippedLanguages().size()) : 0;
    if (part >= parts.size() + languages || (part < parts.size() && parts[part].derived))
        return kinds::refused(Error::Code::Derived, field, text);
    const bool language = part >= parts.size();
    if (language || *parts[part].suffix == '\0') {
        const auto whole = traits(field.kind).parse(field, text, reading);
        return whole ? Result<Cell>(whole->front()) : whole.error();
    }
    const auto line = kinds::parseText(field, text, reading);
    if (!line)
        return line.error();
    if (line->front().isNull())
        return Cell();
    return checkedPart(field, parts[part], line->front().toString(), reading);
}
