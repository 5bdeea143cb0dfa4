// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/names.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("a name is read as its script reads it", "[names]")
{
    CHECK(fullName(u"José"_s, u"García"_s, u"Núñez"_s) == u"José García Núñez"_s);
    CHECK(fullName(u"Ana"_s, u""_s, u""_s) == u"Ana"_s);
    CHECK(fullName(u""_s, u"de la Cruz"_s, u""_s) == u"de la Cruz"_s);
    CHECK(fullName(u"小明"_s, u"王"_s, u""_s) == u"王小明"_s);
    CHECK(fullName(u"娜娜"_s, u"欧阳"_s, u""_s) == u"欧阳娜娜"_s);
    CHECK(fullName(u"Jack"_s, u"马"_s, u""_s) == u"Jack 马"_s);
    CHECK(fullName(u""_s, u""_s, u""_s).isEmpty());
}

TEST_CASE("a whole name is split at its first space, or after the surname", "[names]")
{
    using Split = std::pair<QString, QString>; // given, family
    CHECK(splitName(u"José García Núñez"_s, NameOrder::GivenFamily)
          == Split(u"José"_s, u"García Núñez"_s));
    CHECK(splitName(u"  García   José "_s, NameOrder::FamilyGiven)
          == Split(u"José"_s, u"García"_s));
    CHECK(splitName(u"Ana"_s, NameOrder::GivenFamily) == Split(u"Ana"_s, u""_s));
    CHECK(splitName(u"Ana"_s, NameOrder::FamilyGiven) == Split(u""_s, u"Ana"_s));
    CHECK(splitName(u""_s, NameOrder::GivenFamily) == Split(u""_s, u""_s));
    for (const NameOrder order : {NameOrder::GivenFamily, NameOrder::FamilyGiven}) {
        CHECK(splitName(u"王小明"_s, order) == Split(u"小明"_s, u"王"_s));
        CHECK(splitName(u"王明"_s, order) == Split(u"明"_s, u"王"_s));
        CHECK(splitName(u"欧阳娜娜"_s, order) == Split(u"娜娜"_s, u"欧阳"_s));
        CHECK(splitName(u"司马光"_s, order) == Split(u"光"_s, u"司马"_s));
        CHECK(splitName(u"諸葛亮"_s, order) == Split(u"亮"_s, u"諸葛"_s));
        CHECK(splitName(u"欧阳"_s, order) == Split(u"阳"_s, u"欧"_s));
        CHECK(splitName(u"𠮷明"_s, order) == Split(u"明"_s, u"𠮷"_s)); // beyond the first plane
    }
}

TEST_CASE("what is split reads again as it was", "[names]")
{
    for (const auto &name : {u"王小明"_s, u"欧阳娜娜"_s, u"José García Núñez"_s, u"𠮷𠮷"_s}) {
        const auto [given, family] = splitName(name, NameOrder::GivenFamily);
        CHECK(fullName(given, family, u""_s) == name);
    }
}
