// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "tests/catch.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale spain(u"es_ES"_s);
const QLocale mexico(u"es_MX"_s);
const QLocale china(u"zh_CN"_s);
constexpr qint64 most = std::numeric_limits<qint64>::max();

/// With four places; nothing when it is refused.
std::optional<qint64> typed(const QString &text, const QLocale &region)
{
    const auto number = parseTypedNumber(text, region, 4);
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace

TEST_CASE("a canonical decimal survives the way through text", "[decimal]")
{
    for (const auto &text : {u"0"_s, u"1250.5"_s, u"-0.0001"_s, u"922337203685477.5807"_s})
        CHECK(decimalText(*parseDecimal(text, 4), 4) == text);
    CHECK(decimalText(12500, 2, 2) == u"125.00"_s);
    CHECK(decimalText(-5, 2, 2) == u"-0.05"_s);
    CHECK(decimalText(7, 0) == u"7"_s);
}

TEST_CASE("a decimal is refused for what is wrong with it", "[decimal]")
{
    for (const auto &text : {u""_s, u"-"_s, u"."_s, u"1."_s, u".5"_s, u"1,5"_s, u"1.5.0"_s,
                             u"--1"_s, u"1e3"_s, u" 1"_s, u"１"_s})
        CHECK(parseDecimal(text, 4).error().code == Error::Code::NotANumber);
    CHECK(parseDecimal(u"1.005"_s, 2).error().code == Error::Code::TooManyDigits);
    CHECK(*parseDecimal(u"1.500"_s, 2) == 150);
    CHECK(parseDecimal(u"922337203685477.5808"_s, 4).error().code == Error::Code::OutOfRange);
    CHECK(parseDecimal(u"99999999999999999999999999999999999999999"_s, 0).error().code
          == Error::Code::OutOfRange);
}

TEST_CASE("digits too many are rounded half away from zero where that is asked for", "[decimal]")
{
    CHECK(*parseDecimal(u"1.005"_s, 2, true) == 101);
    CHECK(*parseDecimal(u"-1.005"_s, 2, true) == -101);
    CHECK(*parseDecimal(u"1.00499999999999999999999999999999999999999999999"_s, 2, true) == 100);
    CHECK(*parseTypedNumber(u"0,1500000000000000222"_s, spain, 4, true) == 1500);
}

TEST_CASE("where both signs stand the last is the decimal one", "[decimal]")
{
    for (const auto &region : {spain, mexico, china}) {
        CHECK(typed(u"1.234,56"_s, region) == 12'345'600);
        CHECK(typed(u"1,234.56"_s, region) == 12'345'600);
        CHECK(typed(u"-1.234.567,8"_s, region) == -12'345'678'000);
    }
}

TEST_CASE("a sign alone is what the region says", "[decimal]")
{
    CHECK(typed(u"1.234"_s, spain) == 12'340'000);
    CHECK(typed(u"1,5"_s, spain) == 15'000);
    CHECK(typed(u"1,234"_s, spain) == 12'340);
    CHECK(typed(u"1,234"_s, mexico) == 12'340'000);
    CHECK(typed(u"1.234"_s, china) == 12'340);
    CHECK(typed(u"1,5"_s, china) == std::nullopt);
}

TEST_CASE("a dot that cannot group is the canonical decimal one in Spain too", "[decimal]")
{
    CHECK(typed(u"1250.50"_s, spain) == 12'505'000);
    CHECK(typed(u"0.125"_s, spain) == 1'250);
    CHECK(typed(u"1234.567"_s, spain) == 12'345'670);
}

TEST_CASE("grouping is in threes or it is no number", "[decimal]")
{
    for (const auto &text :
         {u"1.23.456"_s, u"1.234.56"_s, u"1234.567,8"_s, u"1 23"_s, u"1 234.567,8"_s,
          u"1,234.567,8"_s, u"1.234,56,7"_s, u"0.123.456"_s, u".123.456"_s, u"5²"_s})
        CHECK(typed(text, spain) == std::nullopt);
    CHECK(typed(u"1.234.567"_s, spain) == 12'345'670'000);
    CHECK(typed(u"1.234.567"_s, china) == 12'345'670'000);
    CHECK(typed(u"1 234 567,5"_s, spain) == 12'345'675'000);
    CHECK(typed(u"1\u00a0234\u202f567"_s, spain) == 12'345'670'000);
    CHECK(typed(u"1'234.5"_s, china) == 12'345'000);
}

TEST_CASE("full-width digits and signs are read", "[decimal]")
{
    CHECK(typed(u"－１，２３４．５"_s, china) == -12'345'000);
    CHECK(typed(u"\u22125"_s, china) == -50'000);
    CHECK(typed(u"- 5"_s, china) == -50'000);
    CHECK(typed(u"一"_s, china) == std::nullopt);
}

TEST_CASE("a product is exact and rounded once", "[decimal]")
{
    CHECK(*multiplyRound(15, 1, 1) == 2);
    CHECK(*multiplyRound(-15, 1, 1) == -2);
    CHECK(*multiplyRound(most, 10'000, 4) == most);
    CHECK(multiplyRound(most, 2, 0).error().code == Error::Code::OutOfRange);
    CHECK(addChecked(most, -1) == most - 1);
    CHECK(addChecked(most, 1) == std::nullopt);
}

TEST_CASE("a line is quantity by price less discount, rounded to the currency", "[decimal]")
{
    CHECK(*lineTotal(120'000, 140'000, 0, 2) == 16'800);     // 12 × 14.00
    CHECK(*lineTotal(100'000, 77'000, 150'000, 2) == 6'545); // 10 × 7.70 − 15 %
    CHECK(*lineTotal(10'000, 10'050, 0, 2) == 101);          // 1.005 → 1.01
    CHECK(*lineTotal(-10'000, 10'050, 0, 2) == -101);
    CHECK(*lineTotal(15'000, 10'000, 0, 0) == 2);         // 1.5 yen
    CHECK(*lineTotal(10'000, 10'000, 1'000'000, 2) == 0); // all of it given away
    CHECK(lineTotal(most, most, 0, 2).error().code == Error::Code::OutOfRange);
    CHECK(lineTotal(most, most, -most, 2).error().code == Error::Code::OutOfRange);
}
