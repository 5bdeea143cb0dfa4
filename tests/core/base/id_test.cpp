// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/random.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("an id made later is greater", "[id]")
{
    FixedClock clock(1'700'000'000'000);
    SeededRandom random(1);
    const Id first = Id::make(clock, random);
    clock.advance(1);
    const Id second = Id::make(clock, random);

    CHECK(first < second);
    CHECK(first.text()[14] == u'7');
    CHECK(*Id::fromText(first.text()) == first);
    CHECK(Id::fromBytes(first.bytes()) == first);
}

TEST_CASE("the id of a name is that of RFC 9562's example", "[id]")
{
    const Id dns = *Id::fromText(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);

    CHECK(Id::ofName(dns, u"www.example.com"_s).text()
          == u"2ed6657d-e927-568b-95e1-2665a8aea6a2"_s);
}

TEST_CASE("what is no id is refused", "[id]")
{
    for (const auto &text : {u""_s, u"0190"_s, u"6ba7b810-9dad-11d1-80b4-00c04fd430cX"_s,
                             u"6ba7b8109dad-11d1-80b4-00c04fd430c8-"_s})
        CHECK(Id::fromText(text).error().code == Error::Code::NotAnId);
}
