// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/filterdates.h"

#include "core/base/dates.h"
#include "core/base/zone.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

using Days = std::pair<QDate, QDate>;

/// Nothing beyond the calendar that people write: years 1 to 9999.
bool isWritten(const QDate &date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

QDateTime stepped(const QDateTime &from, int count, QChar unit)
{
    switch (unit.unicode()) {
    case 'w':
        return from.addDays(7 * qint64(count));
    case 'm':
        return from.addMonths(count);
    case 'y':
        return from.addYears(count);
    default:
        return from.addDays(count);
    }
}

/// this_week, last_month, next_year.
std::optional<Days> namedSpan(const QString &text, const QDate &today, int weekStart)
{
    static const QRegularExpression shape(u"^(this|last|next)_(week|month|quarter|year)$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int away = match.captured(1) == "this"_L1 ? 0 : match.captured(1) == "last"_L1 ? -1 : 1;
    const QString unit = match.captured(2);
    if (unit == "week"_L1) {
        const int since = (today.dayOfWeek() - weekStart + 7) % 7;
        const QDate first = today.addDays(7 * away - since);
        return Days{first, first.addDays(6)};
    }
    const int months = unit == "month"_L1 ? 1 : unit == "quarter"_L1 ? 3 : 12;
    const int month = (today.month() - 1) / months * months + 1;
    const QDate first = QDate(today.year(), month, 1).addMonths(away * months);
    return Days{first, first.addMonths(months).addDays(-1)};
}

struct NamedTime
{
    QDateTime local; ///< as the clocks there show it
    bool isNow;      ///< to the millisecond, not the whole day
    bool isMoved;
};

/// today, now and their like, with a step.
std::optional<NamedTime> namedTime(const QString &text, const QDateTime &now)
{
    static const QRegularExpression shape(
        u"^(today|now|yesterday|tomorrow)(?:([+-]\\d{1,5})([dwmy]))?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured(1);
    const int days = word == "yesterday"_L1 ? -1 : word == "tomorrow"_L1 ? 1 : 0;
    NamedTime time{now.addDays(days), word == "now"_L1, match.capturedLength(2) > 0};
    if (time.isMoved)
        time.local = stepped(time.local, match.captured(2).toInt(), match.captured(3).front());
    return time;
}

std::optional<qint64> writtenInstant(const QString &text, const QTimeZone &zone)
{
    if (const auto instant = parseInstant(text, zone))
        return *instant;
    const auto moment = parseMoment(text); // with a zone of its own
    return moment ? momentInstant(*moment, QString::fromLatin1(zone.id())) : std::nullopt;
}

} // namespace

Result<std::pair<qint64, qint64>> timeSpan(const FilterValue &value, bool days,
                                           const FilterContext &context)
{
    using Span = std::pair<qint64, qint64>;
    const Error refused{.code = days ? Error::Code::NotADate : Error::Code::NotAnInstant,
                        .value = value.text};
    const QTimeZone zone = ::zone(context.viewer.zone).value_or(QTimeZone::utc());
    const auto ofDays = [&](const QDate &first, const QDate &last) -> Result<Span> {
        if (!isWritten(first) || !isWritten(last))
            return refused;
        if (days)
            return Span{dayNumber(first), dayNumber(last)};
        const auto midnight = [&](const QDate &day) { // not by this machine's own clocks
            return instantOf(QDateTime(day, QTime(0, 0), QTimeZone::utc()), zone);
        };
        return Span{midnight(first), midnight(last.addDays(1)) - 1};
    };
    if (!value.quoted) {
        const QDateTime here = localTime(context.now, zone);
        const QDateTime now(here.date(), here.time(),
                            QTimeZone::utc()); // steps know no summer time
        if (const auto span = namedSpan(value.text, now.date(), context.weekStart))
            return ofDays(span->first, span->second);
        if (const auto at = namedTime(value.text, now)) {
            const QDate day = at->local.date();
            if (days || !at->isNow || !isWritten(day))
                return ofDays(day, day);
            const qint64 ms = at->isMoved ? instantOf(at->local, zone) : context.now;
            return Span{ms, ms};
        }
    }
    const bool timed = value.text.contains(u':'); // a midnight is an instant like any other
    if (days || !timed)
        if (const auto day = parseDate(value.text))
            return ofDays(*day, *day);
    const auto instant = days || !timed ? std::nullopt : writtenInstant(value.text, zone);
    return instant ? Result<Span>(Span{*instant, *instant}) : refused;
}
