// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"
#include "core/schema/record.h"

/// The records every installation begins with: choices, pipelines with stages, roles with rights.
/// Their ids follow from their names, so they are the same everywhere; texts in three languages.
std::vector<Record> seededRecords(const Catalogue &catalogue);

/// The id of a seeded record, by its entity and a name that stays: "stage", "standard/won".
Id seededId(const QString &entity, const QString &name);

/// When seeded records say they were made: before anything else.
inline constexpr qint64 seeded_at = 1'767'225'600'000; // 2026-01-01T00:00Z
