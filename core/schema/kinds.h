// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

/// What the rows of the table in kind.cpp are made of; nobody else includes this.
namespace kinds {

using Parse = Result<Cells>(const FieldDef &, const QString &, const Reading &);
/// The next two are asked only about values that are neither empty nor hidden.
using Json = QJsonValue(const FieldDef &, std::span<const Cell>, const EntityNames &);
using Display = QString(const FieldDef &, std::span<const Cell>, const Showing &);

/// All cells of a field, empty but for the first ones given.
Cells cellsOf(const FieldDef &field, std::initializer_list<Cell> first = {});
/// What is wrong with `text`, said of this field.
Error refused(Error::Code code, const FieldDef &field, const QString &text);
Error refused(Error error, const FieldDef &field, const QString &text);
Cell textCell(const QString &text);
/// Whether the kind is a value with what belongs to it (an amount and its currency), and not parts
/// side by side (an address).
bool hasValue(Kind kind);

// kind_texts.cpp
Parse parseText, parseLongText, parseSet, parseEmail, parsePhone, parseUrl, parseTax;
Json textJson, setJson, taxJson;
Display textDisplay, choiceDisplay, setDisplay;
Result<Cells> setOf(const FieldDef &field, const QStringList &members);

// kind_numbers.cpp
Parse parseInteger, parseFixed, parseMoneyKind, parseBoolean, parseDurationKind;
Json integerJson, fixedJson, moneyJson, booleanJson;
Display integerDisplay, fixedDisplay, moneyDisplay, booleanDisplay, durationDisplay;

// kind_times.cpp
Parse parseDateKind, parseInstantKind, parseMomentKind;
Json dateJson, instantJson, momentJson;
Display dateDisplay, instantDisplay, momentDisplay;

// kind_compound.cpp
Parse parseReference, parseAnyReference, parseParts;
Json referenceJson, anyReferenceJson, partsJson;
Display referenceDisplay, partsDisplay, addressDisplay;

} // namespace kinds
