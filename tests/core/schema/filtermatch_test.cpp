// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schema/filterworld.h"

using namespace Qt::Literals::StringLiterals;

using Code = Error::Code;

TEST_CASE("an empty field satisfies only is empty and !=", "[filter]")
{
    FilterWorld world;
    world.add("account", "full",
              {{"name", "x"},
               {"description", "x"},
               {"founded", "2026-03-05"},
               {"tags", "x"},
               {"address", "x"},
               {"annual_revenue", "5 EUR"}});
    world.add("account", "bare", {{"name", "x"}});
    using Case = std::pair<QByteArray, QByteArray>;
    for (const Case &one :
         {Case{"description", "x"}, Case{"founded", "today"}, Case{"annual_revenue", "5"}}) {
        const auto ask = [&](const char *comparison) {
            const QByteArray text = one.first + comparison + one.second;
            return world.found("account", text.constData());
        };
        CHECK(ask(" = ") == u"full");
        CHECK(ask(" != ") == u"bare");
        CHECK(ask(" >= ") == u"full");
        CHECK(ask(" <= ") == u"full");
        CHECK(ask(" < ") == u"");
        CHECK(ask(" > ") == u"");
    }
    for (const char *field : {"description", "founded", "tags", "address", "annual_revenue"}) {
        CHECK(world.found("account", QByteArray(field) + " is empty") == u"bare");
        CHECK(world.found("account", QByteArray(field) + " is not empty") == u"full");
    }
}

TEST_CASE("texts are equal as typed, contain and begin with accents and case folded", "[filter]")
{
    FilterWorld world;
    world.add("account", "n", {{"name", "Peña"}});
    world.add("account", "plain", {{"name", "pena"}});
    world.add("account", "apart", {{"name", "Pen\u0303a"}}); // stored composed
    world.add("account", "han", {{"name", "北京科技"}});

    CHECK(world.found("account", "name = \"Peña\"") == u"n apart");
    CHECK(world.found("account", "name = \"Pen\u0303a\"") == u"n apart");
    CHECK(world.found("account", "name in (\"pena\", \"北京科技\")") == u"plain han");
    CHECK(world.found("account", "name ~ \"EÑ\"") == u"n plain apart");
    CHECK(world.found("account", "name ^ \"pen\"") == u"n plain apart");
    CHECK(world.found("account", "name ^ \"ena\"") == u"");
    CHECK(world.found("account", "name ~ \"科技\"") == u"han");
    CHECK(world.found("account", "name > \"a\" and name < \"z\"") == u"plain");
    CHECK(world.found("account", "not (name ~ \"pena\")") == u"han");
}

TEST_CASE("phones, e-mails and tax ids are equal by normal form where both have one", "[filter]")
{
    FilterWorld world;
    world.add(
        "account", "a",
        {{"phone", "600 111 222"}, {"email", "Ana@Example.com"}, {"tax_id", "es_nif:B64717838"}});
    world.add("account", "odd", {{"phone", "123-456"}});

    CHECK(world.found("account", "phone = \"+34600111222\"") == u"a");
    CHECK(world.found("account", "phone in (\"600-111-222\", \"123-456\")") == u"a odd");
    CHECK(world.found("account", "phone = \"123456\"") == u"");
    CHECK(world.found("account", "phone = \"123-456\"") == u"odd");
    CHECK(world.found("account", "phone != \"+34 600111222\"") == u"odd");
    CHECK(world.found("account", "email = \"ana@example.com\"") == u"a");
    CHECK(world.found("account", "tax_id = \"es_nif:b-64717838\"") == u"a");
    CHECK(world.found("account", "phone ~ \"600 1\"") == u"a"); // as typed
}

TEST_CASE("amounts compare within one currency, the company's where none is said", "[filter]")
{
    FilterWorld world;
    world.add("opportunity", "eur", {{"amount", "1200 EUR"}});
    world.add("opportunity", "usd", {{"amount", "1200 USD"}});
    world.add("opportunity", "none");

    CHECK(world.found("opportunity", "amount > 1000") == u"eur");
    CHECK(world.found("opportunity", "amount > 1000 USD") == u"usd");
    CHECK(world.found("opportunity", "amount in (1200, 1200 USD)") == u"eur usd");
    CHECK(world.found("opportunity", "amount != 1200") == u"usd none");
    CHECK(world.found("opportunity", "amount.currency = \"USD\"") == u"usd");
    CHECK(world.refusal("opportunity", "amount > 1.234") == Code::TooManyDigits);
    CHECK(world.refusal("opportunity", "amount > lots") == Code::NotAMoney);
    CHECK(world.refusal("opportunity", "amount ~ \"12\"") == Code::Malformed);
}

TEST_CASE("days, weeks and months are those of the one who asks", "[filter]")
{
    FilterWorld world;
    world.add("opportunity", "feb", {{"close_date", "2026-02-28"}});
    world.add("opportunity", "mon", {{"close_date", "2026-03-02"}});
    world.add("opportunity", "today", {{"close_date", "2026-03-05"}});
    world.add("opportunity", "sun", {{"close_date", "2026-03-08"}});
    world.add("opportunity", "apr", {{"close_date", "2026-04-30"}});
    const auto found = [&](const char *text) { return world.found("opportunity", text); };

    CHECK(found("close_date = today") == u"today");
    CHECK(found("close_date = now") == u"today");
    CHECK(found("close_date = today-3d") == u"mon");
    CHECK(found("close_date < today-3d") == u"feb");
    CHECK(found("close_date = this_week") == u"mon today sun");
    CHECK(found("close_date != this_week") == u"feb apr");
    CHECK(found("close_date in (last_month, next_month)") == u"feb apr");
    CHECK(found("close_date = this_quarter") == u"feb mon today sun");
    CHECK(found("close_date = this_year and close_date != 2026-04-30") == u"feb mon today sun");
    world.weekStart = 7;
    CHECK(found("close_date = this_week") == u"mon today");
    CHECK(found("close_date = next_week") == u"sun");
    world.now += 26ll * 86'400'000; // the 31st
    CHECK(found("close_date = today+1m") == u"apr");
    CHECK(found("close_date = today-1m") == u"feb");
    CHECK(found("close_date = 2026年3月5日") == u"today");
    CHECK(world.refusal("opportunity", "close_date = \"today\"") == Code::NotADate);
    CHECK(world.refusal("opportunity", "close_date = 5/3/2026") == Code::NotADate);
    CHECK(world.refusal("opportunity", "close_date = today+99999y") == Code::NotADate);
    CHECK(world.refusal("opportunity", "close_date = this_fortnight") == Code::NotADate);
}

TEST_CASE("an instant equals a day that it falls in, in the zone of the one who asks", "[filter]")
{
    FilterWorld world;
    world.add("case", "before", {{"due", "2026-03-04T22:59:59Z"}});
    world.add("case", "first", {{"due", "2026-03-04T23:00:00Z"}}); // midnight in Madrid
    world.add("case", "last", {{"due", "2026-03-05T22:59:59.999Z"}});
    world.add("case", "after", {{"due", "2026-03-05T23:00:00Z"}});
    const auto found = [&](const char *text) { return world.found("case", text); };

    CHECK(found("due = 2026-03-05") == u"first last");
    CHECK(found("due = today") == u"first last");
    CHECK(found("due < 2026-03-05") == u"before");
    CHECK(found("due <= 2026-03-05") == u"before first last");
    CHECK(found("due > 2026-03-05") == u"after");
    CHECK(found("due >= today") == u"first last after");
    CHECK(found("due != today") == u"before after");
    CHECK(found("due = 2026-03-04T23:00:00Z") == u"first");
    CHECK(found("due = 2026-03-05T00:00") == u"first"); // an instant, not the day
    CHECK(found("due > now") == u"last after");
    CHECK(world.refusal("case", "due > now+14h") == Code::NotAnInstant); // no such step
}

TEST_CASE("a step of days over a change of the clocks keeps the time of day", "[filter]")
{
    FilterWorld world;
    world.now = 1'774'688'400'000; // 2026-03-28T10:00 in Madrid, whose clocks go forward that night
    world.add("case", "ten", {{"due", "2026-03-29T08:00:00Z"}}); // 10:00 in Madrid

    CHECK(world.found("case", "due = now+1d") == u"ten");
}

TEST_CASE("a moment is compared by its instant", "[filter]")
{
    FilterWorld world;
    world.add("activity", "madrid",
              {{"subject", "x"}, {"start", "2026-03-05T09:30 Europe/Madrid"}});
    world.add("activity", "peking",
              {{"subject", "x"}, {"start", "2026-03-05T16:30 Asia/Shanghai"}});
    world.add("activity", "later", {{"subject", "x"}, {"start", "2026-03-06T09:30 Europe/Madrid"}});

    CHECK(world.found("activity", "start = 2026-03-05T08:30:00Z") == u"madrid peking");
    CHECK(world.found("activity", "start = \"2026-03-05T09:30 Europe/Madrid\"")
          == u"madrid peking");
    CHECK(world.found("activity", "start = today") == u"madrid peking");
    CHECK(world.found("activity", "start.zone = \"Asia/Shanghai\"") == u"peking");
    CHECK(world.found("activity", "end is empty and start > today") == u"later");
}

TEST_CASE("tags equal one that is held, and are unequal where none is", "[filter]")
{
    FilterWorld world;
    world.add("account", "ab", {{"tags", "año,b"}});
    world.add("account", "b", {{"tags", "b"}});
    world.add("account", "none");

    CHECK(world.found("account", "tags = \"b\"") == u"ab b");
    CHECK(world.found("account", "tags != \"año\"") == u"b none");
    CHECK(world.found("account", "tags in (\"año\", \"c\")") == u"ab");
    CHECK(world.found("account", "tags ~ \"ano\"") == u"ab");
    CHECK(world.found("account", "tags ^ \"n\"") == u"");
    CHECK(world.refusal("account", "tags > \"a\"") == Code::Malformed);
}

TEST_CASE("a reference equals an id, an exact title, or whoever asks", "[filter]")
{
    FilterWorld world;
    const Id acme = world.add("account", "Acme");
    world.add("account", "Twin");
    world.add("account", "Twin");
    const QByteArray id = acme.text().toUtf8();
    world.add("contact", "c",
              {{"account", id.constData()}, {"owner", world.numbered(1).text().toUtf8()}});
    world.add("contact", "other");
    const auto found = [&](const QByteArray &text) { return world.found("contact", text); };

    CHECK(found("account = \"" + id + "\"") == u"c");
    CHECK(found("account = " + id) == u"c");
    CHECK(found("account = \"Acme\"") == u"c");
    CHECK(found("account != \"Acme\"") == u"other");
    CHECK(found("account = \"Nobody\"") == u"");
    CHECK(found("account != \"Nobody\"") == u"c other");
    CHECK(found("account in (\"Nobody\", \"Acme\")") == u"c");
    CHECK(found("owner = me") == u"c"); // though that user is not here
    CHECK(found("owner = \"me\"") == u"");
    CHECK(found("team = my_team") == u"");
    CHECK(found("branch = my_branch") == u"");
    CHECK(world.refusal("contact", "account = \"Twin\"") == Code::Ambiguous);
    CHECK(world.refusal("contact", "account ~ \"Ac\"") == Code::Malformed);
    CHECK(world.refusal("contact", "account < \"Ac\"") == Code::Malformed);
    CHECK(world.found("account", "id = " + id) == u"Acme");
    CHECK(world.found("account", "id != " + id) == u"Twin Twin");
    CHECK(world.refusal("account", "id = \"Acme\"") == Code::NotAnId);
}

TEST_CASE("a path leads over references; beyond an empty or deleted one all is empty", "[filter]")
{
    FilterWorld world;
    const Id acme = world.add("account", "Acme", {{"name", "Acme"}, {"address.city", "Madrid"}});
    const Id gone = world.add("account", "Gone", {{"name", "Gone"}, {"address.city", "Madrid"}});
    world.at(gone).live = false;
    world.add("contact", "here", {{"account", acme.text().toUtf8()}});
    world.add("contact", "deleted", {{"account", gone.text().toUtf8()}});
    world.add("contact", "absent", {{"account", world.numbered(9999).text().toUtf8()}});
    world.add("contact", "none");

    CHECK(world.found("contact", "account.address.city = \"Madrid\"") == u"here");
    CHECK(world.found("contact", "account.address.city != \"Madrid\"") == u"deleted absent none");
    CHECK(world.found("contact", "account.name is empty") == u"deleted absent none");
    CHECK(world.found("contact", "account.name is not empty") == u"here");
    CHECK(world.found("contact", "account is empty") == u"none");
    CHECK(world.found("contact", "account.id is empty") == u"deleted absent none");
    CHECK(world.found("contact", "account.parent.name is empty") == u"here deleted absent none");
}

TEST_CASE("a path from the records that refer here asks for one such", "[filter]")
{
    FilterWorld world;
    const QByteArray two = world.add("account", "two").text().toUtf8();
    const QByteArray one = world.add("account", "one").text().toUtf8();
    world.add("account", "none");
    world.add("opportunity", "a", {{"account", two}, {"name", "b"}, {"amount", "2000 EUR"}});
    world.add("opportunity", "b", {{"account", two}, {"name", "a"}, {"amount", "10 EUR"}});
    world.add("opportunity", "c", {{"account", one}, {"name", "c"}});
    const Id dead = world.add("opportunity", "d", {{"account", one}, {"amount", "5000 EUR"}});
    world.at(dead).live = false;
    world.add("activity", "e", {{"subject", "call"}, {"parent", "account:" + one}});
    const auto found = [&](const char *text) { return world.found("account", text); };

    CHECK(found("opportunity.amount > 1000") == u"two");
    CHECK(found("not (opportunity.amount > 1000)") == u"one none");
    CHECK(found("opportunity.amount != 2000") == u"two one"); // one that is not
    CHECK(found("opportunity.amount = 2000 and opportunity.amount = 10") == u"two");
    CHECK(found("opportunity.name >= \"c\"") == u"one"); // met by one child, not by two halves
    CHECK(found("opportunity.account.parent.name != \"x\"") == u"two one");
}

TEST_CASE("records refer here also through references to any entity", "[filter]")
{
    FilterWorld world;
    const QByteArray acme = world.add("account", "acme").text().toUtf8();
    world.add("account", "other");
    const QByteArray parent = "account:" + acme;
    world.add("activity", "call", {{"subject", "call"}, {"parent", parent}});
    world.add("activity", "visit", {{"subject", "visit"}, {"account", acme}});
    world.add("activity", "alone", {{"subject", "alone"}});

    CHECK(world.found("account", "activity.subject = \"call\"") == u"acme");
    CHECK(world.found("account", "activity.subject = \"visit\"") == u"acme");
    CHECK(world.found("activity", "parent = \"" + parent + "\"") == u"call");
    CHECK(world.found("activity", "parent = " + acme) == u"call");
    CHECK(world.found("activity", "parent = \"account:acme\"") == u"call");
    CHECK(world.found("activity", "parent = \"acme\"") == u"call");
    CHECK(world.found("activity", "parent.entity = \"account\"") == u"call");
    CHECK(world.found("activity", "parent is empty") == u"visit alone");
}

TEST_CASE("addresses match by any part, translated names in any language", "[filter]")
{
    FilterWorld world;
    world.add("account", "m", {{"address.city", "Madrid"}, {"address.country", "ES"}});
    world.add("account", "none");
    world.add("stage", "won", {{"name", "Won"}, {"name.zh_CN", "赢单"}, {"name.es", "Ganada"}});

    CHECK(world.found("account", "address ~ \"madrid\"") == u"m");
    CHECK(world.found("account", "address = \"Madrid\"") == u"m");
    CHECK(world.found("account", "address != \"Madrid\"") == u"none");
    CHECK(world.found("account", "address.country = \"Spain\"") == u"m");
    CHECK(world.refusal("account", "address > \"a\"") == Code::Malformed);
    CHECK(world.found("stage", "name = \"Ganada\"") == u"won");
    CHECK(world.found("stage", "name != \"赢单\"") == u"");
    CHECK(world.found("stage", "name.es = \"Won\"") == u"");
    CHECK(world.found("stage", "name.es ^ \"gan\"") == u"won");
}

TEST_CASE("choices are ordered as their list is", "[filter]")
{
    FilterWorld world;
    const EntityDef &ticket = world.entity("case");
    std::vector<ChoiceDef> list;
    for (const QString &key : {u"low"_s, u"normal"_s, u"high"_s, u"urgent"_s})
        list.push_back({.key = key, .label = {}, .labels = {}});
    world.catalogue.setChoices(ticket.number, ticket.field(u"priority")->number, list);
    for (const char *priority : {"low", "normal", "high", "urgent"})
        world.add("case", priority, {{"priority", priority}});
    world.add("case", "none");

    CHECK(world.found("case", "priority > \"normal\"") == u"high urgent");
    CHECK(world.found("case", "priority <= \"normal\"") == u"low normal");
    CHECK(world.found("case", "priority > \"nonsense\"") == u"");
    CHECK(world.found("case", "priority in (low, urgent)") == u"low urgent");
}

TEST_CASE("booleans and plain numbers are compared as what they are", "[filter]")
{
    FilterWorld world;
    world.add("contact", "yes", {{"do_not_call", "true"}});
    world.add("contact", "no", {{"do_not_call", "false"}});
    world.add("contact", "unsaid");
    world.add("stage", "half", {{"probability", "50"}, {"order", "3"}});

    CHECK(world.found("contact", "do_not_call = true") == u"yes");
    CHECK(world.found("contact", "do_not_call != true") == u"no unsaid");
    CHECK(world.found("contact", "not do_not_call = false") == u"yes unsaid");
    CHECK(world.refusal("contact", "do_not_call > false") == Code::Malformed);
    CHECK(world.refusal("contact", "do_not_call = maybe") == Code::NotABoolean);
    CHECK(world.found("stage", "probability = 50 and order in (1, 2, 3)") == u"half");
    CHECK(world.found("stage", "probability > 50.0001 or order < 3") == u"");
    CHECK(world.refusal("stage", "order = \"three\"") == Code::NotANumber);
}

TEST_CASE("a hidden value is neither empty nor equal nor unequal to anything", "[filter]")
{
    FilterWorld world;
    const Id secret = world.add("account", "secret", {{"name", "x"}, {"phone", "123-456"}});
    const Id contact = world.add("contact", "c", {{"account", secret.text().toUtf8()}});
    for (const char *key : {"name", "annual_revenue"})
        world.at(secret).cell(world.entity("account").column(QString::fromUtf8(key))) =
            hiddenCell();

    for (const char *text :
         {"name = \"x\"", "name != \"x\"", "name is empty", "name ~ \"x\"", "annual_revenue > 0",
          "annual_revenue != 5", "annual_revenue is empty"})
        CHECK(world.found("account", text) == u"");
    CHECK(world.found("account", "name is not empty") == u"secret");
    CHECK(world.found("account", "not name = \"x\"") == u"secret"); // `not` is two-valued
    world.at(contact).cell(world.entity("contact").column(u"account")) = hiddenCell();
    CHECK(world.found("contact", "account.phone != \"1\"") == u"");
    CHECK(world.found("contact", "account.phone is empty") == u"");
}

TEST_CASE("an administrator's field is named by its key", "[filter]")
{
    FilterWorld world;
    FieldDef fax;
    fax.number = 10'001;
    fax.id = world.numbered(77);
    fax.key = u"fax"_s;
    fax.kind = Kind::Phone;
    REQUIRE(world.catalogue.addField(world.entity("account").number, fax));
    world.add("account", "has", {{"fax", "600 111 222"}});
    world.add("account", "none");

    CHECK(world.found("account", "fax = \"+34600111222\"") == u"has");
    CHECK(world.found("account", "fax is empty") == u"none");
}
