// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/countries.h"
#include "tests/catch.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("every country is found by its codes and its three names", "[countries]")
{
    QSet<QString> codes;
    for (int i = 0; i < country_count; ++i) {
        const Country &country = countries[i];
        const QString code = QString::fromUtf16(country.code);
        CHECK(code.size() == 2);
        CHECK(QString::fromUtf16(country.code3).size() == 3);
        for (const char16_t *name :
             {country.code, country.code3, country.en, country.zh, country.es}) {
            INFO(QString::fromUtf16(name));
            CHECK(countryCode(QString::fromUtf16(name)) == code);
            CHECK(countryCode(u' ' + QString::fromUtf16(name).toUpper() + u' ') == code);
        }
        CHECK(countryName(code, u"en"_s) == QString::fromUtf16(country.en));
        CHECK(countryName(code, u"zh_CN"_s) == QString::fromUtf16(country.zh));
        CHECK(countryName(code, u"es"_s) == QString::fromUtf16(country.es));
        codes.insert(code);
    }
    CHECK(codes.size() == country_count);
    CHECK(country_count == 249);
}

TEST_CASE("a country is found as people name it, accents aside", "[countries]")
{
    const std::pair<QString, QString> rows[] = {
        {u"España"_s, u"ES"_s}, {u"espana"_s, u"ES"_s},        {u"Spain"_s, u"ES"_s},
        {u"西班牙"_s, u"ES"_s}, {u"ESP"_s, u"ES"_s},           {u"中国"_s, u"CN"_s},
        {u"UK"_s, u"GB"_s},     {u"mexico"_s, u"MX"_s},        {u"EE.UU."_s, u"US"_s},
        {u"ＥＳ"_s, u"ES"_s},   {u"Gran Bretaña"_s, u"GB"_s},  {u"Atlantis"_s, u""_s},
        {u""_s, u""_s},         {u"EE. UU."_s, u"US"_s},       {u"U.S.A."_s, u"US"_s},
        {u"U.K."_s, u"GB"_s},   {u"Macau"_s, u"MO"_s},         {u"中国大陆"_s, u"CN"_s},
        {u"UAE"_s, u"AE"_s},    {u"Birmania"_s, u"MM"_s},      {u"Arabia Saudita"_s, u"SA"_s},
        {u"."_s, u""_s},        {u"Côte d’Ivoire"_s, u"CI"_s}, {u"P.R. China"_s, u"CN"_s},
    };
    for (const auto &[typed, code] : rows) {
        INFO(typed);
        CHECK(countryCode(typed) == code);
    }
    CHECK(countryName(u"XX"_s, u"es"_s) == u"XX"_s);
    CHECK(countryName(u"KP"_s, u"es"_s) == u"Corea del Norte"_s);
    CHECK(countryName(u"KH"_s, u"zh_CN"_s) == u"柬埔寨"_s);
}
