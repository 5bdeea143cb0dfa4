// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codeconditions.h"

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Interval> merged(std::vector<Interval> intervals)
{
    for (Interval &one : intervals)
        one.low = std::max<quint64>(one.low, 1);
    std::erase_if(intervals, [](const Interval &one) { return one.low > one.high; });
    std::sort(intervals.begin(), intervals.end(),
              [](const Interval &a, const Interval &b) { return a.low < b.low; });
    std::vector<Interval> apart;
    for (const Interval &one : intervals)
        if (!apart.empty() && one.low - 1 <= apart.back().high)
            apart.back().high = std::max(apart.back().high, one.high);
        else
            apart.push_back(one);
    return apart;
}

} // namespace

CodeBetween::CodeBetween(Scan &scan, int entity, int column, std::vector<Interval> intervals)
    : Condition(scan)
    , m_reader(scan, entity, column)
    , m_intervals(merged(std::move(intervals)))
{}

bool CodeBetween::isIn(quint64 code) const
{
    const auto after =
        std::upper_bound(m_intervals.begin(), m_intervals.end(), code,
                         [](quint64 value, const Interval &one) { return value < one.low; });
    return after != m_intervals.begin() && code <= std::prev(after)->high;
}

void CodeBetween::narrow(qint64 block, Mask &mask)
{
    if (m_intervals.empty()) {
        mask.rows.fill(0);
        return;
    }
    const auto &codes = m_reader.block(block);
    if (m_intervals.size() > 1) {
        for (std::size_t i = 0; i < codes.size(); ++i)
            if (mask.rows[i])
                mask.rows[i] = isIn(codes[i]);
        return;
    }
    const quint64 low = m_intervals.front().low;
    const quint64 span = m_intervals.front().high - low;
    for (std::size_t i = 0; i < codes.size(); ++i)
        mask.rows[i] &= quint8(codes[i] - low <= span);
}

ConditionPtr liveRows(Scan &scan, int entity)
{
    return std::make_unique<CodeBetween>(scan, entity, live_column, std::vector{Interval{1, 1}});
}

CodeInTable::CodeInTable(Scan &scan, int entity, int column, std::unique_ptr<RowTable> table)
    : Condition(scan)
    , m_reader(scan, entity, column)
    , m_table(std::move(table))
{}

void CodeInTable::narrow(qint64 block, Mask &mask)
{
    const std::vector<quint8> &table = m_table->marks();
    const auto &codes = m_reader.block(block);
    if (*std::max_element(codes.begin(), codes.end()) >= table.size()) {
        // A code that leads nowhere: the row it means is in no table of this snapshot.
        if (m_scan.goesOn())
            m_scan.fail({.code = Error::Code::Damaged, .detail = u"a code beyond its table"_s});
        mask.rows.fill(0);
        return;
    }
    for (std::size_t i = 0; i < codes.size(); ++i)
        mask.rows[i] &= table[codes[i]];
}

RowInTable::RowInTable(Scan &scan, std::unique_ptr<RowTable> table)
    : Condition(scan)
    , m_table(std::move(table))
{}

void RowInTable::narrow(qint64 block, Mask &mask)
{
    const std::vector<quint8> &table = m_table->marks();
    const auto from = std::size_t(block * block_rows);
    for (std::size_t i = 0; i < mask.rows.size(); ++i)
        mask.rows[i] &= from + i < table.size() ? table[from + i] : quint8(0);
}
