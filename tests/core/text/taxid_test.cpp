// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/taxid.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// "kind" or "kind?" where doubtful; "-" free text; "!kind" refused as that kind, "!kind shape"
/// where it has not even its shape.
QString verdict(const QString &typed)
{
    const auto id = parseTaxId(typed);
    if (!id) {
        CHECK(id.error().code == Error::Code::NotATaxId);
        const QStringList &hints = id.error().hints;
        CHECK((hints.size() == 1 || hints.value(1) == taxIdExample(hints[0])));
        return u'!' + hints[0] + (hints.size() > 1 ? u" shape"_s : QString());
    }
    if (id->kind.isEmpty())
        return u"-"_s;
    return id->kind + (taxIdDoubtful(*id) ? u"?"_s : u""_s);
}

QString normal(const QString &kind, const QString &value)
{
    return normaliseTaxId({kind, value});
}

} // namespace

TEST_CASE("a tax identifier alone tells its kind by its shape", "[taxid]")
{
    const std::pair<QString, QString> rows[] = {
        // Chinese credit codes, of the industrial register and of others
        {u"91110000600037341L"_s, u"cn_uscc"_s},
        {u"9144030071526726XG"_s, u"cn_uscc"_s},
        {u"914403001922038216"_s, u"cn_uscc"_s},
        {u"91330100799655058B"_s, u"cn_uscc"_s},
        {u"91350100M000100Y43"_s, u"cn_uscc"_s},
        {u"N2110000MF0000013M"_s, u"cn_uscc"_s},
        {u"911100000000000000"_s, u"!cn_uscc"_s}, // digits alone
        {u"91110000600037341M"_s, u"cn_uscc?"_s}, // one check of two
        {u"91110000600037351A"_s, u"!cn_uscc"_s}, // neither
        // a person's number has the shape of a code, too
        {u"11010519491231002X"_s, u"cn_resident"_s},
        {u"11010519491231002x"_s, u"cn_resident"_s},
        {u"440524188001010014"_s, u"cn_resident"_s},
        // Spain
        {u"54362315K"_s, u"es_nif"_s},
        {u"12345678Z"_s, u"es_nif"_s},
        {u"12345678A"_s, u"!es_nif"_s},
        {u"X5253868R"_s, u"es_nif"_s},
        {u"Y1234567X"_s, u"es_nif"_s},
        {u"Y1234567Z"_s, u"!es_nif"_s},
        {u"M1234567L"_s, u"es_nif"_s},
        {u"B64717838"_s, u"es_nif"_s},
        {u"B64717839"_s, u"!es_nif"_s},
        {u"B6471783H"_s, u"es_nif?"_s}, // a letter where a digit is usual
        {u"A58818501"_s, u"es_nif"_s},
        {u"Q2826000H"_s, u"es_nif"_s},
        {u"Q28260008"_s, u"es_nif?"_s},
        {u"P2807900B"_s, u"es_nif"_s},
        // Mexico: its check is a hint alone
        {u"GODE561231GR8"_s, u"mx_rfc"_s},
        {u"MAB9307148T4"_s, u"mx_rfc"_s},
        {u"VACE460910SX6"_s, u"mx_rfc?"_s},
        {u"XAXX010101000"_s, u"mx_rfc?"_s},
        {u"XEXX010101000"_s, u"mx_rfc?"_s},
        {u"GODE561331GR8"_s, u"-"_s}, // no such month
        // what could be anything stays as it is
        {u"20-26756539-3"_s, u"-"_s},
        {u"900.373.913-4"_s, u"-"_s},
        {u"DE136695976"_s, u"-"_s},
        {u"110000002023047"_s, u"-"_s},
        {u"x"_s, u"-"_s},
    };
    for (const auto &[typed, expected] : rows) {
        INFO(typed);
        CHECK(verdict(typed) == expected);
    }
}

TEST_CASE("a tax identifier under its kind is held against that kind's check", "[taxid]")
{
    const std::pair<QString, QString> rows[] = {
        {u"cn_uscc:91110000600037341L"_s, u"cn_uscc"_s},
        {u"cn_uscc:911100000000000000"_s, u"!cn_uscc"_s},
        {u"cn_uscc:9111000060003734"_s, u"!cn_uscc shape"_s},
        {u"cn_uscc:9111000060003734IL"_s, u"!cn_uscc shape"_s}, // I is not of the alphabet
        {u"cn_licence:110000002023047"_s, u"cn_licence"_s},
        {u"cn_licence:110000002023048"_s, u"!cn_licence"_s},
        {u"cn_resident:11010519491231002X"_s, u"cn_resident"_s},
        {u"cn_resident:110105194912310021"_s, u"!cn_resident"_s},
        {u"cn_resident:11010519490231002X"_s, u"!cn_resident"_s}, // 31 February
        {u"es_nif:ES B-64.717.838"_s, u"es_nif"_s},
        {u"ES_NIF:b64717838"_s, u"es_nif"_s},
        {u"es_nif:"_s, u"!es_nif shape"_s},
        {u"mx_rfc:VACE460910SX6"_s, u"mx_rfc?"_s},
        {u"mx_rfc:VACE460910"_s, u"!mx_rfc shape"_s},
        {u"ar_cuit:20-26756539-3"_s, u"ar_cuit"_s},
        {u"ar_cuit:20-26756539-4"_s, u"!ar_cuit"_s},
        {u"ar_cuit:21-26756539-3"_s, u"!ar_cuit shape"_s}, // no such prefix
        {u"cl_rut:76.086.428-5"_s, u"cl_rut"_s},
        {u"cl_rut:12531909-2"_s, u"cl_rut"_s},
        {u"cl_rut:76.086.428-K"_s, u"!cl_rut"_s},
        {u"co_nit:900.373.913-4"_s, u"co_nit"_s},
        {u"co_nit:213.123.432-1"_s, u"co_nit"_s},
        {u"co_nit:900.373.913-5"_s, u"!co_nit"_s},
        {u"pe_ruc:20512333797"_s, u"pe_ruc"_s},
        {u"pe_ruc:20512333798"_s, u"!pe_ruc"_s},
        {u"uy_rut:211003420017"_s, u"uy_rut"_s},
        {u"uy_rut:211003420018"_s, u"!uy_rut"_s},
        {u"ec_ruc:1792060346001"_s, u"ec_ruc"_s},
        {u"ec_ruc:1760001550001"_s, u"ec_ruc"_s},        // the state
        {u"ec_ruc:1714307103001"_s, u"ec_ruc"_s},        // a person
        {u"ec_ruc:1792060347001"_s, u"ec_ruc?"_s},       // a hint alone
        {u"ec_ruc:9992060346001"_s, u"!ec_ruc shape"_s}, // no such province
        {u"ec_ruc:1792060346000"_s, u"!ec_ruc shape"_s}, // no such establishment
        {u"ve_rif:V-11470283-4"_s, u"ve_rif"_s},
        {u"ve_rif:V-11470283-3"_s, u"!ve_rif"_s},
        {u"de_ust:anything at all"_s, u"de_ust"_s}, // another country's
    };
    for (const auto &[typed, expected] : rows) {
        INFO(typed);
        CHECK(verdict(typed) == expected);
    }
}

TEST_CASE("spaces, dots, dashes, width and a country code are no part of the number", "[taxid]")
{
    CHECK(normal(u"es_nif"_s, u"ES B-64.717.838"_s) == u"B64717838"_s);
    CHECK(normal(u"es_nif"_s, u"es12345678z"_s) == u"12345678Z"_s);
    CHECK(normal(u"es_nif"_s, u"ESB64717838"_s) == u"B64717838"_s);
    CHECK(normal(u"es_nif"_s, u"Ｂ６４７１７８３８"_s) == u"B64717838"_s);
    CHECK(normal(u"cl_rut"_s, u"76.086.428-5"_s) == u"760864285"_s);
    CHECK(normal(u"cn_uscc"_s, u"9111 0000 6000 3734 1l"_s) == u"91110000600037341L"_s);
    CHECK(normal(u"mx_rfc"_s, u"gode-561231-gr8"_s) == u"GODE561231GR8"_s);
    CHECK(normal(u""_s, u" 12/34 "_s) == u"1234"_s);
    CHECK(verdict(u"ES B64717838"_s) == u"es_nif"_s);
    CHECK(verdict(u" 12345678-Z "_s) == u"es_nif"_s);
    CHECK(parseTaxId(u" b-64717838 "_s)->value == u"b-64717838"_s); // kept as typed
}

TEST_CASE("every kind's own example is right, and sets the country", "[taxid]")
{
    for (const QString &kind : taxIdKinds()) {
        INFO(kind);
        CHECK(verdict(kind + u':' + taxIdExample(kind)) == kind);
        CHECK(taxIdCountry(kind) == kind.left(2).toUpper());
        CHECK(isSensitiveTaxId(kind) == (kind == u"cn_resident"_s));
    }
    CHECK(taxIdCountry(u"de_ust"_s).isEmpty());
    CHECK_FALSE(isSensitiveTaxId(u"de_ust"_s));
}

TEST_CASE("of a person's own number the birth date is hidden", "[taxid]")
{
    CHECK(maskedTaxId({u"cn_resident"_s, u"110105 19491231 002x"_s}) == u"110105********002X"_s);
    CHECK(maskedTaxId({u"cn_resident"_s, u"11010519"_s}) == u"********"_s);
    CHECK(maskedTaxId({u"es_nif"_s, u"B-64717838"_s}) == u"B-64717838"_s);
    CHECK(maskedTaxId({u""_s, u"x"_s}) == u"x"_s);
}

TEST_CASE("a value that has not even the shape of its kind is a doubtful one", "[taxid]")
{
    for (const QString &kind : taxIdKinds())
        for (const auto &value : {u""_s, u"x"_s, u"123"_s, u"王小明"_s}) {
            INFO(kind << ' ' << value);
            CHECK(taxIdDoubtful({kind, value}));
        }
    CHECK_FALSE(taxIdDoubtful({u"de_ust"_s, u""_s}));
}
