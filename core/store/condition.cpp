// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/condition.h"

namespace {

void sortByCost(std::vector<ConditionPtr> &conditions)
{
    std::stable_sort(
        conditions.begin(), conditions.end(),
        [](const ConditionPtr &a, const ConditionPtr &b) { return a->cost() < b->cost(); });
}

int costOf(const std::vector<ConditionPtr> &conditions)
{
    int cost = 0;
    for (const ConditionPtr &one : conditions)
        cost += one->cost();
    return cost;
}

} // namespace

void Constant::narrow(qint64, Mask &mask)
{
    if (!m_holds)
        mask.rows.fill(0);
}

AllOf::AllOf(Scan &scan, std::vector<ConditionPtr> conditions)
    : Condition(scan)
    , m_conditions(std::move(conditions))
{
    sortByCost(m_conditions);
}

void AllOf::narrow(qint64 block, Mask &mask)
{
    for (const ConditionPtr &one : m_conditions) {
        if (!mask.any())
            return;
        one->narrow(block, mask);
    }
}

int AllOf::cost() const
{
    return costOf(m_conditions);
}

AnyOf::AnyOf(Scan &scan, std::vector<ConditionPtr> conditions)
    : Condition(scan)
    , m_conditions(std::move(conditions))
{
    sortByCost(m_conditions);
}

void AnyOf::narrow(qint64 block, Mask &mask)
{
    Mask missed = mask; // by all so far
    for (const ConditionPtr &one : m_conditions) {
        Mask some = missed;
        one->narrow(block, some);
        for (std::size_t i = 0; i < some.rows.size(); ++i)
            missed.rows[i] &= quint8(~some.rows[i]);
        if (!missed.any())
            return;
    }
    for (std::size_t i = 0; i < mask.rows.size(); ++i)
        mask.rows[i] &= quint8(~missed.rows[i]);
}

int AnyOf::cost() const
{
    return costOf(m_conditions);
}

Negation::Negation(Scan &scan, ConditionPtr condition)
    : Condition(scan)
    , m_condition(std::move(condition))
{}

void Negation::narrow(qint64 block, Mask &mask)
{
    Mask some = mask;
    m_condition->narrow(block, some);
    for (std::size_t i = 0; i < mask.rows.size(); ++i)
        mask.rows[i] &= quint8(~some.rows[i]);
}
