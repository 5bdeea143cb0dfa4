// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"
#include "tests/core/exchange/importing.h"

using namespace Qt::Literals::StringLiterals;

namespace {

ImportReport matched(Office &office, const QByteArray &rows, const char *by,
                     const QStringList &sets = {}, bool clear = false)
{
    return importRows(office, "account", rows,
                      {.file = {}, .match = QString::fromUtf8(by), .clear = clear, .sets = sets});
}

} // namespace

TEST_CASE("two spellings of an e-mail, a phone or a tax id are one key, in one file and later",
          "[exchange]")
{
    struct Spelt
    {
        const char *field;
        QByteArray one;
        QByteArray other;
    };
    for (const Spelt &key :
         {Spelt{"email", "Ana@x.com", "ana@X.com"}, Spelt{"phone", "912345678", "+34 912 345 678"},
          Spelt{"tax_id", "es_nif:B64717838", "es_nif:b-6471783.8"}}) {
        Office office;
        INFO(key.field);
        const QByteArray heading = "name," + QByteArray(key.field) + '\n';

        const auto first =
            matched(office, heading + "A," + key.one + "\nB," + key.other + '\n', key.field);
        const auto second = matched(office, heading + "C," + key.other + '\n', key.field);
        const auto third = matched(office, heading + "D," + key.one + '\n', key.field);

        CHECK(first.created == 1);
        CHECK(first.updated == 1);
        CHECK(second.updated == 1);
        CHECK(third.updated == 1);
        CHECK(valuesOf(office, "account", "name") == QStringList{u"D"_s});
    }
}

TEST_CASE("a tax id of a kind that has no normal form is matched as it stands", "[exchange]")
{
    Office office;
    const QByteArray rows = "name,tax_id\nA,VAT 12-345\n";

    CHECK(matched(office, rows, "tax_id").created == 1);
    CHECK(matched(office, rows, "tax_id").skipped == 1);
}

TEST_CASE("the same key twice in a file: the later row updates, and undo takes both back",
          "[exchange]")
{
    Office office;
    office.create("account", {{"external_id", "E1"}, {"name", "Vigo"}});

    const auto report =
        matched(office, "external_id,name\nE1,Lugo\nE2,Sol\nE1,Soria\nE2,Luna\n", "external_id");

    CHECK(report.created == 1);
    CHECK(report.updated == 3);
    CHECK(valuesOf(office, "account", "name") == QStringList{u"Soria"_s, u"Luna"_s});
    REQUIRE(undoAction(office.store(), office.viewer(), report.action));
    CHECK(valuesOf(office, "account", "name") == QStringList{u"Vigo"_s});
}

TEST_CASE("a key that two records have refuses the row, and names it as it was written",
          "[exchange]")
{
    Office office;
    office.create("account", {{"name", "A"}, {"email", "info@x.com"}});
    office.create("account", {{"name", "B"}, {"email", "INFO@x.com"}});

    const auto report = matched(office, "name,email\nC,Info@X.com\nD,d@x.com\n", "email");

    CHECK(report.created == 1);
    CHECK(report.refused == 1);
    CHECK(refusedRows(report).contains(QByteArray::number(int(Error::Code::Ambiguous))
                                       + " email Info@X.com"));
}

TEST_CASE("what was deleted is not found: the row makes a new record, or is refused by its id",
          "[exchange]")
{
    Office office;
    const Id gone = office.create("account", {{"external_id", "E1"}, {"name", "Vigo"}});
    REQUIRE(office.simple(OpKind::Delete, "account", gone));

    CHECK(matched(office, "external_id,name\nE1,Lugo\n", "external_id").created == 1);
    const auto byId = matched(office, "id,name\n" + gone.text().toUtf8() + ",Soria\n", "id");

    CHECK(byId.refused == 1);
    CHECK(valuesOf(office, "account", "name") == QStringList{u"Lugo"_s});
}

TEST_CASE("a row with an id that nobody has makes a record of that id, one without gets its own",
          "[exchange]")
{
    Office office;
    const Id id = office.store().newId();

    const auto report =
        matched(office, "id,name\n" + id.text().toUtf8() + ",Vigo\n,Lugo\nno id,Soria\n", "id");

    CHECK(report.created == 2);
    CHECK(report.refused == 1);
    CHECK(office.value("account", id, "name") == u"Vigo"_s);
}

TEST_CASE("an empty cell leaves a matched record's field alone, and clears it where asked",
          "[exchange]")
{
    Office office;
    const Id vigo = office.create(
        "account", {{"external_id", "E1"}, {"name", "Vigo"}, {"phone", "+34 912 345 678"}});
    const QByteArray rows = "external_id,name,phone\nE1,Vigo,\n";

    CHECK(matched(office, rows, "external_id").skipped == 1);
    CHECK(matched(office, rows, "external_id", {}, true).updated == 1);
    CHECK(office.value("account", vigo, "phone").isNull());
}

TEST_CASE("--set gives its value to new and to matched records, where the row has none itself",
          "[exchange]")
{
    Office office;
    const auto industries = [&] { return valuesOf(office, "account", "industry"); };
    office.create("account", {{"external_id", "E1"}, {"name", "A"}, {"industry", "software"}});
    const QByteArray rows = "external_id,name,industry\nE1,A,retail\nE2,B,\n";
    const QStringList set{u"industry=education"_s};

    CHECK(matched(office, rows, "external_id", set).updated == 1);
    CHECK((industries() == QStringList{u"retail"_s, u"education"_s}));
    CHECK(matched(office, "external_id\nE1\nE2\n", "external_id", set).updated == 1);
    CHECK((industries() == QStringList{u"education"_s, u"education"_s}));
    CHECK(
        matched(office, "external_id,industry\nE1,\n", "external_id", {u"industry=retail"_s}, true)
            .updated
        == 1);
    CHECK((industries() == QStringList{u"retail"_s, u"education"_s}));
}
