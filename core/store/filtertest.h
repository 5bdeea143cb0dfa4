// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filtersql.h"

/// Writes single comparisons of a filter as SQL; nobody but filtersql.cpp includes this.
class FilterTests
{
public:
    FilterTests(Database &db, const Catalogue &catalogue)
        : m_db(db)
        , m_catalogue(catalogue)
    {}

    /// A condition on rows of `alias`, which are records of `entity`.
    Result<SqlPiece> condition(const FilterTest &test, int entity, const QString &alias);

private:
    Result<SqlPiece> along(const FilterTest &test, const QString &alias);
    Result<SqlPiece> value(const FilterTest &test, const QString &alias);
    Result<SqlPiece> column(const FilterTest &test, const Column &column, const QString &alias);
    Result<SqlPiece> folded(const FilterTest &test, const Column &column, const QString &alias);
    Result<SqlPiece> members(const FilterTest &test, const Column &column, const QString &alias);
    SqlPiece range(const FilterTest &test, const Column &column, const QString &alias) const;
    SqlPiece is(const FilterTest &test, const Column &column, const QString &alias) const;
    SqlPiece anyOf(const QString &name, const QStringList &texts) const;
    SqlPiece anyOf(const QString &name, const std::vector<Id> &ids) const;

    Database &m_db;
    const Catalogue &m_catalogue;
    int m_aliases = 0;
};
