// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordstore.h"

#include <set>

/// What the open transaction knows; private to the record store's own files.
struct RecordStore::Work
{
    const Viewer &viewer;
    const Action &action;
    ChangeFrame frame;
    RuleContext rules;
    int n = 0; ///< place of the running operation
    bool createdAny = false;
    Applied applied = {};
    Touched touched = {};
    std::set<std::pair<std::size_t, Id>> parents =
        {};                                  ///< rollup, parent: computed before the commit
    std::set<std::pair<int, Id>> known = {}; ///< records that a reference was checked against

    void touch(const Record &record)
    {
        touched.records.emplace_back(record.entity, record.id);
        ++applied.changes;
    }
};
