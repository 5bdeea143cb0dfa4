// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QLocale>

#include <optional>

/// A day as a number: days since 1970-01-01.
qint64 dayNumber(const QDate &date);
QDate dateOfNumber(qint64 day);

/// Reads a day as a person of a region types it.
///
/// Shape:  ISO, 2026年3月5日, 2026/3/5, the region's own order of day and month with / - or .
///         between (regions that begin with the year have no other), "5-mar-2026" and "5 de marzo
///         de 2026" in the region's words or English ones; an instant at midnight is its day. Years
///         have four digits. A date that would fit only with day and month exchanged is refused.
///         Region C: ISO, 2026年3月5日 and instants at midnight alone.
/// Errors: NotADate.
Result<QDate> parseDate(const QString &typed, const QLocale &region = QLocale::c());

/// By a pattern of an import: d, dd, M, MM, MMM (English), yy (1970 to 2069), yyyy and what stands
/// between. Errors: InvalidInput for a pattern that names no day, month or year; NotADate.
Result<QDate> parseDatePattern(const QString &typed, const QString &pattern);

/// A time as people agree on it: local, in a zone; or floating; or a whole day.
struct Moment
{
    QString local; ///< "2026-03-05T09:30" (seconds only when not 0) or "2026-03-05"
    QString zone;  ///< IANA; empty: floating, or a day
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Reads "2026-03-05T09:30 Europe/Madrid", "2026-03-05T09:30", "2026-03-05", with the day as in the
/// region too ("5/3/2026 9:30"), or an instant with Z or an offset, which becomes UTC.
/// Errors: NotAnInstant.
Result<Moment> parseMoment(const QString &typed, const QLocale &region = QLocale::c());
QString momentText(const Moment &moment);
/// Its instant; floating ones and days in the company's zone. Units: ms since 1970.
std::optional<qint64> momentInstant(const Moment &moment, const QString &companyZone);

/// Reads "90", "1:30", "1h 30m", "45 min". Units: seconds; a plain number is seconds.
/// Errors: NotANumber.
Result<qint64> parseDuration(const QString &typed);
QString durationText(qint64 seconds); ///< "1:30" in hours and minutes, "1:30:15" with seconds
