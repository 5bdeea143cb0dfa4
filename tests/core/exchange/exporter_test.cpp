// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"
#include "tests/core/exchange/importing.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const auto go_on = [](qint64, qint64) { return true; };

std::vector<quint32> rowsOf(Office &office, int entity, const std::vector<Id> &ids)
{
    std::vector<quint32> rows;
    for (const Id &id : ids)
        rows.push_back(quint32(*office.store().rows().rowOf(entity, id)));
    return rows;
}

/// All columns of records, as they stand in the file.
QByteArray exported(Office &office, const char *entity, const std::vector<Id> &ids)
{
    const Catalogue &catalogue = office.store().catalogue();
    const EntityDef &def = *catalogue.find(QString::fromUtf8(entity));
    const QString file = office.folder.filePath(u"out.csv"_s);
    const auto written = exportCsv(office.store(), def.number, rowsOf(office, def.number, ids),
                                   exportColumns(catalogue, def), file, go_on);
    REQUIRE(written);
    CHECK(*written == qint64(ids.size()));
    return readFile(file);
}

} // namespace

TEST_CASE("an export comes in again and changes nothing, whatever its values hold", "[exchange]")
{
    Office office;
    const Id parent = office.create("account", {{"name", "=1+1"}});
    const Id vigo = office.create("account", {{"name", "Peña, \"Hijos\""},
                                              {"parent", "=1+1"},
                                              {"phone", "+34 912 345 678"},
                                              {"tax_id", "=cmd"},
                                              {"annual_revenue", "1234.56 EUR"},
                                              {"tags", "@b,a"},
                                              {"description", "-1\nzwei"},
                                              {"address", "+Gran Vía 1"}});
    const Id order = office.create("order", {{"account", "=1+1"}, {"order_date", "2026-03-05"}});

    for (const auto &[entity, ids] :
         {std::pair<const char *, std::vector<Id>>{"account", {parent, vigo}},
          {"order", {order}}}) {
        const QByteArray file = exported(office, entity, ids);
        INFO(file.toStdString());
        for (const char sign : {'=', '+', '-', '@'}) // no cell is a formula
            for (const QByteArray &before : {","_ba, ",\""_ba})
                CHECK_FALSE(file.contains(before + sign));
        const auto again = importRows(office, entity, file, {.file = {}, .match = u"id"_s});
        CHECK(again.skipped == qint64(ids.size()));
        CHECK(again.refused == 0);
    }
}

TEST_CASE("an export is whole or not there", "[exchange]")
{
    Office office;
    const Catalogue &catalogue = office.store().catalogue();
    const EntityDef &def = *catalogue.find(u"account"_s);
    std::vector<Id> ids;
    for (int i = 0; i < 600; ++i)
        ids.push_back(office.create("account", {{"name", "Vigo"}}));
    const QString file = writeFile(office, u"out.csv"_s, "what was there");
    const auto columns = exportColumns(catalogue, def);
    const std::vector<quint32> rows = rowsOf(office, def.number, ids);

    const auto stopped = exportCsv(office.store(), def.number, rows, columns, file,
                                   [](qint64 done, qint64 all) { return done < 512 || all < 600; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(readFile(file) == "what was there");

    const auto nowhere =
        exportCsv(office.store(), def.number, {}, columns, u"/proc/self/out.csv"_s, go_on);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == Error::Code::FileUnwritable);
}
