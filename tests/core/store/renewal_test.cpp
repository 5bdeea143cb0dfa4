// SPDX-License-Identifier: GPL-3.0-or-later
// What is derived, when a program of another version comes.
#include "core/store/renewal.h"

#include "core/crm/account.h"
#include "core/text/sortkey.h"
#include "core/text/tokens.h"
#include "tests/core/store/busyoffice.h"
#include "tests/core/store/nobody.h"
#include "tests/core/store/postgres.h"

#include <sys/time.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString marker = u"renewal"_s;

void setVersion(RecordStore &store, const QString &key, int version)
{
    REQUIRE(store.meta().set(key, QString::number(version)));
}

QString fact(RecordStore &store, const QString &key)
{
    const auto value = store.meta().get(key);
    REQUIRE(value);
    return *value;
}

bool isOurs(RecordStore &store)
{
    return fact(store, u"rules_version"_s) == QString::number(rules_version)
           && fact(store, u"sort_version"_s) == QString::number(sort_version)
           && fact(store, u"search_version"_s) == QString::number(search_version)
           && fact(store, marker).isEmpty();
}

/// An office as a program of other rules, sort keys or search words would have left it.
struct OldOffice : BusyOffice
{
    void oldRules()
    {
        spoil(u"update \"order\" set total = 1"_s);
        spoil(u"update opportunity set stage_since = 1"_s);
        // Its index was true to it: the words of what those rules had made of the telephone.
        const EntityDef &entity = crm::account.def();
        const Record before = get("account", account);
        spoil(
            u"update account set \"phone.normal\" = '+34000' where \"phone.normal\" is not null"_s);
        const Record after = get("account", account);
        REQUIRE(store().searchIndex().replace(entity, after.row, indexedWords(entity, before),
                                              indexedWords(entity, after)));
    }
    /// So many accounts more, by one act.
    void crowd(int count)
    {
        std::vector<Op> ops;
        for (int i = 0; i < count; ++i)
            ops.push_back({OpKind::Create,
                           crm::account.number(),
                           store().newId(),
                           {{crm::account.name.column, u"Taller %1 de Vigo"_s.arg(i)}}});
        REQUIRE(act(u"Import"_s, ops));
    }
    void oldKeys() { spoil(u"update account set sort_key = 'zzz'"_s); }
    void oldWords()
    {
        spoil(u"insert into search_index(search_index) values ('delete-all')"_s);
        spoil(
            u"insert into search_index(rowid, tokens) select (1 << 32) | row, 'ghost' from account"_s);
    }
    qsizetype hits(const QString &text)
    {
        return qsizetype(store().searchIndex().search(text, 9)->size());
    }
};

} // namespace

TEST_CASE("rules of another version compute everything derived anew, once", "[store][renewal]")
{
    OldOffice office;
    office.oldRules();
    setVersion(office.store(), u"rules_version"_s, rules_version - 1);
    office.reopen();
    CHECK(checked(office.store()).sound());
    CHECK(isOurs(office.store()));
    CHECK(office.hits(u"915550100"_s) == 1);
    CHECK(office.value("order", office.order, "total") == u"20.00 EUR"_s);

    office.oldKeys(); // of this version: nobody looks
    office.reopen();
    CHECK(checked(office.store()).derived > 0);
}

TEST_CASE("sort keys of another version are made anew", "[store][renewal]")
{
    OldOffice office;
    office.oldKeys();
    setVersion(office.store(), u"sort_version"_s, sort_version - 1);
    office.reopen();
    CHECK(checked(office.store()).sound());
    CHECK(isOurs(office.store()));
}

TEST_CASE("search words of another version are made anew", "[store][renewal]")
{
    OldOffice office;
    office.oldWords();
    setVersion(office.store(), u"search_version"_s, search_version - 1);
    office.reopen();
    CHECK(checked(office.store()).sound());
    CHECK(isOurs(office.store()));
    CHECK(office.hits(u"ghost"_s) == 0);
    CHECK(office.hits(u"pena"_s) == 1);
}

TEST_CASE("all versions at once: the words are those of what the rules have just made",
          "[store][renewal]")
{
    OldOffice office;
    office.oldRules();
    office.oldKeys();
    office.oldWords();
    for (const auto &key : {u"rules_version"_s, u"sort_version"_s, u"search_version"_s})
        setVersion(office.store(), key, 0);
    office.profile.reset();
    qint64 told = 0;
    qint64 all = 0;
    auto opened = Profile::open(office.folder.path(), office.clock, office.random,
                                [&](qint64 done, qint64 total) {
                                    told = done;
                                    all = total;
                                    return true;
                                });
    REQUIRE(opened);
    office.profile = *std::move(opened);
    CHECK(told > 300);
    CHECK(told == all);
    CHECK(checked(office.store()).sound());
    CHECK(isOurs(office.store()));
}

TEST_CASE("a renewal that is broken off goes on where it was", "[store][renewal]")
{
    for (const auto &key : {u"rules_version"_s, u"search_version"_s}) {
        INFO(key);
        OldOffice office;
        office.crowd(300);
        if (key == "rules_version"_L1)
            office.oldRules();
        else
            office.oldWords();
        setVersion(office.store(), key, 0);
        const auto half = renewDerived(
            office.store(), [](qint64 done, qint64 total) { return done < total / 2; }, 7);
        REQUIRE_FALSE(half);
        CHECK(half.error().code == Error::Code::Cancelled);
        CHECK(fact(office.store(), key) == "0"_L1);
        CHECK_FALSE(fact(office.store(), marker).isEmpty());

        qint64 rest = 0; // what is done is not done again
        const auto tell = [&](qint64 done, qint64 total) {
            rest = done;
            CHECK(done < total * 2 / 3);
            return true;
        };
        REQUIRE(renewDerived(office.store(), tell));
        CHECK(rest > 0);
        CHECK(checked(office.store()).sound());
        CHECK(isOurs(office.store()));
    }
}

TEST_CASE("killed at any moment of a renewal, the store comes through", "[store][renewal]")
{
    OldOffice office;
    office.crowd(300);
    office.oldRules();
    office.oldWords();
    setVersion(office.store(), u"rules_version"_s, 0);
    setVersion(office.store(), u"search_version"_s, 0);
    office.close();
    int kills = 0;
    for (int after = 1; after <= 100; ++after) {
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            auto db = Database::openSqlite(office.folder.filePath(u"store.db"_s), {});
            RecordStore store(**db, office.clock, office.random);
            if (!store.open())
                _exit(2);
            const itimerval soon{{0, 0}, {0, after * 700}};
            ::signal(SIGALRM, [](int) { ::kill(getpid(), SIGKILL); });
            ::setitimer(ITIMER_REAL, &soon, nullptr);
            _exit(renewDerived(store, {}, 5) ? 0 : 3);
        }
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        if (WIFEXITED(status)) {
            REQUIRE(WEXITSTATUS(status) == 0);
            break;
        }
        ++kills;
    }
    CHECK(kills > 0);
    office.reopen();
    CHECK(checked(office.store()).sound());
    CHECK(isOurs(office.store()));
}

TEST_CASE("what is written while a renewal is under way makes another one follow",
          "[store][renewal]")
{
    OldOffice office;
    office.crowd(300);
    office.oldWords();
    setVersion(office.store(), u"search_version"_s, 0);
    int acts = 0;
    REQUIRE(renewDerived(
        office.store(),
        [&](qint64, qint64) {
            if (++acts == 2)
                REQUIRE(office.set("account", office.account, {{"name", "Droguería Sol"}}));
            return true;
        },
        50));
    CHECK(acts > 5); // it went on to its end
    CHECK(fact(office.store(), marker) == "mixed"_L1);
    office.reopen();
    CHECK(isOurs(office.store()));
    CHECK(checked(office.store()).sound());
    CHECK(office.hits(u"drogueria"_s) == 1);
    CHECK(office.hits(u"pena"_s) == 0);
}

TEST_CASE("an older program reads on; what it writes, the newer one makes anew", "[store][renewal]")
{
    OldOffice office;
    office.oldKeys();
    setVersion(office.store(), u"sort_version"_s, sort_version + 1);
    office.reopen(); // this program is the older one
    CHECK(fact(office.store(), u"sort_version"_s) == QString::number(sort_version + 1));
    CHECK(fact(office.store(), marker).isEmpty());
    CHECK(office.get("account", office.account).cell(crm::account.def().column(common::SortKey))
          == Cell(u"zzz"_s));

    REQUIRE(office.set("account", office.account, {{"name", "Droguería Sol"}}));
    CHECK(fact(office.store(), marker) == "mixed"_L1);
    office.reopen();
    CHECK(fact(office.store(), marker) == "mixed"_L1); // not for the older one to mend

    office.oldKeys();
    setVersion(office.store(), u"sort_version"_s, sort_version); // now it is as new as the store
    office.reopen();
    CHECK(isOurs(office.store()));
    CHECK(checked(office.store()).sound());
}

TEST_CASE("a renewal that a program of another version has begun is begun anew", "[store][renewal]")
{
    OldOffice office;
    office.oldRules();
    office.oldWords();
    REQUIRE(
        office.store().meta().set(marker, u"9.9.9 s 10 ffffffff-ffff-ffff-ffff-ffffffffffff"_s));
    office.reopen();
    CHECK(isOurs(office.store()));
    CHECK(checked(office.store()).sound());
}

TEST_CASE("a store that may only be read opens as it is", "[store][renewal]")
{
    OldOffice office;
    office.oldKeys();
    setVersion(office.store(), u"sort_version"_s, 0);
    const auto answer = asNobody(office.folder.path(), [&] { // beside another who has it open
        const auto opened = Profile::open(office.folder.path(), office.clock, office.random);
        return opened && (*opened)->store().get(crm::account.number(), office.account) ? 0 : 1;
    });
    if (answer)
        CHECK(*answer == 0);
    office.reopen();
    CHECK(isOurs(office.store()));
}

TEST_CASE("on PostgreSQL what is derived is made anew alike", "[store][renewal][postgres]")
{
    auto office = PostgresOffice::make();
    if (!office)
        return;
    RecordStore &store = office->store;
    REQUIRE(store.db().run(u"update stage set sort_key = 'zzz'"_s));
    setVersion(store, u"sort_version"_s, 0);
    setVersion(store, u"search_version"_s, 0);
    REQUIRE(renewDerived(store, {}, 50));
    CHECK(isOurs(store));
    CHECK(store.db().value(u"select count(*) from stage where sort_key = 'zzz'"_s)->toInt() == 0);
}
