// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/schema/entity.h"

namespace crm {

/// What we sell.
inline const struct Product : Entity
{
    Product()
        : Entity(11, "product", QT_TRANSLATE_NOOP("product", "Product"),
                 QT_TRANSLATE_NOOP("product", "Products"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("product", "Name"), Required | Sorted | Searchable | Title};
    Field<QString> sku{this, 2, "sku", Kind::Text, QT_TRANSLATE_NOOP("product", "SKU"), Required | Searchable | Indexed | Title};
    Field<QString> category{this, 3, "category", Kind::Choice, QT_TRANSLATE_NOOP("product", "Category"), From("product_category")};
    Field<QString> unit{this, 4, "unit", Kind::Text, QT_TRANSLATE_NOOP("product", "Unit")};
    Field<QString> kind{this, 5, "kind", Kind::Choice, QT_TRANSLATE_NOOP("product", "Kind"), From("product_kind") | Initially("goods")};
    Field<Money> listPrice{this, 6, "list_price", Kind::Price, QT_TRANSLATE_NOOP("product", "List price")};
    Field<Money> cost{this, 7, "cost", Kind::Price, QT_TRANSLATE_NOOP("product", "Cost"), Sensitive};
    Field<QString> taxClass{this, 8, "tax_class", Kind::Choice, QT_TRANSLATE_NOOP("product", "Tax class"), From("tax_class")};
    Field<bool> active{this, 9, "active", Kind::Boolean, QT_TRANSLATE_NOOP("product", "Active"), Initially("true")};
    Field<QString> barcode{this, 10, "barcode", Kind::Text, QT_TRANSLATE_NOOP("product", "Barcode"), Searchable | Varied};
    Field<QString> specification{this, 11, "specification", Kind::LongText, QT_TRANSLATE_NOOP("product", "Specification")};
    Field<Id> supplier{this, 12, "supplier", Kind::Reference, QT_TRANSLATE_NOOP("product", "Supplier"), To("account")};
    // clang-format on
} product;

} // namespace crm
