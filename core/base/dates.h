// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QLocale>

#include <optional>

/// A day as a number: days since 1970-01-01.
qint64 dayNumber(const QDate &date);
QDate dateOfNumber(qint64 day);

/// Reads a day as a person of a region types it: ISO, 2026年3月5日, or the region's own order of day
/// and month with / - or . between; an instant at midnight is its day. A date that would fit only
/// with day and month exchanged is refused. Region C: ISO and instants at midnight alone.
/// Errors: NotADate.
Result<QDate> parseDate(const QString &typed, const QLocale &region = QLocale::c());

/// By a pattern of an import ("dd/MM/yyyy").
Result<QDate> parseDatePattern(const QString &typed, const QString &pattern);

/// A time as people agree on it: local, in a zone; or floating; or a whole day.
struct Moment
{
    QString local; ///< "2026-03-05T09:30" or "2026-03-05"
    QString zone;  ///< IANA; empty: floating, or a day
};

/// Reads "2026-03-05T09:30 Europe/Madrid", "2026-03-05T09:30", "2026-03-05", or an instant with Z.
/// Errors: NotAnInstant.
Result<Moment> parseMoment(const QString &text, const QLocale &region = QLocale::c());
QString momentText(const Moment &moment);
/// Its instant; floating ones and days in the company's zone. Units: ms since 1970.
std::optional<qint64> momentInstant(const Moment &moment, const QString &companyZone);

/// Reads "90", "1:30", "1h 30m", "45 min". Units: seconds; a plain number is seconds.
/// Errors: NotANumber.
Result<qint64> parseDuration(const QString &typed);
