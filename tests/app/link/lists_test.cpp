// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/link/askedoffice.h"

#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("a list is answered on the asker's thread, as the engine answers it", "[lists]")
{
    AskedOffice world;
    Lists lists(world.folder.path());
    qint64 found = 0;
    for (int i = 0; i < 60; ++i) {
        const bool account = i % 2 == 0;
        const QString where = world.town.filter(account, 2);
        INFO(where);
        Query query = world.query(account ? u"account" : u"opportunity", where, u"-name"_s);
        if (!account)
            query.sums = *parseSums(world.store().catalogue(), query.entity, u"amount"_s);
        const auto right = world.engine.ask(query, 7);
        const auto answer = answerOf(lists, query, 7);
        REQUIRE(answer.ok() == right.ok());
        if (!right) {
            CHECK(answer.error().code == right.error().code);
            continue;
        }
        CHECK(answer->matches == right->matches);
        CHECK(answer->first == right->first);
        CHECK(answer->groups.size() == right->groups.size());
        const auto order = orderOf(lists, query);
        REQUIRE(order);
        CHECK(*order == *world.engine.order(query));
        found += answer->matches;

        std::optional<Result<std::vector<Record>>> records;
        const QThread *thread = nullptr;
        const Asked asked = lists.records(nullptr, query.entity, answer->first, [&](auto got) {
            thread = QThread::currentThread();
            records = got;
        });
        if (i < 5)
            letItRead();
        CHECK_FALSE(records); // nothing comes but through the event loop
        CHECK(asked.isOpen());
        REQUIRE(comesTrue([&] { return records.has_value(); }));
        CHECK(thread == QThread::currentThread());
        CHECK_FALSE(asked.isOpen());
        const auto rightRecords = world.engine.records(query.entity, answer->first);
        REQUIRE(*records);
        REQUIRE((*records)->size() == rightRecords->size());
        for (std::size_t r = 0; r < rightRecords->size(); ++r)
            CHECK((**records)[r].id == (*rightRecords)[r].id);
    }
    CHECK(found > 200);
}

TEST_CASE("a thread that has an event loop gets its answers there", "[lists]")
{
    AskedOffice world;
    const Query query = world.query(u"account", u"name ~ a"_s);
    const qint64 right = world.engine.ask(query)->matches;
    qint64 matches = -1;
    bool isThere = false;
    std::thread asker([&] {
        Lists lists(world.folder.path());
        const QThread *here = QThread::currentThread();
        const Asked asked = lists.ask(nullptr, query, 1, [&](auto got) {
            isThere = QThread::currentThread() == here;
            matches = got ? got->matches : -2;
        });
        (void)comesTrue([&] { return matches != -1; });
    });
    asker.join();
    CHECK(isThere);
    CHECK(matches == right);
}

TEST_CASE("a dropped question is never answered", "[lists]")
{
    AskedOffice world;
    Lists lists(world.folder.path());
    const Query query = world.query(u"account", u"name ~ a"_s, u"name"_s);
    int answers = 0;
    const auto count = [&](const auto &) { ++answers; };
    const auto kept = std::make_shared<int>();

    SECTION("at once")
    {
        for (int i = 0; i < 50; ++i)
            (void)lists.ask(nullptr, query, 5, [&, kept](const auto &) { ++answers; });
        CHECK(kept.use_count() == 1); // what the callback holds goes with the question
    }
    SECTION("after it was read")
    {
        Asked first = lists.ask(nullptr, query, 5, count);
        Asked order = lists.order(nullptr, query, count);
        Asked records = lists.records(nullptr, query.entity, {1, 2}, count);
        letItRead();
        first.drop();
        order = {};
        Asked moved = std::move(records);
        moved.drop();
    }
    SECTION("by the answer before it")
    {
        Asked second;
        const Asked first = lists.ask(nullptr, query, 5, [&](const auto &) { second.drop(); });
        second = lists.ask(nullptr, query, 5, count);
        letItRead(); // both are posted
    }
    SECTION("by its own answer, which asks anew")
    {
        Asked asked;
        int rounds = 0;
        Lists::On<Answer> again = [&](const auto &) {
            if (++rounds < 20)
                asked = lists.ask(nullptr, query, 5, again);
        };
        asked = lists.ask(nullptr, query, 5, again);
        CHECK(comesTrue([&] { return rounds == 20; }));
        CHECK_FALSE(asked.isOpen());
    }
    CHECK(answerOf(lists, query)); // the thread reads on
    runFor(50ms);
    CHECK(answers == 0);
}

TEST_CASE("the newest question of a view wins", "[lists]")
{
    AskedOffice world;
    Lists lists(world.folder.path());
    const Query query = world.query(u"account", u"name ~ a"_s, u"name"_s);
    const int view = 0;
    const int other = 0;
    QStringList told;
    const auto tell = [&](const QString &what) {
        return [&told, what](const auto &answer) { told << (answer ? what : u"error"_s); };
    };
    std::vector<Asked> asked; // all are kept: not dropping them is what makes the older ones go
    asked.push_back(lists.ask(&other, query, 5, tell(u"other"_s)));
    asked.push_back(lists.ask(nullptr, query, 5, tell(u"nobody 1"_s)));
    asked.push_back(lists.ask(nullptr, query, 5, tell(u"nobody 2"_s)));
    asked.push_back(lists.order(&other, query, tell(u"other's order"_s)));
    asked.push_back(lists.records(&view, query.entity, {1}, tell(u"records"_s)));
    asked.push_back(lists.order(&view, query, tell(u"old order"_s)));
    for (int i = 0; i < 10; ++i)
        asked.push_back(lists.ask(&view, query, 5, tell(QString::number(i))));
    CHECK_FALSE(asked[asked.size() - 2].isOpen());
    asked.push_back(lists.order(&view, query, tell(u"order"_s)));
    CHECK(comesTrue([&] {
        return std::none_of(asked.begin(), asked.end(), [](const Asked &a) { return a.isOpen(); });
    }));
    runFor(20ms);
    told.sort();
    CHECK(told
          == QStringList{u"9"_s, u"nobody 1"_s, u"nobody 2"_s, u"order"_s, u"other"_s,
                         u"other's order"_s, u"records"_s});
}

TEST_CASE("an order waits for what the screen waits for", "[lists]")
{
    AskedOffice world;
    const Query query = world.query(u"account", {}, u"name"_s);
    bool waited = false; // in turn it never does; a busy machine may have read before all is asked
    for (int attempt = 0; attempt < 20 && !waited; ++attempt) {
        Lists lists(world.folder.path());
        QString told;
        std::vector<Asked> asked;
        for (int i = 0; i < 20; ++i)
            asked.push_back(lists.order(nullptr, query, [&](const auto &) { told += u'o'; }));
        for (int i = 0; i < 20; ++i)
            asked.push_back(lists.ask(nullptr, query, 5, [&](const auto &) { told += u'a'; }));
        REQUIRE(comesTrue([&] { return told.size() == 40; }));
        waited = told.endsWith(u"oooo");
    }
    CHECK(waited);
}

TEST_CASE("questions in hundreds, dropped at random, while another connection writes", "[lists]")
{
    AskedOffice world;
    // Two accounts in each act: in one snapshot there are always as many of one as of the other.
    const Query query = world.query(u"account", u"name ^ pair"_s, u"-name"_s);
    const Query left = world.query(u"account", u"name ^ pairleft"_s, u"name"_s);
    std::atomic<bool> ends = false;
    std::atomic<int> written = 0;
    std::thread writer([&, folder = world.folder.path()] {
        SystemClock clock;
        SystemRandom random;
        auto profile = Profile::open(folder, clock, random);
        if (!profile)
            return;
        RecordStore &store = (*profile)->store();
        const EntityDef &account = *store.catalogue().find(u"account");
        while (!ends) {
            std::vector<Op> ops;
            for (const QString &name : {u"pairleft"_s, u"pairright"_s})
                ops.push_back({OpKind::Create,
                               account.number,
                               store.newId(),
                               {{.column = account.column(u"name"), .value = name}}});
            if (store.apply((*profile)->viewer(),
                            {.id = store.newId(), .name = u"Pair"_s, .ops = std::move(ops)}))
                ++written;
        }
    });

    Lists lists(world.folder.path(), {.look = 20ms, .idle = 30ms});
    SeededRandom chance(3);
    std::vector<Asked> asked(20);
    int changes = 0;
    int answers = 0;
    int bad = 0;
    lists.changed = [&](quint64) { ++changes; };
    for (int i = 0; i < 600; ++i) {
        Asked &place = asked[chance.next() % asked.size()]; // what it held is dropped
        const void *view = chance.next() % 2 == 0 ? nullptr : &place;
        const auto count = [&](bool good) {
            ++answers;
            bad += good ? 0 : 1;
        };
        if (chance.next() % 2 == 0)
            place = lists.ask(view, query, 6, [count](const Result<Answer> &got) {
                count(got && got->matches % 2 == 0
                      && got->first.size() == std::size_t(std::min<qint64>(6, got->matches)));
            });
        else
            place = lists.order(view, query,
                                [count](const auto &got) { count(got && got->size() % 2 == 0); });
        if (chance.next() % 3 == 0)
            runFor(std::chrono::milliseconds(chance.next() % 8));
    }
    CHECK(comesTrue([&] { return changes > 2 && written > 2; }));
    ends = true;
    writer.join();
    CHECK(written > 2);
    CHECK(answers > 50);
    CHECK(bad == 0);
    asked.clear();
    const auto answer = answerOf(lists, query);
    REQUIRE(answer);
    CHECK(answer->matches == 2 * written);
    CHECK(answerOf(lists, left)->matches == written);
    CHECK(*orderOf(lists, query) == *world.engine.order(query));
}

TEST_CASE("a field made meanwhile is known to the next question", "[lists]")
{
    AskedOffice world;
    Lists lists(world.folder.path());
    REQUIRE(answerOf(lists, world.query(u"account", u"name ~ a"_s))); // it has a catalogue
    for (int i = 0; i < 5; ++i) {
        const QByteArray key = "own" + QByteArray::number(i);
        world.create("field", {{"entity", "account"}, {"name", key.constData()}, {"kind", "text"}});
        const Id id =
            world.create("account", {{"name", "With it"}, {key.constData(), "something"}});
        const Query query =
            world.query(u"account", QString::fromLatin1(key) + u" = something"_s, u"name"_s);
        const auto answer = answerOf(lists, query);
        REQUIRE(answer);
        CHECK(answer->matches == 1);
        CHECK(answer->first == world.engine.ask(query)->first);

        std::optional<Result<std::vector<Record>>> records;
        const Asked asked =
            lists.records(nullptr, query.entity, answer->first, [&](auto got) { records = got; });
        REQUIRE(comesTrue([&] { return records.has_value(); }));
        REQUIRE(*records);
        REQUIRE((*records)->size() == 1);
        const Record &record = (*records)->front();
        CHECK(record.id == id);
        const EntityDef &account = world.store().catalogue().at(query.entity);
        CHECK(record.cell(account.column(QString::fromLatin1(key))).toString() == u"something"_s);
    }
}

TEST_CASE("names in a filter are looked up by the reader", "[lists]")
{
    AskedOffice world;
    world.create("account", {{"name", "Casa Única"}});
    world.create("opportunity", {{"name", "Deal"}, {"account", "Casa Única"}});
    world.create("activity",
                 {{"kind", "call"}, {"subject", "Call"}, {"parent", "account:Casa Única"}});
    Lists lists(world.folder.path());
    for (const auto &[entity, where, matches] :
         {std::tuple(u"opportunity", u"account = \"Casa Única\""_s, 1),
          std::tuple(u"opportunity", u"account = \"Casa Otra\""_s, 0),
          std::tuple(u"activity", u"parent = \"account:Casa Única\""_s, 1)}) {
        INFO(where);
        Query query = world.query(entity, where);
        query.reading.resolve = [](int, const QString &) -> Result<Id> {
            return Error{.code = Error::Code::Storage}; // the asker's is not asked
        };
        query.reading.entityNumber = {};
        const auto answer = answerOf(lists, query);
        REQUIRE(answer);
        CHECK(answer->matches == matches);
        query.where->op = Filter::Op::NotEqual;
        const qint64 all = answerOf(lists, world.query(entity, {}))->matches;
        CHECK(qint64(orderOf(lists, query)->size()) == all - matches);
    }
}

TEST_CASE("a commit is told once, and nothing else is", "[lists]")
{
    AskedOffice world;
    Lists lists(world.folder.path(), {.look = 30ms});
    std::vector<quint64> told;
    lists.changed = [&](quint64 snapshot) { told.push_back(snapshot); };
    const Query query = world.query(u"account", {});
    const auto before = answerOf(lists, query);
    REQUIRE(before);
    runFor(150ms);
    CHECK(told.empty()); // reading is no change

    world.create("account", {{"name", "One more"}});
    REQUIRE(comesTrue([&] { return !told.empty(); }));
    runFor(150ms);
    CHECK(told.size() == 1);
    const auto after = answerOf(lists, query);
    CHECK(after->snapshot == told.back()); // so a view can tell what it has already
    CHECK(after->snapshot != before->snapshot);
    CHECK(after->matches == before->matches + 1);
}

TEST_CASE("who commits can have it noticed at once", "[lists]")
{
    AskedOffice world;
    Lists lists(world.folder.path(), {.look = 10min});
    int told = 0;
    lists.changed = [&](quint64) { ++told; };
    REQUIRE(answerOf(lists, world.query(u"account", {})));
    world.create("account", {{"name", "One more"}});
    runFor(50ms);
    CHECK(told == 0);
    lists.look();
    CHECK(comesTrue([&] { return told == 1; }));
}
