// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/numberindex.h"

#include <utility>

quint32 NumberIndex::placeNear(quint64 number)
{
    if (number >= m_near.size())
        m_near.resize(number + 1 + number / 2);
    m_near[number] = add(number) + 1;
    return m_near[number] - 1;
}

quint32 NumberIndex::placeFar(quint64 number)
{
    if (2 * m_used >= m_far.size())
        grow();
    Slot &slot = slotFor(number);
    if (slot.place == 0) {
        ++m_used;
        slot = {number, add(number) + 1};
    }
    return slot.place - 1;
}

quint32 NumberIndex::add(quint64 number)
{
    m_numbers.push_back(number);
    return quint32(m_numbers.size() - 1);
}

/// The one that holds the number, or the free one where it belongs.
NumberIndex::Slot &NumberIndex::slotFor(quint64 number)
{
    const std::size_t last = m_far.size() - 1;
    // Fibonacci hashing: the product's high bits hold all of the number.
    std::size_t at = std::size_t((number * 0x9e3779b97f4a7c15ULL) >> 32) & last;
    while (m_far[at].place != 0 && m_far[at].number != number)
        at = (at + 1) & last;
    return m_far[at];
}

void NumberIndex::grow()
{
    const std::size_t size = m_far.empty() ? 64 : 4 * m_far.size();
    for (const Slot &slot : std::exchange(m_far, std::vector<Slot>(size)))
        if (slot.place != 0)
            slotFor(slot.number) = slot;
}
