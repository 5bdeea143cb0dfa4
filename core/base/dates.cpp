// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include "core/base/zone.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate epoch(1970, 1, 1);

enum class Order { DayMonth, MonthDay, YearFirst };

/// In which order a region writes a date.
Order orderOf(const QLocale &region)
{
    const QString format = region.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    if (format.indexOf(u'y') < day)
        return Order::YearFirst;
    return day < month ? Order::DayMonth : Order::MonthDay;
}

/// The month whose name begins with `typed`, of three letters at least; 0 for none.
int monthNamed(const QString &typed, const QLocale &region)
{
    const QString begin = typed.toCaseFolded().remove(u'.');
    if (begin.size() < 3)
        return 0;
    for (const QLocale &words : {region, QLocale::c()})
        for (int month = 1; month <= 12; ++month)
            if (words.monthName(month).toCaseFolded().startsWith(begin))
                return month;
    return 0;
}

QDate readYearFirst(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{4})(?:-(\\d\\d?)-|\\s*年\\s*(\\d\\d?)\\s*月\\s*)(\\d\\d?)(?(3)\\s*[日号]?)$"_s);
    const auto match = shape.match(text);
    const QString month = match.captured(2) + match.captured(3);
    return QDate(match.captured(1).toInt(), month.toInt(), match.captured(4).toInt());
}

QDate readRegional(const QString &text, const QLocale &region)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})([/.])(\\d\\d?)\\2(\\d\\d?)$"_s);
    static const QRegularExpression numbers(u"^(\\d\\d?)([/.-])(\\d\\d?)\\2(\\d{4})$"_s);
    static const QRegularExpression words(
        u"^(\\d\\d?)(?:[-/ .]+| de )(\\p{L}{3,}\\.?)(?:[-/ ]+| del? )(\\d{4})$"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(3).toInt(),
                     match.captured(4).toInt());
    if (const auto match = words.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), monthNamed(match.captured(2), region),
                     match.captured(1).toInt());
    const auto match = numbers.match(text);
    const int a = match.captured(1).toInt();
    const int b = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    switch (orderOf(region)) {
    case Order::DayMonth:
        return QDate(year, b, a);
    case Order::MonthDay:
        return QDate(year, a, b);
    case Order::YearFirst:
        return {};
    }
    return {};
}

/// Takes off a time of midnight, with or without an offset.
QString withoutMidnight(const QString &text)
{
    static const QRegularExpression midnight(
        u"(?:[T ]0?0:00(?::00(?:[.,]0+)?)?\\s*(?:Z|[+-]\\d\\d:?\\d\\d)?| 12:00(?::00)? AM)$"_s);
    return QString(text).remove(midnight);
}

/// A pattern as an expression: letters become groups, all else stands for itself.
QString expressionOf(const QString &pattern)
{
    static const QRegularExpression token(u"d+|M+|y+|[^dMy]+"_s);
    QString expression;
    for (auto it = token.globalMatch(pattern); it.hasNext();) {
        const QString part = it.next().captured();
        const QString digits =
            u"\\d{%1%2})"_s.arg(part.size()).arg(part.size() == 1 ? u",2"_s : u""_s);
        if (part.startsWith(u'd') && part.size() <= 2)
            expression += u"(?<d>"_s + digits;
        else if (part.startsWith(u'M') && part.size() <= 2)
            expression += u"(?<M>"_s + digits;
        else if (part.startsWith(u'M'))
            expression += u"(?<M>\\p{L}+\\.?)"_s;
        else if (part == "yy"_L1 || part == "yyyy"_L1)
            expression += u"(?<y>"_s + digits;
        else
            expression += QRegularExpression::escape(part);
    }
    return u'^' + expression + u'$';
}

/// "9:30" or "09:30:15" as a moment has it; empty when it is no time.
QString timeText(const QString &typed)
{
    const QTime time = QTime::fromString(typed.section(u'.', 0, 0),
                                         typed.count(u':') == 1 ? u"H:mm"_s : u"H:mm:ss"_s);
    if (!time.isValid())
        return {};
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
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
    const QString text = withoutMidnight(typed.normalized(QString::NormalizationForm_KC).trimmed());
    QDate date = readYearFirst(text);
    if (!date.isValid() && region != QLocale::c())
        date = readRegional(text, region);
    if (!date.isValid())
        return Error{.code = Error::Code::NotADate, .value = typed};
    return date;
}

Result<QDate> parseDatePattern(const QString &typed, const QString &pattern)
{
    const QRegularExpression shape(expressionOf(pattern));
    const QStringList parts = shape.namedCaptureGroups();
    if (!shape.isValid() || !parts.contains("d"_L1) || !parts.contains("M"_L1)
        || !parts.contains("y"_L1))
        return Error{.code = Error::Code::InvalidInput,
                     .detail = u"the pattern needs d, M and y once each"_s,
                     .value = pattern};
    const auto match = shape.match(typed.trimmed());
    int year = match.captured(u"y"_s).toInt();
    if (match.captured(u"y"_s).size() == 2)
        year += year < 70 ? 2000 : 1900;
    const QString month = match.captured(u"M"_s);
    const bool named = !month.isEmpty() && month.front().isLetter();
    const QDate date(year, named ? monthNamed(month, QLocale::c()) : month.toInt(),
                     match.captured(u"d"_s).toInt());
    if (!match.hasMatch() || !date.isValid())
        return Error{.code = Error::Code::NotADate, .value = typed};
    return date;
}

Result<Moment> parseMoment(const QString &typed, const QLocale &region)
{
    static const QRegularExpression shape(
        u"^(.+?)(?:[T ](\\d\\d?:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)\\s*(Z|[+-]\\d\\d:?\\d\\d)?)?"
        "(?:\\s+([A-Z][A-Za-z0-9_+/-]*))?$"_s);
    const Error refused{.code = Error::Code::NotAnInstant, .value = typed};
    const auto match = shape.match(typed.trimmed());
    const auto day = parseDate(match.captured(1), region);
    if (!match.hasMatch() || !day)
        return refused;
    Moment moment{day->toString(Qt::ISODate), match.captured(4)};
    const QString offset = match.captured(3);
    if (match.captured(2).isEmpty())
        return moment.zone.isEmpty() ? Result(moment) : refused;
    const QString time = timeText(match.captured(2));
    if (time.isEmpty() || (!moment.zone.isEmpty() && (!offset.isEmpty() || !zone(moment.zone))))
        return refused;
    moment.local += u'T' + time;
    if (offset.isEmpty())
        return moment;
    const auto instant = parseInstant(moment.local + offset, QTimeZone::utc());
    if (!instant)
        return refused;
    const QDateTime utc = localTime(*instant, QTimeZone::utc());
    return Moment{utc.date().toString(Qt::ISODate) + u'T'
                      + timeText(utc.time().toString(u"H:mm:ss"_s)),
                  u"UTC"_s};
}

QString momentText(const Moment &moment)
{
    return moment.zone.isEmpty() ? moment.local : moment.local + u' ' + moment.zone;
}

std::optional<qint64> momentInstant(const Moment &moment, const QString &companyZone)
{
    const auto in = zone(moment.zone.isEmpty() ? companyZone : moment.zone);
    if (!in)
        return std::nullopt;
    const auto instant = parseInstant(moment.local, *in);
    return instant ? std::optional(*instant) : std::nullopt;
}

Result<qint64> parseDuration(const QString &typed)
{
    static const QRegularExpression plain(u"^(?<s>\\d{1,9})$"_s);
    static const QRegularExpression clock(u"^(?<h>\\d{1,5}):(?<m>[0-5]\\d)(?::(?<s>[0-5]\\d))?$"_s);
    static const QRegularExpression words(
        u"^(?=.)(?:(?<h>\\d{1,5})\\s*(?:h|hours?|小时|horas?))?"
        "\\s*(?:(?<m>\\d{1,7})\\s*(?:m|min|minutes?|minutos?|分钟?))?"
        "\\s*(?:(?<s>\\d{1,9})\\s*(?:s|sec|seconds?|segundos?|秒))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    for (const QRegularExpression &shape : {plain, clock, words})
        if (const auto match = shape.match(text); match.hasMatch())
            return match.captured(u"h"_s).toLongLong() * 3600
                   + match.captured(u"m"_s).toLongLong() * 60 + match.captured(u"s"_s).toLongLong();
    return Error{.code = Error::Code::NotANumber, .value = typed};
}

QString durationText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    QString text = QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60);
    if (seconds % 60 != 0)
        text += u':' + two(seconds % 60);
    return text;
}
