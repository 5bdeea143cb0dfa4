// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"

/// What a reference to a record shows, and by which text it can be named when unique.
///
/// Contact: the person's name, Han names family first; lead: the person, else the company; order:
/// its number, else the draft number; else the first field declared as title that is not empty.
/// `language` picks the column of a translated title; empty: as typed.
QString titleOf(const EntityDef &entity, const Record &record, const QString &language = {});

/// Whether that text is composed of several fields, so that none of them holds it whole.
bool isComposedTitle(const EntityDef &entity);

/// The order of titles: the same at both ends and in every language.
QString titleSortKey(const EntityDef &entity, const Record &record);
