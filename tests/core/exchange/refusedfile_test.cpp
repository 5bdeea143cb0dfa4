// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refusedfile.h"
#include "tests/core/exchange/importing.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const ImportReport &report)
{
    return QFileInfo(report.file).fileName();
}

} // namespace

TEST_CASE("refused rows of an export, mended, are read in canonical form", "[exchange]")
{
    Office office;
    REQUIRE(office.set("user", office.viewer().user, {{"language", "es"}}));
    office.reopen(); // 1.234 is a thousand and more there
    const Id drill =
        office.create("product", {{"sku", "D1"}, {"name", "Drill"}, {"list_price", "1.5 EUR"}});
    const QString file =
        writeFile(office, u"products.csv"_s,
                  "id,name,list_price\n" + drill.text().toUtf8() + ",Drill,1.234 EURO\n");
    ImportOptions options = importOptions(office, "product", file);
    options.match = u"id"_s;
    const auto first = runImport(office, options);
    REQUIRE(first);
    REQUIRE(first->refused == 1);

    options.file = writeFile(office, u"mended.csv"_s, refusedRows(*first).replace("EURO", "EUR"));
    const auto second = runImport(office, options);

    REQUIRE(second);
    CHECK(second->updated == 1);
    CHECK(office.value("product", drill, "list_price") == u"1.234 EUR"_s);
}

TEST_CASE("an earlier file of refused rows stays: somebody may be mending it", "[exchange]")
{
    Office office;
    const QString file = writeFile(office, u"in.csv"_s, "name,email\nSol,no mail\nLuna,x\n");
    const auto first = runImport(office, importOptions(office, "account", file));
    REQUIRE(first);
    CHECK(nameOf(*first) == u"in.refused.csv"_s);
    const QByteArray mended = refusedRows(*first).replace("no mail", "info@sol.example");
    writeFile(office, u"in.refused.csv"_s, mended);

    const auto dry = runImport(office, importOptions(office, "account", file, true));
    const auto second = runImport(office, importOptions(office, "account", first->file));

    REQUIRE(dry);
    REQUIRE(second);
    CHECK(nameOf(*dry) == u"in.refused-2.csv"_s);
    CHECK(readFile(first->file) == mended);
    CHECK(second->created == 1);
    CHECK(nameOf(*second) == u"in.refused-3.csv"_s); // of a refused file: its own two columns once
    CHECK(refusedRows(*second).startsWith("\xef\xbb\xbfline,reason,name,email\r\n3,"));
    CHECK(refusedRows(*second).endsWith(",Luna,x\r\n"));
}

TEST_CASE("where the folder of the input may not be written, refused rows go to the profile",
          "[exchange]")
{
    Office office;
    RefusedFile refused(u"/proc/self/in.csv"_s, office.folder.path()); // nobody makes files there

    CHECK(refused.path().isEmpty());
    REQUIRE(refused.add({u"name"_s}, {{u"Sol"_s}, 2, false}, u"why"_s));
    REQUIRE(refused.finish());

    CHECK(refused.path() == office.folder.filePath(u"in.refused.csv"_s));
    CHECK(readFile(refused.path()) == "\xef\xbb\xbfline,reason,name\r\n2,why,Sol\r\n");

    RefusedFile nowhere(u"/proc/self/in.csv"_s, u"/proc/self"_s);
    const auto added = nowhere.add({u"name"_s}, {{u"Sol"_s}, 2, false}, u"why"_s);
    REQUIRE_FALSE(added);
    CHECK(added.error().code == Error::Code::FileUnwritable);
}
