// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/kinds.h"
#include "core/text/countries.h"
#include "core/text/names.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace kinds {
namespace {

Result<Id> resolved(const FieldDef &field, int entity, const QString &text, const Reading &reading)
{
    auto id = reading.resolve ? reading.resolve(entity, text) : Id::fromText(text);
    if (!id) {
        Error error = id.error();
        error.field = field.key;
        return error;
    }
    return id;
}

} // namespace

Result<Cells> parseReference(const FieldDef &field, const QString &typed, const Reading &reading)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return cellsOf(field, {});
    const auto id = resolved(field, field.target, text, reading);
    if (!id)
        return id.error();
    return cellsOf(field, {id->bytes()});
}

Result<Cells> parseAnyReference(const FieldDef &field, const QString &typed, const Reading &reading)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return cellsOf(field, {});
    const qsizetype colon = text.indexOf(u':');
    const int entity =
        colon > 0 && reading.entityNumber ? reading.entityNumber(text.left(colon)) : 0;
    if (entity == 0)
        return refused(Error::Code::UnknownEntity, field, colon > 0 ? text.left(colon) : text);
    const auto id = resolved(field, entity, text.mid(colon + 1).trimmed(), reading);
    if (!id)
        return id.error();
    return cellsOf(field, {id->bytes(), qint64(entity)});
}

/// An address or a name: as JSON, else the whole text stands in the part that holds most.
Result<Cells> parseParts(const FieldDef &field, const QString &typed, const Reading &reading)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return cellsOf(field, {});
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (json.isObject())
        return cellsFromJson(field, json.object(), reading);
    if (field.kind == Kind::PersonName) {
        const auto [given, family] = splitName(text, NameOrder::GivenFamily);
        return cellsOf(field, {textCell(given), textCell(family)});
    }
    const std::size_t part = field.kind == Kind::Address ? 4 : 0;
    auto cell = parsePart(field, part, text, reading);
    if (!cell)
        return cell.error();
    Cells cells = cellsOf(field, {});
    cells[part] = *cell;
    return cells;
}

QJsonValue referenceJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return cells[0].isNull() ? QJsonValue()
                             : QJsonValue(Id::fromBytes(cells[0].toByteArray()).text());
}

QJsonValue anyReferenceJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &names)
{
    if (cells[0].isNull())
        return {};
    return names(cells[1].toInt()) + u':' + Id::fromBytes(cells[0].toByteArray()).text();
}

QJsonValue partsJson(const FieldDef &field, std::span<const Cell> cells, const EntityNames &)
{
    QJsonObject object;
    const std::vector<PartDef> &parts = traits(field.kind).parts;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!cells[i].isNull())
            object.insert(QLatin1StringView(parts[i].suffix),
                          parts[i].storage == Storage::Integer ? QJsonValue(cells[i].toLongLong())
                                                               : QJsonValue(cells[i].toString()));
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

QString referenceDisplay(const FieldDef &field, std::span<const Cell> cells, const Showing &showing)
{
    if (cells[0].isNull())
        return {};
    const Id id = Id::fromBytes(cells[0].toByteArray());
    const int entity = field.kind == Kind::AnyReference ? cells[1].toInt() : field.target;
    const QString title = showing.title ? showing.title(entity, id) : QString();
    return title.isEmpty() ? id.text() : title;
}

QString partsDisplay(const FieldDef &field, std::span<const Cell> cells, const Showing &)
{
    if (field.kind == Kind::PersonName)
        return fullName(cells[0].toString(), cells[1].toString(), cells[2].toString());
    return cells[0].toString();
}

/// As an envelope of the country has it. Source: libaddressinput's data.
QString addressDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &showing)
{
    const QString country = cells[0].toString();
    const QString region = cells[1].toString();
    const QString city = cells[2].toString();
    const QString district = cells[3].toString();
    const QString street = cells[4].toString();
    const QString postcode = cells[5].toString();
    if (country == "CN"_L1) // from large to small, without separators
        return (postcode.isEmpty() ? QString() : postcode + u' ') + region
               + (city == region ? QString() : city) + district + street;
    QStringList lines{street, district, QString(postcode + u' ' + city).trimmed(),
                      region == city ? QString() : region,
                      country.isEmpty() ? QString() : countryName(country, showing.language)};
    lines.removeAll(QString());
    return lines.join(u", "_s);
}

} // namespace kinds

Result<Cell> parsePart(const FieldDef &field, std::size_t part, const QString &text,
                       const Reading &reading)
{
    const std::vector<PartDef> &parts = traits(field.kind).parts;
    FieldDef alone = field;
    alone.columnCount = 1;
    if (part < parts.size() && QLatin1StringView(parts[part].suffix).isEmpty()) {
        alone.columnCount = field.columnCount;
        auto whole = traits(field.kind).parse(alone, text, reading);
        return whole ? Result<Cell>((*whole)[part]) : Result<Cell>(whole.error());
    }
    const bool number = part < parts.size() && parts[part].storage == Storage::Integer;
    auto cells =
        number ? kinds::parseInteger(alone, text, reading) : kinds::parseText(alone, text, reading);
    if (!cells)
        return cells.error();
    Cell cell = cells->front();
    const bool country = field.kind == Kind::Address && part == 0;
    if (country && !cell.isNull()) {
        const QString code = countryCode(cell.toString());
        if (code.isEmpty())
            return kinds::refused(Error::Code::InvalidInput, field, text);
        cell = code;
    }
    return cell;
}
