// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schema/fields.h"

#include <string>

using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale c = QLocale::c();
const QLocale es(u"es_ES"_s);
const QLocale mx(u"es_MX"_s);
const QLocale zh(u"zh_CN"_s);

struct Row
{
    QString typed;
    QLocale region;
    QString expected; ///< canonical JSON, or "!" and an error's name
};

void check(Kind kind, const std::vector<Row> &rows)
{
    const FieldDef field = fieldOf(kind);
    for (const Row &row : rows) {
        INFO(traits(kind).name << " " << row.typed << " in " << row.region.name());
        const auto cells = traits(kind).parse(field, row.typed, readingIn(row.region));
        CHECK(outcome(field, cells) == row.expected);
        if (!cells) {
            CHECK(cells.error().field == u"field"_s);
            CHECK(cells.error().value == row.typed);
        }
    }
}

} // namespace

TEST_CASE("each kind has its name, its parts and its place in the table", "[kind]")
{
    for (int i = 0; i <= int(Kind::File); ++i) {
        const KindTraits &kind = traits(Kind(i));
        CHECK(int(kind.kind) == i);
        CHECK(kindNamed(QString::fromLatin1(kind.name)) == &kind);
        CHECK_FALSE(kind.parts.empty());
    }
    CHECK(kindNamed(u"date_time"_s)->kind == Kind::Instant);
    CHECK(kindNamed(u"blob"_s) == nullptr);
    CHECK(traits(Kind::Money).parts[1].label == std::string("Currency"));
    CHECK(traits(Kind::Moment).parts[2].derived);
    CHECK(traits(Kind::Address).parts[2].suffix == std::string("city"));
    CHECK(traits(Kind::Tags).parts[0].storage == Storage::Set);
}

TEST_CASE("an empty text is no value, in every kind, in every column of the field", "[kind]")
{
    for (int i = 0; i <= int(Kind::File); ++i)
        for (const auto &blank : {u""_s, u" \t \n"_s}) {
            const FieldDef field =
                fieldOf(Kind(i), unsigned(Flag::Translated) | unsigned(Flag::Sorted));
            INFO(traits(field.kind).name);
            const auto cells = traits(field.kind).parse(field, blank, readingIn(es));
            REQUIRE(cells);
            CHECK(cells->size() == std::size_t(field.columnCount));
            for (const Cell &cell : *cells)
                CHECK(cell.isNull());
            CHECK(canonical(field, *cells) == u"null"_s);
            CHECK(traits(field.kind).display(field, *cells, {.region = es}).isEmpty());
        }
}

TEST_CASE("texts are tidied, and refused where they hold what is no text", "[kind]")
{
    check(Kind::Text, {{u"  Peña  "_s, c, u"\"Peña\""_s},
                       {u"Pen\u0303a"_s, c, u"\"Peña\""_s},
                       {u"one \r\n\n two"_s, c, u"\"one two\""_s},
                       {u"one\u2028two"_s, c, u"\"one two\""_s},
                       {u"a\tb"_s, c, u"\"a\\tb\""_s},
                       {u"a\u0007b"_s, c, u"!NotText"_s},
                       {u"a\u0085b"_s, c, u"!NotText"_s},
                       {QString(QChar(0xd800)), c, u"!NotText"_s}});
    check(Kind::LongText, {{u"  one\r\ntwo\rthree \n\n"_s, c, u"\"  one\\ntwo\\nthree\""_s},
                           {u"a\u0000b"_s, c, u"!NotText"_s}});
    check(Kind::Choice, {{u" waiting_customer "_s, c, u"\"waiting_customer\""_s}});
}

TEST_CASE("a text may fill 64 KiB and a long one 256, not more", "[kind]")
{
    const QString longest(64 * 1024, u'a');
    const auto code = [](Kind kind, const QString &text) {
        const auto cells = traits(kind).parse(fieldOf(kind), text, {});
        return cells ? u"taken"_s : codeName(cells.error().code);
    };
    CHECK(code(Kind::Text, longest) == u"taken"_s);
    CHECK(code(Kind::Text, longest + u'a') == u"TooLong"_s);
    CHECK(code(Kind::Text, QString(22000, u'客')) == u"TooLong"_s);
    CHECK(code(Kind::LongText, longest.repeated(4)) == u"taken"_s);
    CHECK(code(Kind::LongText, longest.repeated(4) + u'a') == u"TooLong"_s);
    CHECK(code(Kind::Tags, QString(250, u'a')) == u"TooLong"_s);
}

TEST_CASE("sets lose doubles and stand by code point", "[kind]")
{
    check(Kind::Tags, {{u"b, a ,,b"_s, c, u"[\"a\",\"b\"]"_s},
                       {u"重点，北方"_s, zh, u"[\"北方\",\"重点\"]"_s},
                       {u" [\"b\", \"a\"]"_s, c, u"[\"a\",\"b\"]"_s},
                       {u"[a, b"_s, c, u"[\"[a\",\"b\"]"_s}, // no JSON
                       {u"😀,ａ"_s, c, u"[\"ａ\",\"😀\"]"_s},
                       {u" , "_s, c, u"null"_s}});
    CHECK(traits(Kind::Tags).parse(fieldOf(Kind::Tags), u"[\"a,b\"]"_s, {}).error().code
          == Error::Code::NotAMember);
    // The member at fault is named, not the whole text.
    const auto cells = traits(Kind::Tags).parse(fieldOf(Kind::Tags), u"a,b\u0001"_s, {});
    CHECK(cells.error().code == Error::Code::NotText);
    CHECK(cells.error().value == u"b\u0001"_s);
    CHECK(cells.error().hints == QStringList{u"U+0001"_s});
    check(Kind::MultiChoice, {{u"red, green"_s, c, u"[\"green\",\"red\"]"_s}});
}

TEST_CASE("whole numbers", "[kind]")
{
    check(Kind::Integer, {{u"1234"_s, c, u"1234"_s},
                          {u"-5"_s, c, u"-5"_s},
                          {u"1,234"_s, c, u"!NotANumber"_s},
                          {u"1.5"_s, c, u"!TooManyDigits"_s},
                          {u"1.234"_s, es, u"1234"_s},
                          {u"1,234"_s, mx, u"1234"_s},
                          {u"１２３４"_s, zh, u"1234"_s},
                          {u"a"_s, es, u"!NotANumber"_s},
                          {u"9223372036854775808"_s, c, u"!OutOfRange"_s}});
}

TEST_CASE("decimals are exact to four places", "[kind]")
{
    for (const Kind kind : {Kind::Decimal, Kind::Quantity, Kind::Percent})
        check(kind, {{u"15"_s, c, u"\"15\""_s},
                     {u"0.12340"_s, c, u"\"0.1234\""_s},
                     {u"0.12345"_s, c, u"!TooManyDigits"_s},
                     {u"1,5"_s, c, u"!NotANumber"_s},
                     {u"-1.234,5"_s, es, u"\"-1234.5\""_s},
                     {u"1,234.5"_s, mx, u"\"1234.5\""_s},
                     {u"1,234.5"_s, zh, u"\"1234.5\""_s},
                     {u"1,5"_s, es, u"\"1.5\""_s},
                     {u"99999999999999999999"_s, c, u"!OutOfRange"_s},
                     {u"1..5"_s, es, u"!NotANumber"_s}});
    check(Kind::Percent, {{u"15 %"_s, c, u"\"15\""_s},
                          {u"12,5%"_s, es, u"\"12.5\""_s},
                          {u"15％"_s, zh, u"\"15\""_s},
                          {u"15 %%"_s, c, u"!NotANumber"_s}});
    check(Kind::Decimal, {{u"15 %"_s, c, u"!NotANumber"_s}});
}

TEST_CASE("digits too many are rounded only where that was asked for", "[kind]")
{
    Reading reading = readingIn(c);
    reading.round = true;
    const auto read = [&](Kind kind, const QString &text) {
        const FieldDef field = fieldOf(kind);
        return outcome(field, traits(kind).parse(field, text, reading));
    };
    CHECK(read(Kind::Decimal, u"0.12345"_s) == u"\"0.1235\""_s);
    CHECK(read(Kind::Integer, u"2.5"_s) == u"3"_s);
    CHECK(read(Kind::Money, u"1.005 EUR"_s) == u"\"1.01 EUR\""_s);
    CHECK(read(Kind::Decimal, u"1,234.5"_s) == u"!NotANumber"_s);
}

TEST_CASE("money and prices", "[kind]")
{
    for (const Kind kind : {Kind::Money, Kind::Price})
        check(kind, {{u"1250.5 EUR"_s, c, u"\"1250.50 EUR\""_s},
                     {u"1250.50"_s, c, u"\"1250.50 EUR\""_s},
                     {u"1250 JPY"_s, c, u"\"1250 JPY\""_s},
                     {u"1.250,50 €"_s, es, u"\"1250.50 EUR\""_s},
                     {u"-$1,250.50 MXN"_s, mx, u"\"-1250.50 MXN\""_s},
                     {u"¥1,250.50"_s, zh, u"\"1250.50 CNY\""_s},
                     {u"5 XYZ"_s, c, u"!UnknownCurrency"_s},
                     {u"five"_s, c, u"!NotAMoney"_s},
                     {u"1.00005 EUR"_s, c, u"!TooManyDigits"_s},
                     {u"9999999999999999999 EUR"_s, c, u"!OutOfRange"_s}});
    check(Kind::Money, {{u"0.125 USD"_s, c, u"!TooManyDigits"_s}});
    check(Kind::Price,
          {{u"14 USD"_s, c, u"\"14.00 USD\""_s}, {u"0.1254 USD"_s, c, u"\"0.1254 USD\""_s}});
    const auto alone = traits(Kind::Money).parse(fieldOf(Kind::Money), u"5"_s, {});
    CHECK(alone.error().code == Error::Code::UnknownCurrency);
}

TEST_CASE("days", "[kind]")
{
    check(Kind::Date, {{u"2026-11-23"_s, c, u"\"2026-11-23\""_s},
                       {u"2026-11-23T00:00:00Z"_s, c, u"\"2026-11-23\""_s},
                       {u"5/3/2026"_s, c, u"!NotADate"_s},
                       {u"5/3/2026"_s, es, u"\"2026-03-05\""_s},
                       {u"05-mar-2026"_s, es, u"\"2026-03-05\""_s},
                       {u"2026年3月5日"_s, zh, u"\"2026-03-05\""_s},
                       {u"2026/3/5"_s, zh, u"\"2026-03-05\""_s},
                       {u"3/25/2026"_s, mx, u"!NotADate"_s},
                       {u"2026-02-30"_s, c, u"!NotADate"_s},
                       {u"1969-12-31"_s, c, u"\"1969-12-31\""_s}});
}

TEST_CASE("instants without an offset are local where the reader is", "[kind]")
{
    check(Kind::Instant, {{u"2026-11-23T08:11:00Z"_s, c, u"\"2026-11-23T08:11:00Z\""_s},
                          {u"2026-11-23T08:11:00.250Z"_s, c, u"\"2026-11-23T08:11:00.250Z\""_s},
                          {u"2026-11-23T08:11:00+01:00"_s, c, u"\"2026-11-23T07:11:00Z\""_s},
                          {u"2026-11-23 08:11"_s, c, u"\"2026-11-23T07:11:00Z\""_s},
                          {u"2026-07-01"_s, c, u"\"2026-06-30T22:00:00Z\""_s},
                          {u"2026-07-01T10:00 Asia/Shanghai"_s, c, u"\"2026-07-01T02:00:00Z\""_s},
                          {u"5/3/2026 9:30"_s, es, u"\"2026-03-05T08:30:00Z\""_s},
                          {u"5/3/2026"_s, mx, u"\"2026-03-04T23:00:00Z\""_s},
                          {u"2026年3月5日 9:30"_s, zh, u"\"2026-03-05T08:30:00Z\""_s},
                          {u"5/3/2026 9:30"_s, c, u"!NotAnInstant"_s},
                          {u"2026-11-23T25:00Z"_s, c, u"!NotAnInstant"_s},
                          {u"soon"_s, es, u"!NotAnInstant"_s}});
    const FieldDef field = fieldOf(Kind::Instant);
    CHECK(outcome(field, traits(field.kind).parse(field, u"2026-11-23 08:11"_s, {}))
          == u"\"2026-11-23T08:11:00Z\""_s);
}

TEST_CASE("moments keep the zone they were agreed in", "[kind]")
{
    check(Kind::Moment,
          {{u"2026-03-05T09:30 Europe/Madrid"_s, c, u"\"2026-03-05T09:30 Europe/Madrid\""_s},
           {u"2026-03-05T09:30"_s, c, u"\"2026-03-05T09:30\""_s},
           {u"2026-03-05"_s, c, u"\"2026-03-05\""_s},
           {u"5/3/2026 9:30"_s, es, u"\"2026-03-05T09:30\""_s},
           {u"2026-03-05T09:30:15"_s, c, u"\"2026-03-05T09:30:15\""_s},
           {u"2026-03-05T09:30+01:00"_s, c, u"\"2026-03-05T08:30 UTC\""_s},
           {u"2026-03-05T09:30 Mars/Base"_s, c, u"!NotAnInstant"_s},
           {u"tomorrow"_s, es, u"!NotAnInstant"_s}});
    const auto cells =
        traits(Kind::Moment)
            .parse(fieldOf(Kind::Moment), u"2026-03-05T09:30 Europe/Madrid"_s, readingIn(c));
    CHECK((*cells)[2].isNull()); // a rule's
}

TEST_CASE("durations and truths", "[kind]")
{
    check(Kind::Duration, {{u"90"_s, c, u"90"_s},
                           {u"1:30"_s, es, u"5400"_s},
                           {u"1 h 30 min"_s, es, u"5400"_s},
                           {u"2小时"_s, zh, u"7200"_s},
                           {u"long"_s, c, u"!NotANumber"_s}});
    for (const auto &yes : {u"true"_s, u"Yes"_s, u"1"_s, u"SÍ"_s, u"si\u0301"_s, u"是"_s})
        check(Kind::Boolean, {{yes, c, u"true"_s}, {yes, zh, u"true"_s}});
    for (const auto &no : {u"false"_s, u"NO"_s, u"0"_s, u"否"_s})
        check(Kind::Boolean, {{no, c, u"false"_s}, {no, es, u"false"_s}});
    check(Kind::Boolean, {{u"maybe"_s, c, u"!NotABoolean"_s}, {u"2"_s, c, u"!NotABoolean"_s}});
}

TEST_CASE("references are ids or what the reader's resolver finds", "[kind]")
{
    const QString id = u"01900000-0000-7000-8000-000000000001"_s;
    check(Kind::Reference, {{id, c, u'"' + id + u'"'}, {u" Acme"_s, c, u'"' + id + u'"'}});
    check(Kind::AnyReference, {{u"account:Acme"_s, c, u"\"account:%1\""_s.arg(id)},
                               {u"account:"_s + id, c, u"\"account:%1\""_s.arg(id)}});
    const auto code = [](Kind kind, const QString &text) {
        const FieldDef field = fieldOf(kind);
        return outcome(field, traits(kind).parse(field, text, readingIn(c)));
    };
    const QString none = u'!' + codeName(Id::fromText(u"Nobody"_s).error().code);
    CHECK(code(Kind::Reference, u"Nobody"_s) == none);
    CHECK(code(Kind::AnyReference, u"account:Nobody"_s) == none);
    CHECK(code(Kind::AnyReference, u"planet:Acme"_s) == u"!UnknownEntity"_s);
    CHECK(code(Kind::AnyReference, u"Acme"_s) == u"!NotAReference"_s);
}
