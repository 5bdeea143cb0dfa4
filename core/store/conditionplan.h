// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codeconditions.h"
#include "core/store/filtersql.h"

/// Makes of a bound filter the conditions that answer it from columns. What has no codes, or not
/// yet, is asked of SQL, comparison by comparison, and comes back as rows.
class ConditionPlan
{
public:
    explicit ConditionPlan(Scan &scan)
        : m_scan(scan)
    {}

    /// For rows of `entity` that are live. Errors: the store's.
    Result<ConditionPtr> plan(const BoundFilter &filter, int entity);

    /// A condition that every live row of `entity` satisfies.
    ConditionPtr live(int entity);

private:
    Result<ConditionPtr> comparison(const FilterTest &test, int entity);
    Result<ConditionPtr> referring(const FilterTest &test, int entity);
    Result<ConditionPtr> along(const FilterTest &test, std::size_t step, int entity);
    Result<ConditionPtr> value(const FilterTest &test, int entity);
    Result<ConditionPtr> column(const FilterTest &test, int entity, int column);
    Result<ConditionPtr> range(const FilterTest &test, int entity, int column);
    Result<ConditionPtr> word(const FilterTest &test, int entity, int column);
    Result<ConditionPtr> reference(const FilterTest &test, int entity, int column);
    Result<ConditionPtr> text(const FilterTest &test, int entity, int column);
    Result<ConditionPtr> bySql(FilterTest test, int entity);

    Result<SqlPiece> exactly(const FilterTest &test, int entity);
    ConditionPtr oneOf(int entity, int column, const std::vector<quint64> &codes);
    Result<std::vector<quint64>> rows(const SqlPiece &statement);

    Scan &m_scan;
};
