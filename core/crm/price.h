// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/schema/entity.h"

namespace crm {

/// Prices in one currency, for a time.
inline const struct PriceList : Entity
{
    PriceList()
        : Entity(12, "price_list", QT_TRANSLATE_NOOP("price_list", "Price list"),
                 QT_TRANSLATE_NOOP("price_list", "Price lists"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("price_list", "Name"), Required | Searchable | Title};
    Field<QString> currency{this, 2, "currency", Kind::Text, QT_TRANSLATE_NOOP("price_list", "Currency"), Required};
    Field<QDate> validFrom{this, 3, "valid_from", Kind::Date, QT_TRANSLATE_NOOP("price_list", "Valid from")};
    Field<QDate> validTo{this, 4, "valid_to", Kind::Date, QT_TRANSLATE_NOOP("price_list", "Valid to")};
    Field<bool> active{this, 5, "active", Kind::Boolean, QT_TRANSLATE_NOOP("price_list", "Active"), Initially("true")};
    // clang-format on
} priceList;

/// The price of one product in a list, from a quantity on.
inline const struct PriceItem : Entity
{
    PriceItem()
        : Entity(13, "price_item", QT_TRANSLATE_NOOP("price_item", "Price"),
                 QT_TRANSLATE_NOOP("price_item", "Prices"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<Id> priceList{this, 1, "price_list", Kind::Reference, QT_TRANSLATE_NOOP("price_item", "Price list"), To("price_list") | Part | Indexed | Required};
    Field<Id> product{this, 2, "product", Kind::Reference, QT_TRANSLATE_NOOP("price_item", "Product"), To("product") | Indexed | Required};
    Field<qint64> minimum{this, 3, "minimum", Kind::Quantity, QT_TRANSLATE_NOOP("price_item", "From quantity")};
    Field<Money> price{this, 4, "price", Kind::Price, QT_TRANSLATE_NOOP("price_item", "Price")};
    Field<qint64> discount{this, 5, "discount", Kind::Percent, QT_TRANSLATE_NOOP("price_item", "Discount")};
    // clang-format on
} priceItem;

} // namespace crm
