// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"
#include "core/schema/record.h"

#include <QJsonObject>

/// A field of a record in its canonical JSON form; null when empty. The texts of a translated
/// field in other languages stand beside it, under `name.es`.
QJsonValue fieldJson(const Catalogue &catalogue, const FieldDef &field, const Record &record);

/// Every field of a record: those that are empty as null, or left out.
QJsonObject recordJson(const Catalogue &catalogue, const Record &record, bool withEmpty);

/// One column by its key as a person names it: a field, a part, a language.
QJsonValue columnJson(const Catalogue &catalogue, const EntityDef &entity, int column,
                      const Record &record);

/// Whether a field has the same value in both, derived parts aside.
bool sameValue(const EntityDef &entity, const FieldDef &field, const Record &a, const Record &b);

/// Whether a field has no value at all, derived parts aside.
bool isEmptyValue(const EntityDef &entity, const FieldDef &field, const Record &record);
