// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/office.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QList<QJsonObject> answers(const Ran &ran)
{
    QList<QJsonObject> answers;
    for (const QString &line : ran.out.split(u'\n', Qt::SkipEmptyParts))
        answers << QJsonDocument::fromJson(line.toUtf8()).object();
    return answers;
}

qsizetype found(const Office &office, const QString &text)
{
    return office({u"search"_s, text, u"--json"_s}).json()[u"hits"_s].toArray().size();
}

} // namespace

TEST_CASE("operations are applied line by line, and a bad line stops no other", "[cli]")
{
    const Office office;

    const Ran ran = office({u"apply"_s},
                           R"({"op":"create","entity":"account","values":{"name":"Vigo uno"}}
not json
{"op":"create","entity":"account","values":{"nmae":"Vigo"}}
{"op":"create","entity":"account","id":"01900000-0000-7000-8000-000000000001","values":{"name":"Vigo dos"}}
{"op":"set","entity":"account","id":"01900000-0000-7000-8000-000000000001","values":{"website":"https://vigo.example"}}
)");

    const auto lines = answers(ran);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0][u"ok"_s] == true);
    CHECK(lines[1][u"ok"_s] == false);
    CHECK(lines[2][u"error"_s].toString().contains(u"name"_s));
    CHECK(lines[3][u"id"_s] == u"01900000-0000-7000-8000-000000000001"_s);
    CHECK(lines[4][u"ok"_s] == true);
    CHECK(ran.code == 1);
    CHECK(found(office, u"vigo"_s) == 2);
}

TEST_CASE("a line that is no operation says what one is", "[cli]")
{
    const Office office;

    const Ran ran = office({u"apply"_s},
                           R"({"entity":"account"}
{"op":"crate","entity":"account"}
{"op":"create","entity":"account","values":["name"]}
{"op":"set","entity":"account","values":{"name":"Vigo"}}
{"op":"set","entity":"account","id":"7","values":{"name":"Vigo"}}
)");

    QStringList errors;
    for (const QJsonObject &answer : answers(ran))
        errors << answer[u"error"_s].toString();
    CHECK(ran.code == 1);
    REQUIRE(errors.size() == 5);
    CHECK(
        errors[1]
        == u"Line 2 has no operation “crate”; there are: “create”, “set”, “delete”, “restore”."_s);
    CHECK(errors[2].contains(u"line 3"_s));
    CHECK(errors[3].contains(u"a value is required"_s));
    CHECK(errors[4].contains(u"“7” is not an id"_s));
}

TEST_CASE("a group is one act: references between its lines hold", "[cli]")
{
    const Office office;

    const Ran ran = office({u"apply"_s},
                           R"({"op":"begin"}
{"op":"create","entity":"account","id":"01900000-0000-7000-8000-000000000001","values":{"name":"Vigo"}}
{"op":"create","entity":"contact","values":{"given":"Ana","account":"01900000-0000-7000-8000-000000000001"}}
{"op":"commit"}
)");

    CHECK(ran.code == 0);
    CHECK(answers(ran).size() == 4);
    const QString action = answers(ran).last()[u"id"_s].toString();
    CHECK(office({u"undo"_s, action, u"--json"_s}).json()[u"undone"_s].toInt() == 2);
    CHECK(found(office, u"vigo"_s) == 0);
}

TEST_CASE("nothing of a group is done when one of its lines is refused", "[cli]")
{
    const Office office;

    const Ran ran = office({u"apply"_s},
                           R"({"op":"begin"}
{"op":"create","entity":"account","values":{"name":"Vigo"}}
{"op":"create","entity":"account","values":{"name":"Lugo","email":"x"}}
{"op":"commit"}
{"op":"create","entity":"account","values":{"name":"Vigo after"}}
)");

    CHECK(ran.code == 1);
    REQUIRE(answers(ran).size() == 5);
    CHECK(answers(ran)[3][u"ok"_s] == false);
    CHECK(answers(ran)[4][u"ok"_s] == true);
    CHECK(found(office, u"vigo"_s) == 1);
}

TEST_CASE("a group that is never committed leaves nothing", "[cli]")
{
    const Office office;

    const Ran ran = office({u"apply"_s}, R"({"op":"begin"}
{"op":"create","entity":"account","values":{"name":"Vigo"}}
)");

    CHECK(ran.code == 1);
    CHECK(found(office, u"vigo"_s) == 0);
}
