// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/decimal.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largest = 9'000'000'000'000'000;

// ISO 4217, list one; funds codes and metals left out. Two decimals unless said.
const QString codes
    = u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD "
      "CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
      "GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD "
      "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
      "PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
      "TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG"_s;
const QString whole = u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"_s;
const QString thousandths = u"BHD IQD JOD KWD LYD OMR TND"_s;

const QHash<QString, int> &table()
{
    static const QHash<QString, int> digits = [] {
        QHash<QString, int> all;
        for (const auto &[list, places] : {std::pair(codes, 2), std::pair(whole, 0), std::pair(thousandths, 3)})
            for (const QString &code : list.split(u' '))
                all.insert(code, places);
        return all;
    }();
    return digits;
}

/// A sign stands for a currency; "$" and "¥" for that of the reader where it is one of these.
QString currencyOfSign(const QString &sign, const QString &own)
{
    static const QHash<QString, QStringList> signs{
        {u"€"_s, {u"EUR"_s}},
        {u"£"_s, {u"GBP"_s}},
        {u"US$"_s, {u"USD"_s}},
        {u"MX$"_s, {u"MXN"_s}},
        {u"S/"_s, {u"PEN"_s}},
        {u"元"_s, {u"CNY"_s}},
        {u"¥"_s, {u"CNY"_s, u"JPY"_s}},
        {u"￥"_s, {u"CNY"_s, u"JPY"_s}},
        {u"$"_s, {u"USD"_s, u"MXN"_s, u"ARS"_s, u"CLP"_s, u"COP"_s, u"UYU"_s, u"CAD"_s, u"AUD"_s}}};
    const QStringList currencies = signs.value(sign);
    if (currencies.contains(own))
        return own;
    return currencies.value(0);
}

bool isNumberPart(QChar c)
{
    return c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'+' || c == u'\'' || c == u'−'
           || c == u'’';
}

/// Splits "1.250,50 €" and "EUR 1250.50" into number and name. False where there are two names.
bool divide(const QString &typed, QString &number, QString &name)
{
    QString front;
    QString back;
    for (const QChar c : typed.trimmed())
        if (isNumberPart(c) || (c.isSpace() && back.isEmpty() && !number.isEmpty()))
            number += back.isEmpty() ? QString(c) : u"x"_s; // a number behind the name is none
        else if (!c.isSpace())
            (number.isEmpty() ? front : back) += c;
    name = front.isEmpty() ? back : front;
    number = number.trimmed();
    return front.isEmpty() || back.isEmpty();
}

} // namespace

std::optional<int> currencyDigits(const QString &code)
{
    const auto found = table().constFind(code);
    return found == table().constEnd() ? std::nullopt : std::optional(*found);
}

Result<Money> parseMoney(const QString &typed, const MoneyReading &reading)
{
    const auto refused = [&](Error::Code code) { return Error{.code = code, .value = typed}; };
    QString number;
    QString name;
    if (!divide(typed, number, name) || number.isEmpty())
        return refused(Error::Code::NotAMoney);
    QString currency = name.isEmpty() ? reading.currency : name.toUpper();
    if (!currencyDigits(currency))
        currency = currencyOfSign(name, reading.currency);
    const auto digits = currencyDigits(currency);
    if (!digits)
        return refused(Error::Code::UnknownCurrency);
    const int places = reading.price ? price_places : *digits;
    auto amount = reading.region == QLocale::c() && !reading.round
                      ? parseDecimal(number, places)
                      : parseTypedNumber(number, reading.region, places, reading.round);
    if (!amount)
        return refused(amount.error().code == Error::Code::NotANumber ? Error::Code::NotAMoney
                                                                      : amount.error().code);
    if (*amount > largest || *amount < -largest)
        return refused(Error::Code::OutOfRange);
    return Money{*amount, currency};
}

QString moneyText(const Money &money, bool price)
{
    const int digits = currencyDigits(money.currency).value_or(2);
    return decimalText(money.amount, price ? price_places : digits, digits) + u' ' + money.currency;
}
