// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"

#include <optional>

/// What a rule may ask of other records, without knowing any store.
class Records
{
public:
    virtual ~Records() = default;
    /// The record, deleted or not; nothing when it is not here.
    virtual std::optional<Record> find(int entity, const Id &id) = 0;
    /// Live records whose `column` is `value`, in order of arrival.
    virtual std::vector<Record> findBy(int entity, int column, const Cell &value) = 0;
};
