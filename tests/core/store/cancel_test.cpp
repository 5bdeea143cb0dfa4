// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/world.h"

#include <thread>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("a question cancelled at any point says so, and the next is right", "[query]")
{
    World world;
    world.town.fill();
    world.town.grow(1500);
    const std::pair<const char *, const char *> questions[]{
        {"name ~ a and opportunity.amount > 1", "name"},
        {"address ~ mad or parent.name ~ pena", "-address.city,founded"},
        {"phone is empty or not (tags = a)", "phone"}};
    int cancelled = 0;
    for (int round = 0; round < 90; ++round) {
        const auto &[where, sort] = questions[round % 3];
        const Query query =
            world.query(u"account", QString::fromUtf8(where), QString::fromUtf8(sort));
        QueryEngine engine(world.store().db(), world.store().catalogue(), world.store().columns());
        std::atomic<bool> cancel = round < 3; // at once, and later
        std::thread other([&, wait = world.town.chance.next() % 800] {
            std::this_thread::sleep_for(std::chrono::microseconds(wait));
            cancel = true;
        });
        const auto stopped = engine.order(query, &cancel);
        const auto again = engine.ask(query, 50, &cancel);
        other.join();
        for (const Error *error :
             {stopped ? nullptr : &stopped.error(), again ? nullptr : &again.error()})
            if (error) {
                CHECK(error->code == Error::Code::Cancelled);
                ++cancelled;
            }
        const auto bySql = listRows(world.store().db(), world.store().catalogue(), query);
        const auto order = engine.order(query);
        REQUIRE(order);
        CHECK((*order == *bySql));
        CHECK(engine.ask(query)->matches == qint64(bySql->size()));
    }
    CHECK(cancelled >= 6);
}
