// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schema/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QString acme = u"01900000-0000-7000-8000-000000000001"_s;

/// A canonical text of each kind, in the order of the kinds.
const QStringList &samples()
{
    static const QStringList all{
        u"Peña e Hijos"_s,
        u"one\n  two"_s,
        u"-1234"_s,
        u"-0.0001"_s,
        u"12.5"_s,
        u"15"_s,
        u"-1250.50 EUR"_s,
        u"0.1254 USD"_s,
        u"2026-11-23"_s,
        u"2026-11-23T08:11:00.007Z"_s,
        u"2026-03-05T09:30 Europe/Madrid"_s,
        u"5400"_s,
        u"false"_s,
        u"waiting_customer"_s,
        u"green,red"_s,
        u"重点,😀"_s,
        acme,
        u"account:"_s + acme,
        u"Ana@Example.com"_s,
        u"+34 911 234 567"_s,
        u"example.com/a"_s,
        u"{\"city\":\"Jaén\",\"country\":\"ES\",\"street\":\"C/ Mayor\"}"_s,
        u"{\"family\":\"García\",\"given\":\"José\"}"_s,
        u"es_nif:B64717838"_s,
        u"{\"hash\":\"00ff\",\"name\":\"a.pdf\",\"size\":12}"_s};
    return all;
}

QString fromJson(Kind kind, const QByteArray &json)
{
    const FieldDef field = fieldOf(kind);
    const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().at(0);
    // A region is none of JSON's business.
    return outcome(field, cellsFromJson(field, value, readingIn(QLocale(u"es_ES"_s))));
}

QString shown(Kind kind, const QString &text, const Showing &showing)
{
    const FieldDef field = fieldOf(kind);
    const auto cells = traits(kind).parse(field, text, readingIn(QLocale::c()));
    REQUIRE(cells);
    return traits(kind).display(field, *cells, showing);
}

QString part(Kind kind, std::size_t index, const QString &text, unsigned flags = 0)
{
    const auto cell = parsePart(fieldOf(kind, flags), index, text, readingIn(QLocale::c()));
    if (!cell)
        return u'!' + codeName(cell.error().code);
    return cell->isNull() ? u"null"_s : cell->toString();
}

const QLocale es(u"es_ES"_s);
const QLocale mx(u"es_MX"_s);
const QLocale zh(u"zh_CN"_s);
const QLocale us(u"en_US"_s);

} // namespace

TEST_CASE("every kind survives the way through JSON, and through JSON's text", "[kind]")
{
    REQUIRE(samples().size() == int(Kind::File) + 1);
    for (int i = 0; i < samples().size(); ++i) {
        const FieldDef field = fieldOf(Kind(i));
        const KindTraits &kind = traits(field.kind);
        INFO(kind.name);
        const Reading reading = readingIn(QLocale::c());
        const auto cells = kind.parse(field, samples()[i], reading);
        REQUIRE(cells);
        const QJsonValue json = kind.json(field, *cells, entityName);
        const auto again = cellsFromJson(field, json, reading);
        REQUIRE(again);
        CHECK(*again == *cells);
        const QString text = json.isString()  ? json.toString()
                             : json.isArray() ? samples()[i]
                                              : compact(json);
        CHECK(text == samples()[i]);
        const auto fromText = kind.parse(field, text, reading);
        REQUIRE(fromText);
        CHECK(*fromText == *cells);
    }
}

TEST_CASE("each column holds the type that its storage names", "[kind]")
{
    for (int i = 0; i < samples().size(); ++i) {
        const FieldDef field = fieldOf(Kind(i));
        const KindTraits &kind = traits(field.kind);
        INFO(kind.name);
        const auto cells = kind.parse(field, samples()[i], readingIn(QLocale::c()));
        REQUIRE(cells);
        for (std::size_t place = 0; place < kind.parts.size(); ++place) {
            const Cell &cell = cells->at(place);
            if (cell.isNull())
                continue;
            switch (kind.parts[place].storage) {
            case Storage::Integer:
                CHECK(cell.typeId() == QMetaType::LongLong);
                break;
            case Storage::Text:
                CHECK(cell.typeId() == QMetaType::QString);
                break;
            case Storage::Id:
                CHECK(cell.typeId() == QMetaType::QByteArray);
                break;
            case Storage::Set:
                CHECK(cell.typeId() == QMetaType::QStringList);
                break;
            }
        }
    }
}

TEST_CASE("JSON is read as what it says", "[kind]")
{
    CHECK(fromJson(Kind::Integer, "5") == u"5"_s);
    CHECK(fromJson(Kind::Integer, "5.5") == u"!TooManyDigits"_s);
    CHECK(fromJson(Kind::Decimal, "0.1") == u"\"0.1\""_s);
    CHECK(fromJson(Kind::Decimal, "0.00001") == u"!TooManyDigits"_s);
    CHECK(fromJson(Kind::Decimal, "1e21") == u"!OutOfRange"_s);
    CHECK(fromJson(Kind::Decimal, "\"1.234\"") == u"\"1.234\""_s); // 1234 where it is typed
    CHECK(fromJson(Kind::Percent, "15") == u"\"15\""_s);
    CHECK(fromJson(Kind::Money, "\"1250.5 USD\"") == u"\"1250.50 USD\""_s);
    CHECK(fromJson(Kind::Money, "12") == u"\"12.00 EUR\""_s);
    CHECK(fromJson(Kind::Boolean, "true") == u"true"_s);
    CHECK(fromJson(Kind::Boolean, "\"no\"") == u"false"_s);
    CHECK(fromJson(Kind::Integer, "true") == u"!NotANumber"_s);
    CHECK(fromJson(Kind::Date, "20500") == u"!NotADate"_s);
    CHECK(fromJson(Kind::Text, "5") == u"\"5\""_s);
    for (const char *json : {"1.5", "12345678901234567890", "true", "[\"a\"]", "{}"})
        CHECK(fromJson(Kind::Text, json) == u"!InvalidInput"_s);
    for (int i = 0; i <= int(Kind::File); ++i)
        CHECK(fromJson(Kind(i), "null") == u"null"_s);
}

TEST_CASE("sets in JSON are arrays of texts without commas", "[kind]")
{
    CHECK(fromJson(Kind::Tags, "[\"b\",\"a\",\" b\"]") == u"[\"a\",\"b\"]"_s);
    CHECK(fromJson(Kind::Tags, "[]") == u"null"_s);
    CHECK(fromJson(Kind::Tags, "\"b,a\"") == u"[\"a\",\"b\"]"_s);
    for (const char *json : {"[\"a,b\"]", "[\"a，b\"]"})
        CHECK(fromJson(Kind::Tags, json) == u"!NotAMember"_s);
    for (const char *json : {"[\"\"]", "[null]", "[true]", "[[\"a\"]]"})
        CHECK(fromJson(Kind::Tags, json) == u"!InvalidInput"_s);
    CHECK(fromJson(Kind::Tags, "{\"a\":1}") == u"!InvalidInput"_s);
}

TEST_CASE("parts in JSON stand by name, or in their order", "[kind]")
{
    CHECK(fromJson(Kind::Address, "{\"city\":\"Jaén\",\"region\":null}")
          == u"{\"city\":\"Jaén\"}"_s);
    CHECK(fromJson(Kind::Address, "{}") == u"null"_s);
    CHECK(fromJson(Kind::Address, "[\"España\"]") == u"{\"country\":\"ES\"}"_s);
    CHECK(fromJson(Kind::Address, "[1,2,3,4,5,6,7]") == u"!InvalidInput"_s);
    CHECK(fromJson(Kind::Address, "{\"city\":{}}") == u"!InvalidInput"_s);
    CHECK(fromJson(Kind::Address, "{\"town\":\"Jaén\"}") == u"!UnknownField"_s);
    CHECK(fromJson(Kind::Money, "[\"12.5\",\"USD\"]") == u"\"12.50 USD\""_s);
    CHECK(fromJson(Kind::Money, "{\"\":12.5,\"currency\":\"USD\"}") == u"\"12.50 USD\""_s);
    CHECK(fromJson(Kind::Money, "{\"currency\":\"USD\"}") == u"!NotAMoney"_s);
    CHECK(fromJson(Kind::TaxId, "[\"B64717838\",\"es_nif\",null]") == u"\"es_nif:B64717838\""_s);
    CHECK(fromJson(Kind::TaxId, "[\"12345678A\",\"es_nif\"]") == u"!NotATaxId"_s);
    CHECK(fromJson(Kind::Moment, "[\"2026-03-05T09:30\",\"Europe/Madrid\"]")
          == u"\"2026-03-05T09:30 Europe/Madrid\""_s);
    CHECK(fromJson(Kind::Phone, "[\"911234567\"]") == u"\"911234567\""_s);
    CHECK(fromJson(Kind::Phone, "[\"911234567\",\"+34911234567\"]") == u"!Derived"_s);
}

TEST_CASE("a part is read alone, by its own rules", "[kind]")
{
    CHECK(part(Kind::Address, 2, u" Jaén "_s) == u"Jaén"_s);
    CHECK(part(Kind::Address, 2, u""_s) == u"null"_s);
    CHECK(part(Kind::Address, 0, u"china"_s) == u"CN"_s);
    CHECK(part(Kind::Address, 0, u"Atlantis"_s) == u"!NotACountry"_s);
    CHECK(part(Kind::Money, 0, u"12.50"_s) == u"1250"_s);
    CHECK(part(Kind::Money, 1, u"usd"_s) == u"USD"_s);
    CHECK(part(Kind::Money, 1, u"XYZ"_s) == u"!UnknownCurrency"_s);
    CHECK(part(Kind::Moment, 1, u"Europe/Madrid"_s) == u"Europe/Madrid"_s);
    CHECK(part(Kind::Moment, 1, u"Mars/Base"_s) == u"!NotAZone"_s);
    CHECK(part(Kind::Moment, 2, u"0"_s) == u"!Derived"_s);
    CHECK(part(Kind::AnyReference, 1, u"account"_s) == u"7"_s);
    CHECK(part(Kind::AnyReference, 1, u"planet"_s) == u"!UnknownEntity"_s);
    CHECK(part(Kind::File, 2, u"12"_s) == u"12"_s);
    CHECK(part(Kind::File, 2, u"big"_s) == u"!NotANumber"_s);
    CHECK(part(Kind::Text, 3, u" venta "_s, unsigned(Flag::Translated)) == u"venta"_s);
    CHECK(part(Kind::Text, 4, u"sort"_s, unsigned(Flag::Translated)) == u"!Derived"_s);
    CHECK(part(Kind::Text, 1, u"sort"_s) == u"!Derived"_s);
    const auto refused = parsePart(fieldOf(Kind::Address), 0, u"Atlantis"_s, {});
    CHECK(refused.error().field == u"field"_s);
    CHECK(refused.error().value == u"Atlantis"_s);
}

TEST_CASE("numbers are shown as the region writes them", "[kind]")
{
    CHECK(shown(Kind::Integer, u"-1234567"_s, {.region = es}) == u"-1.234.567"_s);
    CHECK(shown(Kind::Integer, u"12345678"_s, {.region = es}) == u"12.345.678"_s);
    CHECK(shown(Kind::Integer, u"1234567"_s, {.region = QLocale(u"en_IN"_s)}) == u"12,34,567"_s);
    CHECK(shown(Kind::Decimal, u"1234.5"_s, {.region = es}) == u"1234,5"_s);
    CHECK(shown(Kind::Decimal, u"-0.5"_s, {.region = es}) == u"-0,5"_s);
    CHECK(shown(Kind::Quantity, u"12345.5"_s, {.region = zh}) == u"12,345.5"_s);
    CHECK(shown(Kind::Percent, u"12.5"_s, {.region = es}) == u"12,5\u00a0%"_s);
    CHECK(shown(Kind::Duration, u"5400"_s, {.region = es}) == u"1:30"_s);
    CHECK(shown(Kind::Boolean, u"true"_s, {.region = es}) == u"Yes"_s); // no translator here
}

TEST_CASE("money is shown with its own sign at home, with its code abroad", "[kind]")
{
    CHECK(shown(Kind::Money, u"12345.5 EUR"_s, {.region = es}) == u"12.345,50\u00a0€"_s);
    CHECK(shown(Kind::Money, u"1234567 EUR"_s, {.region = es}) == u"1.234.567,00\u00a0€"_s);
    CHECK(shown(Kind::Money, u"-5 EUR"_s, {.region = us}) == u"-€5.00"_s);
    CHECK(shown(Kind::Money, u"1250.5 MXN"_s, {.region = mx}) == u"$1,250.50"_s);
    CHECK(shown(Kind::Money, u"1250.5 USD"_s, {.region = mx}) == u"USD\u00a01,250.50"_s);
    CHECK(shown(Kind::Money, u"1250.5 CNY"_s, {.region = zh}) == u"¥1,250.50"_s);
    CHECK(shown(Kind::Money, u"1250 JPY"_s, {.region = zh}) == u"JPY\u00a01,250"_s);
    CHECK(shown(Kind::Money, u"1250 CLP"_s, {.region = es}) == u"1250\u00a0CLP"_s);
    CHECK(shown(Kind::Price, u"0.1254 USD"_s, {.region = us}) == u"$0.1254"_s);
    CHECK(shown(Kind::Money, u"-1250.5 EUR"_s, {.region = QLocale::c()}) == u"-1250.50 EUR"_s);
}

TEST_CASE("days and times are shown as the region writes them, years in full", "[kind]")
{
    CHECK(shown(Kind::Date, u"2026-03-05"_s, {.region = zh}) == u"2026年3月5日"_s);
    CHECK(shown(Kind::Date, u"2026-03-05"_s, {.region = es}) == u"5/3/2026"_s);
    CHECK(shown(Kind::Date, u"2026-03-05"_s, {.region = mx}) == u"05/03/2026"_s);
    CHECK(shown(Kind::Date, u"2026-03-05"_s, {.region = QLocale::c()}) == u"2026-03-05"_s);
    const QString instant = u"2026-11-23T08:11:07Z"_s;
    CHECK(shown(Kind::Instant, instant, {.region = es, .zone = u"Europe/Madrid"_s})
          == u"23/11/2026 9:11"_s);
    CHECK(shown(Kind::Instant, instant, {.region = zh, .zone = u"Asia/Shanghai"_s})
          == u"2026年11月23日 16:11"_s);
    CHECK(shown(Kind::Instant, instant, {.region = QLocale::c()}) == u"2026-11-23 08:11"_s);
    const QString moment = u"2026-03-05T09:30 Europe/Madrid"_s;
    CHECK(shown(Kind::Moment, moment, {.region = es, .zone = u"Europe/Madrid"_s})
          == u"5/3/2026 9:30"_s);
    CHECK(shown(Kind::Moment, moment, {.region = zh, .zone = u"Asia/Shanghai"_s})
          == u"2026年3月5日 09:30 (Europe/Madrid)"_s);
    CHECK(shown(Kind::Moment, u"2026-03-05"_s, {.region = es}) == u"5/3/2026"_s);
}

TEST_CASE("keys and ids are shown by their labels and titles where there are any", "[kind]")
{
    Showing showing{.region = es, .language = u"es"_s};
    CHECK(shown(Kind::Choice, u"won"_s, showing) == u"won"_s);
    CHECK(shown(Kind::Reference, acme, showing) == acme);
    showing.choice = [](const QString &key) { return u"<"_s + key + u'>'; };
    showing.title = [](int entity, const Id &id) {
        return entity == 7 && id.text() == acme ? u"Acme"_s : QString();
    };
    CHECK(shown(Kind::Choice, u"won"_s, showing) == u"<won>"_s);
    CHECK(shown(Kind::MultiChoice, u"b,a"_s, showing) == u"<a>, <b>"_s);
    CHECK(shown(Kind::Tags, u"b,a"_s, showing) == u"a, b"_s);
    CHECK(shown(Kind::Reference, acme, showing) == u"Acme"_s);
    CHECK(shown(Kind::AnyReference, u"account:"_s + acme, showing) == u"Acme"_s);
    showing.language = u"zh_CN"_s;
    CHECK(shown(Kind::Tags, u"b,a"_s, showing) == u"a、b"_s);
}

TEST_CASE("a translated text is shown in the reader's language, else as typed", "[kind]")
{
    const FieldDef field = fieldOf(Kind::Text, unsigned(Flag::Translated));
    const Cells cells{u"Won"_s, Cell(), u"赢单"_s, Cell()};
    const auto in = [&](const QString &language) {
        return traits(field.kind).display(field, cells, {.region = es, .language = language});
    };
    CHECK(in(u"zh_CN"_s) == u"赢单"_s);
    CHECK(in(u"es"_s) == u"Won"_s);
    CHECK(in(u"fr"_s) == u"Won"_s);
}

TEST_CASE("what the reader may not know is neither empty nor shown", "[kind]")
{
    for (int i = 0; i <= int(Kind::File); ++i) {
        const FieldDef field = fieldOf(Kind(i));
        const Cells cells(std::size_t(field.columnCount), hiddenCell());
        CHECK(canonical(field, cells) == u"{\"hidden\":true}"_s);
        CHECK(traits(field.kind).display(field, cells, {.region = es}) == u"Hidden"_s);
    }
    CHECK(isHidden(hiddenCell()));
    CHECK_FALSE(isHidden(Cell()));
    CHECK_FALSE(isHidden(Cell(u"•••"_s)));
}

TEST_CASE("cells are the same by value: null is not empty, hidden is only hidden", "[kind]")
{
    CHECK(sameCell({}, {}));
    CHECK_FALSE(sameCell({}, u""_s));
    CHECK(sameCell(u"Peña"_s, u"Pen\u0303a"_s));
    CHECK_FALSE(sameCell(u"Peña"_s, u"peña"_s));
    CHECK(sameCell(qint64(1), 1));
    CHECK_FALSE(sameCell(qint64(9007199254740993), qint64(9007199254740992)));
    CHECK_FALSE(sameCell(u"1"_s, qint64(1)));
    CHECK(sameCell(QByteArray("a"), QByteArray("a")));
    CHECK_FALSE(sameCell(QByteArray("a"), u"a"_s));
    CHECK(sameCell(QStringList{u"a"_s}, QStringList{u"a"_s}));
    CHECK_FALSE(sameCell(QStringList{u"a"_s}, u"a"_s));
    CHECK(sameCell(hiddenCell(), hiddenCell()));
    CHECK_FALSE(sameCell(hiddenCell(), {}));
    CHECK_FALSE(sameCell(u""_s, hiddenCell()));
    CHECK_FALSE(sameCell(qint64(0), hiddenCell()));
}

TEST_CASE("a set cell is sorted by code point and holds nothing twice", "[kind]")
{
    CHECK(setCell({}).isNull());
    CHECK(setCell({u"😀"_s, u"ａ"_s, u"ａ"_s}).toStringList() == QStringList{u"ａ"_s, u"😀"_s});
}
