// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/office.h"
#include "tests/catch.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {

QString companies(const Office &office, int count)
{
    QFile file(office.folder(u"companies.csv"_s));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write("external_id,name\n");
    for (int i = 0; i < count; ++i)
        file.write("E" + QByteArray::number(i) + ",Company " + QByteArray::number(i) + '\n');
    return file.fileName();
}

QStringList importing(const QString &file)
{
    return {u"import"_s,      file,       u"--entity"_s, u"account"_s, u"--match"_s,
            u"external_id"_s, u"--json"_s};
}

} // namespace

TEST_CASE("the reason of a refused row says what is wrong with it", "[cli]")
{
    const Office office;
    QFile file(office.folder(u"in.csv"_s));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write("name,tax_id,address.country\n"
               "Vigo,,ES,more\n"
               "a\ab,,\n"
               "Lugo,es_nif:12,\n"
               "Soria,,Atlantis\n");
    file.close();

    const Ran ran =
        office({u"import"_s, file.fileName(), u"--entity"_s, u"account"_s, u"--json"_s});

    CHECK(ran.code == 1);
    QFile refused(ran.json()[u"file"_s].toString());
    REQUIRE(refused.open(QFile::ReadOnly));
    const QString reasons = QString::fromUtf8(refused.readAll());
    INFO(reasons.toStdString());
    for (const QString &reason :
         {u"The row has 4 cells, but the heading 3;"_s, u"control character U+0007;"_s,
          u"which looks like B64717838."_s, u"“Atlantis” is no country that is known"_s})
        CHECK(reasons.contains(reason));
}

TEST_CASE("two imports of one file at once make each record once", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    const QStringList words = importing(companies(office, 3000));

    QProcess first;
    QProcess second;
    office.start(first, words);
    office.start(second, words);
    const QJsonObject one = Office::finish(first).json();
    const QJsonObject two = Office::finish(second).json();

    CHECK(one[u"created"_s].toInt() + two[u"created"_s].toInt() == 3000);
    CHECK(one[u"skipped"_s].toInt() + two[u"skipped"_s].toInt() == 3000);
    const QJsonArray rows = office({u"list"_s, u"account"_s, u"--fields=name"_s, u"--json"_s})
                                .json()[u"rows"_s]
                                .toArray();
    CHECK(rows.size() == 3001);
}

TEST_CASE("an import that a full disk ends says what is kept, and can be taken back", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    const QStringList words = importing(companies(office, 60'000));

    const Ran ran = office.shell(u"ulimit -f 8192; exec \"$0\" \"$@\""_s, words);

    INFO(ran.err.toStdString());
    CHECK(ran.code == 4);
    CHECK(ran.oneSentence());
    CHECK(ran.err.contains(u"The import ended before the end of the file: the disk is full."_s));
    const int created = ran.json()[u"created"_s].toInt();
    CHECK(created > 0);
    CHECK(created < 60'000);
    CHECK(office({u"list"_s, u"account"_s, u"--json"_s}).json()[u"rows"_s].toArray().size()
          == created + 1);
    CHECK(office({u"undo"_s, ran.json()[u"action"_s].toString(), u"--json"_s}).json()[u"undone"_s]
          == created);
}
