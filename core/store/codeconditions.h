// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/columnreader.h"
#include "core/store/condition.h"
#include "core/store/rowtable.h"

/// Codes from `low` to `high`, both included. 0, which means empty, lies in none.
struct Interval
{
    quint64 low;
    quint64 high;
};

/// The code lies in one of several intervals: equal, before, after, filled, one of a few.
class CodeBetween : public Condition
{
public:
    CodeBetween(Scan &scan, int entity, int column, std::vector<Interval> intervals);
    void narrow(qint64 block, Mask &mask) override;
    int cost() const override { return m_intervals.size() > 1 ? Table : Codes; }

private:
    bool isIn(quint64 code) const;

    CodeReader m_reader;
    std::vector<Interval> m_intervals; ///< ascending, none touching the next
};

/// The record is there: the first condition of every pass.
ConditionPtr liveRows(Scan &scan, int entity);

/// The code is a place with a 1 in a table: a set of words, or the rows of a reference's target
/// that satisfy a condition.
class CodeInTable : public Condition
{
public:
    CodeInTable(Scan &scan, int entity, int column, std::unique_ptr<RowTable> table);
    void narrow(qint64 block, Mask &mask) override;
    int cost() const override { return Gathered + m_table->cost(); }

private:
    CodeReader m_reader;
    std::unique_ptr<RowTable> m_table;
};

/// The row itself has a 1 in a table: what SQL answers, or what is marked from its children.
class RowInTable : public Condition
{
public:
    RowInTable(Scan &scan, std::unique_ptr<RowTable> table);
    void narrow(qint64 block, Mask &mask) override;
    int cost() const override { return m_table->cost(); }

private:
    std::unique_ptr<RowTable> m_table;
};
