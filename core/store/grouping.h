// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/answer.h"
#include "core/store/groupcolumn.h"
#include "core/store/numberindex.h"

/// Counts and sums by group, in the same pass that finds the rows.
class Grouping
{
public:
    /// More groups than anybody reads; beyond it a query is refused.
    static constexpr std::size_t most = 1'000'000;

    /// Errors: told to the scan.
    Grouping(Scan &scan, const Query &query);

    void add(qint64 block, const Mask &mask);

    /// After the pass. Errors: TooLarge (too many groups), OutOfRange (a sum beyond 64 bits).
    Result<std::vector<Group>> groups();

private:
    struct Dimension
    {
        GroupColumn column;
        NumberIndex values;
        std::vector<quint32> rows = {}; ///< for each value, one that has it
        NumberIndex pairs = {};         ///< group of the dimensions before << 32 | value
    };
    /// 128 bits, so that no order of adding goes over the edge and back.
    struct Total
    {
        quint64 low = 0;
        quint64 high = 0;
        qint64 count = 0;
        void add(qint64 value)
        {
            const quint64 before = low;
            low += quint64(value);
            high += (value < 0 ? ~quint64(0) : 0) + (low < before ? 1 : 0);
            ++count;
        }
        bool isInRange() const;
    };
    struct Addition
    {
        QString name;
        PathColumn amounts;
        std::optional<PathColumn> currencies = {};
        NumberIndex known = {};                      ///< currencies
        std::vector<std::vector<Total>> totals = {}; ///< by currency, by group
    };

    void prepareSum(const Query &query, const Measure &measure);
    void number(Dimension &dimension, qint64 block, bool first);
    void addUp(Addition &sum, qint64 block);
    Result<> describe(std::vector<Group> &groups, std::vector<std::vector<quint32>> &ranks);
    Result<> describeSum(const Addition &sum, std::vector<Group> &groups) const;
    Result<std::vector<std::pair<QString, std::size_t>>> currencies(const Addition &sum) const;

    Scan &m_scan;
    std::vector<Dimension> m_dimensions;
    std::vector<Addition> m_sums;
    std::vector<qint64> m_counts;  ///< by group
    std::vector<quint32> m_places; ///< of the block at hand: rows that match
    std::vector<quint32> m_groups; ///< and the groups they are in
};
