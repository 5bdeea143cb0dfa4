// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/link/askedoffice.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("a question of another store's catalogue is refused, not misread", "[lists]")
{
    AskedOffice world;
    const AskedOffice other;
    world.create("field", {{"entity", "account"}, {"name", "here"}, {"kind", "decimal"}});
    Lists lists(other.folder.path());
    const Catalogue &catalogue = world.store().catalogue();
    const Query plain = world.query(u"account", {});
    Query sorted = plain;
    sorted.by = *parseSort(catalogue, plain.entity, u"here"_s);
    Query grouped = plain;
    grouped.groups = *parseGroups(catalogue, plain.entity, u"here"_s);
    Query summed = plain;
    summed.sums = *parseSums(catalogue, plain.entity, u"here"_s);
    for (const Query &query :
         {world.query(u"account", u"name ~ a and not (here > 1)"_s),
          world.query(u"opportunity", u"account.here > 1"_s), sorted, grouped, summed}) {
        CHECK(answerOf(lists, query).error().code == Error::Code::UnknownField);
        CHECK(orderOf(lists, query).error().code == Error::Code::UnknownField);
    }
    CHECK(answerOf(lists, Query{.entity = 4711}).error().code == Error::Code::UnknownEntity);
    std::optional<Result<std::vector<Record>>> records;
    const Asked asked = lists.records(nullptr, 4711, {1}, [&](auto got) { records = got; });
    REQUIRE(comesTrue([&] { return records.has_value(); }));
    CHECK(records->error().code == Error::Code::UnknownEntity);
    CHECK(answerOf(lists, plain));
}

TEST_CASE("destroyed with questions in flight, nothing is answered any more", "[lists]")
{
    AskedOffice world;
    const Query query =
        world.query(u"account", u"name ~ a and opportunity.amount > 1"_s, u"name"_s);
    SeededRandom chance(5);
    bool isGone = false;
    int late = 0;
    int answers = 0;
    for (int i = 0; i < 40; ++i) {
        isGone = false;
        std::vector<Asked> asked;
        auto lists = std::make_unique<Lists>(world.folder.path());
        for (int q = 0; q < 20; ++q) {
            asked.push_back(lists->ask(nullptr, query, 5, [&](const auto &answer) {
                late += isGone || !answer ? 1 : 0;
                ++answers;
            }));
            asked.push_back(lists->order(nullptr, query, [&](const auto &answer) {
                late += isGone || !answer ? 1 : 0;
                ++answers;
            }));
        }
        if (i % 2 == 0) {
            const int some = answers + int(chance.next() % 20);
            CHECK(comesTrue([&] { return answers >= some; }));
        }
        if (i % 3 == 0)
            asked.clear();
        isGone = true;
        lists.reset();
        runFor(2ms);
    }
    CHECK(late == 0);
    CHECK(answers > 20);
}

TEST_CASE("what it calls may destroy it", "[lists]")
{
    AskedOffice world;
    const Query query = world.query(u"account", {}, u"name"_s);
    auto lists = std::make_unique<Lists>(world.folder.path(), Lists::Pace{.look = 5ms});
    int answers = 0;
    std::vector<Asked> asked;
    SECTION("an answer")
    {
        for (int i = 0; i < 5; ++i)
            asked.push_back(lists->ask(nullptr, query, 5, [&](const auto &) {
                ++answers;
                lists.reset();
            }));
        letItRead();
    }
    SECTION("the news of a commit")
    {
        REQUIRE(answerOf(*lists, query));
        lists->changed = [&](quint64) {
            ++answers;
            lists.reset();
        };
        world.create("account", {{"name", "New"}});
    }
    CHECK(comesTrue([&] { return !lists; }));
    runFor(20ms);
    CHECK(answers == 1);
}

TEST_CASE("a profile that is not there, or goes away, is an error", "[lists]")
{
    AskedOffice world;
    const Query query = world.query(u"account", {}, u"name"_s);
    const QString folder = world.folder.path();
    const QString away = folder + u".away"_s;
    Lists never(away);
    CHECK(answerOf(never, query).error().code == Error::Code::NotFound);
    CHECK(orderOf(never, query).error().code == Error::Code::NotFound);

    Lists lists(folder);
    REQUIRE(answerOf(lists, query));
    world.close();
    REQUIRE(QDir().rename(folder, away));
    CHECK(answerOf(lists, query).error().code == Error::Code::NotFound);
    CHECK(orderOf(lists, query).error().code == Error::Code::NotFound);
    CHECK(answerOf(never, query)); // it came
    REQUIRE(QDir().rename(away, folder));
    CHECK(answerOf(lists, query));
}

TEST_CASE("a damaged file is an error, each time, and never a crash", "[lists]")
{
    AskedOffice world;
    const Query query = world.query(u"account", u"name ~ a"_s, u"name"_s);
    SECTION("no database at all")
    {
        world.close();
        QFile file(world.folder.filePath(u"store.db"_s));
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(QByteArray(100'000, 'x'));
        file.close();
        Lists lists(world.folder.path());
        for (int i = 0; i < 3; ++i)
            CHECK(answerOf(lists, query).error().code == Error::Code::Damaged);
    }
    SECTION("a block of a column")
    {
        Lists lists(world.folder.path());
        REQUIRE(answerOf(lists, query));
        const EntityDef &account = *world.store().catalogue().find(u"account");
        const qint64 column =
            world.store().columns().number(account.number, account.column(u"founded"));
        REQUIRE(world.store().db().run(
            u"update col set data = zeroblob(length(data)) where \"key\" >> 32 = ?"_s, {column}));
        const Query onIt = world.query(u"account", u"founded is empty"_s);
        CHECK(answerOf(lists, onIt).error().code == Error::Code::Damaged);
        CHECK(orderOf(lists, onIt).error().code == Error::Code::Damaged);
        CHECK(answerOf(lists, query)); // what is sound is answered
    }
    SECTION("pages overwritten under an open connection")
    {
        Lists lists(world.folder.path(), {.look = 10min});
        world.close();
        QFile file(world.folder.filePath(u"store.db"_s));
        REQUIRE(file.open(QFile::ReadWrite));
        REQUIRE(file.seek(8192));
        file.write(QByteArray(int(file.size()) - 8192, char(0xa5)));
        file.close();
        CHECK_FALSE(answerOf(lists, query));
        CHECK_FALSE(orderOf(lists, query));
    }
}

TEST_CASE("a connection for reading writes nothing", "[lists]")
{
    AskedOffice world;
    const auto reader = Profile::openToRead(world.folder.path(), world.clock, world.random);
    REQUIRE(reader);
    RecordStore &store = (*reader)->store();
    const int account = world.number(u"account");
    const auto applied = store.apply(
        world.viewer(), {.id = store.newId(),
                         .name = u"Delete"_s,
                         .ops = {{OpKind::Delete, account, world.town.accounts[0], {}}}});
    REQUIRE_FALSE(applied);
    CHECK(applied.error().code == Error::Code::ReadOnly);
}
