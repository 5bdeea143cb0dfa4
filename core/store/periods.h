// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query.h"

#include <QTimeZone>

/// Which period a day or an instant lies in, told by the first day of the period. Keeps what it
/// has worked out: a pass asks for the same few thousand days again and again.
class Periods
{
public:
    /// `weekStart`: 1 Monday … 7 Sunday.
    Periods(Period period, const QTimeZone &zone, int weekStart);

    qint64 firstOf(qint64 day);       ///< days since 1970
    qint64 firstOfInstant(qint64 ms); ///< by the day that it is in the zone

private:
    qint64 reckoned(qint64 day) const;
    qint64 offsetAt(qint64 ms);
    qint64 offsetOf(qint64 ms) const;
    void learnOffsets(qint64 utcDay);

    Period m_period;
    QTimeZone m_zone;
    int m_weekStart;
    std::vector<qint64> m_firsts;  ///< by day of a window of time
    std::vector<qint64> m_offsets; ///< ms, by day of UTC in that window
};
