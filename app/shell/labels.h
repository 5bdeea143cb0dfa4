// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/catalogue.h"

#include <QString>

/// What entities, fields and choices are called in the language of the installed translation.

QString entityLabel(const EntityDef &entity);
QString entityPlural(const EntityDef &entity);
QString fieldLabel(const EntityDef &entity, const FieldDef &field);
/// By a key as a person names it: a field, a part ("address.city"), a language ("name.es"); the key
/// itself where there is no such field.
QString fieldLabel(const EntityDef &entity, const QString &key);
QString choiceLabel(const Catalogue &catalogue, const FieldDef &field, const QString &key,
                    const QString &language);

/// What a line of the history says was done, by the key that it has in `change`.
QString changeLabel(const QString &op);

/// Puts the translation of a language ("en", "zh_CN", "es") in the place of the one before.
void installLanguage(const QString &language);
/// The shipped language that a name means ("zh", "zh-Hans", "es_MX.UTF-8"); empty: none.
QString shippedLanguage(const QString &name);
/// What the environment asks for; English where that is not shipped.
QString systemLanguage();
