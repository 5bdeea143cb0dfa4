// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/numberindex.h"

namespace {

constexpr quint64 near_numbers = quint64(1) << 20;

std::size_t slotOf(quint64 number, std::size_t slots)
{
    // Fibonacci hashing: the product's high bits hold all of the number.
    return std::size_t((number * 0x9e3779b97f4a7c15ULL) >> 32) & (slots - 1);
}

} // namespace

quint32 NumberIndex::placeOf(quint64 number)
{
    if (number >= near_numbers)
        return find(number);
    if (number >= m_near.size())
        m_near.resize(number + 1 + number / 2);
    quint32 &place = m_near[number];
    if (place == 0)
        place = add(number) + 1;
    return place - 1;
}

quint32 NumberIndex::add(quint64 number)
{
    m_numbers.push_back(number);
    return quint32(m_numbers.size() - 1);
}

quint32 NumberIndex::find(quint64 number)
{
    if (2 * m_used >= m_far.size())
        grow();
    for (std::size_t slot = slotOf(number, m_far.size());; slot = (slot + 1) & (m_far.size() - 1)) {
        quint32 &place = m_far[slot];
        if (place == 0) {
            ++m_used;
            place = add(number) + 1;
            return place - 1;
        }
        if (m_numbers[place - 1] == number)
            return place - 1;
    }
}

void NumberIndex::grow()
{
    const std::vector<quint32> old =
        std::exchange(m_far, std::vector<quint32>(std::max<std::size_t>(64, 4 * m_far.size())));
    for (const quint32 place : old) {
        if (place == 0)
            continue;
        std::size_t slot = slotOf(m_numbers[place - 1], m_far.size());
        while (m_far[slot] != 0)
            slot = (slot + 1) & (m_far.size() - 1);
        m_far[slot] = place;
    }
}
