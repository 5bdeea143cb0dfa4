// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// The instant at which `hours` of working time have passed: Monday to Friday, 9 to 18, in `zone`.
/// Units: milliseconds since 1970; whole hours.
qint64 afterWorkingHours(qint64 from, int hours, const QString &zone);

/// The calendar day of an instant in a zone.
QDate dayOf(qint64 instant, const QString &zone);
