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

/// Groups and sums, beside SQL written for it: the keys as the tables hold them (a period's first
/// day as a number), the currency, then how many rows, how many values and their sum.
struct GroupCase
{
    const char *name;
    const char *entity;
    const char *where;
    const char *groups;
    const char *sums;
    const char *sql; ///< %month(x): the first day of a day's month
    double limit_ms = 16;
};

std::span<const GroupCase> groupCases();
