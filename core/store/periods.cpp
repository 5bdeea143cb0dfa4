// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/periods.h"

#include "core/base/dates.h"

namespace {

constexpr qint64 day_ms = 86'400'000;
constexpr qint64 window_begin = -25'567; ///< 1900-01-01
constexpr qint64 window_days = 109'573;  ///< to 2199-12-31
constexpr qint64 unknown = std::numeric_limits<qint64>::min();
constexpr qint64 mixed = std::numeric_limits<qint64>::max(); ///< the offset changes that day

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

bool isInWindow(qint64 day)
{
    return day >= window_begin && day < window_begin + window_days;
}

std::size_t placeOf(qint64 day)
{
    return std::size_t(day - window_begin);
}

} // namespace

Periods::Periods(Period period, const QTimeZone &zone, int weekStart)
    : m_period(period)
    , m_zone(zone)
    , m_weekStart(weekStart)
    , m_firsts(std::size_t(window_days), unknown)
    , m_offsets(std::size_t(window_days), unknown)
{}

qint64 Periods::firstOf(qint64 day)
{
    if (!isInWindow(day))
        return reckoned(day);
    qint64 &first = m_firsts[placeOf(day)];
    if (first == unknown)
        first = reckoned(day);
    return first;
}

qint64 Periods::firstOfInstant(qint64 ms)
{
    return firstOf(floorDiv(ms + offsetAt(ms), day_ms));
}

qint64 Periods::reckoned(qint64 day) const
{
    if (m_period == Period::Week) {
        const qint64 weekday = (day + 3) - 7 * floorDiv(day + 3, 7); // 1970-01-01 was a Thursday
        return day - (weekday - (m_weekStart - 1) + 7) % 7;
    }
    const QDate date = dateOfNumber(day);
    switch (m_period) {
    case Period::Month:
        return dayNumber(QDate(date.year(), date.month(), 1));
    case Period::Quarter:
        return dayNumber(QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1));
    case Period::Year:
        return dayNumber(QDate(date.year(), 1, 1));
    default:
        return day;
    }
}

qint64 Periods::offsetOf(qint64 ms) const
{
    return qint64(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))) * 1000;
}

qint64 Periods::offsetAt(qint64 ms)
{
    const qint64 utcDay = floorDiv(ms, day_ms);
    if (!isInWindow(utcDay))
        return offsetOf(ms);
    qint64 &offset = m_offsets[placeOf(utcDay)];
    if (offset == unknown)
        learnOffsets(utcDay);
    return offset == mixed ? offsetOf(ms) : offset;
}

/// From a day up to the next change of the clocks.
void Periods::learnOffsets(qint64 utcDay)
{
    const qint64 begin = utcDay * day_ms;
    qint64 end = window_begin + window_days; // the first day that is not whole
    // The answer is "after": a change at the very begin is already in the offset.
    const auto next = m_zone.nextTransition(QDateTime::fromMSecsSinceEpoch(begin, Qt::UTC));
    if (next.atUtc.isValid()) {
        const qint64 change = next.atUtc.toMSecsSinceEpoch();
        const qint64 day = floorDiv(change, day_ms);
        if (day < end) {
            end = day;
            if (change != day * day_ms)
                m_offsets[placeOf(day)] = mixed;
        }
    }
    const qint64 offset = offsetOf(begin);
    for (qint64 day = utcDay; day < end; ++day)
        m_offsets[placeOf(day)] = offset;
}
