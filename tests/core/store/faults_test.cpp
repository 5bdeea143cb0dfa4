// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/faults.h"

#include "names.h"
#include "tests/core/store/question.h"

int planted_fault = 0;

namespace {

/// Whether columns answer as SQL does; an error is no answer.
bool agrees(const Question &question)
{
    const Query query = question.query();
    const auto bySql = listRows(question.town.store.db(), question.catalogue(), query);
    REQUIRE(bySql);
    const auto order = question.town.engine->order(query);
    const auto answer = question.town.engine->ask(query, 5);
    if (!order || !answer || *order != *bySql || answer->matches != qint64(bySql->size()))
        return false;
    const auto some = std::ptrdiff_t(std::min<std::size_t>(5, bySql->size()));
    return answer->first == std::vector(bySql->begin(), bySql->begin() + some);
}

/// How many random questions it takes to notice that something is wrong; 0: nobody did.
int noticed(Office &office, int questions)
{
    QueryEngine engine(office.store().db(), office.store().catalogue(), office.store().columns());
    Town town{office.store(), office.viewer(), office.clock.now(), &engine};
    town.accounts = *office.store().rows().ids(office.store().catalogue().find(u"account")->number);
    for (int i = 0; i < questions; ++i)
        if (!agrees(randomQuestion(town, i)))
            return i + 1;
    return 0;
}

} // namespace

TEST_CASE("each fault planted into a condition or an order is noticed", "[faults]")
{
    constexpr int questions = 400;
    Office office;
    Town town{office.store(), office.viewer(), office.clock.now()};
    town.fill();
    town.grow(1300);
    CHECK(noticed(office, questions) == 0);
    for (int fault = 1; fault < int(std::size(planted_names)); ++fault) {
        planted_fault = fault;
        INFO(planted_names[fault]);
        CHECK(noticed(office, questions) > 0);
    }
    planted_fault = 0;
}
