// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocale>

#include <optional>

/// An amount in one currency. Units: minor units of `currency` (1250.50 EUR is 125050), or 10^-4 of
/// the major unit where it is a price.
struct Money
{
    qint64 amount = 0;
    QString currency;
    friend bool operator==(const Money &, const Money &) = default;
};

/// Decimals of a currency; nothing for a code that is none. Source: ISO 4217.
std::optional<int> currencyDigits(const QString &code);

/// Places of a price, whatever the currency.
inline constexpr int price_places = 4;

/// How an amount is read.
struct MoneyReading
{
    QLocale region = QLocale::c(); ///< C: a canonical number; else one as typed there
    QString currency = {};         ///< of an amount without one
    bool price = false;            ///< four places instead of the currency's
    bool round = false;            ///< digits too many are rounded, not refused
};

/// Reads "1250.50 EUR", "EUR 1250.50", "1.250,50 €", "-$5".
///
/// A sign that several currencies bear ("$", "¥") is the reader's own currency, else that of the
/// region, else "$" is USD.
/// Errors: NotAMoney (also two currencies), UnknownCurrency (also where none is known; `hints`:
/// what
///         the sign may stand for), TooManyDigits, OutOfRange (beyond 9e15 minor units; the largest
///         integer that JSON readers keep exact is 2^53 - 1).
Result<Money> parseMoney(const QString &typed, const MoneyReading &reading);

/// The canonical text: all digits of the currency; a price has up to four.
QString moneyText(const Money &money, bool price = false);
