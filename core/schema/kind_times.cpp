// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/base/zone.h"
#include "core/schema/kinds.h"

using namespace Qt::Literals::StringLiterals;

namespace kinds {
namespace {

QTimeZone zoneOf(const QString &name)
{
    return zone(name).value_or(QTimeZone::utc());
}

/// A region's short form, but never with a year of two digits.
QString regionalDate(const QDate &date, const QLocale &region)
{
    if (region == QLocale::c())
        return date.toString(Qt::ISODate);
    if (region.language() == QLocale::Chinese)
        return region.toString(date, u"yyyy年M月d日"_s);
    QString format = region.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    if (!format.contains("yyyy"_L1))
        format.replace("y"_L1, "yyyy"_L1);
    return region.toString(date, format);
}

/// A region's short form, without seconds.
QString regionalTime(const QTime &time, const QLocale &region)
{
    return region == QLocale::c() ? time.toString(u"HH:mm"_s)
                                  : region.toString(time, QLocale::ShortFormat);
}

} // namespace

Result<Cells> parseDateKind(const FieldDef &field, const QString &typed, const Reading &reading)
{
    if (typed.trimmed().isEmpty())
        return cellsOf(field);
    const auto date = parseDate(typed, reading.region);
    if (!date)
        return refused(Error::Code::NotADate, field, typed);
    return cellsOf(field, {dayNumber(*date)});
}

Result<Cells> parseInstantKind(const FieldDef &field, const QString &typed, const Reading &reading)
{
    if (typed.trimmed().isEmpty())
        return cellsOf(field);
    const QTimeZone in = zoneOf(reading.zone);
    auto instant = parseInstant(typed, in);
    if (!instant) // as the region writes it, or with the name of a zone
        if (const auto moment = parseMoment(typed, reading.region))
            if (const auto at = momentInstant(*moment, QString::fromLatin1(in.id())))
                instant = *at;
    if (!instant) // a day with a midnight that says nothing
        if (const auto day = parseDate(typed, reading.region))
            instant = instantOf(QDateTime(*day, QTime(0, 0)), in);
    if (!instant)
        return refused(Error::Code::NotAnInstant, field, typed);
    return cellsOf(field, {*instant});
}

Result<Cells> parseMomentKind(const FieldDef &field, const QString &typed, const Reading &reading)
{
    if (typed.trimmed().isEmpty())
        return cellsOf(field);
    const auto moment = parseMoment(typed, reading.region);
    if (!moment)
        return refused(Error::Code::NotAnInstant, field, typed);
    return cellsOf(field, {textCell(moment->local), textCell(moment->zone)});
}

QJsonValue dateJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return dateOfNumber(cells[0].toLongLong()).toString(Qt::ISODate);
}

QJsonValue instantJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return instantText(cells[0].toLongLong());
}

QJsonValue momentJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return momentText({cells[0].toString(), cells[1].toString()});
}

QString dateDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &showing)
{
    return regionalDate(dateOfNumber(cells[0].toLongLong()), showing.region);
}

QString instantDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &showing)
{
    const QDateTime local = localTime(cells[0].toLongLong(), zoneOf(showing.zone));
    return regionalDate(local.date(), showing.region) + u' '
           + regionalTime(local.time(), showing.region);
}

QString momentDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &showing)
{
    const QString local = cells[0].toString();
    const QDate date = QDate::fromString(local.left(10), Qt::ISODate);
    QString text = regionalDate(date, showing.region);
    if (local.size() > 10)
        text += u' ' + regionalTime(QTime::fromString(local.mid(11), Qt::ISODate), showing.region);
    const QString in = cells[1].toString();
    return in.isEmpty() || in == showing.zone ? text : text + u" ("_s + in + u')';
}

} // namespace kinds
