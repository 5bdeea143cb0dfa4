// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/kinds.h"
#include "core/text/countries.h"
#include "core/text/names.h"
#include "core/text/pinyin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace kinds {
namespace {

enum AddressPart : std::size_t { Country, Region, City, District, Street, Postcode };

Result<Id> resolved(const FieldDef &field, int entity, const QString &text, const Reading &reading)
{
    auto id = reading.resolve ? reading.resolve(entity, text) : Id::fromText(text);
    return id ? id : refused(id.error(), field, text);
}

constexpr auto han_layout = "p|rcds"_L1; // from large to small, without separators

/// Whether a country writes Chinese, and this address is written so.
bool isInHan(const QString &country, std::span<const Cell> cells)
{
    static constexpr auto countries = "CN TW HK MO"_L1;
    return countries.contains(country)
           && std::any_of(cells.begin(), cells.end(), [](const Cell &cell) {
                  const QList<uint> codes = cell.toString().toUcs4();
                  return std::any_of(codes.begin(), codes.end(),
                                     [](uint code) { return isHan(code); });
              });
}

/// How an envelope has it: r region, c city, d district, s street, p postcode; a bar between lines.
/// Source: libaddressinput's data; Spain's way for all who are not named.
QLatin1StringView layoutOf(const QString &country)
{
    struct Layout
    {
        QLatin1StringView countries;
        QLatin1StringView lines;
    };
    static constexpr std::array layouts{
        Layout{"US CA AU"_L1, "s|d|c|r p"_L1}, Layout{"CO GB IE"_L1, "s|d|c|r|p"_L1},
        Layout{"PE VE"_L1, "s|d|c p|r"_L1}, Layout{"UY"_L1, "s|d|p c r"_L1}};
    for (const Layout &layout : layouts)
        if (!country.isEmpty() && layout.countries.contains(country))
            return layout.lines;
    return "s|d|p c|r"_L1;
}

QString addressPart(std::span<const Cell> cells, char letter)
{
    static constexpr auto letters = "?rcdsp"_L1; // in the order of the parts
    const auto part = std::size_t(letters.indexOf(QLatin1Char(letter)));
    // A city that is its own province (北京市, Madrid) stands once.
    if (part == Region && sameCell(cells[Region], cells[City]))
        return {};
    return cells[part].toString();
}

} // namespace

Result<Cells> parseReference(const FieldDef &field, const QString &typed, const Reading &reading)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return cellsOf(field);
    const auto id = resolved(field, field.target, text, reading);
    if (!id)
        return id.error();
    return cellsOf(field, {id->bytes()});
}

Result<Cells> parseAnyReference(const FieldDef &field, const QString &typed, const Reading &reading)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return cellsOf(field);
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return refused(Error::Code::NotAReference, field, text);
    const QString key = text.left(colon).trimmed();
    const int entity = colon > 0 && reading.entityNumber ? reading.entityNumber(key) : 0;
    if (entity == 0)
        return refused(Error::Code::UnknownEntity, field, key);
    const auto id = resolved(field, entity, text.mid(colon + 1).trimmed(), reading);
    if (!id)
        return id.error();
    return cellsOf(field, {id->bytes(), qint64(entity)});
}

/// As JSON, else the whole text stands in the part that holds most; a name is split.
Result<Cells> parseParts(const FieldDef &field, const QString &typed, const Reading &reading)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return cellsOf(field);
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (json.isObject())
        return cellsFromJson(field, json.object(), reading);
    if (json.isArray())
        return cellsFromJson(field, json.array(), reading);
    const std::size_t most = field.kind == Kind::Address ? std::size_t(Street) : 0;
    auto whole = parsePart(field, most, text, reading);
    if (!whole)
        return whole.error();
    Cells cells = cellsOf(field);
    if (field.kind == Kind::PersonName) {
        const auto [given, family] = splitName(whole->toString(), NameOrder::GivenFamily);
        cells[0] = textCell(given);
        cells[1] = textCell(family);
    } else {
        cells[most] = *whole;
    }
    return cells;
}

QJsonValue referenceJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return Id::fromBytes(cells[0].toByteArray()).text();
}

QJsonValue anyReferenceJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &names)
{
    const QString entity = names ? names(cells[1].toInt()) : cells[1].toString();
    return entity + u':' + Id::fromBytes(cells[0].toByteArray()).text();
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
    return object;
}

QString referenceDisplay(const FieldDef &field, std::span<const Cell> cells, const Showing &showing)
{
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

/// As its country writes it, on one line; without a country, as the reader's does. The country
/// itself is named where it is another than the reader's.
QString addressDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &showing)
{
    const QString own = QLocale::territoryToCode(showing.region.territory());
    const QString country = cells[Country].isNull() ? own : cells[Country].toString();
    const bool han = isInHan(country, cells);
    QStringList lines;
    for (const QLatin1StringView layout : (han ? han_layout : layoutOf(country)).tokenize(u'|')) {
        QString text;
        for (const char letter : layout)
            text += letter == ' ' ? u" "_s : addressPart(cells, letter);
        lines << text.simplified();
    }
    if (country != own)
        lines.insert(han ? 0 : lines.size(), countryName(country, showing.language));
    lines.removeAll(QString());
    return lines.join(han ? u" "_s : u", "_s);
}

} // namespace kinds
