// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/condition.h"
#include "core/store/filtersql.h"

/// A byte for each row of a table, 1 where it is wanted; made when first asked for, so that a
/// question which cheaper conditions have settled never makes it.
class RowTable
{
public:
    RowTable(Scan &scan, int cost)
        : m_scan(scan)
        , m_cost(cost)
    {}
    virtual ~RowTable() = default;
    RowTable(const RowTable &) = delete;
    RowTable &operator=(const RowTable &) = delete;

    const std::vector<quint8> &marks();
    int cost() const { return m_cost; }

protected:
    virtual std::vector<quint8> make() = 0;

    Scan &m_scan;

private:
    std::vector<quint8> m_marks;
    int m_cost;
    bool m_made = false;
};

/// The live rows of an entity that satisfy a condition.
class MatchingRows : public RowTable
{
public:
    MatchingRows(Scan &scan, int entity, ConditionPtr condition);

private:
    std::vector<quint8> make() override;

    int m_entity;
    ConditionPtr m_condition;
};

/// The rows of an entity to which a live record of another one refers that satisfies a condition:
/// one pass over those.
class ReferredRows : public RowTable
{
public:
    /// `column`: the reference, of `from`; `to`: the entity it leads to.
    ReferredRows(Scan &scan, int from, int column, int to, ConditionPtr condition);

private:
    std::vector<quint8> make() override;

    int m_from;
    int m_column;
    int m_to;
    ConditionPtr m_condition;
};

/// Whatever a statement yields: row numbers in its first column, below `places`.
class SqlRows : public RowTable
{
public:
    SqlRows(Scan &scan, SqlPiece statement, qint64 places);

private:
    std::vector<quint8> make() override;

    SqlPiece m_statement;
    std::size_t m_places;
};
