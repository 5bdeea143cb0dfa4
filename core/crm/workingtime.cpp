// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/workingtime.h"

#include "core/base/zone.h"

#include <QDateTime>

#include <algorithm>

namespace {

constexpr int opens = 9;
constexpr int closes = 18;
constexpr qint64 hour = 3'600'000;

QTimeZone zoneOf(const QString &name)
{
    return zone(name).value_or(QTimeZone::utc());
}

} // namespace

QDate dayOf(qint64 instant, const QString &zoneName)
{
    return QDateTime::fromMSecsSinceEpoch(instant, zoneOf(zoneName)).date();
}

qint64 afterWorkingHours(qint64 from, int hours, const QString &zoneName)
{
    const QTimeZone zone = zoneOf(zoneName);
    QDate day = dayOf(from, zoneName);
    qint64 left = hours * hour;
    qint64 at = from;
    for (;; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            continue;
        const qint64 begin = QDateTime(day, QTime(opens, 0), zone).toMSecsSinceEpoch();
        const qint64 end = QDateTime(day, QTime(closes, 0), zone).toMSecsSinceEpoch();
        at = std::max(from, begin);
        if (at >= end)
            continue;
        if (left <= end - at)
            return at + left;
        left -= end - at;
    }
}
