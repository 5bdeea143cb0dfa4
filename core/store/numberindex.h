// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

/// Numbers the different numbers that it is shown, from 0, in the order they come.
class NumberIndex
{
public:
    quint32 placeOf(quint64 number);
    const std::vector<quint64> &numbers() const { return m_numbers; }

private:
    quint32 add(quint64 number);
    quint32 find(quint64 number);
    void grow();

    std::vector<quint64> m_numbers;
    std::vector<quint32> m_near; ///< by small numbers: place + 1
    std::vector<quint32> m_far;  ///< open addressing: place + 1
    std::size_t m_used = 0;      ///< of m_far
};
