// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/filterbind.h"

/// The first and the last unit that a word or a date means: days where `days`, else milliseconds.
///
/// Shape:  today, now, yesterday, tomorrow, each with ±N d|w|m|y; this_, last_, next_ with week,
///         month, quarter or year; a day; an instant; a moment. Words stand without quotes. Steps
///         by month and year stop at the month's last day.
/// Errors: NotADate, NotAnInstant.
Result<std::pair<qint64, qint64>> timeSpan(const FilterValue &value, bool days,
                                           const FilterContext &context);
