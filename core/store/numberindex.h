// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

/// Numbers the different numbers that it is shown, from 0, in the order they come.
class NumberIndex
{
public:
    quint32 placeOf(quint64 number)
    {
        if (number < m_near.size() && m_near[number] != 0)
            return m_near[number] - 1;
        return number < near_numbers ? placeNear(number) : placeFar(number);
    }
    const std::vector<quint64> &numbers() const { return m_numbers; }

private:
    static constexpr quint64 near_numbers = quint64(1) << 20;
    struct Slot
    {
        quint64 number = 0;
        quint32 place = 0; ///< + 1; 0: free
    };

    quint32 placeNear(quint64 number);
    quint32 placeFar(quint64 number);
    quint32 add(quint64 number);
    Slot &slotFor(quint64 number);
    void grow();

    std::vector<quint64> m_numbers;
    std::vector<quint32> m_near; ///< by small numbers: place + 1
    std::vector<Slot> m_far;     ///< open addressing, a power of two
    std::size_t m_used = 0;      ///< of m_far
};
