// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/email.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

TEST_CASE("an address has one @, a short local part and a domain of two labels", "[email]")
{
    for (const auto &typed :
         {u"ana@example.com"_s, u" ana@example.com "_s, u"a.b+c_d'e@mail.example.co.uk"_s,
          u"peña@españa.es"_s, u"用户@例子.公司"_s, u"a@xn--espaa-rta.es"_s,
          QString(64, u'a') + u"@example.com"_s}) {
        INFO(typed);
        CHECK(checkEmail(typed));
    }
    for (const auto &typed : {u""_s,
                              u"ana"_s,
                              u"@example.com"_s,
                              u"ana@"_s,
                              u"ana@localhost"_s,
                              u"a@b@example.com"_s,
                              u"ana @example.com"_s,
                              u"ana@exam ple.com"_s,
                              u".ana@example.com"_s,
                              u"ana.@example.com"_s,
                              u"a..b@example.com"_s,
                              u"ana@-example.com"_s,
                              u"ana@example-.com"_s,
                              u"ana@example..com"_s,
                              u"ana@example.com."_s,
                              u"ana@example.com, luis@example.com"_s,
                              u"Ana <ana@example.com>"_s,
                              u"ana@example.com\nbcc: x@example.com"_s,
                              QString(65, u'a') + u"@example.com"_s,
                              QString(33, u'ñ') + u"@example.com"_s}) { // octets count, not letters
        INFO(typed);
        const auto checked = checkEmail(typed);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().code == Error::Code::NotAnEmail);
        CHECK(checked.error().value == typed);
    }
}

TEST_CASE("addresses are compared without case, composed", "[email]")
{
    CHECK(normaliseEmail(u" Ana@Example.COM "_s) == u"ana@example.com"_s);
    CHECK(normaliseEmail(u"pen\u0303a@example.com"_s) == u"peña@example.com"_s);
}
