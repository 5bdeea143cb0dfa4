// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowsorter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace {

constexpr quint64 last = std::numeric_limits<quint64>::max(); ///< the key of what is empty
constexpr std::size_t few = 64;                               ///< sorted by comparing
constexpr int digit_bits = 11;
constexpr int prefix_bits = 2 * digit_bits;

quint32 placeOf(quint64 entry)
{
    return quint32(entry);
}

} // namespace

TopRows::TopRows(std::size_t wanted, std::size_t keys)
    : m_wanted(wanted)
    , m_width(keys + 1)
    , m_worst(m_width)
    , m_full(wanted == 0)
{
    m_entries.resize(2 * wanted * m_width);
    for (std::size_t i = 2 * wanted; i > 0; --i)
        m_free.push_back(quint32(i - 1));
}

bool TopRows::isBefore(quint32 a, quint32 b) const
{
    const auto at = [&](quint32 place) {
        return m_entries.begin() + std::ptrdiff_t(place * m_width);
    };
    return std::lexicographical_compare(at(a), at(a) + std::ptrdiff_t(m_width), at(b),
                                        at(b) + std::ptrdiff_t(m_width));
}

void TopRows::add(quint32 row, std::span<const quint64> keys)
{
    if (m_wanted == 0)
        return;
    // A row that comes later loses every tie.
    if (m_full
        && !std::lexicographical_compare(keys.begin(), keys.end(), m_worst.begin(),
                                         m_worst.end() - 1))
        return;
    const quint32 place = m_free.back();
    m_free.pop_back();
    const auto at = m_entries.begin() + std::ptrdiff_t(place * m_width);
    std::copy(keys.begin(), keys.end(), at);
    at[std::ptrdiff_t(keys.size())] = row;
    m_places.push_back(place);
    if (m_free.empty())
        shrink();
}

void TopRows::shrink()
{
    const auto worst = m_places.begin() + std::ptrdiff_t(m_wanted - 1);
    std::nth_element(m_places.begin(), worst, m_places.end(),
                     [this](quint32 a, quint32 b) { return isBefore(a, b); });
    const auto at = m_entries.begin() + std::ptrdiff_t(*worst * m_width);
    m_worst.assign(at, at + std::ptrdiff_t(m_width));
    m_free.insert(m_free.end(), worst + 1, m_places.end());
    m_places.erase(worst + 1, m_places.end());
    m_full = true;
}

std::vector<quint32> TopRows::sorted()
{
    std::sort(m_places.begin(), m_places.end(),
              [this](quint32 a, quint32 b) { return isBefore(a, b); });
    if (m_places.size() > m_wanted)
        m_places.resize(m_wanted);
    std::vector<quint32> rows;
    for (const quint32 place : m_places)
        rows.push_back(quint32(m_entries[place * m_width + m_width - 1]));
    return rows;
}

std::vector<quint32> RowSorter::sorted(const std::vector<quint32> &rows,
                                       std::span<const std::vector<quint64>> keys)
{
    if (keys.empty())
        return rows;
    m_keys = keys;
    m_entries.resize(rows.size());
    m_other.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_entries[i] = i;
    sort(0, rows.size(), 0);
    std::vector<quint32> ordered(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        ordered[i] = rows[placeOf(m_entries[i])];
    m_keys = {};
    return ordered;
}

void RowSorter::release()
{
    m_entries = {};
    m_other = {};
}

/// Entries in the order they came, all alike in the keys before this one.
void RowSorter::sort(std::size_t from, std::size_t to, std::size_t key)
{
    if (key == m_keys.size() || to - from < 2)
        return;
    const std::vector<quint64> &keys = m_keys[key];
    if (to - from <= few) {
        std::sort(m_entries.begin() + std::ptrdiff_t(from), m_entries.begin() + std::ptrdiff_t(to),
                  [&](quint64 a, quint64 b) {
                      const quint32 x = placeOf(a);
                      const quint32 y = placeOf(b);
                      for (std::size_t k = key; k < m_keys.size(); ++k)
                          if (m_keys[k][x] != m_keys[k][y])
                              return m_keys[k][x] < m_keys[k][y];
                      return x < y;
                  });
        return;
    }
    // What is empty goes to the end, that it may not spoil the range of what is not.
    std::size_t end = from;
    std::size_t empty = 0;
    quint64 low = last;
    quint64 high = 0;
    for (std::size_t i = from; i < to; ++i) {
        const quint64 entry = placeOf(m_entries[i]);
        const quint64 value = keys[entry];
        if (value == last) {
            m_other[empty++] = entry;
            continue;
        }
        m_entries[end++] = entry;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    std::copy_n(m_other.begin(), empty, m_entries.begin() + std::ptrdiff_t(end));
    if (end > from) {
        const int width = int(std::bit_width(high - low));
        const int shift = std::max(0, width - prefix_bits);
        for (std::size_t i = from; i < end; ++i)
            m_entries[i] |= ((keys[m_entries[i]] - low) >> shift) << 32;
        byDigits(from, end, width - shift);
        if (shift > 0 || key + 1 < m_keys.size())
            settle(from, end, shift > 0 ? key : key + 1);
    }
    sort(end, to, key + 1);
}

/// Entries with the same prefix are sorted among themselves, by `key` and those behind it.
void RowSorter::settle(std::size_t from, std::size_t to, std::size_t key)
{
    for (std::size_t begin = from; begin < to;) {
        std::size_t end = begin + 1;
        while (end < to && m_entries[end] >> 32 == m_entries[begin] >> 32)
            ++end;
        sort(begin, end, key);
        begin = end;
    }
}

void RowSorter::byDigits(std::size_t from, std::size_t to, int bits)
{
    constexpr std::size_t values = std::size_t(1) << digit_bits;
    for (int low = 0; low < bits; low += digit_bits) {
        const auto digit = [low](quint64 entry) { return (entry >> (32 + low)) & (values - 1); };
        std::array<std::size_t, values> places{};
        for (std::size_t i = from; i < to; ++i)
            ++places[digit(m_entries[i])];
        std::size_t next = from;
        for (std::size_t &place : places)
            next += std::exchange(place, next);
        for (std::size_t i = from; i < to; ++i)
            m_other[places[digit(m_entries[i])]++] = m_entries[i];
        std::copy(m_other.begin() + std::ptrdiff_t(from), m_other.begin() + std::ptrdiff_t(to),
                  m_entries.begin() + std::ptrdiff_t(from));
    }
}
