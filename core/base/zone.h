// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <optional>

/// The one place where time zones are read.

std::optional<QTimeZone> zone(const QString &iana); ///< nothing for a name that is none
QString systemZone();                               ///< "UTC" where the system does not say

/// A local time as an instant. A time that the clocks skip is read with the offset before the
/// change; one that comes twice is the first. Units: ms since 1970.
qint64 instantOf(const QDateTime &local, const QTimeZone &zone);
QDateTime localTime(qint64 instant, const QTimeZone &zone);

/// "2026-11-23T08:11:00Z": milliseconds only when not 0.
QString instantText(qint64 instant);

/// Reads it, also with an offset, or without any as local time in `zone`; a day is its midnight.
/// What is finer than a millisecond is dropped. Errors: NotAnInstant. Source: RFC 3339.
Result<qint64> parseInstant(const QString &text, const QTimeZone &zone);
