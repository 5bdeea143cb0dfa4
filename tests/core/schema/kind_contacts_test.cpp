// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schema/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QString read(Kind kind, const QString &typed)
{
    const FieldDef field = fieldOf(kind);
    const auto cells = traits(kind).parse(field, typed, readingIn(QLocale::c()));
    if (!cells)
        CHECK(cells.error().field == u"field"_s);
    return outcome(field, cells);
}

QString shown(Kind kind, const QString &typed, const Showing &showing)
{
    const FieldDef field = fieldOf(kind);
    const auto cells = traits(kind).parse(field, typed, readingIn(QLocale::c()));
    REQUIRE(cells);
    return traits(kind).display(field, *cells, showing);
}

const Showing spanish{.region = QLocale(u"es_ES"_s), .language = u"es"_s};
const Showing chinese{.region = QLocale(u"zh_CN"_s), .language = u"zh_CN"_s};

} // namespace

TEST_CASE("e-mails and phones are kept as typed; their normal form is a rule's to fill", "[kind]")
{
    CHECK(read(Kind::Email, u" Ana.Peña@Example.com "_s) == u"\"Ana.Peña@Example.com\""_s);
    CHECK(read(Kind::Email, u"ana@"_s) == u"!NotAnEmail"_s);
    CHECK(read(Kind::Phone, u"91 123 45 67 ext. 3"_s) == u"\"91 123 45 67 ext. 3\""_s);
    CHECK(read(Kind::Phone, u"12"_s) == u"!NotAPhone"_s);
    const auto cells = traits(Kind::Phone).parse(fieldOf(Kind::Phone), u"911234567"_s, {});
    CHECK(cells->size() == 2);
    CHECK(cells->at(1).isNull());
}

TEST_CASE("addresses of pages are taken as people write them", "[kind]")
{
    for (const auto &url :
         {u"example.com"_s, u"www.example.com/a?b=c#d"_s, u"https://localhost:8080/x"_s,
          u"http://[::1]/"_s, u"ftp://files.example.com"_s, u"mailto:ana@example.com"_s,
          u"北京.中国"_s, u"example.com:8080"_s, u"192.168.1.1"_s, u"#CAJUN.HTM#"_s})
        CHECK(read(Kind::Url, url) == u'"' + url + u'"');
    for (const auto &text : {u"example"_s, u"javascript:alert(1)"_s, u"file:///etc/passwd"_s,
                             u"/etc/passwd"_s, u"http://"_s, u"two words.com"_s, u"1.5"_s,
                             u"ana@example.com"_s, u"end."_s, u"mailto:"_s, u"C:\\x.y"_s})
        CHECK(read(Kind::Url, text) == u"!NotAUrl"_s);
}

TEST_CASE("tax ids are told by their shape, or typed with their kind", "[kind]")
{
    CHECK(read(Kind::TaxId, u" B64717838 "_s) == u"\"es_nif:B64717838\""_s);
    CHECK(read(Kind::TaxId, u"es_nif:B64717838"_s) == u"\"es_nif:B64717838\""_s);
    CHECK(read(Kind::TaxId, u"HRB 86891"_s) == u"\"HRB 86891\""_s);
    CHECK(read(Kind::TaxId, u"es_nif:12345678A"_s) == u"!NotATaxId"_s);
    const auto refused = traits(Kind::TaxId).parse(fieldOf(Kind::TaxId), u"es_nif:12345678A"_s, {});
    CHECK(refused.error().hints == QStringList{u"es_nif"_s});
    CHECK(shown(Kind::TaxId, u"B64717838"_s, spanish) == u"B64717838"_s);
}

TEST_CASE("a text alone is the street of an address, and a name is split", "[kind]")
{
    CHECK(read(Kind::Address, u"C/ Mayor, 12\n3.º B"_s)
          == u"{\"street\":\"C/ Mayor, 12 3.º B\"}"_s);
    CHECK(read(Kind::Address, u"{\"city\":\"Jaén\",\"country\":\"spain\"}"_s)
          == u"{\"city\":\"Jaén\",\"country\":\"ES\"}"_s);
    CHECK(read(Kind::Address, u"[\"CN\",null,\"深圳市\"]"_s)
          == u"{\"city\":\"深圳市\",\"country\":\"CN\"}"_s);
    CHECK(read(Kind::Address, u"{\"country\":\"Atlantis\"}"_s) == u"!NotACountry"_s);
    CHECK(read(Kind::Address, u"{\"planet\":\"Mars\"}"_s) == u"!UnknownField"_s);
    CHECK(read(Kind::PersonName, u"José García Núñez"_s)
          == u"{\"family\":\"García Núñez\",\"given\":\"José\"}"_s);
    CHECK(read(Kind::PersonName, u"欧阳小明"_s) == u"{\"family\":\"欧阳\",\"given\":\"小明\"}"_s);
    CHECK(read(Kind::File, u"offer.pdf"_s) == u"{\"name\":\"offer.pdf\"}"_s);
    CHECK(read(Kind::File, u"{\"name\":\"a\",\"hash\":\"00ff\",\"size\":12}"_s)
          == u"{\"hash\":\"00ff\",\"name\":\"a\",\"size\":12}"_s);
    CHECK(read(Kind::File, u"{\"name\":\"a\",\"size\":-1}"_s) == u"!OutOfRange"_s);
}

TEST_CASE("an address is shown as its country writes it", "[kind]")
{
    const QString madrid = u"{\"country\":\"ES\",\"region\":\"Madrid\",\"city\":\"Getafe\","
                           "\"street\":\"C/ Mayor, 12\",\"postcode\":\"28901\"}"_s;
    CHECK(shown(Kind::Address, madrid, spanish) == u"C/ Mayor, 12, 28901 Getafe, Madrid"_s);
    CHECK(shown(Kind::Address, madrid, chinese) == u"C/ Mayor, 12, 28901 Getafe, Madrid, 西班牙"_s);
    const QString shenzhen = u"{\"country\":\"CN\",\"region\":\"广东省\",\"city\":\"深圳市\","
                             "\"district\":\"南山区\",\"street\":\"科技路1号\","
                             "\"postcode\":\"518057\"}"_s;
    CHECK(shown(Kind::Address, shenzhen, chinese) == u"518057 广东省深圳市南山区科技路1号"_s);
    CHECK(shown(Kind::Address, shenzhen, spanish) == u"China 518057 广东省深圳市南山区科技路1号"_s);
    const QString beijing =
        u"{\"region\":\"北京市\",\"city\":\"北京市\",\"street\":\"长安街1号\"}"_s;
    CHECK(shown(Kind::Address, beijing, chinese) == u"北京市长安街1号"_s);
    const QString latin = u"{\"country\":\"CN\",\"city\":\"Shenzhen\",\"street\":\"1 Keji Rd\"}"_s;
    CHECK(shown(Kind::Address, latin, chinese) == u"1 Keji Rd, Shenzhen"_s);
    const QString seattle = u"{\"country\":\"US\",\"region\":\"WA\",\"city\":\"Seattle\","
                            "\"street\":\"1 Main St\",\"postcode\":\"98101\"}"_s;
    CHECK(shown(Kind::Address, seattle, {.region = QLocale(u"en_US"_s), .language = u"en"_s})
          == u"1 Main St, Seattle, WA 98101"_s);
}

TEST_CASE("a name is shown as it is read", "[kind]")
{
    CHECK(shown(Kind::PersonName, u"{\"given\":\"小明\",\"family\":\"王\"}"_s, spanish)
          == u"王小明"_s);
    CHECK(shown(Kind::PersonName, u"[\"José\",\"García\",\"Núñez\"]"_s, chinese)
          == u"José García Núñez"_s);
    CHECK(shown(Kind::File, u"{\"name\":\"offer.pdf\",\"size\":12}"_s, spanish) == u"offer.pdf"_s);
}

TEST_CASE("two spellings of one number have one normal form", "[kind]")
{
    CHECK(normalForm(Kind::Phone, u"91 123 45 67"_s, u"ES"_s) == u"+34911234567"_s);
    CHECK(normalForm(Kind::Email, u"Ana@Example.com"_s, {}) == u"ana@example.com"_s);
    CHECK(normalForm(Kind::TaxId, u"es_nif:b-64717838"_s, {}) == u"B64717838"_s);
    CHECK(normalForm(Kind::Text, u"B64717838"_s, {}).isEmpty());
}
