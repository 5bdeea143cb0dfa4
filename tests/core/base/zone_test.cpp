// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// A local time of Madrid as the instant that it is.
QString inMadrid(const QString &local)
{
    const QTimeZone madrid = *zone(u"Europe/Madrid"_s);
    return instantText(instantOf(QDateTime::fromString(local, Qt::ISODate), madrid));
}

} // namespace

TEST_CASE("a zone goes by its IANA name alone", "[zone]")
{
    CHECK(zone(u"Europe/Madrid"_s));
    CHECK(zone(u"America/Argentina/Buenos_Aires"_s));
    CHECK(zone(u"UTC"_s));
    CHECK(zone(systemZone()));
    for (const auto &text :
         {u""_s, u"Europe/Nowhere"_s, u"CET-1CEST"_s, u"UTC+02:00"_s, u"../etc/passwd"_s})
        CHECK_FALSE(zone(text));
}

TEST_CASE("a local time is an instant, in summer and in winter", "[zone]")
{
    CHECK(inMadrid(u"2026-01-15T12:00"_s) == u"2026-01-15T11:00:00Z"_s);
    CHECK(inMadrid(u"2026-07-15T12:00"_s) == u"2026-07-15T10:00:00Z"_s);
}

TEST_CASE("a time that the clocks skip is read with the offset before", "[zone]")
{
    CHECK(inMadrid(u"2026-03-29T01:59"_s) == u"2026-03-29T00:59:00Z"_s);
    CHECK(inMadrid(u"2026-03-29T02:30"_s) == u"2026-03-29T01:30:00Z"_s);
    CHECK(inMadrid(u"2026-03-29T03:30"_s) == u"2026-03-29T01:30:00Z"_s);
}

TEST_CASE("a time that comes twice is the first", "[zone]")
{
    CHECK(inMadrid(u"2026-10-25T02:30"_s) == u"2026-10-25T00:30:00Z"_s);
    CHECK(inMadrid(u"2026-10-25T03:00"_s) == u"2026-10-25T02:00:00Z"_s);
}

TEST_CASE("an instant survives the way through text", "[zone]")
{
    for (const auto &text :
         {u"2026-11-23T08:11:00Z"_s, u"2026-11-23T08:11:00.005Z"_s, u"1969-12-31T23:59:59.999Z"_s})
        CHECK(instantText(*parseInstant(text, QTimeZone::utc())) == text);
}

TEST_CASE("an instant is read with an offset, or in the zone given", "[zone]")
{
    const QTimeZone shanghai = *zone(u"Asia/Shanghai"_s);
    const auto read = [&](const QString &text) {
        return instantText(*parseInstant(text, shanghai));
    };

    CHECK(read(u"2026-11-23T10:11:00+02:00"_s) == u"2026-11-23T08:11:00Z"_s);
    CHECK(read(u"2026-11-23 02:41:00.5 -0530"_s) == u"2026-11-23T08:11:00.500Z"_s);
    CHECK(read(u"2026-11-23 16:11"_s) == u"2026-11-23T08:11:00Z"_s);
    CHECK(read(u"2026-11-23"_s) == u"2026-11-22T16:00:00Z"_s);
    for (const auto &text :
         {u""_s, u"2026-13-01"_s, u"2026-11-23T24:00Z"_s, u"2026-11-23T08:11:60Z"_s,
          u"2026-11-23T08:11+15:00"_s, u"23/11/2026"_s})
        CHECK(parseInstant(text, shanghai).error().code == Error::Code::NotAnInstant);
}
