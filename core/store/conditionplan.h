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

    /// The live rows of `entity` that satisfy a filter, where there is one, and whose words match
    /// what was typed, where something was. Errors: the store's.
    Result<ConditionPtr> whole(const std::optional<BoundFilter> &filter, const QString &words,
                               int entity);

private:
    Result<ConditionPtr> plan(const BoundFilter &filter, int entity);
    Result<ConditionPtr> comparison(const FilterTest &test, int entity);
    Result<ConditionPtr> referring(const FilterTest &test, int entity);
    Result<ConditionPtr> along(const FilterTest &test, std::size_t step, int entity);
    Result<ConditionPtr> value(const FilterTest &test, int entity);
    Result<ConditionPtr> column(const FilterTest &test, int entity, int column);
    Result<ConditionPtr> range(const FilterTest &test, int entity, int column);
    Result<ConditionPtr> word(const FilterTest &test, int entity, int column);
    Result<ConditionPtr> reference(const FilterTest &test, int entity, int column);
    Result<ConditionPtr> text(const FilterTest &test, int entity, int column);
    Result<ConditionPtr> bySql(const BoundFilter &filter, int entity);
    Result<ConditionPtr> bySql(FilterTest test, int entity);
    ConditionPtr rowsOf(SqlPiece statement, int entity);
    ConditionPtr oneOf(int entity, int column, const std::vector<quint64> &codes);
    Result<std::vector<quint64>> rows(const SqlPiece &statement);

    Scan &m_scan;
};
