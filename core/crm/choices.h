// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// One value of a seeded list: stored by its key, shown in the reader's language.
struct SeedChoice
{
    const char *key;
    const char *en;
    const char *zh;
    const char *es;
};

/// The values that a list (named by `From(…)` in a declaration) is seeded with; empty: no such
/// list.
const std::vector<SeedChoice> &seededChoices(const QString &list);
