// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include "core/base/zone.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate epoch(1970, 1, 1);

/// Whether a region writes the day before the month.
bool dayFirst(const QLocale &region)
{
    const QString format = region.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

QDate byNumbers(const QRegularExpressionMatch &match, bool dayBeforeMonth)
{
    const int a = match.captured(1).toInt();
    const int b = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    return dayBeforeMonth ? QDate(year, b, a) : QDate(year, a, b);
}

} // namespace

qint64 dayNumber(const QDate &date)
{
    return epoch.daysTo(date);
}

QDate dateOfNumber(qint64 day)
{
    return epoch.addDays(day);
}

Result<QDate> parseDate(const QString &typed, const QLocale &region)
{
    static const QRegularExpression iso(
        u"^(\\d{4})-(\\d\\d?)-(\\d\\d?)(?:[T ]00:00(?::00(?:\\.0+)?)?(?:Z|[+-]00:?00)?)?$"_s);
    static const QRegularExpression chinese(u"^(\\d{4})\\s*年\\s*(\\d\\d?)\\s*月\\s*(\\d\\d?)\\s*[日号]?$"_s);
    static const QRegularExpression yearFirst(u"^(\\d{4})[/.](\\d\\d?)[/.](\\d\\d?)$"_s);
    static const QRegularExpression numbers(u"^(\\d\\d?)[/.-](\\d\\d?)[/.-](\\d{4})(?: 0?0:00(?::00)?)?$"_s);
    const QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    QDate date;
    for (const QRegularExpression &shape : {iso, chinese, yearFirst})
        if (const auto match = shape.match(text); match.hasMatch())
            date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = numbers.match(text); match.hasMatch() && region != QLocale::c())
        date = byNumbers(match, dayFirst(region));
    if (!date.isValid())
        return Error{.code = Error::Code::NotADate, .value = typed};
    return date;
}

Result<QDate> parseDatePattern(const QString &typed, const QString &pattern)
{
    const QDate date = QLocale::c().toDate(typed.trimmed(), pattern);
    if (!date.isValid())
        return Error{.code = Error::Code::NotADate, .value = typed};
    return date;
}

Result<Moment> parseMoment(const QString &typed, const QLocale &region)
{
    static const QRegularExpression shape(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?)?(Z)?(?:\\s+([A-Za-z][A-Za-z0-9_+/-]*))?$"_s);
    const Error refused{.code = Error::Code::NotAnInstant, .value = typed};
    const auto match = shape.match(typed.trimmed());
    if (!match.hasMatch()) {
        const auto day = parseDate(typed, region);
        if (!day)
            return refused;
        return Moment{day->toString(Qt::ISODate), {}};
    }
    Moment moment{match.captured(1), match.captured(4)};
    if (!match.captured(2).isEmpty())
        moment.local += u'T' + match.captured(2);
    if (!match.captured(3).isEmpty())
        moment.zone = u"UTC"_s;
    const bool day = match.captured(2).isEmpty();
    const bool valid = QDate::fromString(match.captured(1), Qt::ISODate).isValid()
                       && (day || QTime::fromString(match.captured(2), u"HH:mm"_s).isValid())
                       && (moment.zone.isEmpty() || (!day && zone(moment.zone)));
    if (!valid)
        return refused;
    return moment;
}

QString momentText(const Moment &moment)
{
    return moment.zone.isEmpty() ? moment.local : moment.local + u' ' + moment.zone;
}

std::optional<qint64> momentInstant(const Moment &moment, const QString &companyZone)
{
    const QDate date = QDate::fromString(moment.local.left(10), Qt::ISODate);
    const QTime time = moment.local.size() > 10
                           ? QTime::fromString(moment.local.mid(11), u"HH:mm"_s)
                           : QTime(0, 0);
    const auto in = zone(moment.zone.isEmpty() ? companyZone : moment.zone);
    if (!date.isValid() || !time.isValid() || !in)
        return std::nullopt;
    return instantOf(QDateTime(date, time), *in);
}

Result<qint64> parseDuration(const QString &typed)
{
    static const QRegularExpression clock(u"^(\\d+):(\\d\\d)(?::(\\d\\d))?$"_s);
    static const QRegularExpression words(
        u"^(?:(\\d+)\\s*(?:h|hours?|小时|horas?))?\\s*(?:(\\d+)\\s*(?:m|min|minutes?|minutos?|分钟?))?\\s*(?:(\\d+)\\s*(?:s|sec|seconds?|segundos?|秒))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.trimmed();
    bool plain = false;
    const qint64 seconds = text.toLongLong(&plain);
    if (plain && seconds >= 0)
        return seconds;
    for (const QRegularExpression &shape : {clock, words})
        if (const auto match = shape.match(text); match.hasMatch() && !text.isEmpty())
            return match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
                   + match.captured(3).toLongLong();
    return Error{.code = Error::Code::NotANumber, .value = typed};
}
