// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/schema/entity.h"

namespace crm {

/// A field that an administrator added.
inline const struct FieldEntry : Entity
{
    FieldEntry()
        : Entity(30, "field", QT_TRANSLATE_NOOP("field", "Field"),
                 QT_TRANSLATE_NOOP("field", "Fields"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> entity_{this, 1, "entity", Kind::Text, QT_TRANSLATE_NOOP("field", "Entity"), Required};
    Field<QString> name{this, 2, "name", Kind::Text, QT_TRANSLATE_NOOP("field", "Name"), Required | Title};
    Field<QString> kind{this, 3, "kind", Kind::Text, QT_TRANSLATE_NOOP("field", "Kind"), Required};
    Field<QString> label{this, 4, "label", Kind::Text, QT_TRANSLATE_NOOP("field", "Label"), Translated};
    Field<QString> target{this, 5, "target", Kind::Text, QT_TRANSLATE_NOOP("field", "Leads to")};
    Field<bool> required{this, 6, "required", Kind::Boolean, QT_TRANSLATE_NOOP("field", "Required")};
    Field<bool> searchable{this, 7, "searchable", Kind::Boolean, QT_TRANSLATE_NOOP("field", "In the search")};
    Field<bool> retired{this, 8, "retired", Kind::Boolean, QT_TRANSLATE_NOOP("field", "Retired")};
    Field<qint64> order{this, 9, "order", Kind::Integer, QT_TRANSLATE_NOOP("field", "Order")};
    // clang-format on
} field;

/// A value that a choice field can take.
inline const struct Choice : Entity
{
    Choice()
        : Entity(31, "choice", QT_TRANSLATE_NOOP("choice", "Choice"),
                 QT_TRANSLATE_NOOP("choice", "Choices"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> entity_{this, 1, "entity", Kind::Text, QT_TRANSLATE_NOOP("choice", "Entity"), Required};
    Field<QString> field{this, 2, "field", Kind::Text, QT_TRANSLATE_NOOP("choice", "Field"), Required};
    Field<QString> key{this, 3, "key", Kind::Text, QT_TRANSLATE_NOOP("choice", "Key"), Required | Title};
    Field<qint64> order{this, 4, "order", Kind::Integer, QT_TRANSLATE_NOOP("choice", "Order")};
    Field<QString> label{this, 5, "label", Kind::Text, QT_TRANSLATE_NOOP("choice", "Label"), Translated};
    Field<bool> retired{this, 6, "retired", Kind::Boolean, QT_TRANSLATE_NOOP("choice", "Retired")};
    // clang-format on
} choice;

/// The colour of a tag; the tag itself is its text.
inline const struct Tag : Entity
{
    Tag()
        : Entity(32, "tag", QT_TRANSLATE_NOOP("tag", "Tag"), QT_TRANSLATE_NOOP("tag", "Tags"),
                 {EntityFlag::Shared, EntityFlag::Keyed})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("tag", "Name"), Required | Title};
    Field<QString> colour{this, 2, "colour", Kind::Text, QT_TRANSLATE_NOOP("tag", "Colour")};
    // clang-format on
} tag;

/// A list as somebody likes it.
inline const struct SavedView : Entity
{
    SavedView()
        : Entity(33, "saved_view", QT_TRANSLATE_NOOP("saved_view", "Saved view"),
                 QT_TRANSLATE_NOOP("saved_view", "Saved views"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("saved_view", "Name"), Required | Title};
    Field<QString> entity_{this, 2, "entity", Kind::Text, QT_TRANSLATE_NOOP("saved_view", "Entity"), Required};
    Field<QString> filter{this, 3, "filter", Kind::LongText, QT_TRANSLATE_NOOP("saved_view", "Filter")};
    Field<QString> sort{this, 4, "sort", Kind::Text, QT_TRANSLATE_NOOP("saved_view", "Sort")};
    Field<QString> columns{this, 5, "columns", Kind::Text, QT_TRANSLATE_NOOP("saved_view", "Columns")};
    Field<bool> shared{this, 6, "shared", Kind::Boolean, QT_TRANSLATE_NOOP("saved_view", "Shared")};
    // clang-format on
} savedView;

/// What one unit of a currency was worth in another, from a day on.
inline const struct CurrencyRate : Entity
{
    CurrencyRate()
        : Entity(34, "currency_rate", QT_TRANSLATE_NOOP("currency_rate", "Exchange rate"),
                 QT_TRANSLATE_NOOP("currency_rate", "Exchange rates"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> currency{this, 1, "currency", Kind::Text, QT_TRANSLATE_NOOP("currency_rate", "Currency"), Required | Title};
    Field<QString> base{this, 2, "base", Kind::Text, QT_TRANSLATE_NOOP("currency_rate", "In"), Required};
    Field<QDate> date{this, 3, "date", Kind::Date, QT_TRANSLATE_NOOP("currency_rate", "From"), Required};
    Field<qint64> rate{this, 4, "rate", Kind::Decimal, QT_TRANSLATE_NOOP("currency_rate", "Rate"), Required};
    // clang-format on
} currencyRate;

} // namespace crm
