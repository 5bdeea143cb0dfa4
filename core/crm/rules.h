// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"
#include "core/schema/records.h"

/// The rules that need code: what a record is given at birth, what follows from what, and what is
/// computed. The same at both ends.

/// Where and when a rule is applied.
struct RuleContext
{
    const Catalogue &catalogue;
    Records &records;
    qint64 now;       ///< ms
    QString zone;     ///< the company's, IANA
    QString currency; ///< the company's
    QString country;  ///< the company's, ISO 3166
};

/// A new version of the rules recomputes every derived column.
inline constexpr int rules_version = 1;

/// Fills what a new record was not given: declared initial values, then those that depend.
void fillAtBirth(const RuleContext &context, const EntityDef &entity, Record &record);

/// What one edit brings with it (a new stage its probability, a new owner team and branch).
/// `old` is null at birth; `edited` tells by column what the person set.
void followUp(const RuleContext &context, const EntityDef &entity, Record &record,
              const Record *old, const std::vector<bool> &edited);

/// Computes the derived columns that need nothing but the record itself (and its parent).
void deriveOwn(const RuleContext &context, const EntityDef &entity, Record &record);

/// What may not be, whatever its fields say one by one (a contact without any name).
Result<> checkWhole(const EntityDef &entity, const Record &record);

/// A derived column of a parent that is computed from its children, by the store.
struct Rollup
{
    enum class Kind { Sum, Latest };
    Kind kind;
    int entity;    ///< of the parent
    int column;    ///< its derived column; a sum of money fills the currency beside it
    int child;     ///< entity of the children
    int reference; ///< their column that leads to the parent
    int value;     ///< their column that is summed, or whose latest counts
    int currency;  ///< parent's column with the currency; -1
};
const std::vector<Rollup> &rollups();

/// Number 42 of 2026: D-2026-00042. Empty for entities without numbers.
QString officialNumber(int entity, int year, qint64 count);
/// The column that holds it; -1 for entities without numbers.
int numberColumn(int entity);
