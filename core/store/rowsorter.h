// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

/// The first few rows by several keys, of rows that come in ascending order.
///
/// Keeps twice as many as are wanted, at most, and knows by its worst which rows need no look.
class TopRows
{
public:
    /// `keys`: how many each row has; 0: rows in the order they come.
    TopRows(std::size_t wanted, std::size_t keys);

    /// Whether a row with this first key may be among the first.
    bool mayEnter(quint64 firstKey) const { return !m_full || firstKey <= m_worst.front(); }
    bool isFull() const { return m_full; }

    /// Its keys, most weighty first.
    void add(quint32 row, std::span<const quint64> keys);

    std::vector<quint32> sorted();

private:
    bool isBefore(quint32 a, quint32 b) const;
    void shrink();

    std::size_t m_wanted;
    std::size_t m_width; ///< keys and the row
    std::vector<quint64> m_entries;
    std::vector<quint32> m_places; ///< of those that are still in
    std::vector<quint32> m_free;
    std::vector<quint64> m_worst;
    bool m_full = false;
};

/// Sorts rows by several keys of 64 bits, most weighty first; ties stay as they came. Keeps its
/// memory from call to call: fresh memory costs more than the sorting.
class RowSorter
{
public:
    /// `keys[k][i]` is a key of `rows[i]`. The rows in order.
    std::vector<quint32> sorted(const std::vector<quint32> &rows,
                                std::span<const std::vector<quint64>> keys);

    /// Gives its memory back.
    void release();

private:
    void sort(std::size_t from, std::size_t to, std::size_t key);
    void settle(std::size_t from, std::size_t to, std::size_t key);
    void byDigits(std::size_t from, std::size_t to, int bits);

    std::span<const std::vector<quint64>> m_keys;
    std::vector<quint64> m_entries; ///< a prefix of the key, and the place in `rows`
    std::vector<quint64> m_other;
};
