// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/base/zone.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale spain(u"es_ES"_s);
const QLocale states(u"en_US"_s);
const QLocale china(u"zh_CN"_s);
const QDate march5(2026, 3, 5);

/// The date; an invalid one when it is refused.
QDate read(const QString &typed, const QLocale &region)
{
    const auto date = parseDate(typed, region);
    return date ? *date : QDate();
}

QString moment(const QString &typed, const QLocale &region = QLocale::c())
{
    const auto read = parseMoment(typed, region);
    return read ? momentText(*read) : QString();
}

} // namespace

TEST_CASE("a date is read in ISO and in Chinese everywhere", "[dates]")
{
    for (const auto &region : {QLocale::c(), spain, states, china})
        for (const auto &text : {u"2026-03-05"_s, u" 2026-3-5 "_s, u"2026年3月5日"_s,
                                 u"2026 年 03 月 05 日"_s, u"２０２６年３月５号"_s})
            CHECK(read(text, region) == march5);
    CHECK(dateOfNumber(dayNumber(march5)) == march5);
    CHECK(dayNumber(QDate(1970, 1, 2)) == 1);
}

TEST_CASE("an instant at midnight is its day, another is no date", "[dates]")
{
    const QDate day(1996, 7, 4);

    for (const auto &text :
         {u"1996-07-04 00:00:00.000"_s, u"1996-07-04T00:00:00Z"_s, u"1996-07-04 00:00"_s})
        CHECK(read(text, QLocale::c()) == day);
    CHECK(read(u"4/7/1996 0:00:00"_s, spain) == day);
    CHECK(read(u"7/4/1996 12:00:00 AM"_s, states) == day);
    CHECK_FALSE(read(u"1996-07-04 00:00:01"_s, spain).isValid());
    CHECK_FALSE(read(u"1996-07-04 08:00"_s, spain).isValid());
}

TEST_CASE("day and month stand as the region writes them", "[dates]")
{
    for (const auto &text : {u"5/3/2026"_s, u"05/03/2026"_s, u"5.3.2026"_s, u"05-03-2026"_s})
        CHECK(read(text, spain) == march5);
    CHECK(read(u"3/5/2026"_s, states) == march5);
    CHECK(read(u"2026/3/5"_s, china) == march5);
    CHECK(read(u"5-mar-2026"_s, spain) == march5);
    CHECK(read(u"5 de marzo de 2026"_s, spain) == march5);
    CHECK(read(u"05-Mar-2026"_s, china) == march5);
}

TEST_CASE("a date that fits only with day and month exchanged is refused", "[dates]")
{
    CHECK_FALSE(read(u"3/25/2026"_s, spain).isValid());
    CHECK_FALSE(read(u"25/3/2026"_s, states).isValid());
    CHECK_FALSE(read(u"2026-25-03"_s, spain).isValid());
}

TEST_CASE("what leaves a doubt is no date", "[dates]")
{
    for (const auto &text :
         {u""_s, u"5/3/26"_s, u"5/3-2026"_s, u"20260305"_s, u"31/2/2026"_s, u"5-ma-2026"_s})
        CHECK_FALSE(read(text, spain).isValid());
    CHECK_FALSE(read(u"5/3/2026"_s, china).isValid());
    CHECK_FALSE(read(u"5/3/2026"_s, QLocale::c()).isValid());
}

TEST_CASE("a pattern says how the dates of an import are written", "[dates]")
{
    CHECK(*parseDatePattern(u"05/03/2026"_s, u"dd/MM/yyyy"_s) == march5);
    CHECK(*parseDatePattern(u"3.5.26"_s, u"M.d.yy"_s) == march5);
    CHECK(*parseDatePattern(u"29/02/00"_s, u"dd/MM/yy"_s) == QDate(2000, 2, 29));
    CHECK(*parseDatePattern(u"05/03/70"_s, u"dd/MM/yy"_s) == QDate(1970, 3, 5));
    CHECK(*parseDatePattern(u"20260305"_s, u"yyyyMMdd"_s) == march5);
    CHECK(*parseDatePattern(u"5-Mar-2026"_s, u"d-MMM-yyyy"_s) == march5);
    CHECK(parseDatePattern(u"5/3/2026"_s, u"dd/MM/yyyy"_s).error().code == Error::Code::NotADate);
    CHECK(parseDatePattern(u"31/02/2026"_s, u"dd/MM/yyyy"_s).error().code == Error::Code::NotADate);
    for (const auto &pattern : {u""_s, u"dd/MM"_s, u"dd/dd/yyyy"_s, u"nonsense"_s})
        CHECK(parseDatePattern(u"05/03/2026"_s, pattern).error().code == Error::Code::InvalidInput);
}

TEST_CASE("a moment survives the way through text", "[dates]")
{
    for (const auto &text : {u"2026-03-05T09:30 Europe/Madrid"_s, u"2026-03-05T09:30"_s,
                             u"2026-03-05"_s, u"2026-03-05T09:30:15"_s, u"2026-03-05T00:00"_s})
        CHECK(moment(text) == text);
}

TEST_CASE("a moment is read as people type it", "[dates]")
{
    CHECK(moment(u"5/3/2026 9:30"_s, spain) == u"2026-03-05T09:30"_s);
    CHECK(moment(u"2026年3月5日 9:30"_s, china) == u"2026-03-05T09:30"_s);
    CHECK(moment(u"2026-03-05T09:30:00Z"_s) == u"2026-03-05T09:30 UTC"_s);
    CHECK(moment(u"2026-03-05T00:30+02:00"_s) == u"2026-03-04T22:30 UTC"_s);
    for (const auto &text :
         {u""_s, u"2026-03-05T25:00"_s, u"2026-03-05 Europe/Madrid"_s, u"09:30"_s,
          u"2026-03-05T09:30 Europe/Nowhere"_s, u"2026-03-05T09:30Z Europe/Madrid"_s})
        CHECK(moment(text).isEmpty());
}

TEST_CASE("a floating moment and a day are instants in the company's zone", "[dates]")
{
    const auto instant = [](const Moment &moment) {
        const auto ms = momentInstant(moment, u"Asia/Shanghai"_s);
        return ms ? instantText(*ms) : QString();
    };

    CHECK(instant({u"2026-03-05T09:30"_s, u"Europe/Madrid"_s}) == u"2026-03-05T08:30:00Z"_s);
    CHECK(instant({u"2026-03-05T09:30"_s, {}}) == u"2026-03-05T01:30:00Z"_s);
    CHECK(instant({u"2026-03-05"_s, {}}) == u"2026-03-04T16:00:00Z"_s);
    CHECK(instant({u"2026-03-05T09:30"_s, u"Europe/Nowhere"_s}).isEmpty());
    CHECK(instant({{}, {}}).isEmpty());
}

TEST_CASE("a duration is read in seconds, on a clock's face and in words", "[dates]")
{
    CHECK(*parseDuration(u"90"_s) == 90);
    CHECK(*parseDuration(u"1:30"_s) == 5'400);
    CHECK(*parseDuration(u"1:30:15"_s) == 5'415);
    CHECK(*parseDuration(u"1h 30m"_s) == 5'400);
    CHECK(*parseDuration(u"45 min"_s) == 2'700);
    CHECK(*parseDuration(u"1小时30分钟"_s) == 5'400);
    CHECK(*parseDuration(u"2 horas"_s) == 7'200);
    for (const auto &text :
         {u""_s, u" "_s, u"-5"_s, u"1:75"_s, u"soon"_s, u"99999999999999999999"_s})
        CHECK(parseDuration(text).error().code == Error::Code::NotANumber);
    CHECK(durationText(5'400) == u"1:30"_s);
    CHECK(*parseDuration(durationText(5'415)) == 5'415);
}
