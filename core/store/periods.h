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

    /// Days since 1970.
    qint64 firstOf(qint64 day)
    {
        const auto place = quint64(day - window_begin);
        const qint64 first = place < window_days ? m_firsts[place] : unknown;
        return first == unknown ? learnFirst(day) : first;
    }
    /// By the day that it is in the zone.
    qint64 firstOfInstant(qint64 ms)
    {
        const auto place = quint64(floorDiv(ms, day_ms) - window_begin);
        qint64 offset = place < window_days ? m_offsets[place] : changing;
        if (offset == unknown)
            offset = learnOffset(std::size_t(place));
        return firstOf(floorDiv(ms + (offset == changing ? offsetOf(ms) : offset), day_ms));
    }

private:
    static constexpr qint64 day_ms = 86'400'000;
    static constexpr qint64 window_begin = -25'567; ///< 1900-01-01
    static constexpr quint64 window_days = 109'573; ///< to 2199-12-31
    static constexpr qint64 unknown = std::numeric_limits<qint64>::min();
    static constexpr qint64 changing = std::numeric_limits<qint64>::max();

    static qint64 floorDiv(qint64 a, qint64 b) { return a / b - (a % b < 0 ? 1 : 0); }
    qint64 learnFirst(qint64 day);
    qint64 learnOffset(std::size_t place);
    qint64 offsetOf(qint64 ms) const;

    Period m_period;
    QTimeZone m_zone;
    int m_weekStart;
    std::vector<qint64> m_firsts;  ///< by day of a window of time
    std::vector<qint64> m_offsets; ///< ms, by day of UTC
};
