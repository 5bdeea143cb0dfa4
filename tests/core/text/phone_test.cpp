// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phone.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("only what can be no phone is refused", "[phone]")
{
    for (const auto &typed :
         {u"112"_s, u"915 550 100"_s, u"+34 (91) 555-01.00"_s, u"010-62345678转801"_s,
          u"010-62345678 分机 801"_s, u"(55) 5555 0100 ext. 12"_s, u"915550100 extensión 4"_s,
          u"915550100x4"_s, u"915550100,,4"_s, u"１３８００１３８０００"_s, u"400-810-8888"_s}) {
        INFO(typed);
        CHECK(checkPhone(typed));
    }
    for (const auto &typed :
         {u""_s, u"12"_s, u"no tiene"_s, u"915 550 100 (Ana)"_s, u"ana@example.com"_s, u"--"_s}) {
        INFO(typed);
        const auto checked = checkPhone(typed);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().code == Error::Code::NotAPhone);
        CHECK(checked.error().value == typed);
    }
}

TEST_CASE("a number is compared in its international form", "[phone]")
{
    struct Row
    {
        QString typed, region, expected;
    };
    const Row rows[] = {
        {u"915 550 100"_s, u"ES"_s, u"+34915550100"_s},
        {u"+34 915 550 100"_s, u"CN"_s, u"+34915550100"_s},
        {u"0034915550100"_s, u"ES"_s, u"+34915550100"_s},
        {u"138 0013 8000"_s, u"CN"_s, u"+8613800138000"_s},
        {u"010-62345678"_s, u"CN"_s, u"+861062345678"_s},
        {u"010-62345678转801"_s, u"CN"_s, u"+861062345678"_s},
        {u"１３８００１３８０００"_s, u"CN"_s, u"+8613800138000"_s},
        {u"55 5555 0100"_s, u"MX"_s, u"+525555550100"_s},
        {u"915550100 ext. 4"_s, u"ES"_s, u"+34915550100"_s},
        {u"915 550 100"_s, u""_s, u""_s}, // of no country
        {u"112"_s, u"ES"_s, u""_s},
        {u""_s, u"ES"_s, u""_s},
        {u"nobody"_s, u"ES"_s, u""_s},
    };
    for (const Row &row : rows) {
        INFO(row.typed << " in " << row.region);
        CHECK(normalisePhone(row.typed, row.region) == row.expected);
    }
}
