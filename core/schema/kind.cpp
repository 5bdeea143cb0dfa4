// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/kind.h"

#include "core/schema/kinds.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace {

bool isEmpty(const FieldDef &field, std::span<const Cell> cells)
{
    if (kinds::hasValue(field.kind) && !field.has(Flag::Translated))
        return cells[0].isNull();
    return std::all_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.isNull(); });
}

/// A form of values, kept from what has none.
template <kinds::Json *form>
QJsonValue json(const FieldDef &field, std::span<const Cell> cells, const EntityNames &names)
{
    if (std::any_of(cells.begin(), cells.end(), isHidden))
        return QJsonObject{{QStringLiteral("hidden"), true}};
    return isEmpty(field, cells) ? QJsonValue() : form(field, cells, names);
}

template <kinds::Display *form>
QString shown(const FieldDef &field, std::span<const Cell> cells, const Showing &showing)
{
    if (std::any_of(cells.begin(), cells.end(), isHidden))
        return QCoreApplication::translate("kind", "Hidden");
    return isEmpty(field, cells) ? QString() : form(field, cells, showing);
}

constexpr PartDef integer{"", Storage::Integer};
constexpr PartDef text{"", Storage::Text};
constexpr PartDef set{"", Storage::Set};
constexpr PartDef id{"", Storage::Id};
constexpr PartDef normal{"normal", Storage::Text, true};

constexpr PartDef named(const char *suffix, const char *label, Storage storage = Storage::Text)
{
    return {suffix, storage, false, label};
}

constexpr PartDef currency = named("currency", QT_TRANSLATE_NOOP("part", "Currency"));
constexpr PartDef zone = named("zone", QT_TRANSLATE_NOOP("part", "Time zone"));
constexpr PartDef instant{"instant", Storage::Integer, true};
constexpr PartDef entity = named("entity", QT_TRANSLATE_NOOP("part", "Entity"), Storage::Integer);
constexpr PartDef taxKind = named("kind", QT_TRANSLATE_NOOP("part", "Kind"));

// Functions, for catalogues ask before the objects of this file are made.
std::vector<PartDef> addressParts()
{
    return {named("country", QT_TRANSLATE_NOOP("part", "Country")),
            named("region", QT_TRANSLATE_NOOP("part", "Region")),
            named("city", QT_TRANSLATE_NOOP("part", "City")),
            named("district", QT_TRANSLATE_NOOP("part", "District")),
            named("street", QT_TRANSLATE_NOOP("part", "Street")),
            named("postcode", QT_TRANSLATE_NOOP("part", "Postcode"))};
}

std::vector<PartDef> nameParts()
{
    return {named("given", QT_TRANSLATE_NOOP("part", "Given name")),
            named("family", QT_TRANSLATE_NOOP("part", "Family name")),
            named("family2", QT_TRANSLATE_NOOP("part", "Second family name"))};
}

std::vector<PartDef> fileParts()
{
    return {named("name", QT_TRANSLATE_NOOP("part", "File name")),
            {"hash", Storage::Text},
            {"size", Storage::Integer}};
}

// clang-format off
const std::vector<KindTraits> &table()
{
    using namespace kinds;
    using K = Kind;
    static const std::vector<KindTraits> all{
        {K::Text,         "text",          {text},          true,  parseText,         json<textJson>,         shown<textDisplay>},
        {K::LongText,     "long_text",     {text},          true,  parseLongText,     json<textJson>,         shown<textDisplay>},
        {K::Integer,      "integer",       {integer},       true,  parseInteger,      json<integerJson>,      shown<integerDisplay>},
        {K::Decimal,      "decimal",       {integer},       true,  parseFixed,        json<fixedJson>,        shown<fixedDisplay>},
        {K::Quantity,     "quantity",      {integer},       true,  parseFixed,        json<fixedJson>,        shown<fixedDisplay>},
        {K::Percent,      "percent",       {integer},       true,  parseFixed,        json<fixedJson>,        shown<fixedDisplay>},
        {K::Money,        "money",         {integer, currency},   true,  parseMoneyKind,    json<moneyJson>,  shown<moneyDisplay>},
        {K::Price,        "price",         {integer, currency},   true,  parseMoneyKind,    json<moneyJson>,  shown<moneyDisplay>},
        {K::Date,         "date",          {integer},       true,  parseDateKind,     json<dateJson>,         shown<dateDisplay>},
        {K::Instant,      "date_time",     {integer},       true,  parseInstantKind,  json<instantJson>,      shown<instantDisplay>},
        {K::Moment,       "moment",        {text, zone, instant}, true,  parseMomentKind,   json<momentJson>, shown<momentDisplay>},
        {K::Duration,     "duration",      {integer},       true,  parseDurationKind, json<integerJson>,      shown<durationDisplay>},
        {K::Boolean,      "boolean",       {integer},       false, parseBoolean,      json<booleanJson>,      shown<booleanDisplay>},
        {K::Choice,       "choice",        {text},          true,  parseText,         json<textJson>,         shown<choiceDisplay>},
        {K::MultiChoice,  "multi_choice",  {set},           false, parseSet,          json<setJson>,          shown<setDisplay>},
        {K::Tags,         "tags",          {set},           false, parseSet,          json<setJson>,          shown<setDisplay>},
        {K::Reference,    "reference",     {id},            true,  parseReference,    json<referenceJson>,    shown<referenceDisplay>},
        {K::AnyReference, "any_reference", {id, entity},    false, parseAnyReference, json<anyReferenceJson>, shown<referenceDisplay>},
        {K::Email,        "email",         {text, normal},  true,  parseEmail,        json<textJson>,         shown<textDisplay>},
        {K::Phone,        "phone",         {text, normal},  true,  parsePhone,        json<textJson>,         shown<textDisplay>},
        {K::Url,          "url",           {text},          true,  parseUrl,          json<textJson>,         shown<textDisplay>},
        {K::Address,      "address",       addressParts(),  false, parseParts,        json<partsJson>,        shown<addressDisplay>},
        {K::PersonName,   "person_name",   nameParts(),     false, parseParts,        json<partsJson>,        shown<partsDisplay>},
        {K::TaxId,        "tax_id",        {text, taxKind, normal}, true, parseTax,   json<taxJson>,          shown<textDisplay>},
        {K::File,         "file",          fileParts(),     false, parseParts,        json<partsJson>,        shown<partsDisplay>},
    };
    return all;
}
// clang-format on

} // namespace

const KindTraits &traits(Kind kind)
{
    const KindTraits &row = table()[std::size_t(kind)];
    Q_ASSERT(row.kind == kind);
    return row;
}

const KindTraits *kindNamed(const QString &name)
{
    for (const KindTraits &row : table())
        if (name == QLatin1StringView(row.name))
            return &row;
    return nullptr;
}

Cell hiddenCell()
{
    return QVariant::fromValue(Hidden());
}

bool isHidden(const Cell &cell)
{
    return cell.metaType() == QMetaType::fromType<Hidden>();
}

bool sameCell(const Cell &a, const Cell &b)
{
    if (a.isNull() || b.isNull() || isHidden(a) || isHidden(b))
        return a.isNull() == b.isNull() && isHidden(a) == isHidden(b);
    const auto isOf = [&](QMetaType::Type type) {
        return a.typeId() == type || b.typeId() == type;
    };
    const auto nfc = [](const Cell &cell) {
        return cell.toString().normalized(QString::NormalizationForm_C);
    };
    if (isOf(QMetaType::QStringList))
        return a.typeId() == b.typeId() && a.toStringList() == b.toStringList();
    if (isOf(QMetaType::QByteArray))
        return a.typeId() == b.typeId() && a.toByteArray() == b.toByteArray();
    if (isOf(QMetaType::QString))
        return a.typeId() == b.typeId() && (a.toString() == b.toString() || nfc(a) == nfc(b));
    return a.toLongLong() == b.toLongLong();
}

Cell setCell(QStringList members)
{
    // Not by code unit, as QStringList sorts: both databases compare UTF-8.
    std::sort(members.begin(), members.end(),
              [](const QString &a, const QString &b) { return a.toUcs4() < b.toUcs4(); });
    members.removeDuplicates();
    return members.isEmpty() ? Cell() : Cell(members);
}

namespace kinds {

Cells cellsOf(const FieldDef &field, std::initializer_list<Cell> first)
{
    Cells cells(std::max(std::size_t(field.columnCount), traits(field.kind).parts.size()));
    std::copy(first.begin(), first.end(), cells.begin());
    return cells;
}

Error refused(Error::Code code, const FieldDef &field, const QString &text)
{
    return {.code = code, .field = field.key, .value = text};
}

Error refused(Error error, const FieldDef &field, const QString &text)
{
    error.field = field.key;
    error.value = text;
    return error;
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

bool hasValue(Kind kind)
{
    return *traits(kind).parts.front().suffix == '\0';
}

} // namespace kinds
