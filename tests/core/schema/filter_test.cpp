// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/nearest.h"
#include "tests/checkout.h"
#include "tests/core/schema/filterworld.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = Error::Code;

Result<Filter> parsed(const char *entity, const QString &text)
{
    static const Catalogue catalogue = builtInCatalogue();
    return parseFilter(catalogue, catalogue.find(QString::fromUtf8(entity))->number, text);
}

QString printed(const char *entity, const char *text)
{
    const auto filter = parsed(entity, QString::fromUtf8(text));
    if (!filter)
        FAIL(text << ": " << filter.error().detail);
    return filterText(*filter);
}

QString nested(const QString &inner, const QString &before, const QString &behind, int depth)
{
    return before.repeated(depth) + inner + behind.repeated(depth);
}

} // namespace

TEST_CASE("a filter's text becomes a tree and the same text again", "[filter]")
{
    for (const char *text : {
             "stage.class = \"open\" and amount > 1000 and owner = me",
             "name = \"a \\\"b\\\" \\\\ c\"",
             "amount in (12 EUR, 1000, -3.50 USD)",
             "close_date >= today-3d or close_date = this_week",
             "account.parent.name is not empty",
             "not name ~ \"x\"",
             "not not name ^ \"x\"",
             "not (name = \"a\" or name = \"b\")",
             "name = \"a\" and (name = \"b\" or name = \"c\") and name = \"d\"",
             "name = \"a\" and name = \"b\" or name = \"c\" and name = \"d\"",
             "(name = \"a\" and name = \"b\") and name = \"c\"",
             "name = \"a\" or (name = \"b\" or name = \"c\")",
             "created_at < 2026-03-05T08:40:00.123Z",
         })
        CHECK(printed("opportunity", text) == QString::fromUtf8(text));
    CHECK(printed("opportunity", " ( (name=\"a\")AND NOT(name!=\"b\") )")
          == u"name = \"a\" and not name != \"b\"");
    CHECK(printed("opportunity", "amount > 12 AND name ~ x") == u"amount > 12 and name ~ x");
}

TEST_CASE("and binds closer than or", "[filter]")
{
    const auto filter = parsed("account", u"name = \"a\" or name = \"b\" and name = \"c\""_s);

    REQUIRE(filter);
    CHECK(filter->kind == Filter::Kind::Any);
    REQUIRE(filter->children.size() == 2);
    CHECK(filter->children[1].kind == Filter::Kind::All);
}

TEST_CASE("a malformed filter says where it went wrong and what was expected", "[filter]")
{
    const std::vector<std::array<const char *, 3>> cases{
        {"", "", "at character 1: a field is expected"},
        {"name", "", "at character 5: a comparison is expected"},
        {"name =", "", "at character 7: a value is expected"},
        {"name = \"\"", "\"\"", "at character 8: a text is expected: 'is empty' says it"},
        {"name == \"x\"", "= \"x\"", "at character 7: a value is expected"},
        {"name is nothing", "nothing", "at character 9: 'empty' is expected"},
        {"name in \"x\"", "\"x\"", "at character 9: '(' is expected"},
        {"name in (\"x\"", "", "at character 13: ',' or ')' is expected"},
        {"name in ()", ")", "at character 10: a value is expected"},
        {"(name = x", "", "at character 10: 'and', 'or' or ')' is expected"},
        {"name = x)", ")", "at character 9: 'and', 'or' or the end is expected"},
        {"name = x name = y", "name = y", "at character 10: 'and', 'or' or the end is expected"},
        {"name = x and", "", "at character 13: a field is expected"},
        {"\"name\" = x", "\"name\" = x", "at character 1: a field is expected"},
    };
    for (const auto &[text, rest, why] : cases) {
        INFO(text);
        const auto filter = parsed("account", QString::fromUtf8(text));
        REQUIRE(!filter);
        CHECK(filter.error().code == Code::Malformed);
        CHECK(filter.error().value == QString::fromUtf8(rest));
        CHECK(filter.error().detail == QString::fromUtf8(why));
    }
    for (const char *text : {"name = \"x", "name = \"x\\", "name = \"x\\n\"", "name ~ \"x\\\""})
        CHECK(
            parsed("account", QString::fromUtf8(text)).error().detail.contains("closing quote"_L1));
    CHECK(parsed("account", u"opportunity.amount is empty"_s).error().code == Code::Malformed);
    CHECK(parsed("account", u"opportunity.amount is not empty"_s).error().code == Code::Malformed);
}

TEST_CASE("an unknown field is refused with the names that may have been meant", "[filter]")
{
    const auto refusal = [](const char *entity, const char *path) {
        const auto filter = parsed(entity, QString::fromUtf8(path) + u" = x"_s);
        REQUIRE(!filter);
        CHECK(filter.error().code == Code::UnknownField);
        CHECK(filter.error().value == QString::fromUtf8(path));
        return filter.error().hints;
    };

    CHECK(refusal("account", "nmae").value(0) == u"name");
    CHECK(refusal("opportunity", "account.adress").value(0) == u"address");
    CHECK(refusal("opportunity", "account.address.ciy").value(0) == u"city");
    CHECK(refusal("account", "oportunity.amount").value(0) == u"opportunity");
    CHECK(refusal("account", "name.nothing").isEmpty());
    CHECK(refusal("account", "currency_rate.rate").isEmpty()); // does not refer here
    CHECK(parsed("account", u"parent"_s.repeated(1) + u".parent"_s.repeated(20) + u" = x"_s)
              .error()
              .code
          == Code::Malformed);
    CHECK(nearest(u"lable"_s, {u"owner"_s, u"label"_s}).value(0) == u"label");
}

TEST_CASE("a first key that is a field here is that field, else an entity's", "[filter]")
{
    const Catalogue catalogue = builtInCatalogue();
    const int contact = catalogue.find(u"contact")->number;

    const auto field = parsePath(catalogue, contact, u"account.name"_s); // both are there
    const auto child = parsePath(catalogue, contact, u"activity.account.name"_s);

    REQUIRE(field);
    CHECK(field->child == 0);
    CHECK(field->steps.size() == 1);
    REQUIRE(child);
    CHECK(child->child == catalogue.find(u"activity")->number);
    CHECK(child->steps.size() == 1);
}

TEST_CASE("two hundred and fifty brackets are read, and more are refused", "[filter]")
{
    const QString leaf = u"name = x"_s;

    CHECK(parsed("account", nested(leaf, u"("_s, u")"_s, 250)));
    CHECK(parsed("account", nested(leaf, u"not "_s, {}, 250)));
    const auto deep = parsed("account", nested(leaf, u"(name = y or not ("_s, u"))"_s, 80));
    REQUIRE(deep);
    CHECK(*parsed("account", filterText(*deep)) == *deep);
    for (const int depth : {251, 1000, 200'000}) {
        CHECK(parsed("account", nested(leaf, u"("_s, u")"_s, depth)).error().code
              == Code::Malformed);
        CHECK(parsed("account", nested(leaf, u"not "_s, {}, depth)).error().code
              == Code::Malformed);
    }
    CHECK(
        parsed("account", u"name in ("_s + u"x,"_s.repeated(longest_filter) + u"x)"_s).error().code
        == Code::Malformed);
}

TEST_CASE("the examples of the handbook are filters", "[filter]")
{
    QFile page(checkout(QStringLiteral("docs/filter.md")));
    REQUIRE(page.open(QIODevice::ReadOnly));
    static const QRegularExpression block(u"```filter (\\w+)\\n(.*?)```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    FilterWorld world;
    int count = 0;

    auto blocks = block.globalMatch(QString::fromUtf8(page.readAll()));
    while (blocks.hasNext()) {
        const auto match = blocks.next();
        const QByteArray entity = match.captured(1).toUtf8();
        for (const QString &line : match.captured(2).split(u'\n', Qt::SkipEmptyParts)) {
            INFO(line);
            const auto bound = world.bind(entity.constData(), line.toUtf8().constData());
            CHECK(bound);
            const auto filter = parsed(entity.constData(), line);
            CHECK(*parsed(entity.constData(), filterText(*filter)) == *filter);
            ++count;
        }
    }

    CHECK(count >= 12);
}
