// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"
#include "tests/core/exchange/importing.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// One column of the one record that a row becomes under a mapping.
QString read(const char *entity, const QByteArray &rows, const QStringList &maps,
             const char *column)
{
    Office office;
    const auto report = importRows(office, entity, rows, {.file = {}, .maps = maps});
    if (report.created != 1)
        FAIL("refused: " << refusedRows(report).toStdString());
    return valuesOf(office, entity, column).front();
}

/// What the row was refused for: the error's number, field and value.
QString refusal(const char *entity, const QByteArray &rows, const QStringList &maps)
{
    Office office;
    const auto report = importRows(office, entity, rows, {.file = {}, .maps = maps});
    REQUIRE(report.refused == 1);
    return QString::fromUtf8(refusedRows(report).split('\n')[1].split(',')[1]);
}

Error wrong(const char *entity, const QByteArray &rows, const QStringList &maps)
{
    Office office;
    ImportOptions options = importOptions(office, entity, writeFile(office, u"in.csv"_s, rows));
    options.maps = maps;
    const auto report = runImport(office, options);
    REQUIRE_FALSE(report);
    return report.error();
}

QString coded(Error::Code code)
{
    return QString::number(int(code)) + u' ';
}

} // namespace

TEST_CASE("a yes is turned into a no, and a no into a yes", "[exchange]")
{
    const QStringList maps{u"s=sku"_s, u"n=name"_s, u"gone=active:not"_s};

    CHECK(read("product", "s,n,gone\n1,Drill,0\n", maps, "active") == u"true"_s);
    CHECK(read("product", "s,n,gone\n1,Drill,yes\n", maps, "active") == u"false"_s);
    CHECK(refusal("product", "s,n,gone\n1,Drill,perhaps\n", maps)
          == coded(Error::Code::NotABoolean) + u"active perhaps"_s);
}

TEST_CASE("digits too many are refused, and rounded where that was asked for", "[exchange]")
{
    const QByteArray rows = "s,n,price\n1,Drill,1.23456789 EUR\n";
    const QStringList maps{u"s=sku"_s, u"n=name"_s};

    CHECK(refusal("product", rows, maps + QStringList{u"price=list_price"_s})
              .startsWith(coded(Error::Code::TooManyDigits)));
    CHECK(read("product", rows, maps + QStringList{u"price=list_price:round"_s}, "list_price")
          == u"1.2346 EUR"_s);
}

TEST_CASE("an amount without a currency has the column's, one with its own keeps it", "[exchange]")
{
    const QStringList maps{u"s=sku"_s, u"n=name"_s, u"price=list_price:USD"_s};

    CHECK(read("product", "s,n,price\n1,Drill,1.5\n", maps, "list_price") == u"1.50 USD"_s);
    CHECK(read("product", "s,n,price\n1,Drill,1.5 CNY\n", maps, "list_price") == u"1.50 CNY"_s);
}

TEST_CASE("a fraction is a percentage", "[exchange]")
{
    Office office;
    office.create("account", {{"name", "Vigo"}});

    const auto report = importRows(
        office, "opportunity", "n,a,p\nDeal,Vigo,0.15\nTen,Vigo,10 %\n",
        {.file = {}, .maps = {u"n=name"_s, u"a=account"_s, u"p=probability:fraction"_s}});

    CHECK(report.created == 1);
    CHECK(report.refused == 1);
    CHECK(valuesOf(office, "opportunity", "probability") == QStringList{u"15"_s});
}

TEST_CASE("a whole name is divided in the order that it has", "[exchange]")
{
    struct Name
    {
        QByteArray whole;
        QString how;
        QString given;
        QString family;
    };
    for (const Name &name :
         {Name{"Ana García Núñez", u"given-family"_s, u"Ana"_s, u"García Núñez"_s},
          Name{"王 小明", u"family-given"_s, u"小明"_s, u"王"_s},
          Name{"Tolkien J. R. R.", u"family-given"_s, u"J. R. R."_s, u"Tolkien"_s},
          Name{"Ana", u"given-family"_s, u"Ana"_s, QString()}}) {
        INFO(name.whole.toStdString());
        const QStringList maps{u"n=given:"_s + name.how};
        CHECK(read("contact", "n\n" + name.whole + '\n', maps, "given") == name.given);
        CHECK(read("contact", "n\n" + name.whole + '\n', maps, "family") == name.family);
    }
}

TEST_CASE("a date is read by its pattern alone", "[exchange]")
{
    const QStringList maps{u"n=name"_s, u"d=start:dd/MM/yyyy"_s};

    CHECK(read("campaign", "n,d\nFair,05/03/2026\n", maps, "start") == u"2026-03-05"_s);
    CHECK(read("campaign", "n,d\nFair,31/12/2026\n", maps, "start") == u"2026-12-31"_s);
    CHECK(refusal("campaign", "n,d\nFair,12/31/2026\n", maps)
              .startsWith(coded(Error::Code::NotADate)));
    CHECK(refusal("campaign", "n,d\nFair,2026-03-05\n", maps)
              .startsWith(coded(Error::Code::NotADate)));
}

TEST_CASE("a column may be mapped twice, and a reference by any column of what it leads to",
          "[exchange]")
{
    Office office;
    const Id vigo = office.create("account", {{"external_id", "E1"}, {"name", "Vigo"}});

    const auto report = importRows(
        office, "order", "nr,customer\n7,E1\n8,E2\n",
        {.file = {},
         .maps = {u"nr=external_id"_s, u"nr=number"_s, u"customer=account.external_id"_s}});

    CHECK(report.created == 1);
    CHECK(valuesOf(office, "order", "number") == QStringList{u"7"_s});
    CHECK(valuesOf(office, "order", "external_id") == QStringList{u"7"_s});
    CHECK(valuesOf(office, "order", "account") == QStringList{vigo.text()});
    CHECK(refusedRows(report).contains(coded(Error::Code::NotFound).toUtf8() + "account E2"));
}

TEST_CASE("a mapping that fits nothing is refused before a row is taken", "[exchange]")
{
    const QByteArray rows = "given,family,twice,twice\nA,B,C,D\n";
    const std::pair<QString, QString> cases[]{{u"given"_s, u"map"_s},
                                              {u"=given"_s, u"map"_s},
                                              {u"first=given"_s, u"column"_s},
                                              {u"twice=given"_s, u"twice"_s},
                                              {u"given=given:perhaps"_s, u"how"_s},
                                              {u"given=given:not"_s, u"how"_s},
                                              {u"family=family:family-given"_s, u"how"_s},
                                              {u"given=account.name:round"_s, u"how"_s},
                                              {u"given=created_at"_s, u"created_at"_s},
                                              {u"given=firstname"_s, QString()}};
    for (const auto &[map, field] : cases) {
        INFO(map.toStdString());
        CHECK(wrong("contact", rows, {map}).field == field);
    }
    CHECK(wrong("contact", rows, {u"given=firstname"_s}).code == Error::Code::UnknownField);
    CHECK(wrong("contact", rows, {u"given=created_at"_s}).code == Error::Code::Derived);
    CHECK(wrong("contact", "Vorname,Name\nA,B\n", {}).field == u"heading"_s);
}
