// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/schema/kinds.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kinds {
namespace {

constexpr int places = 4;

Result<qint64> numberOf(const QString &text, const Reading &reading, int digits)
{
    return reading.region == QLocale::c()
               ? parseDecimal(text, digits, reading.round)
               : parseTypedNumber(text, reading.region, digits, reading.round);
}

/// Qt 6.4 writes 1234567 as "1234.567" where four digits alone are not grouped (Spain, Poland).
QString grouped(qint64 number, const QLocale &region)
{
    QString text = region.toString(number);
    const QString separator = region.groupSeparator();
    const qsizetype first = separator.isEmpty() ? -1 : text.indexOf(separator);
    if (first >= 4 && text[first - 4].isDigit())
        text.insert(first - 3, separator);
    return text;
}

/// Canonical digits grouped and pointed as a region writes them.
QString regional(const QString &canonical, const QLocale &region)
{
    const qsizetype dot = canonical.indexOf(u'.');
    const QString whole = dot < 0 ? canonical : canonical.left(dot);
    QString text = grouped(whole.toLongLong(), region);
    if (whole == "-0"_L1)
        text.prepend(region.negativeSign());
    return dot < 0 ? text : text + region.decimalPoint() + canonical.mid(dot + 1);
}

/// A number with its currency as a region places it. Only the region's own currency and the euro
/// have a sign that nobody takes for another's.
QString withCurrency(const QString &number, const QString &code, const QLocale &region)
{
    const bool own = region.currencySymbol(QLocale::CurrencyIsoCode) == code;
    const QString sign = own                ? region.currencySymbol(QLocale::CurrencySymbol)
                         : code == "EUR"_L1 ? u"€"_s
                                            : code;
    const QString frame = region.toCurrencyString(qlonglong(1), u"¤"_s); // "¤1" or "1 ¤"
    const bool before = frame.indexOf(u'¤') < frame.size() / 2;
    const bool spaced =
        std::any_of(frame.begin(), frame.end(), [](QChar c) { return c.isSpace(); });
    const QString gap = spaced || sign == code ? u"\u00a0"_s : QString();
    return before ? sign + gap + number : number + gap + sign;
}

} // namespace

Result<Cells> parseInteger(const FieldDef &field, const QString &typed, const Reading &reading)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return cellsOf(field);
    const auto number = numberOf(text, reading, 0);
    if (!number)
        return refused(number.error(), field, typed);
    return cellsOf(field, {*number});
}

Result<Cells> parseFixed(const FieldDef &field, const QString &typed, const Reading &reading)
{
    QString text = typed.trimmed();
    if (field.kind == Kind::Percent && (text.endsWith(u'%') || text.endsWith(u'％')))
        text = text.chopped(1).trimmed();
    if (text.isEmpty())
        return cellsOf(field);
    const auto number = numberOf(text, reading, places);
    if (!number)
        return refused(number.error(), field, typed);
    return cellsOf(field, {*number});
}

Result<Cells> parseMoneyKind(const FieldDef &field, const QString &typed, const Reading &reading)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return cellsOf(field);
    const auto money = parseMoney(text, {.region = reading.region,
                                         .currency = reading.currency,
                                         .price = field.kind == Kind::Price,
                                         .round = reading.round});
    if (!money)
        return refused(money.error(), field, typed);
    return cellsOf(field, {money->amount, money->currency});
}

Result<Cells> parseBoolean(const FieldDef &field, const QString &typed, const Reading &)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"1"_s,        u"sí"_s,
                                 u"si"_s,   u"是"_s,  u"verdadero"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"0"_s, u"否"_s, u"falso"_s};
    const QString text = typed.normalized(QString::NormalizationForm_C).trimmed().toLower();
    if (text.isEmpty())
        return cellsOf(field);
    if (!yes.contains(text) && !no.contains(text))
        return refused(Error::Code::NotABoolean, field, typed);
    return cellsOf(field, {qint64(yes.contains(text))});
}

Result<Cells> parseDurationKind(const FieldDef &field, const QString &typed, const Reading &)
{
    if (typed.trimmed().isEmpty())
        return cellsOf(field);
    const auto seconds = parseDuration(typed);
    if (!seconds)
        return refused(seconds.error(), field, typed);
    return cellsOf(field, {*seconds});
}

QJsonValue integerJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return cells[0].toLongLong();
}

QJsonValue fixedJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return decimalText(cells[0].toLongLong(), places);
}

QJsonValue moneyJson(const FieldDef &field, std::span<const Cell> cells, const EntityNames &)
{
    return moneyText({cells[0].toLongLong(), cells[1].toString()}, field.kind == Kind::Price);
}

QJsonValue booleanJson(const FieldDef &, std::span<const Cell> cells, const EntityNames &)
{
    return cells[0].toLongLong() != 0;
}

QString integerDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &showing)
{
    return grouped(cells[0].toLongLong(), showing.region);
}

QString fixedDisplay(const FieldDef &field, std::span<const Cell> cells, const Showing &showing)
{
    const QString number = regional(decimalText(cells[0].toLongLong(), places), showing.region);
    return field.kind == Kind::Percent ? number + u"\u00a0%"_s : number;
}

QString moneyDisplay(const FieldDef &field, std::span<const Cell> cells, const Showing &showing)
{
    const QString currency = cells[1].toString();
    const QString canonical =
        moneyText({cells[0].toLongLong(), currency}, field.kind == Kind::Price);
    if (showing.region == QLocale::c())
        return canonical;
    const bool negative = canonical.startsWith(u'-');
    const QString number = canonical.left(canonical.indexOf(u' ')).mid(negative ? 1 : 0);
    const QString text = withCurrency(regional(number, showing.region), currency, showing.region);
    return negative ? showing.region.negativeSign() + text : text;
}

QString booleanDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &)
{
    return cells[0].toLongLong() != 0 ? QCoreApplication::translate("kind", "Yes")
                                      : QCoreApplication::translate("kind", "No");
}

QString durationDisplay(const FieldDef &, std::span<const Cell> cells, const Showing &)
{
    return durationText(cells[0].toLongLong());
}

} // namespace kinds
