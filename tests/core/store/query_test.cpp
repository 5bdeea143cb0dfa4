// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queryengine.h"
#include "tests/core/store/question.h"

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Id> idsOf(QueryEngine &engine, int entity, const std::vector<quint32> &rows)
{
    const auto records = engine.records(entity, rows);
    REQUIRE(records);
    std::vector<Id> ids;
    for (const Record &record : *records)
        ids.push_back(record.id);
    return ids;
}

/// SQL, columns and each record by itself give the same rows in the same order, and as many.
void agree(const Question &question, QueryEngine &engine, int &found)
{
    INFO(question.text.left(400));
    bool isRight = false;
    std::vector<Id> expected = question.byRecord(isRight);
    const Query query = question.query();
    const auto bySql = listIds(question.town.store.db(), question.catalogue(), query);
    REQUIRE(bySql.ok() == isRight);
    const auto order = engine.order(query);
    REQUIRE(order.ok() == isRight);
    if (!isRight)
        return;
    CHECK(*bySql == expected);
    CHECK(idsOf(engine, question.entity, *order) == expected);
    const auto first = std::size_t(question.limit.value_or(100));
    const auto answer = engine.ask(query, first);
    REQUIRE(answer);
    CHECK(answer->matches == qint64(expected.size()));
    expected.resize(std::min(expected.size(), first));
    CHECK(idsOf(engine, question.entity, answer->first) == expected);
    found += int(answer->matches);
}

Question randomQuestion(Town &town, int round)
{
    const bool account = round % 2 == 0;
    const int entity = town.store.catalogue().find(account ? u"account" : u"opportunity")->number;
    Question question{town, entity, town.filter(account, 3)};
    const std::vector<Way> ways = waysOf(town, entity);
    for (auto keys = town.chance.next() % 4; keys > 0; --keys)
        question.by.emplace_back(town.pick(ways), town.oneIn(2));
    if (town.oneIn(3))
        question.limit = qint64(town.chance.next() % 10);
    return question;
}

} // namespace

TEST_CASE("random lists are the same from columns as from SQL and record by record", "[query]")
{
    Office office;
    Town town{office.store(), office.viewer(), office.clock.now()};
    town.fill();
    QueryEngine engine(office.store().db(), office.store().catalogue(), office.store().columns());
    int found = 0;
    for (int i = 0; i < 500; ++i)
        agree(randomQuestion(town, i), engine, found);
    CHECK(found > 1000);
}
