// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/schema/entity.h"

namespace crm {

/// What a customer ordered.
inline const struct Order : Entity
{
    Order()
        : Entity(14, "order", QT_TRANSLATE_NOOP("order", "Sales order"),
                 QT_TRANSLATE_NOOP("order", "Sales orders"), {EntityFlag::Root})
    {}

    // clang-format off
    Field<QString> number_{this, 1, "number", Kind::Text, QT_TRANSLATE_NOOP("order", "Number"), Searchable | Indexed | Title};
    Field<QString> draftNumber{this, 2, "draft_number", Kind::Text, QT_TRANSLATE_NOOP("order", "Draft number"), Searchable | Internal | Title};
    Field<Id> account{this, 3, "account", Kind::Reference, QT_TRANSLATE_NOOP("order", "Account"), To("account") | Indexed | Required};
    Field<Id> contact{this, 4, "contact", Kind::Reference, QT_TRANSLATE_NOOP("order", "Contact"), To("contact")};
    Field<Id> opportunity{this, 5, "opportunity", Kind::Reference, QT_TRANSLATE_NOOP("order", "Opportunity"), To("opportunity") | Indexed};
    Field<QDate> orderDate{this, 6, "order_date", Kind::Date, QT_TRANSLATE_NOOP("order", "Order date"), Required | Initially("today")};
    Field<QString> currency{this, 7, "currency", Kind::Text, QT_TRANSLATE_NOOP("order", "Currency"), Required};
    Field<QString> status{this, 8, "status", Kind::Choice, QT_TRANSLATE_NOOP("order", "Status"), From("order_status") | Initially("draft")};
    Field<Id> priceList{this, 9, "price_list", Kind::Reference, QT_TRANSLATE_NOOP("order", "Price list"), To("price_list")};
    Field<QDate> deliveryDate{this, 10, "delivery_date", Kind::Date, QT_TRANSLATE_NOOP("order", "Delivery date")};
    Field<QString> shippingAddress{this, 11, "shipping_address", Kind::Address, QT_TRANSLATE_NOOP("order", "Shipping address")};
    Field<QString> terms{this, 12, "terms", Kind::LongText, QT_TRANSLATE_NOOP("order", "Terms")};
    Field<Money> total{this, 13, "total", Kind::Money, QT_TRANSLATE_NOOP("order", "Total"), Derived};
    // clang-format on
} order;

/// One product or text in an order.
inline const struct OrderLine : Entity
{
    OrderLine()
        : Entity(15, "order_line", QT_TRANSLATE_NOOP("order_line", "Order line"),
                 QT_TRANSLATE_NOOP("order_line", "Order lines"))
    {}

    // clang-format off
    Field<Id> order{this, 1, "order", Kind::Reference, QT_TRANSLATE_NOOP("order_line", "Sales order"), To("order") | Part | Indexed | Required};
    Field<Id> product{this, 2, "product", Kind::Reference, QT_TRANSLATE_NOOP("order_line", "Product"), To("product") | Indexed};
    Field<QString> text{this, 3, "text", Kind::Text, QT_TRANSLATE_NOOP("order_line", "Text"), Title};
    Field<qint64> quantity{this, 4, "quantity", Kind::Quantity, QT_TRANSLATE_NOOP("order_line", "Quantity"), Required};
    Field<Money> unitPrice{this, 5, "unit_price", Kind::Price, QT_TRANSLATE_NOOP("order_line", "Unit price")};
    Field<qint64> discount{this, 6, "discount", Kind::Percent, QT_TRANSLATE_NOOP("order_line", "Discount")};
    Field<qint64> tax{this, 7, "tax", Kind::Percent, QT_TRANSLATE_NOOP("order_line", "Tax")};
    Field<qint64> position{this, 8, "position", Kind::Integer, QT_TRANSLATE_NOOP("order_line", "Position")};
    Field<Money> total{this, 9, "total", Kind::Money, QT_TRANSLATE_NOOP("order_line", "Total"), Derived};
    // clang-format on
} orderLine;

} // namespace crm
