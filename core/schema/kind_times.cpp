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
    if (region.language() == QLocale::Chinese)
        return region.toString(date, u"yyyy年M月d日"_s);
    QString format = region.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    if (!format.contains("yyyy"_L1))
        format.replace("y"_L1, "yyyy"_L1);
    return region.toString(date, format);
}

} // namespace

Result<Cells> parseDateKind(const FieldDef &field, const QString &typed, const Reading &reading)
{
    if (typed.trimmed().isEmpty())
        return cellsOf(field, {});
    const auto date = parseDate(typed, reading.region);
    if (!date)
        return refused(Error::Code::NotADate, field, typed);
    return cellsOf(field, {dayNumber(*date)});
}

Result<Cells> parseInstantKind(const FieldDef &field, const QString &typed, const Reading &reading)
{
    if (typed.trimmed().isEmpty())
        return cellsOf(field, {});
    const QTimeZone in = zoneOf(reading.zone);
    auto instant = parseInstant(typed, in);
    if (!instant) // a day as the region writes it is its midnight
        if (const auto day = parseDate(typed, reading.region))
            instant = instantOf(QDateTime(*day, QTime(0, 0)), in);
    if (!instant)
        return refused(Error::Code::NotAnInstant, field, typed);
    return cellsOf(field, {*instant});
}

Result<Cells> parseMomentKind(const FieldDef &field, const QString &typed, const Reading &reading)
{
    if (typed.trimmed().isEmpty())
        return cellsOf(field, {});
    const auto moment = parseMoment(typed, reading.region);
    if (!moment)
        return refused(Error::Code::NotAnInstant, field, typed);
    return cellsOf(field, {textCell(moment->local), textCell(moment->zone)});
}

QJsonValue dateJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return cells[0].isNull()
               ? QJsonValue()
               : QJsonValue(dateOfNumber(cells[0].toLongLong()).toString(Qt::ISODate));
}

QJsonValue instantJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return cells[0].isNull() ? QJsonValue() : QJsonValue(instantText(cells[0].toLongLong()));
}

QJsonValue momentJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return cells[0].isNull() ? QJsonValue()
                             : QJsonValue(momentText({cells[0].toString(), cells[1].toString()}));
}

QString dateDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &showing)
{
    return cells[0].isNull() ? QString()
                             : regionalDate(dateOfNumber(cells[0].toLongLong()), showing.region);
}

QString instantDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &showing)
{
    if (cells[0].isNull())
        return {};
    const QDateTime local = localTime(cells[0].toLongLong(), zoneOf(showing.zone));
    return regionalDate(local.date(), showing.region) + u' ' + local.time().toString(u"HH:mm"_s);
}

QString momentDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &showing)
{
    const QString local = cells[0].toString();
    const QDate date = QDate::fromString(local.left(10), Qt::ISODate);
    if (!date.isValid())
        return local;
    QString text = regionalDate(date, showing.region);
    if (local.size() > 10)
        text += u' ' + local.mid(11);
    const QString in = cells[1].toString();
    return in.isEmpty() || in == showing.zone ? text : text + u" ("_s + in + u')';
}

} // namespace kinds
