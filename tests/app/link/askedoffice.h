// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/link/lists.h"
#include "tests/core/store/town.h"

#include <QEventLoop>

/// An office with a town in it; the engine over its own connection says what is right.
struct AskedOffice : Office
{
    QueryEngine engine{store().db(), store().catalogue(), store().columns()};
    Town town{store(), viewer(), clock.now()};

    AskedOffice() { town.fill(); }

    int number(QStringView key) { return store().catalogue().find(key)->number; }

    Query query(QStringView key, const QString &where, const QString &sort = {})
    {
        const Catalogue &catalogue = store().catalogue();
        Query query{.entity = number(key),
                    .viewer = viewer(),
                    .now = clock.now(),
                    .reading = town.reading()};
        if (!where.isEmpty()) {
            const auto filter = parseFilter(catalogue, query.entity, where);
            INFO(where);
            REQUIRE(filter);
            query.where = *filter;
        }
        query.by = *parseSort(catalogue, query.entity, sort);
        return query;
    }
};

/// Runs the event loop until something is so; false where it is not within a minute.
inline bool comesTrue(const std::function<bool()> &isSo)
{
    QEventLoop loop;
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!isSo() && std::chrono::steady_clock::now() < end) {
        loop.processEvents();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return isSo();
}

inline void runFor(std::chrono::milliseconds span)
{
    const auto end = std::chrono::steady_clock::now() + span;
    (void)comesTrue([&] { return std::chrono::steady_clock::now() >= end; });
}

/// Asks and waits.
inline Result<Answer> answerOf(Lists &lists, const Query &query, std::size_t first = 100)
{
    std::optional<Result<Answer>> answer;
    const Asked asked = lists.ask(nullptr, query, first, [&](auto got) { answer = got; });
    REQUIRE(comesTrue([&] { return answer.has_value(); }));
    return *answer;
}

inline Result<std::vector<quint32>> orderOf(Lists &lists, const Query &query)
{
    std::optional<Result<std::vector<quint32>>> order;
    const Asked asked = lists.order(nullptr, query, [&](auto got) { order = got; });
    REQUIRE(comesTrue([&] { return order.has_value(); }));
    return *order;
}

/// Waits until all that was asked so far is read and posted, with no event delivered.
inline void letItRead()
{
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
}
