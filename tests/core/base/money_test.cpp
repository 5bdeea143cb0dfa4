// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale spain(u"es_ES"_s);
const QLocale mexico(u"es_MX"_s);
const QLocale china(u"zh_CN"_s);

/// Its canonical text; empty when it is refused.
QString read(const QString &typed, const MoneyReading &reading)
{
    const auto money = parseMoney(typed, reading);
    return money ? moneyText(*money) : QString();
}

} // namespace

TEST_CASE("a currency has the decimals of ISO 4217", "[money]")
{
    CHECK(currencyDigits(u"EUR"_s) == 2);
    CHECK(currencyDigits(u"JPY"_s) == 0);
    CHECK(currencyDigits(u"CLP"_s) == 0);
    CHECK(currencyDigits(u"KWD"_s) == 3);
    CHECK(currencyDigits(u"CLF"_s) == 4);
    CHECK(currencyDigits(u"eur"_s) == std::nullopt);
    CHECK(currencyDigits(u""_s) == std::nullopt);
}

TEST_CASE("canonical money survives the way through text", "[money]")
{
    for (const auto &text : {u"1250.50 EUR"_s, u"-0.05 USD"_s, u"1250 JPY"_s, u"1.250 KWD"_s})
        CHECK(read(text, {}) == text);
    CHECK(read(u"EUR 1250.5"_s, {}) == u"1250.50 EUR"_s);
    CHECK(read(u"1250"_s, {.currency = u"CNY"_s}) == u"1250.00 CNY"_s);
    CHECK(read(u"12usd"_s, {}) == u"12.00 USD"_s);
}

TEST_CASE("money is read as a region types it", "[money]")
{
    CHECK(read(u"1.250,50 €"_s, {.region = spain}) == u"1250.50 EUR"_s);
    CHECK(read(u"€ -5"_s, {.region = spain}) == u"-5.00 EUR"_s);
    CHECK(read(u"-$1,250.50 USD"_s, {.region = mexico}) == u"-1250.50 USD"_s);
    CHECK(read(u"USD 5 $"_s, {.region = mexico}) == u"5.00 USD"_s);
    CHECK(read(u"S/.1,250.50"_s, {.region = QLocale(u"es_PE"_s)}) == u"1250.50 PEN"_s);
    CHECK(read(u"￥１２５０元"_s, {.region = china}) == u"1250.00 CNY"_s);
    CHECK(read(u"1250.50 EUR"_s, {.region = spain}) == u"1250.50 EUR"_s);
}

TEST_CASE("a sign of many currencies is the reader's own, else the region's", "[money]")
{
    CHECK(read(u"$5"_s, {.region = spain, .currency = u"CLP"_s}) == u"5 CLP"_s);
    CHECK(read(u"$5"_s, {.region = mexico, .currency = u"EUR"_s}) == u"5.00 MXN"_s);
    CHECK(read(u"$5"_s, {.region = spain, .currency = u"EUR"_s}) == u"5.00 USD"_s);
    CHECK(read(u"MX$5"_s, {.region = china, .currency = u"USD"_s}) == u"5.00 MXN"_s);
    CHECK(read(u"¥5"_s, {.region = china}) == u"5.00 CNY"_s);
    CHECK(read(u"¥5"_s, {.region = QLocale(u"ja_JP"_s)}) == u"5 JPY"_s);
    CHECK(parseMoney(u"¥5"_s, {.region = spain}).error().hints == QStringList{u"CNY"_s, u"JPY"_s});
}

TEST_CASE("money is refused for what is wrong with it", "[money]")
{
    const auto code = [](const QString &typed, const QLocale &region = spain) {
        return parseMoney(typed, {.region = region, .currency = u"EUR"_s}).error().code;
    };
    for (const auto &text : {u""_s, u"EUR"_s, u"5 apples"_s, u"1 2 3 EUR"_s, u"--5"_s, u"5-"_s})
        CHECK(code(text) == Error::Code::NotAMoney);
    CHECK(code(u"EUR 5 USD"_s) == Error::Code::NotAMoney);
    CHECK(code(u"5 XYZ"_s) == Error::Code::UnknownCurrency);
    CHECK(code(u"5,005"_s) == Error::Code::TooManyDigits);
    CHECK(code(u"5.5 JPY"_s, QLocale::c()) == Error::Code::TooManyDigits);
    CHECK(code(u"90000000000000,01"_s) == Error::Code::OutOfRange);
    CHECK(parseMoney(u"5"_s, {}).error().code == Error::Code::UnknownCurrency);
    CHECK(read(u"90000000000000,00"_s, {.region = spain, .currency = u"EUR"_s})
          == u"90000000000000.00 EUR"_s);
    CHECK(read(u"5,005 €"_s, {.region = spain, .round = true}) == u"5.01 EUR"_s);
}

TEST_CASE("a price has four places and shows at least those of its currency", "[money]")
{
    const MoneyReading reading{.price = true};

    CHECK(*parseMoney(u"14.00 USD"_s, reading) == Money{140'000, u"USD"_s});
    CHECK(moneyText({140'000, u"USD"_s}, true) == u"14.00 USD"_s);
    CHECK(moneyText({140'025, u"USD"_s}, true) == u"14.0025 USD"_s);
    CHECK(moneyText({140'000, u"JPY"_s}, true) == u"14 JPY"_s);
    CHECK(parseMoney(u"14.00001 USD"_s, reading).error().code == Error::Code::TooManyDigits);
}
