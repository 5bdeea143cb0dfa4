// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"
#include "tests/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// A field of a kind, with its columns, as the catalogue would make it.
inline FieldDef fieldOf(Kind kind, unsigned flags = 0)
{
    EntityDef entity;
    FieldDef field;
    field.number = 1;
    field.key = QStringLiteral("field");
    field.kind = kind;
    field.flags = flags;
    field.target = 7;
    entity.add(field);
    return entity.fields.front();
}

inline QString entityName(int entity)
{
    return entity == 7 ? QStringLiteral("account") : QString();
}

/// Everything a reading can hold: euro, Spain, Madrid; "Acme" is an account.
inline Reading readingIn(const QLocale &region)
{
    Reading reading{.region = region,
                    .currency = QStringLiteral("EUR"),
                    .country = QStringLiteral("ES"),
                    .zone = QStringLiteral("Europe/Madrid")};
    reading.entityNumber = [](const QString &key) { return key == u"account" ? 7 : 0; };
    reading.resolve = [](int entity, const QString &text) -> Result<Id> {
        if (entity == 7 && text == u"Acme")
            return Id::fromText(QStringLiteral("01900000-0000-7000-8000-000000000001"));
        return Id::fromText(text);
    };
    return reading;
}

inline QString compact(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text).mid(1).chopped(1);
}

inline QString canonical(const FieldDef &field, const Cells &cells)
{
    return compact(traits(field.kind).json(field, cells, entityName));
}

inline QString codeName(Error::Code code)
{
    using Code = Error::Code;
    static const std::vector<std::pair<Code, QString>> names{
        {Code::InvalidInput, QStringLiteral("InvalidInput")},
        {Code::NotANumber, QStringLiteral("NotANumber")},
        {Code::NotADate, QStringLiteral("NotADate")},
        {Code::NotAnInstant, QStringLiteral("NotAnInstant")},
        {Code::NotAMoney, QStringLiteral("NotAMoney")},
        {Code::NotAPhone, QStringLiteral("NotAPhone")},
        {Code::NotAnEmail, QStringLiteral("NotAnEmail")},
        {Code::NotAUrl, QStringLiteral("NotAUrl")},
        {Code::NotATaxId, QStringLiteral("NotATaxId")},
        {Code::NotAnId, QStringLiteral("NotAnId")},
        {Code::NotABoolean, QStringLiteral("NotABoolean")},
        {Code::NotAReference, QStringLiteral("NotAReference")},
        {Code::NotText, QStringLiteral("NotText")},
        {Code::NotACountry, QStringLiteral("NotACountry")},
        {Code::NotAZone, QStringLiteral("NotAZone")},
        {Code::NotAMember, QStringLiteral("NotAMember")},
        {Code::UnknownCurrency, QStringLiteral("UnknownCurrency")},
        {Code::TooManyDigits, QStringLiteral("TooManyDigits")},
        {Code::OutOfRange, QStringLiteral("OutOfRange")},
        {Code::TooLong, QStringLiteral("TooLong")},
        {Code::Derived, QStringLiteral("Derived")},
        {Code::UnknownEntity, QStringLiteral("UnknownEntity")},
        {Code::UnknownField, QStringLiteral("UnknownField")},
        {Code::Malformed, QStringLiteral("Malformed")}};
    for (const auto &[known, name] : names)
        if (known == code)
            return name;
    return QString::number(int(code));
}

/// The canonical JSON of what was read, or the name of the error after a "!".
inline QString outcome(const FieldDef &field, const Result<Cells> &cells)
{
    return cells ? canonical(field, *cells) : u'!' + codeName(cells.error().code);
}
