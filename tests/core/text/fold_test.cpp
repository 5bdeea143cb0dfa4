// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("a text shows what was typed whatever its case and accents", "[fold]")
{
    CHECK(containsFolded(u"Ferretería Peña"_s, u"IA PENA"_s));
    CHECK(containsFolded(u"北京科技有限公司"_s, u"科技有限"_s));
    CHECK(containsFolded(u"Peña"_s, u""_s));
    CHECK_FALSE(containsFolded(u"科学技术"_s, u"科技"_s));
}

TEST_CASE("case, accents and width are folded away", "[fold]")
{
    const std::pair<QString, QString> rows[] = {
        {u""_s, u""_s},
        {u"Trato 2026"_s, u"trato 2026"_s},
        {u"FERRETERÍA Peña"_s, u"ferreteria pena"_s},
        {u"pen\u0303a"_s, u"pena"_s}, // the same, taken apart
        {u"Straße"_s, u"strasse"_s},
        {u"ÆRØ Łódź Đorđe"_s, u"aero lodz dorde"_s},
        {u"İstanbul ısı"_s, u"istanbul isi"_s},
        {u"ΣΊΣΥΦΟΣ"_s, u"σισυφοσ"_s},
        {u"Ёлка"_s, u"елка"_s},
        {u"Ｔｒａｔｏ　１２"_s, u"trato 12"_s},
        {u"ﾃﾞｰﾀ"_s, u"テータ"_s},
        {u"ﬁn № ①"_s, u"fin no 1"_s},
        {u"北京科技"_s, u"北京科技"_s},
        {u"한국"_s, u"한국"_s},
        {u"𠮷野"_s, u"𠮷野"_s},
        {u"😀"_s, u"😀"_s},
    };
    for (const auto &[typed, expected] : rows) {
        INFO(typed);
        CHECK(fold(typed) == expected);
        CHECK(fold(expected) == expected); // folding twice changes nothing
    }
}
