// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocale>

#include <optional>

/// Fixed-point numbers: an integer and the places behind its point. Never floating point.

/// Reads the canonical form: "-1250.5", a dot, no grouping. Zeros at the end are no digits too
/// many. `round`: digits too many are rounded half away from zero, not refused. Units:  10^-places.
/// Errors: NotANumber, TooManyDigits, OutOfRange.
Result<qint64> parseDecimal(const QString &canonical, int places, bool round = false);

/// Writes it: no trailing zeros beyond `minimum` places.
QString decimalText(qint64 scaled, int places, int minimum = 0);

/// Reads a number as a person of a region types it.
///
/// Shape:  where both signs stand ("1.234,56", "1,234.56") the last is the decimal one. Alone, a
///         sign is what the region says: "1.234" is 1234 in Spain; only a dot that cannot group
///         ("1250.50", "0.125") is the canonical decimal one everywhere. A sign that stands twice,
///         a space or an apostrophe groups, and groups are of three. Full-width digits are read.
/// Errors: NotANumber, TooManyDigits (unless `round`), OutOfRange.
/// Source: CLDR, through QLocale, for the decimal sign.
Result<qint64> parseTypedNumber(const QString &typed, const QLocale &region, int places,
                                bool round = false);

/// a × b with its last `dropPlaces` digits rounded away, half away from zero. Errors: OutOfRange.
Result<qint64> multiplyRound(qint64 a, qint64 b, int dropPlaces);

std::optional<qint64> addChecked(qint64 a, qint64 b); ///< nothing when it does not fit

/// quantity × unit price × (1 − discount), rounded once, half away from zero.
/// Units:  quantity, price 10^-4; discount 10^-4 percent (15 % is 150000); the result minor units.
/// Errors: OutOfRange.
Result<qint64> lineTotal(qint64 quantity, qint64 unitPrice, qint64 discount, int currencyDigits);
