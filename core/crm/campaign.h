// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/schema/entity.h"

namespace crm {

/// A marketing effort, with its time, its money and what it was for.
inline const struct Campaign : Entity
{
    Campaign()
        : Entity(4, "campaign", QT_TRANSLATE_NOOP("campaign", "Campaign"),
                 QT_TRANSLATE_NOOP("campaign", "Campaigns"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("campaign", "Name"), Required | Searchable | Title};
    Field<QString> code{this, 2, "code", Kind::Text, QT_TRANSLATE_NOOP("campaign", "Code"), Searchable | Indexed};
    Field<QString> type{this, 3, "type", Kind::Choice, QT_TRANSLATE_NOOP("campaign", "Type"), From("campaign_type")};
    Field<QString> status{this, 4, "status", Kind::Choice, QT_TRANSLATE_NOOP("campaign", "Status"), From("campaign_status") | Initially("planning")};
    Field<QDate> start{this, 5, "start", Kind::Date, QT_TRANSLATE_NOOP("campaign", "Start")};
    Field<QDate> end{this, 6, "end", Kind::Date, QT_TRANSLATE_NOOP("campaign", "End")};
    Field<Money> budget{this, 7, "budget", Kind::Money, QT_TRANSLATE_NOOP("campaign", "Budget")};
    Field<Money> expectedCost{this, 8, "expected_cost", Kind::Money, QT_TRANSLATE_NOOP("campaign", "Expected cost")};
    Field<Money> actualCost{this, 9, "actual_cost", Kind::Money, QT_TRANSLATE_NOOP("campaign", "Actual cost")};
    Field<Money> expectedRevenue{this, 10, "expected_revenue", Kind::Money, QT_TRANSLATE_NOOP("campaign", "Expected revenue")};
    Field<qint64> expectedResponse{this, 11, "expected_response", Kind::Percent, QT_TRANSLATE_NOOP("campaign", "Expected response")};
    Field<QString> objective{this, 12, "objective", Kind::LongText, QT_TRANSLATE_NOOP("campaign", "Objective")};
    Field<Id> parent{this, 13, "parent", Kind::Reference, QT_TRANSLATE_NOOP("campaign", "Parent campaign"), To("campaign") | Indexed};
    Field<QString> channel{this, 14, "channel", Kind::Text, QT_TRANSLATE_NOOP("campaign", "Channel")};
    Field<QString> place{this, 15, "place", Kind::Text, QT_TRANSLATE_NOOP("campaign", "Place")};
    // clang-format on
} campaign;

} // namespace crm
