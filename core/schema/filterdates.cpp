// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/filterdates.h"

#include "core/base/dates.h"
#include "core/base/zone.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

using Days = std::pair<QDate, QDate>;

QDateTime stepped(const QDateTime &from, int count, QChar unit)
{
    switch (unit.unicode()) {
    case 'w':
        return from.addDays(7 * count);
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
    static const QRegularExpression shape(u"^(this|last|next)_(day|week|month|quarter|year)$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int away = match.captured(1) == "this"_L1 ? 0 : match.captured(1) == "last"_L1 ? -1 : 1;
    const QString unit = match.captured(2);
    if (unit == "day"_L1)
        return Days{today.addDays(away), today.addDays(away)};
    if (unit == "week"_L1) {
        const QDate first = today.addDays(-((today.dayOfWeek() - weekStart + 7) % 7) + 7 * away);
        return Days{first, first.addDays(6)};
    }
    const int months = unit == "month"_L1 ? 1 : unit == "quarter"_L1 ? 3 : 12;
    const int month = (today.month() - 1) / months * months + 1;
    const QDate first = QDate(today.year(), month, 1).addMonths(away * months);
    return Days{first, first.addMonths(months).addDays(-1)};
}

} // namespace

Result<std::pair<qint64, qint64>> timeSpan(const QString &text, bool days,
                                           const FilterContext &context)
{
    using Span = std::pair<qint64, qint64>;
    const QTimeZone zone = ::zone(context.viewer.zone).value_or(QTimeZone::utc());
    const QDateTime now = localTime(context.now, zone);
    const auto ofDays = [&](const QDate &first, const QDate &last) {
        return days ? Span{dayNumber(first), dayNumber(last)}
                    : Span{instantOf(QDateTime(first, QTime(0, 0)), zone),
                           instantOf(QDateTime(last.addDays(1), QTime(0, 0)), zone) - 1};
    };
    if (const auto span = namedSpan(text, now.date(), context.weekStart))
        return ofDays(span->first, span->second);
    static const QRegularExpression word(
        u"^(today|now|yesterday|tomorrow)(?:([+-]\\d{1,5})([dwmy]))?$"_s);
    if (const auto match = word.match(text); match.hasMatch()) {
        QDateTime at = now;
        if (match.captured(1) == "yesterday"_L1)
            at = at.addDays(-1);
        if (match.captured(1) == "tomorrow"_L1)
            at = at.addDays(1);
        if (match.hasCaptured(2) && !match.captured(2).isEmpty())
            at = stepped(at, match.captured(2).toInt(), match.captured(3).front());
        if (match.captured(1) == "now"_L1 && !days)
            return Span{at.toMSecsSinceEpoch(), at.toMSecsSinceEpoch()};
        return ofDays(at.date(), at.date());
    }
    if (const auto day = parseDate(text, context.reading.region))
        return ofDays(*day, *day);
    if (days)
        return Error{.code = Error::Code::NotADate, .value = text};
    const auto instant = parseInstant(text, zone);
    if (!instant)
        return instant.error();
    return Span{*instant, *instant};
}
