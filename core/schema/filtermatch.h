// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/filterbind.h"
#include "core/schema/records.h"

/// Whether one record satisfies a filter: the evaluator that the others are held against, and what
/// rules and conflicts ask of a record that is in no table.
bool matches(const Catalogue &catalogue, Records &records, const BoundFilter &filter,
             const Record &record);

/// The record at which a path's value stands; nothing where a reference on the way is empty, or
/// leads to a record that is deleted or not here. Not for paths into other records.
std::optional<Record> followed(Records &records, const Path &path, const Record &from);
