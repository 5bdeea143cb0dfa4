// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

std::optional<QTimeZone> zone(const QString &iana)
{
    QTimeZone zone(iana.toUtf8());
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

QString systemZone()
{
    const QString name = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    return zone(name) ? name : u"UTC"_s;
}

qint64 instantOf(const QDateTime &local, const QTimeZone &in)
{
    // Qt's own choice in gaps and overlaps changed between 6.4 and 6.8: the offsets are asked here.
    const qint64 asUtc
        = QDateTime(local.date(), local.time(), QTimeZone::utc()).toMSecsSinceEpoch();
    constexpr qint64 day = 86'400'000;
    const auto offsetAt = [&](qint64 ms) {
        return qint64(in.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()))) * 1000;
    };
    const qint64 before = offsetAt(asUtc - day);
    const qint64 after = offsetAt(asUtc + day);
    const qint64 first = asUtc - before;
    if (offsetAt(first) == before)
        return first;
    const qint64 second = asUtc - after;
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
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d?:\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?$"_s);
    const auto match = shape.match(text.trimmed());
    const Error refused{.code = Error::Code::NotAnInstant, .value = text};
    if (!match.hasMatch())
        return refused;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    QTime time(0, 0);
    if (match.hasCaptured(2) && !match.captured(2).isEmpty()) {
        const QStringList parts = match.captured(2).split(u':');
        const int ms = (match.captured(4) + u"000"_s).left(3).toInt();
        time = QTime(parts[0].toInt(), parts[1].toInt(), match.captured(3).toInt(),
                     match.captured(4).isEmpty() ? 0 : ms);
    }
    if (!date.isValid() || !time.isValid())
        return refused;
    const QString offset = match.captured(5);
    if (offset.isEmpty())
        return instantOf(QDateTime(date, time), in);
    qint64 ms = QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch();
    if (offset != "Z"_L1) {
        const QString digits = QString(offset).remove(u':');
        const int minutes = digits.mid(1, 2).toInt() * 60 + digits.mid(3, 2).toInt();
        ms -= (digits.startsWith(u'-') ? -minutes : minutes) * 60'000LL;
    }
    return ms;
}
