// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/office.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// Deals of two customers, won and open, in two currencies.
struct Deals : Office
{
    Deals()
    {
        const Office &office = *this;
        REQUIRE(office({u"create"_s, u"account"_s, u"name=Vigo"_s}).code == 0);
        for (const auto &[name, amount, day, stage] :
             {std::tuple{u"A"_s, u"1250.50 EUR"_s, u"2026-01-15"_s, u"Proposal"_s},
              std::tuple{u"B"_s, u"749.50 EUR"_s, u"2026-03-31"_s, u"Proposal"_s},
              std::tuple{u"C"_s, u"10 USD"_s, u"2026-04-01"_s, u"Proposal"_s},
              std::tuple{u"D"_s, u""_s, u"2026-04-02"_s, u"Negotiation"_s}})
            REQUIRE(office({u"create"_s, u"opportunity"_s, u"account=Vigo"_s, u"name="_s + name,
                            u"amount="_s + amount, u"close_date="_s + day, u"stage="_s + stage,
                            u"pipeline=Standard"_s})
                        .code
                    == 0);
    }

    QJsonArray groups(QStringList more) const
    {
        const Ran ran =
            (*this)(QStringList{u"list"_s, u"opportunity"_s, u"--json"_s} + std::move(more));
        INFO(ran.err);
        REQUIRE(ran.code == 0);
        return ran.json()[u"groups"_s].toArray();
    }
};

QJsonArray texts(std::initializer_list<QString> list)
{
    return QJsonArray::fromStringList(list);
}

} // namespace

TEST_CASE("a list is counted and added up by what it is grouped by", "[cli]")
{
    const Deals office;

    const QJsonArray byStage = office.groups({u"--group"_s, u"stage"_s, u"--sums"_s, u"amount"_s});
    REQUIRE(byStage.size() == 2); // by title: Negotiation, Proposal
    CHECK(byStage[0][u"count"_s] == 1);
    CHECK(byStage[0][u"sums"_s][u"amount"_s] == QJsonArray());
    CHECK(byStage[1][u"count"_s] == 3);
    CHECK(byStage[1][u"sums"_s][u"amount"_s] == texts({u"2000.00 EUR"_s, u"10.00 USD"_s}));

    const QJsonArray byQuarter = office.groups({u"--group"_s, u"close_date:quarter"_s});
    REQUIRE(byQuarter.size() == 2);
    CHECK(byQuarter[0][u"key"_s] == u"2026-Q1"_s);
    CHECK(byQuarter[0][u"count"_s] == 2);
    CHECK(byQuarter[1][u"key"_s] == u"2026-Q2"_s);

    const QJsonArray two = office.groups(
        {u"--group"_s, u"account.name,close_date:month"_s, u"--where"_s, u"amount is not empty"_s});
    REQUIRE(two.size() == 3);
    CHECK(two[0][u"key"_s] == texts({u"Vigo"_s, u"2026-01"_s}));

    const QJsonArray all = office.groups({u"--sums"_s, u"amount"_s});
    REQUIRE(all.size() == 1);
    CHECK(all[0][u"count"_s] == 4);
}

TEST_CASE("groups read well on a terminal, and what cannot be gathered is refused", "[cli]")
{
    const Deals office;

    const Ran shown = office({u"list"_s, u"opportunity"_s, u"--group"_s, u"amount.currency"_s,
                              u"--sums"_s, u"amount"_s});
    CHECK(shown.code == 0);
    CHECK(shown.out.contains(u"€2,000.00"_s));
    CHECK(shown.out.contains(u"(empty)"_s));

    for (const QString &group : {u"nothing"_s, u"tags"_s, u"close_date:hour"_s, u"description"_s}) {
        const Ran refused = office({u"list"_s, u"opportunity"_s, u"--group"_s, group});
        INFO(group);
        CHECK(refused.code == 2);
        CHECK(refused.oneSentence());
    }
    CHECK(office({u"list"_s, u"opportunity"_s, u"--sums"_s, u"name"_s}).code == 2);
}
