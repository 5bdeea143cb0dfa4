// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sortkey.h"
#include "tests/catch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Each text sorts before the next, by bytes as databases compare and by code units as Qt does.
void checkOrder(const QStringList &texts, Of what = Of::Text)
{
    for (qsizetype i = 0; i + 1 < texts.size(); ++i) {
        INFO(texts[i] << " < " << texts[i + 1]);
        const QString first = sortKey(texts[i], what);
        const QString second = sortKey(texts[i + 1], what);
        CHECK(first.toUtf8() < second.toUtf8());
        CHECK(first < second);
    }
}

} // namespace

TEST_CASE("accents and case count only between equals, and ñ follows n", "[sortkey]")
{
    checkOrder({u""_s, u"Álamo"_s, u"alazán"_s, u"Álvarez"_s, u"Bodega"_s, u"Zúñiga"_s});
    checkOrder({u"resume"_s, u"resumé"_s, u"résumé"_s, u"resumen"_s});
    checkOrder({u"Peña"_s, u"peña"_s, u"peñas"_s});
    checkOrder({u"nz"_s, u"ña"_s, u"Ñu"_s, u"oa"_s});
    checkOrder({u"canz"_s, u"caña"_s, u"cañz"_s, u"cao"_s});
    checkOrder({u"chico"_s, u"cinco"_s, u"llama"_s, u"luz"_s}); // ch and ll are no letters
}

TEST_CASE("a shorter name stands before a longer one, punctuation aside", "[sortkey]")
{
    checkOrder({u"Sol"_s, u"Sol y Mar"_s, u"Sola"_s});
    checkOrder({u"García Núñez"_s, u"García-Pérez"_s, u"Garza"_s});
    checkOrder({u"3M"_s, u"Acme"_s, u"«Bravo»"_s, u"Casa"_s});
    checkOrder({u"Acme"_s, u"Ímola"_s, u"Борис"_s});
}

TEST_CASE("Han characters stand after Latin letters, by pinyin and tone", "[sortkey]")
{
    checkOrder({u"Zoo"_s, u"北京"_s, u"重庆"_s, u"上海"_s, u"天津"_s});
    checkOrder({u"Zoo"_s, u"Яна"_s, u"あさひ"_s, u"アサヒ"_s, u"阿里"_s, u"做"_s, u"한국"_s});
    checkOrder({u"妈"_s, u"麻"_s, u"马"_s, u"骂"_s}); // mā má mǎ mà
    checkOrder({u"西安"_s, u"先"_s});                 // xī ān before xiān
    checkOrder({u"北"_s, u"北京"_s, u"北京2"_s, u"北京科技"_s});
    checkOrder({u"女"_s, u"虐"_s, u"欧"_s}); // nǚ nüè ōu
}

TEST_CASE("surnames are read as surnames in names alone", "[sortkey]")
{
    checkOrder({u"沙小明"_s, u"单小明"_s, u"尚小明"_s}, Of::PersonName); // shā shàn shàng
    checkOrder({u"单小明"_s, u"沙小明"_s});                              // dān
    checkOrder({u"曾小明"_s, u"张小明"_s}, Of::PersonName);              // zēng
    checkOrder({u"钱小明"_s, u"仇小明"_s, u"任小明"_s}, Of::PersonName); // qiú
    checkOrder({u"牛小明"_s, u"区小明"_s, u"潘小明"_s}, Of::PersonName); // ōu
}

TEST_CASE("equal keys are equal texts, however they are composed", "[sortkey]")
{
    CHECK(sortKey(u"pen\u0303a"_s) == sortKey(u"peña"_s));
    CHECK(sortKey(u" Peña "_s) == sortKey(u"Peña"_s));
    for (const auto &[a, b] : {std::pair{u"Peña"_s, u"peña"_s}, std::pair{u"Peña"_s, u"Pena"_s},
                               std::pair{u"A-B"_s, u"AB"_s}, std::pair{u"!"_s, u"?"_s}})
        CHECK(sortKey(a) != sortKey(b));
}

TEST_CASE("the order of keys is an order: no three stand in a ring", "[sortkey]")
{
    QStringList texts{u"ñ"_s,  u"n"_s,   u"nz"_s, u"n z"_s, u"ñz"_s,   u"Ñ a"_s, u"o"_s,
                      u"北"_s, u"北a"_s, u"𠮷"_s, u"あ"_s,  u"한"_s,   u"я"_s,   u"😀"_s,
                      u"1"_s,  u"12"_s,  u"é"_s,  u"ea"_s,  u"北京"_s, u"ß"_s,   u"ss"_s};
    std::sort(texts.begin(), texts.end(), [](const QString &a, const QString &b) {
        return sortKey(a).toUtf8() < sortKey(b).toUtf8();
    });
    checkOrder(texts);
}
