// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/decimal.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largest = 9'000'000'000'000'000;

// ISO 4217, list one, by decimals: funds codes and metals left out, but the unit of account in
// which Chile prices (CLF) kept, and what lately went to XCG and EUR, for older data.
constexpr QStringView two_digits =
    u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD "
    u"CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    u"GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD "
    u"MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
    u"PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
    u"TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG";
constexpr QStringView no_digits =
    u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr QStringView three_digits = u"BHD IQD JOD KWD LYD OMR TND";
constexpr QStringView four_digits = u"CLF";

QHash<QString, int> readTable()
{
    QHash<QString, int> table;
    for (const auto &[codes, digits] : {std::pair(no_digits, 0), std::pair(two_digits, 2),
                                        std::pair(three_digits, 3), std::pair(four_digits, 4)})
        for (const QStringView code : codes.split(u' '))
            table.insert(code.toString(), digits);
    return table;
}

/// What people write for a currency; several where it is the reader's to know.
QStringList meanings(const QString &sign)
{
    static const QHash<QString, QStringList> signs{
        {u"€"_s, {u"EUR"_s}},
        {u"欧元"_s, {u"EUR"_s}},
        {u"£"_s, {u"GBP"_s}},
        {u"US$"_s, {u"USD"_s}},
        {u"U$S"_s, {u"USD"_s}},
        {u"美元"_s, {u"USD"_s}},
        {u"MX$"_s, {u"MXN"_s}},
        {u"HK$"_s, {u"HKD"_s}},
        {u"NT$"_s, {u"TWD"_s}},
        {u"R$"_s, {u"BRL"_s}},
        {u"CA$"_s, {u"CAD"_s}},
        {u"A$"_s, {u"AUD"_s}},
        {u"S/"_s, {u"PEN"_s}},
        {u"S/."_s, {u"PEN"_s}},
        {u"元"_s, {u"CNY"_s}},
        {u"人民币"_s, {u"CNY"_s}},
        {u"RMB"_s, {u"CNY"_s}},
        {u"CN¥"_s, {u"CNY"_s}},
        {u"JP¥"_s, {u"JPY"_s}},
        {u"円"_s, {u"JPY"_s}},
        {u"₩"_s, {u"KRW"_s}},
        {u"₹"_s, {u"INR"_s}},
        {u"₽"_s, {u"RUB"_s}},
        {u"₡"_s, {u"CRC"_s}},
        {u"¥"_s, {u"CNY"_s, u"JPY"_s}},
        {u"$"_s,
         {u"USD"_s, u"MXN"_s, u"ARS"_s, u"CLP"_s, u"COP"_s, u"UYU"_s, u"CAD"_s, u"AUD"_s, u"DOP"_s,
          u"NZD"_s, u"SGD"_s, u"HKD"_s, u"TWD"_s}}};
    return signs.value(sign);
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// The code that a name or sign stands for.
Result<QString> currencyOf(const QString &typed, const MoneyReading &reading)
{
    const QString name = typed.normalized(QString::NormalizationForm_KC).toUpper();
    if (currencyDigits(name))
        return name;
    const QStringList may = meanings(name);
    const QString regional = reading.region.currencySymbol(QLocale::CurrencyIsoCode);
    for (const QString &own : {reading.currency, regional})
        if (may.contains(own))
            return own;
    if (may.size() == 1 || name == "$"_L1)
        return may.first();
    const bool isCode = name.size() == 3 && std::all_of(name.begin(), name.end(), isCapital);
    return Error{.code = isCode || !may.isEmpty() ? Error::Code::UnknownCurrency
                                                  : Error::Code::NotAMoney,
                 .hints = may};
}

/// "-$1,250.50 USD" taken apart.
struct Parts
{
    QString front;
    QString number;
    QString back;
};

Parts divide(const QString &typed)
{
    QString text = typed.trimmed();
    QString sign;
    if (!text.isEmpty() && u"-+\u2212\uff0d\uff0b"_s.contains(text.front())) {
        sign = text.front();
        text = text.mid(1).trimmed();
    }
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto isPoint = [](QChar c) { return u".,\uff0e\uff0c"_s.contains(c); };
    const auto isSigned = [](QChar c) { return u"-+\u2212\uff0d\uff0b"_s.contains(c); };
    auto begin = std::find_if(text.cbegin(), text.cend(), isDigit);
    auto end = std::find_if(text.crbegin(), text.crend(), isDigit).base();
    if (begin == text.cend())
        return {text, {}, {}};
    if (begin != text.cbegin() && isPoint(*(begin - 1)) && !text.startsWith("S/."_L1))
        --begin;
    if (begin != text.cbegin() && sign.isEmpty() && isSigned(*(begin - 1)))
        --begin;
    if (end != text.cend() && isPoint(*end))
        ++end;
    const qsizetype from = begin - text.cbegin();
    const qsizetype to = end - text.cbegin();
    return {text.left(from).trimmed(), sign + text.mid(from, to - from), text.mid(to).trimmed()};
}

/// The one currency that stands at either side, or none and the reader's.
Result<QString> currencyOf(const Parts &parts, MoneyReading reading)
{
    QStringList names{parts.back, parts.front};
    names.removeAll(QString());
    if (names.size() == 2 && currencyDigits(names[1].toUpper()))
        names.swapItemsAt(0, 1); // a code says what a sign beside it stands for
    QString currency = reading.currency;
    for (const QString &name : names) {
        const auto named = currencyOf(name, reading);
        if (!named)
            return named;
        if (&name != &names.front() && *named != currency)
            return Error{.code = Error::Code::NotAMoney};
        reading.currency = currency = *named;
    }
    return currency;
}

} // namespace

std::optional<int> currencyDigits(const QString &code)
{
    static const QHash<QString, int> table = readTable();
    const auto found = table.constFind(code);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

Result<Money> parseMoney(const QString &typed, const MoneyReading &reading)
{
    const auto refused = [&](Error::Code code, const QStringList &hints = {}) {
        return Error{.code = code, .value = typed, .hints = hints};
    };
    const Parts parts = divide(typed);
    if (parts.number.isEmpty())
        return refused(Error::Code::NotAMoney);
    const auto named = currencyOf(parts, reading);
    if (!named)
        return refused(named.error().code, named.error().hints);
    const QString &currency = *named;
    const auto digits = currencyDigits(currency);
    if (!digits)
        return refused(Error::Code::UnknownCurrency);

    const int places = reading.price ? price_places : *digits;
    const auto amount = reading.region == QLocale::c()
                            ? parseDecimal(parts.number, places, reading.round)
                            : parseTypedNumber(parts.number, reading.region, places, reading.round);
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
