// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 ms_of_minute = 60'000;
constexpr qint64 ms_of_day = 86'400'000;

qint64 asUtc(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch();
}

/// "+02:00", "-0530", "Z" in minutes; nothing beyond the 14 hours that are in use.
std::optional<int> offsetMinutes(const QString &text)
{
    if (text == "Z"_L1)
        return 0;
    const QString digits = QString(text).remove(u':');
    const int minutes = digits.mid(3, 2).toInt();
    const int all = digits.mid(1, 2).toInt() * 60 + minutes;
    if (minutes > 59 || all > 14 * 60)
        return std::nullopt;
    return digits.startsWith(u'-') ? -all : all;
}

} // namespace

std::optional<QTimeZone> zone(const QString &iana)
{
    // Qt also takes "" (the system's), POSIX rules and offsets for names; another machine may not.
    static const QRegularExpression shape(u"^(UTC|GMT|[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)+)$"_s);
    if (!shape.match(iana).hasMatch())
        return std::nullopt;
    QTimeZone found(iana.toLatin1());
    return found.isValid() ? std::optional(found) : std::nullopt;
}

QString systemZone()
{
    const QString name = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return zone(name) ? name : u"UTC"_s;
}

qint64 instantOf(const QDateTime &local, const QTimeZone &in)
{
    // Qt's own choice in gaps and overlaps changed between 6.4 and 6.8: the offsets are asked here.
    const qint64 utc = asUtc(local.date(), local.time());
    const auto offsetAt = [&](qint64 ms) {
        return qint64(in.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc())))
               * 1000;
    };
    const qint64 before = offsetAt(utc - ms_of_day);
    const qint64 after = offsetAt(utc + ms_of_day);
    const qint64 first = utc - before;
    if (offsetAt(first) == before)
        return first;
    const qint64 second = utc - after;
    return offsetAt(second) == after ? second : first;
}

QDateTime localTime(qint64 instant, const QTimeZone &in)
{
    return QDateTime::fromMSecsSinceEpoch(instant, in);
}

QString instantText(qint64 instant)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instant, QTimeZone::utc());
    return utc.toString(instant % 1000 == 0 ? u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s
                                            : u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

Result<qint64> parseInstant(const QString &text, const QTimeZone &in)
{
    static const QRegularExpression shape(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d?):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?"
        "\\s*(Z|[+-]\\d\\d:?\\d\\d)?)?$"_s);
    const Error refused{.code = Error::Code::NotAnInstant, .value = text};
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return refused;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const int ms = (match.captured(5) + u"000"_s).left(3).toInt();
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(),
                     match.captured(4).toInt(), ms);
    if (!date.isValid() || !time.isValid())
        return refused;
    if (match.captured(6).isEmpty())
        return instantOf(QDateTime(date, time), in);
    const auto offset = offsetMinutes(match.captured(6));
    if (!offset)
        return refused;
    return asUtc(date, time) - *offset * ms_of_minute;
}
