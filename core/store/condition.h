// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/scan.h"

#include <memory>

/// One condition on the rows of an entity, asked block by block. What goes wrong is told to its
/// scan.
class Condition
{
public:
    /// What a block costs, roughly in nanoseconds for each row; the cheapest are asked first.
    enum Cost { Free = 0, Codes = 1, Gathered = 2, Table = 4, Texts = 20 };

    explicit Condition(Scan &scan)
        : m_scan(scan)
    {}
    virtual ~Condition() = default;
    Condition(const Condition &) = delete;
    Condition &operator=(const Condition &) = delete;

    /// Puts out the rows of the mask that do not satisfy it.
    virtual void narrow(qint64 block, Mask &mask) = 0;
    virtual int cost() const = 0;

protected:
    Scan &m_scan;
};

using ConditionPtr = std::unique_ptr<Condition>;

/// Always or never.
class Constant : public Condition
{
public:
    Constant(Scan &scan, bool holds)
        : Condition(scan)
        , m_holds(holds)
    {}
    void narrow(qint64 block, Mask &mask) override;
    int cost() const override { return Free; }

private:
    bool m_holds;
};

/// Every one of several, the cheapest first; a block is left once no row of it is in question.
class AllOf : public Condition
{
public:
    AllOf(Scan &scan, std::vector<ConditionPtr> conditions);
    void narrow(qint64 block, Mask &mask) override;
    int cost() const override;

private:
    std::vector<ConditionPtr> m_conditions;
};

/// One of several at least.
class AnyOf : public Condition
{
public:
    AnyOf(Scan &scan, std::vector<ConditionPtr> conditions);
    void narrow(qint64 block, Mask &mask) override;
    int cost() const override;

private:
    std::vector<ConditionPtr> m_conditions;
};

class Negation : public Condition
{
public:
    Negation(Scan &scan, ConditionPtr condition);
    void narrow(qint64 block, Mask &mask) override;
    int cost() const override { return m_condition->cost(); }

private:
    ConditionPtr m_condition;
};
