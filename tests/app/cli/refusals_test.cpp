// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/office.h"
#include "tests/catch.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString nobody = u"01900000-0000-7000-8000-000000000000"_s;

} // namespace

TEST_CASE("what is not understood ends with 2 and names what might have been meant", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    const auto refuses = [&](const QStringList &words, const QString &hint) {
        const Ran ran = office(words);
        INFO(words.join(u' ').toStdString() << ": " << ran.err.toStdString());
        CHECK(ran.code == 2);
        CHECK(ran.oneSentence());
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains(hint));
    };

    refuses({u"crate"_s, u"account"_s}, u"create"_s);
    refuses({u"list"_s, u"acount"_s}, u"account"_s);
    refuses({u"list"_s, u"account"_s, u"--feilds"_s, u"name"_s}, u"--fields"_s);
    refuses({u"create"_s, u"account"_s, u"nmae=Vigo"_s}, u"name"_s);
    refuses({u"create"_s, u"account"_s, u"Vigo"_s}, u"“Vigo” gives no field a value"_s);
    refuses({u"show"_s, u"account"_s, u"123"_s}, u"123"_s);
    refuses({u"show"_s, u"account"_s}, u"trato-cli show ENTITY ID"_s);
    refuses({u"status"_s, u"--language"_s, u"tlh"_s}, u"zh_CN"_s);
    refuses({}, u"--help"_s);
    refuses({u"status"_s, u"--profile"_s}, u"--profile"_s);
}

TEST_CASE("what names a record makes no profile where there is none", "[cli]")
{
    const Office office;
    for (const QStringList &words :
         {QStringList{u"set"_s, u"account"_s, nobody, u"name=Vigo"_s},
          QStringList{u"delete"_s, u"account"_s, nobody},
          QStringList{u"restore"_s, u"account"_s, nobody}, QStringList{u"undo"_s, nobody}}) {
        const Ran ran = office(words);
        CHECK(ran.code == 1);
        CHECK(ran.oneSentence());
        CHECK(ran.err.contains(office.folder()));
        CHECK_FALSE(QDir(office.folder()).exists());
    }
}

TEST_CASE("an amount with digits too many is nobody's thousands", "[cli]")
{
    Office office;
    office.lang = u"es_ES.UTF-8"_s;
    const auto revenue = [&](const QString &text) {
        return office({u"create"_s, u"account"_s, u"name=Vigo"_s, u"annual_revenue="_s + text});
    };

    CHECK(revenue(u"12.34 EUR"_s).code == 0);
    const Ran ran = revenue(u"12.345 EUR"_s);
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"12.345 EUR"_s));
    CHECK(revenue(u"12.345,60 EUR"_s).code == 0);
    CHECK(revenue(u"1.234.567 EUR"_s).code == 0);
}

TEST_CASE("what is refused ends with 1 and names the field", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    const auto refuses = [&](const QStringList &words, const QString &part) {
        const Ran ran = office(words);
        INFO(words.join(u' ').toStdString() << ": " << ran.err.toStdString());
        CHECK(ran.code == 1);
        CHECK(ran.oneSentence());
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.contains(part));
    };

    refuses({u"create"_s, u"account"_s}, u"Name"_s);
    refuses({u"create"_s, u"account"_s, u"name=Zyx"_s, u"email=ana"_s}, u"E-mail"_s);
    refuses({u"create"_s, u"account"_s, u"name=Zyx"_s, u"phone=12"_s}, u"Phone"_s);
    refuses({u"create"_s, u"account"_s, u"name=Zyx"_s, u"annual_revenue=much"_s},
            u"Annual revenue"_s);
    refuses({u"create"_s, u"account"_s, u"name=Zyx"_s, u"founded=2026-13-01"_s}, u"Founded"_s);
    refuses({u"create"_s, u"account"_s, u"name=Zyx"_s, u"industry=nothing"_s}, u"Industry"_s);
    refuses({u"create"_s, u"contact"_s, u"given=A"_s, u"account=Vigo"_s}, u"more than one"_s);
    refuses({u"create"_s, u"contact"_s, u"given=A"_s, u"account=Lugo"_s}, u"Lugo"_s);
    refuses({u"create"_s, u"account"_s, u"name=Zyx"_s, u"tax_id=es_nif:B64717837"_s},
            u"does not fit.\n"_s);
    refuses({u"create"_s, u"account"_s, u"name=Zyx"_s, u"last_contact=2026-01-01"_s},
            u"computed"_s);
    refuses({u"show"_s, u"account"_s, nobody}, nobody);
    refuses({u"set"_s, u"account"_s, nobody, u"name=Zyx"_s}, nobody);
    refuses({u"undo"_s, nobody}, nobody);
    CHECK(office({u"search"_s, u"zyx"_s, u"--json"_s}).json()[u"hits"_s].toArray().isEmpty());
}

TEST_CASE("a store that cannot be used ends with 4 and is left as it is", "[cli]")
{
    const Office office;
    QDir().mkpath(office.folder());
    QFile store(office.folder() + u"/store.db"_s);
    REQUIRE(store.open(QFile::WriteOnly));
    const QByteArray rubbish(20'000, 'x');
    store.write(rubbish);
    store.close();

    for (const QStringList &words : {QStringList{u"list"_s, u"account"_s},
                                     QStringList{u"create"_s, u"account"_s, u"name=Zyx"_s}}) {
        const Ran ran = office(words);
        CHECK(ran.code == 4);
        CHECK(ran.oneSentence());
    }

    REQUIRE(store.open(QFile::ReadOnly));
    CHECK(store.readAll() == rubbish);
}

TEST_CASE("a newer store is left untouched", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    office({u"backup"_s, office.folder(u"newer"_s)}); // one file, with nothing waiting in a log
    QFile store(office.folder(u"newer"_s) + u"/store.db"_s);
    REQUIRE(store.open(QFile::ReadWrite));
    store.seek(60); // the user version in SQLite's header
    store.write(QByteArray::fromHex("00000063"));
    store.seek(0);
    const QByteArray before = store.readAll();

    const Ran ran =
        office({u"create"_s, u"account"_s, u"name=A"_s, u"--profile"_s, office.folder(u"newer"_s)});

    CHECK(ran.code == 4);
    CHECK(ran.err.contains(u"newer version"_s));
    store.seek(0);
    CHECK(store.readAll() == before);
}

TEST_CASE("a folder that cannot be made ends with 4", "[cli]")
{
    const Office office;

    const Ran ran =
        office({u"create"_s, u"account"_s, u"name=A"_s, u"--profile"_s, u"/proc/trato"_s});

    CHECK(ran.code == 4);
    CHECK(ran.oneSentence());
    CHECK(ran.err.contains(u"/proc/trato"_s));
}

TEST_CASE("a disk that takes no more ends with 4, and what was saved is whole", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    QByteArray lines;
    for (int i = 0; i < 4000; ++i)
        lines += R"({"op":"create","entity":"account","values":{"name":"Lugo","description":")"
                 + QByteArray(400, 'x') + "\"}}\n"
                 + (i % 200 == 199 ? "{\"op\":\"commit\"}\n{\"op\":\"begin\"}\n" : "");

    const Ran ran = office.shell(u"ulimit -f 2048; exec \"$0\" \"$@\""_s, {u"apply"_s},
                                 "{\"op\":\"begin\"}\n" + lines);

    INFO(ran.err.toStdString());
    CHECK(ran.code == 4);
    CHECK(ran.oneSentence());
    CHECK(office({u"check"_s}).code == 0);
    CHECK(office({u"create"_s, u"account"_s, u"name=Again"_s}).code == 0);
}

TEST_CASE("a reader that has had enough ends the program quietly", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});

    const Ran ran = office.shell(u"(\"$0\" \"$@\"; echo $? >&2) | true"_s, {u"dump"_s});

    CHECK(ran.err == u"0\n"_s);
}
