// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/store/numberindex.h"
#include "core/store/rowsorter.h"
#include "tests/catch.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace {

constexpr quint64 last = std::numeric_limits<quint64>::max();

/// Keys of every make: few and many different ones, close together and over all 64 bits, empty.
quint64 randomKey(SeededRandom &chance, int make)
{
    switch (make) {
    case 0:
        return chance.next();
    case 1:
        return chance.next() % 3;
    case 2:
        return (quint64(1) << 63) + chance.next() % 100'000 * (quint64(1) << 32);
    case 3:
        return chance.next() % 50 == 0 ? chance.next() : 1'000'000 + chance.next() % 500;
    case 4:
        return chance.next() % 2 == 0 ? last : chance.next() % 1000;
    case 5:
        return last;
    default:
        return 7;
    }
}

} // namespace

TEST_CASE("rows are sorted by all their keys, ties as they came", "[sorter]")
{
    SeededRandom chance(21);
    RowSorter sorter;
    for (int round = 0; round < 120; ++round) {
        const std::size_t count = round % 4 == 0 ? 20'000 : chance.next() % 300;
        std::vector<std::vector<quint64>> keys(chance.next() % 4);
        for (std::vector<quint64> &key : keys) {
            const auto make = int(chance.next() % 7);
            for (std::size_t i = 0; i < count; ++i)
                key.push_back(randomKey(chance, make));
        }
        std::vector<quint32> rows;
        for (quint32 row = 1; rows.size() < count; row += 1 + quint32(chance.next() % 3))
            rows.push_back(row);
        std::vector<quint32> places(count);
        std::iota(places.begin(), places.end(), 0);
        std::stable_sort(places.begin(), places.end(), [&](quint32 a, quint32 b) {
            for (const std::vector<quint64> &key : keys)
                if (key[a] != key[b])
                    return key[a] < key[b];
            return false;
        });
        std::vector<quint32> expected;
        for (const quint32 place : places)
            expected.push_back(rows[place]);
        CHECK((sorter.sorted(rows, keys) == expected));

        const std::size_t wanted = chance.next() % 130;
        TopRows top(wanted, keys.size());
        std::vector<quint64> own(keys.size());
        for (std::size_t i = 0; i < count && !keys.empty(); ++i) {
            for (std::size_t k = 0; k < keys.size(); ++k)
                own[k] = keys[k][i];
            if (top.mayEnter(own.front()))
                top.add(rows[i], own);
        }
        expected.resize(keys.empty() ? 0 : std::min(wanted, count));
        CHECK((top.sorted() == expected));
    }
}

TEST_CASE("different numbers are numbered in the order they come", "[sorter]")
{
    SeededRandom chance(4);
    NumberIndex index;
    std::map<quint64, quint32> known;
    int wrong = 0;
    for (int i = 0; i < 200'000; ++i) {
        quint64 number = randomKey(chance, i % 7);
        if (i % 5 == 0)
            number &= (quint64(1) << 22) - 1; // on both sides of what is near
        const auto [at, isNew] = known.try_emplace(number, quint32(known.size()));
        wrong += index.placeOf(number) != at->second ? 1 : 0;
    }
    CHECK(wrong == 0);
    CHECK(index.numbers().size() == known.size());
    for (const auto &[number, place] : known)
        wrong += index.numbers()[place] != number ? 1 : 0;
    CHECK(wrong == 0);
}
