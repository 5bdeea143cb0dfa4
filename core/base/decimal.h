// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocale>

/// Fixed-point numbers: an integer and the places behind its point. Never floating point.

/// Reads the canonical form: "-1250.5", a dot, no grouping.
/// Units:  10^-places. Errors: NotANumber, TooManyDigits, OutOfRange.
Result<qint64> parseDecimal(const QString &canonical, int places);

/// Writes it: no trailing zeros beyond `minimum` places.
QString decimalText(qint64 scaled, int places, int minimum = 0);

/// Reads a number as a person of a region types it.
///
/// Where both signs stand ("1.234,56", "1,234.56") the last is the decimal one; alone, a sign is
/// what the region says, unless the digits behind it are no group of three. Grouping must be in
/// threes. Full-width digits are read. `round`: digits too many are rounded half away from zero,
/// not refused.
/// Errors: NotANumber, TooManyDigits, OutOfRange.
Result<qint64> parseTypedNumber(const QString &typed, const QLocale &region, int places,
                                bool round = false);

/// quantity × unit price × (1 − discount), rounded once, half away from zero.
/// Units:  quantity, price 10^-4; discount 10^-4 percent (15 % is 150000); the result minor units.
/// Errors: OutOfRange.
Result<qint64> lineTotal(qint64 quantity, qint64 unitPrice, qint64 discount, int currencyDigits);
