// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/kind.h"

#include "core/schema/kinds.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto I = Storage::Integer;
constexpr auto T = Storage::Text;

// clang-format off
const std::vector<KindTraits> &table()
{
    using namespace kinds;
    static const std::vector<KindTraits> all{
        {Kind::Text,        "text",          {{"", T}}, true, parseText, textJson, textDisplay},
        {Kind::LongText,    "long_text",     {{"", T}}, true, parseLongText, textJson, textDisplay},
        {Kind::Integer,     "integer",       {{"", I}}, true, parseInteger, integerJson, integerDisplay},
        {Kind::Decimal,     "decimal",       {{"", I}}, true, parseFixed, fixedJson, fixedDisplay},
        {Kind::Quantity,    "quantity",      {{"", I}}, true, parseFixed, fixedJson, fixedDisplay},
        {Kind::Percent,     "percent",       {{"", I}}, true, parseFixed, fixedJson, fixedDisplay},
        {Kind::Money,       "money",         {{"", I}, {"currency", T, false, QT_TRANSLATE_NOOP("part", "Currency")}}, true, parseMoneyKind, moneyJson, moneyDisplay},
        {Kind::Price,       "price",         {{"", I}, {"currency", T, false, QT_TRANSLATE_NOOP("part", "Currency")}}, true, parseMoneyKind, moneyJson, moneyDisplay},
        {Kind::Date,        "date",          {{"", I}}, true, parseDateKind, dateJson, dateDisplay},
        {Kind::Instant,     "date_time",     {{"", I}}, true, parseInstantKind, instantJson, instantDisplay},
        {Kind::Moment,      "moment",        {{"", T}, {"zone", T, false, QT_TRANSLATE_NOOP("part", "Time zone")}, {"instant", I, true}}, true, parseMomentKind, momentJson, momentDisplay},
        {Kind::Duration,    "duration",      {{"", I}}, true, parseDurationKind, integerJson, durationDisplay},
        {Kind::Boolean,     "boolean",       {{"", I}}, false, parseBoolean, booleanJson, booleanDisplay},
        {Kind::Choice,      "choice",        {{"", T}}, true, parseChoice, textJson, choiceDisplay},
        {Kind::MultiChoice, "multi_choice",  {{"", Storage::Set}}, false, parseSet, setJson, setDisplay},
        {Kind::Tags,        "tags",          {{"", Storage::Set}}, false, parseSet, setJson, setDisplay},
        {Kind::Reference,   "reference",     {{"", Storage::Id}}, true, parseReference, referenceJson, referenceDisplay},
        {Kind::AnyReference,"any_reference", {{"", Storage::Id}, {"entity", I, false, QT_TRANSLATE_NOOP("part", "Entity")}}, false, parseAnyReference, anyReferenceJson, referenceDisplay},
        {Kind::Email,       "email",         {{"", T}, {"normal", T, true}}, true, parseEmail, textJson, textDisplay},
        {Kind::Phone,       "phone",         {{"", T}, {"normal", T, true}}, true, parsePhone, textJson, textDisplay},
        {Kind::Url,         "url",           {{"", T}}, true, parseUrl, textJson, textDisplay},
        {Kind::Address,     "address",       {{"country", T, false, QT_TRANSLATE_NOOP("part", "Country")}, {"region", T, false, QT_TRANSLATE_NOOP("part", "Region")}, {"city", T, false, QT_TRANSLATE_NOOP("part", "City")}, {"district", T, false, QT_TRANSLATE_NOOP("part", "District")}, {"street", T, false, QT_TRANSLATE_NOOP("part", "Street")}, {"postcode", T, false, QT_TRANSLATE_NOOP("part", "Postcode")}}, false, parseParts, partsJson, addressDisplay},
        {Kind::PersonName,  "person_name",   {{"given", T, false, QT_TRANSLATE_NOOP("part", "Given name")}, {"family", T, false, QT_TRANSLATE_NOOP("part", "Family name")}, {"family2", T, false, QT_TRANSLATE_NOOP("part", "Second family name")}}, false, parseParts, partsJson, partsDisplay},
        {Kind::TaxId,       "tax_id",        {{"", T}, {"kind", T, false, QT_TRANSLATE_NOOP("part", "Kind")}, {"normal", T, true}}, true, parseTax, taxJson, textDisplay},
        {Kind::File,        "file",          {{"name", T, false, QT_TRANSLATE_NOOP("part", "File name")}, {"hash", T}, {"size", I}}, false, parseParts, partsJson, partsDisplay},
    };
    return all;
}
// clang-format on

QString jsonText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
            .mid(1)
            .chopped(1);
    default:
        return value.toString();
    }
}

/// An object by the parts' names, or an array in their order.
Result<Cells> partsFromJson(const FieldDef &field, const QJsonValue &value, const Reading &reading)
{
    Cells cells = kinds::cellsOf(field, {});
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
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QJsonValue part = value.isArray() ? array.at(qsizetype(i))
                                                : object.value(QLatin1StringView(parts[i].suffix));
        if (part.isNull() || part.isUndefined() || parts[i].derived)
            continue;
        auto cell = parsePart(field, i, jsonText(part), reading);
        if (!cell)
            return cell.error();
        cells[i] = *cell;
    }
    return cells;
}

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
    if (a.isNull() || b.isNull())
        return a.isNull() == b.isNull();
    switch (a.typeId()) {
    case QMetaType::QByteArray:
        return a.toByteArray() == b.toByteArray();
    case QMetaType::QString:
        return a.toString() == b.toString();
    case QMetaType::QStringList:
        return a.toStringList() == b.toStringList();
    default:
        return isHidden(a) || isHidden(b) ? isHidden(a) == isHidden(b)
                                          : a.toLongLong() == b.toLongLong();
    }
}

Result<Cells> cellsFromJson(const FieldDef &field, const QJsonValue &value, const Reading &reading)
{
    if (value.isNull() || value.isUndefined())
        return kinds::cellsOf(field, {});
    const bool set = traits(field.kind).parts.front().storage == Storage::Set;
    if (set && value.isArray()) {
        QStringList members;
        for (const QJsonValue &member : value.toArray()) {
            const QString text =
                member.toString().normalized(QString::NormalizationForm_C).trimmed();
            if (!member.isString() || text.isEmpty())
                return kinds::refused(Error::Code::InvalidInput, field, text);
            members << text;
        }
        members.sort();
        members.removeDuplicates();
        return kinds::cellsOf(field, {members.isEmpty() ? Cell() : Cell(members)});
    }
    if (value.isObject() || value.isArray())
        return partsFromJson(field, value, reading);
    return traits(field.kind).parse(field, jsonText(value), reading);
}

namespace kinds {

Cells cellsOf(const FieldDef &field, std::initializer_list<Cell> first)
{
    Cells cells(std::size_t(std::max(field.columnCount, int(first.size()))));
    std::copy(first.begin(), first.end(), cells.begin());
    return cells;
}

Error refused(Error::Code code, const FieldDef &field, const QString &text)
{
    return {.code = code, .field = field.key, .value = text};
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

} // namespace kinds
