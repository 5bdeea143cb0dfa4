// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"
#include "tests/core/exchange/importing.h"

#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every row of every table, the search index's own among them.
QStringList contents(Office &office)
{
    QStringList tables;
    Database &db = office.store().db();
    REQUIRE(db.each(u"select name from sqlite_master where type = 'table' and sql not like "
                    "'create virtual%' order by name"_s,
                    {}, [&](const QSqlQuery &row) {
                        tables << row.value(0).toString();
                        return true;
                    }));
    QStringList lines;
    for (const QString &table : tables)
        REQUIRE(db.each(u"select * from "_s + quoted(table), {}, [&](const QSqlQuery &row) {
            QString line = table;
            for (int i = 0; i < row.record().count(); ++i)
                line += u'|' + QString::fromLatin1(row.value(i).toByteArray().toHex());
            lines << line;
            return true;
        }));
    return lines;
}

} // namespace

TEST_CASE("a dry run answers what the import will, and leaves nothing", "[exchange]")
{
    Office office;
    office.create("account", {{"name", "Holding"}, {"phone", "+34 912 345 678"}});
    QByteArray rows = "name,parent,phone,email\n";
    for (int i = 0; i < 1200; ++i) { // several transactions
        const QByteArray parent = i == 0 ? "Holding" : "Company " + QByteArray::number((i - 1) / 2);
        const QByteArray mail = i % 100 == 99 ? "no mail" : "";
        rows += "Company " + QByteArray::number(i) + ',' + parent + ",," + mail + '\n';
    }
    rows += "Holding,,+34 912 345 678,info@holding.example\n" // updates by its phone
            "Lost,Nobody,,\n"
            "New,Company 0,+34 912 345 679,\n"
            "New again,Company 1,+34 912 345 679,\n";
    const QString file = writeFile(office, u"companies.csv"_s, rows);
    const QStringList before = contents(office);

    ImportOptions rehearsal = importOptions(office, "account", file, true);
    rehearsal.match = u"phone"_s;
    const auto dry = runImport(office, rehearsal);
    REQUIRE(dry);
    const QByteArray dryRefused = refusedRows(*dry);

    CHECK(contents(office) == before);
    CHECK(dry->action.isNull());
    ImportOptions wet = rehearsal;
    wet.dryRun = false;
    const auto real = runImport(office, wet);
    REQUIRE(real);
    CHECK(real->created > 1100);
    CHECK(real->updated == 2);
    CHECK(real->refused > 12); // their children with them
    CHECK(dry->created == real->created);
    CHECK(dry->updated == real->updated);
    CHECK(dry->skipped == real->skipped);
    CHECK(dry->refused == real->refused);
    CHECK(dryRefused == refusedRows(*real));
    CHECK_FALSE(real->action.isNull());
}

TEST_CASE("a dry run takes no number and no setting", "[exchange]")
{
    Office office;
    const QString cases = writeFile(office, u"cases.csv"_s, "subject\nMotor\nBrake\n");
    const QString fields =
        writeFile(office, u"fields.csv"_s, "entity,name,kind,label\naccount,fax,phone,Fax\n");
    const QStringList before = contents(office);

    const auto dryFields = runImport(office, importOptions(office, "field", fields, true));
    const auto dryCases = runImport(office, importOptions(office, "case", cases, true));

    REQUIRE(dryFields);
    REQUIRE(dryCases);
    CHECK(dryFields->created == 1);
    CHECK(dryCases->created == 2);
    CHECK(contents(office) == before);
    CHECK_FALSE(office.store().catalogue().find(u"account"_s)->field(u"fax"_s));
    const Id made = office.create("case", {{"subject", "Wheel"}});
    CHECK(office.value("case", made, "number") == u"C-2026-00001"_s);
}

TEST_CASE("fields and records of them come in one after the other", "[exchange]")
{
    Office office;
    QByteArray rows = "entity,name,kind,label\n";
    for (int i = 0; i < 510; ++i) // the catalogue is replaced while the file is read
        rows += "account,own" + QByteArray::number(i) + ",text,Own\n";
    const auto fields = runImport(
        office, importOptions(office, "field", writeFile(office, u"fields.csv"_s, rows), false));
    REQUIRE(fields);
    CHECK(fields->created == 510);

    const auto accounts = runImport(
        office,
        importOptions(office, "account",
                      writeFile(office, u"in.csv"_s, "name,own509,own0,own510\nVigo,a,b,c\n"),
                      false));
    REQUIRE(accounts);
    CHECK(accounts->created == 1);
    CHECK(accounts->unused == QStringList{u"own510"_s});
}

TEST_CASE("a dry run that is stopped leaves nothing, and others go on", "[exchange]")
{
    Office office;
    QByteArray rows = "name\n";
    for (int i = 0; i < 600; ++i)
        rows += "Company " + QByteArray::number(i) + '\n';
    const QString file = writeFile(office, u"companies.csv"_s, rows);
    const QStringList before = contents(office);

    const auto stopped = runImport(office, importOptions(office, "account", file, true), false);

    REQUIRE(stopped);
    CHECK(stopped->stopped);
    CHECK(stopped->created == 500);
    CHECK(contents(office) == before);
    auto second =
        Profile::open(office.folder.path(), office.clock, office.random); // the lock is free
    REQUIRE(second);
    CHECK((*second)->store().holdForWriting());
}

TEST_CASE("an import that is stopped keeps what it took, whole, and names its act", "[exchange]")
{
    Office office;
    QByteArray rows = "name\n";
    for (int i = 0; i < 1200; ++i)
        rows += "Company " + QByteArray::number(i) + '\n';
    const QString file = writeFile(office, u"companies.csv"_s, rows);

    const auto report = runImport(office, importOptions(office, "account", file, false), false);

    REQUIRE(report);
    CHECK(report->stopped);
    CHECK(report->created == 500);
    const auto undone = undoAction(office.store(), office.viewer(), report->action);
    REQUIRE(undone);
    CHECK(undone->undone == 500);
}

TEST_CASE("a file of refused rows comes in again once it is mended", "[exchange]")
{
    Office office;
    const auto first = runImport(
        office, importOptions(office, "account",
                              writeFile(office, u"in.csv"_s, "name,email\nSol,no mail\n"), false));
    REQUIRE(first);
    REQUIRE(first->refused == 1);

    const QByteArray mended = refusedRows(*first).replace("Sol,no mail", "Sol,info@sol.example");
    const auto second =
        runImport(office, importOptions(office, "account",
                                        writeFile(office, u"mended.csv"_s, mended), false));

    REQUIRE(second);
    CHECK(second->created == 1);
    CHECK(second->unused.isEmpty());
}

TEST_CASE("an import of which nothing is taken can be stopped too", "[exchange]")
{
    Office office;
    QByteArray rows = "name,email\n";
    for (int i = 0; i < 1200; ++i)
        rows += "Company,no mail\n";
    const QString file = writeFile(office, u"companies.csv"_s, rows);

    const auto report = runImport(office, importOptions(office, "account", file, false), false);

    REQUIRE(report);
    CHECK(report->stopped);
    CHECK(report->refused == 500);
    CHECK(refusedRows(*report).count('\n') == 501);
}
