// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <vector>

/// What an act did to a record in the end, however often it touched it on the way.

/// One value of a record, or one member of a set: what it was before the act, what after it.
struct Net
{
    QString field; ///< of a translated text: one language (`name.es`)
    QString member = {};
    QJsonValue before = {};
    QJsonValue after = {};
};

/// A record that an act touched, with all that the act did to it, oldest first.
struct Touch
{
    int entity;
    Id record;
    std::vector<ChangeEntry> entries = {};
};

enum class Life { Same, Ended, Begun };

/// Whether the act deleted the record or brought it back, in the end.
Life lifeOf(const Touch &touch);

/// What the act did to the record's values; without those it left as they were.
std::vector<Net> netOf(const Touch &touch);
