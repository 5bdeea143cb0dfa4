// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// One list as a person would ask for it; texts are UTF-8.
struct ListCase
{
    const char *name;
    const char *entity;
    const char *where = "";
    const char *sort = "";
    const char *words = "";
    bool whole = false;   ///< its whole order is measured too
    double limit_ms = 16; ///< of the first page: one frame
};

/// The lists that are measured.
std::span<const ListCase> listCases();

/// Groups and sums, beside hand-written SQL that gives for each group, by its key: the key,
/// how many, and the sum for each currency (null where there is none).
struct GroupCase
{
    const char *name;
    const char *entity;
    const char *where;
    const char *groups;
    const char *sums;
    const char *sql; ///< key, count, currency, sum; `key` as the table holds it
    double limit_ms = 16;
};

std::span<const GroupCase> groupCases();
