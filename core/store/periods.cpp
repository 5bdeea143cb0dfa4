// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/periods.h"

#include "core/base/dates.h"

Periods::Periods(Period period, const QTimeZone &zone, int weekStart)
    : m_period(period)
    , m_zone(zone)
    , m_weekStart(weekStart)
    , m_firsts(window_days, unknown)
    , m_offsets(window_days, unknown)
{}

qint64 Periods::learnFirst(qint64 day)
{
    qint64 first = day;
    const QDate date = dateOfNumber(day);
    if (m_period == Period::Week) {
        const qint64 weekday = (day + 3) - 7 * floorDiv(day + 3, 7); // 1970-01-01 was a Thursday
        first = day - (weekday - (m_weekStart - 1) + 7) % 7;
    } else if (m_period == Period::Month) {
        first = dayNumber(QDate(date.year(), date.month(), 1));
    } else if (m_period == Period::Quarter) {
        first = dayNumber(QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1));
    } else if (m_period == Period::Year) {
        first = dayNumber(QDate(date.year(), 1, 1));
    }
    if (const auto place = quint64(day - window_begin); place < window_days)
        m_firsts[place] = first;
    return first;
}

qint64 Periods::offsetOf(qint64 ms) const
{
    return qint64(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))) * 1000;
}

/// Of a day of the window, and of all days from there up to the next change of the clocks.
qint64 Periods::learnOffset(std::size_t place)
{
    const qint64 begin = (window_begin + qint64(place)) * day_ms;
    // The change that comes after: one at the very begin is already in the offset.
    const auto next = m_zone.nextTransition(QDateTime::fromMSecsSinceEpoch(begin, Qt::UTC));
    std::size_t end = window_days;
    if (next.atUtc.isValid()) {
        const qint64 change = next.atUtc.toMSecsSinceEpoch();
        if (const qint64 day = floorDiv(change, day_ms) - window_begin; day < qint64(end)) {
            end = std::size_t(day);
            if (change != (window_begin + day) * day_ms)
                m_offsets[end] = changing;
        }
    }
    const qint64 offset = offsetOf(begin);
    for (std::size_t day = place; day < end; ++day)
        m_offsets[day] = offset;
    return m_offsets[place];
}
