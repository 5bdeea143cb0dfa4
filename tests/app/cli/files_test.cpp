// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/office.h"
#include "tests/catch.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(text);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("an import takes the good rows and gives the others back with their reasons", "[cli]")
{
    const Office office;
    const QString file = office.folder(u"in.csv"_s);
    write(file, "Firma,Ort,Mail\nVigo,Vigo,a@b.example\nLugo,Lugo,nothing\n,Madrid,\n");
    const QStringList words{
        u"import"_s,     file,       u"--entity"_s,         u"account"_s,          u"--map"_s,
        u"Firma=name"_s, u"--map"_s, u"Ort=address.city"_s, u"--map=Mail=email"_s, u"--json"_s};

    const Ran dry = office(words + QStringList{u"--dry-run"_s});
    const Ran ran = office(words);

    CHECK(dry.json()[u"created"_s] == 1);
    CHECK(dry.json()[u"refused"_s] == 2);
    CHECK(dry.json()[u"action"_s].isNull());
    CHECK(ran.code == 1);
    CHECK(ran.json()[u"created"_s] == 1);
    CHECK(ran.json()[u"refused"_s] == 2);
    CHECK(read(ran.json()[u"file"_s].toString()).contains("Lugo"));
    const QJsonArray rows =
        office({u"list"_s, u"account"_s, u"--fields"_s, u"name,address.city"_s, u"--json"_s})
            .json()[u"rows"_s]
            .toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"address.city"_s] == u"Vigo"_s);
    CHECK(office({u"undo"_s, ran.json()[u"action"_s].toString(), u"--json"_s}).json()[u"undone"_s]
          == 1);
}

TEST_CASE("an import that is not understood ends with 2, a file that is not there with 1", "[cli]")
{
    const Office office;
    const QString file = office.folder(u"in.csv"_s);
    write(file, "Firma,Ort\nVigo,Vigo\n");
    const auto code = [&](const QStringList &words) {
        const Ran ran = office(QStringList{u"import"_s} + words);
        INFO(ran.err.toStdString());
        CHECK(ran.err.contains(u'.'));
        return ran.code;
    };

    CHECK(code({file}) == 2);
    CHECK(code({file, u"--entity"_s, u"acount"_s}) == 2);
    CHECK(code({file, u"--entity"_s, u"account"_s, u"--map"_s, u"Firma=nmae"_s}) == 2);
    CHECK(code({file, u"--entity"_s, u"account"_s, u"--map"_s, u"Frima=name"_s}) == 2);
    CHECK(code({file, u"--entity"_s, u"account"_s, u"--map"_s, u"Firma=name:strange"_s}) == 2);
    CHECK(code({file, u"--entity"_s, u"account"_s, u"--day-zero"_s, u"2026-02-30"_s}) == 2);
    CHECK(code({office.folder(u"no.csv"_s), u"--entity"_s, u"account"_s}) == 1);
}

TEST_CASE("an import says what it took the file for, unless it was told", "[cli]")
{
    const Office office;
    const QString file = office.folder(u"in.csv"_s);
    const auto ran = [&](const QStringList &more) {
        return office(QStringList{u"import"_s, file, u"--entity"_s, u"account"_s} + more);
    };

    write(file, u"name;phone\nCompañía;\nIbáñez e Hijos;\n"_s.toLatin1());
    for (const QStringList &more : {QStringList{u"--dry-run"_s}, QStringList{}}) {
        CHECK(ran(more).out.contains(u"Read as windows-1252, with “;” between the cells."_s));
        const QJsonObject told = ran(more + QStringList{u"--json"_s}).json();
        CHECK(told[u"encoding"_s] == u"windows-1252"_s);
        CHECK(told[u"delimiter"_s] == u";"_s);
    }
    CHECK(ran({u"--language=es"_s}).out.contains(u"Leído como windows-1252"_s));
    CHECK_FALSE(ran({u"--encoding=latin1"_s, u"--delimiter=;"_s}).out.contains(u"Read as"_s));
    write(file, "\xef\xbb\xbfsep=\t\nname\tphone\nVigo\t\n");
    CHECK_FALSE(ran({}).out.contains(u"Read as"_s));
    write(file, "name\tphone\nVigo\t\n");
    CHECK(ran({}).out.contains(u"Read as UTF-8, with tabs between the cells."_s));
}

TEST_CASE("an import that cannot begin says what is wrong with the file or with the words", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    const QString file = office.folder(u"in.csv"_s);
    struct Wrong
    {
        QByteArray text;
        QStringList words;
        QString language;
        QString sentence;
    };
    const QString map = u"--map"_s;
    const QList<Wrong> all{
        {"Firma,Ort\nA,B\n",
         {},
         u"en"_s,
         u"No heading of the file is a field of Account: “Firma”, “Ort”"_s},
        {"Firma,Ort\nA,B\n", {map, u"Firma"_s}, u"es"_s, u"«Firma»"_s},
        {"Firma,Ort\nA,B\n", {map, u"Frima=name"_s}, u"en"_s, u"Did you mean “Firma”?"_s},
        {"Firma,Ort\nA,B\n", {map, u"Name=name"_s}, u"en"_s, u"it has: “Firma”, “Ort”."_s},
        {"Firma,Ort\nA,B\n", {map, u"Firma=name:strange"_s}, u"zh_CN"_s, u"“strange”"_s},
        {"Firma,Ort\nA,B\n",
         {map, u"Firma=name:fraction"_s},
         u"en"_s,
         u"“name” cannot be read by “fraction”"_s},
        {"Firma,Ort\nA,B\n",
         {map, u"Firma=last_contact"_s},
         u"en"_s,
         u"Last contact: this is computed"_s},
        {"name,phone\nA,B\n",
         {u"--match"_s, u"email"_s},
         u"en"_s,
         u"No column of the file fills “email”"_s},
        {"name\nA\n", {u"--set"_s, u"type"_s}, u"en"_s, u"“type” gives no field a value"_s},
        {"name\nA\n", {u"--set"_s, u"typ=other"_s}, u"en"_s, u"Did you mean “type”?"_s},
        {"name\nA\n", {u"--delimiter"_s, u"::"_s}, u"es"_s, u"«::»"_s},
        {"name\nA\n", {u"--encoding"_s, u"klingon"_s}, u"en"_s, u"“klingon”; name its encoding"_s},
        {"name\n\"A\n", {}, u"zh_CN"_s, u"2"_s},
        {"name,name\nA,B\n", {}, u"en"_s, u"The heading “name” stands twice"_s},
        {"", {}, u"en"_s, u"The file is empty"_s},
    };
    for (const auto &[text, words, language, sentence] : all) {
        write(file, text);
        const Ran ran = office(
            QStringList{u"import"_s, file, u"--entity"_s, u"account"_s, u"--language"_s, language}
            + words);
        INFO(words.join(u' ').toStdString() << ": " << ran.err.toStdString());
        CHECK(ran.code == 2);
        CHECK(ran.oneSentence());
        CHECK(ran.err.contains(sentence));
        CHECK(ran.out.isEmpty());
    }
    CHECK(office({u"list"_s, u"account"_s, u"--json"_s}).json()[u"rows"_s].toArray().size() == 1);
}

TEST_CASE("a column that no field takes is named, unless columns were chosen", "[cli]")
{
    const Office office;
    const QString file = office.folder(u"in.csv"_s);
    write(file, "name,emial\nVigo,a@b.example\n");
    const QStringList words{u"import"_s, file, u"--entity"_s, u"account"_s};

    CHECK(office(words).out.contains(u"emial"_s));
    CHECK_FALSE(office(words + QStringList{u"--map"_s, u"name=name"_s}).out.contains(u"emial"_s));
}

TEST_CASE("what was exported comes in again and changes nothing", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name==1+1, \"Peña\""_s, u"tags=a,b"_s,
            u"address.city=Vigo"_s});
    const QString file = office.folder(u"out.csv"_s);

    CHECK(office({u"export"_s, u"account"_s, u"--to"_s, file}).code == 0);
    CHECK(read(file).startsWith("\xEF\xBB\xBFid,"));
    const Ran again = office(
        {u"import"_s, file, u"--entity"_s, u"account"_s, u"--match"_s, u"id"_s, u"--json"_s});

    CHECK(again.code == 0);
    CHECK(again.json()[u"skipped"_s] == 1);
    CHECK(office({u"export"_s, u"account"_s, u"--to"_s, office.folder(u"no/out.csv"_s)}).code == 1);
    CHECK(office({u"export"_s, u"account"_s}).code == 2);
}

TEST_CASE("a list has the columns that were asked for, over references too", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    office({u"create"_s, u"contact"_s, u"given=Ana"_s, u"account=Vigo"_s});

    const QJsonArray rows =
        office({u"list"_s, u"contact"_s, u"--fields"_s, u"given,account.name"_s, u"--json"_s})
            .json()[u"rows"_s]
            .toArray();

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].toObject().keys() == QStringList{u"account.name"_s, u"given"_s, u"id"_s});
    CHECK(rows[0][u"account.name"_s] == u"Vigo"_s);
    CHECK(office({u"list"_s, u"account"_s, u"--fields"_s, u"contact.given"_s}).code == 2);
    CHECK(office({u"list"_s, u"account"_s, u"--fields"_s, u"nmae"_s}).err.contains(u"“name”"_s));
}

TEST_CASE("a list is filtered, sorted and limited", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s, u"address.city=Vigo"_s});
    for (const int amount : {500, 3000, 1000, 2000})
        office({u"create"_s, u"opportunity"_s, u"account=Vigo"_s, u"name=D%1"_s.arg(amount),
                u"amount=%1 EUR"_s.arg(amount)});
    const auto names = [&](const QStringList &words) {
        const Ran ran = office(
            QStringList{u"list"_s, u"opportunity"_s, u"--json"_s, u"--fields=name"_s} + words);
        INFO(ran.err.toStdString());
        QStringList found;
        for (const QJsonValue &row : ran.json()[u"rows"_s].toArray())
            found << row[u"name"_s].toString();
        return found.join(u' ');
    };

    CHECK(names({}) == u"D500 D3000 D1000 D2000"_s);
    CHECK(names({u"--where"_s, u"amount > 800 and account.address.city = \"Vigo\""_s, u"--sort"_s,
                 u"-amount"_s})
          == u"D3000 D2000 D1000"_s);
    CHECK(names({u"--where"_s, u"stage.class = \"open\" and owner = me"_s, u"--limit"_s, u"2"_s})
          == u"D500 D3000"_s);
    CHECK(names({u"--limit"_s, u"0"_s}).isEmpty());
}

TEST_CASE("a filter, an order or a limit that is not understood ends with 2", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    for (const QStringList &words :
         {QStringList{u"--where"_s, u"name ="_s}, QStringList{u"--where"_s, u"nmae = \"x\""_s},
          QStringList{u"--where"_s, u"founded > \"yesteryear\""_s},
          QStringList{u"--where"_s, u"name ~ \"x"_s}, QStringList{u"--sort"_s, u"nmae"_s},
          QStringList{u"--sort"_s, u"contact.given"_s}, QStringList{u"--limit"_s, u"few"_s}}) {
        const Ran ran = office(QStringList{u"list"_s, u"account"_s} + words);
        INFO(words.join(u' ').toStdString() << ": " << ran.err.toStdString());
        CHECK(ran.code == 2);
        CHECK(ran.oneSentence());
        CHECK(ran.out.isEmpty());
    }
}
