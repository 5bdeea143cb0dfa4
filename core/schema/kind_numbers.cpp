// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/schema/kinds.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace kinds {
namespace {

constexpr int places = 4;

/// Canonical digits grouped and pointed as a region writes them.
QString regional(const QString &canonical, const QLocale &region)
{
    const qsizetype dot = canonical.indexOf(u'.');
    const QString whole = dot < 0 ? canonical : canonical.left(dot);
    QString text = region.toString(whole.toLongLong());
    if (whole == "-0"_L1)
        text.prepend(region.negativeSign());
    return dot < 0 ? text : text + region.decimalPoint() + canonical.mid(dot + 1);
}

} // namespace

Result<Cells> parseInteger(const FieldDef &field, const QString &typed, const Reading &reading)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return cellsOf(field, {});
    const auto number = reading.region == QLocale::c() ? parseDecimal(text, 0)
                                                       : parseTypedNumber(text, reading.region, 0);
    if (!number)
        return refused(number.error().code, field, typed);
    return cellsOf(field, {*number});
}

Result<Cells> parseFixed(const FieldDef &field, const QString &typed, const Reading &reading)
{
    QString text = typed.trimmed();
    if (field.kind == Kind::Percent && (text.endsWith(u'%') || text.endsWith(u'％')))
        text = text.chopped(1).trimmed();
    if (text.isEmpty())
        return cellsOf(field, {});
    const bool typedThere = reading.region != QLocale::c() || reading.round;
    const auto number = typedThere ? parseTypedNumber(text, reading.region, places, reading.round)
                                   : parseDecimal(text, places);
    if (!number)
        return refused(number.error().code, field, typed);
    return cellsOf(field, {*number});
}

Result<Cells> parseMoneyKind(const FieldDef &field, const QString &typed, const Reading &reading)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return cellsOf(field, {});
    const auto money = parseMoney(text, {.region = reading.region,
                                         .currency = reading.currency,
                                         .price = field.kind == Kind::Price,
                                         .round = reading.round});
    if (!money)
        return refused(money.error().code, field, typed);
    return cellsOf(field, {money->amount, money->currency});
}

Result<Cells> parseBoolean(const FieldDef &field, const QString &typed, const Reading &)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"1"_s, u"sí"_s, u"si"_s, u"是"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"0"_s, u"否"_s};
    const QString text = typed.trimmed().toLower();
    if (text.isEmpty())
        return cellsOf(field, {});
    if (!yes.contains(text) && !no.contains(text))
        return refused(Error::Code::NotABoolean, field, typed);
    return cellsOf(field, {qint64(yes.contains(text))});
}

Result<Cells> parseDurationKind(const FieldDef &field, const QString &typed, const Reading &)
{
    if (typed.trimmed().isEmpty())
        return cellsOf(field, {});
    const auto seconds = parseDuration(typed);
    if (!seconds)
        return refused(seconds.error().code, field, typed);
    return cellsOf(field, {*seconds});
}

QJsonValue integerJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return cells[0].isNull() ? QJsonValue() : QJsonValue(cells[0].toLongLong());
}

QJsonValue fixedJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return cells[0].isNull() ? QJsonValue()
                             : QJsonValue(decimalText(cells[0].toLongLong(), places));
}

QJsonValue moneyJson(const FieldDef &field, std::span<const Cell> cells, const EntityNames &)
{
    if (cells[0].isNull())
        return {};
    return moneyText({cells[0].toLongLong(), cells[1].toString()}, field.kind == Kind::Price);
}

QJsonValue booleanJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return cells[0].isNull() ? QJsonValue() : QJsonValue(cells[0].toLongLong() != 0);
}

QString integerDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &showing)
{
    return cells[0].isNull() ? QString() : showing.region.toString(cells[0].toLongLong());
}

QString fixedDisplay(const FieldDef &field, std::span<const Cell> cells, const Showing &showing)
{
    if (cells[0].isNull())
        return {};
    const QString number = regional(decimalText(cells[0].toLongLong(), places), showing.region);
    return field.kind == Kind::Percent ? number + u"\u00a0%"_s : number;
}

QString moneyDisplay(const FieldDef &field, std::span<const Cell> cells, const Showing &showing)
{
    if (cells[0].isNull())
        return {};
    const QString canonical =
        moneyText({cells[0].toLongLong(), cells[1].toString()}, field.kind == Kind::Price);
    const qsizetype space = canonical.indexOf(u' ');
    return regional(canonical.left(space), showing.region) + u'\u00a0' + canonical.mid(space + 1);
}

QString booleanDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &)
{
    if (cells[0].isNull())
        return {};
    return cells[0].toLongLong() != 0 ? QCoreApplication::translate("kind", "Yes")
                                      : QCoreApplication::translate("kind", "No");
}

QString durationDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &)
{
    if (cells[0].isNull())
        return {};
    const qint64 seconds = cells[0].toLongLong();
    const QString minutes = QString::number(seconds / 60 % 60).rightJustified(2, u'0');
    QString text = QString::number(seconds / 3600) + u':' + minutes;
    if (seconds % 60 != 0)
        text += u':' + QString::number(seconds % 60).rightJustified(2, u'0');
    return text;
}

} // namespace kinds
