// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/schema/entity.h"

namespace crm {

/// A deal on its way. Pipeline, stage, probability and loss move as one.
inline const struct Opportunity : Entity
{
    Opportunity()
        : Entity(7, "opportunity", QT_TRANSLATE_NOOP("opportunity", "Opportunity"),
                 QT_TRANSLATE_NOOP("opportunity", "Opportunities"), {EntityFlag::Root})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("opportunity", "Name"), Required | Sorted | Searchable | Title};
    Field<QString> number_{this, 2, "number", Kind::Text, QT_TRANSLATE_NOOP("opportunity", "Number"), Searchable | Indexed};
    Field<QString> draftNumber{this, 3, "draft_number", Kind::Text, QT_TRANSLATE_NOOP("opportunity", "Draft number"), Searchable | Internal | Varied};
    Field<Id> account{this, 4, "account", Kind::Reference, QT_TRANSLATE_NOOP("opportunity", "Account"), To("account") | Indexed | Required};
    Field<Id> contact{this, 5, "contact", Kind::Reference, QT_TRANSLATE_NOOP("opportunity", "Contact"), To("contact")};
    Field<Id> pipeline{this, 6, "pipeline", Kind::Reference, QT_TRANSLATE_NOOP("opportunity", "Pipeline"), To("pipeline") | Required};
    Field<Id> stage{this, 7, "stage", Kind::Reference, QT_TRANSLATE_NOOP("opportunity", "Stage"), To("stage") | Required | UnitOf("pipeline")};
    Field<qint64> probability{this, 8, "probability", Kind::Percent, QT_TRANSLATE_NOOP("opportunity", "Probability"), UnitOf("pipeline")};
    Field<bool> probabilityOverridden{this, 9, "probability_overridden", Kind::Boolean, QT_TRANSLATE_NOOP("opportunity", "Probability set by hand"), UnitOf("pipeline")};
    Field<QString> lossReason{this, 10, "loss_reason", Kind::Choice, QT_TRANSLATE_NOOP("opportunity", "Loss reason"), From("loss_reason") | UnitOf("pipeline")};
    Field<QString> lossNote{this, 11, "loss_note", Kind::Text, QT_TRANSLATE_NOOP("opportunity", "Loss note"), UnitOf("pipeline")};
    Field<Money> amount{this, 12, "amount", Kind::Money, QT_TRANSLATE_NOOP("opportunity", "Amount")};
    Field<QDate> closeDate{this, 13, "close_date", Kind::Date, QT_TRANSLATE_NOOP("opportunity", "Expected close")};
    Field<QString> nextStep{this, 14, "next_step", Kind::Text, QT_TRANSLATE_NOOP("opportunity", "Next step"), Varied};
    Field<QString> source{this, 15, "source", Kind::Choice, QT_TRANSLATE_NOOP("opportunity", "Source"), From("source")};
    Field<Id> campaign{this, 16, "campaign", Kind::Reference, QT_TRANSLATE_NOOP("opportunity", "Campaign"), To("campaign")};
    Field<QString> competitor{this, 17, "competitor", Kind::Text, QT_TRANSLATE_NOOP("opportunity", "Competitor")};
    Field<QString> description{this, 18, "description", Kind::LongText, QT_TRANSLATE_NOOP("opportunity", "Description")};
    Field<qint64> stageSince{this, 19, "stage_since", Kind::Instant, QT_TRANSLATE_NOOP("opportunity", "In this stage since"), Derived};
    // clang-format on
} opportunity;

} // namespace crm
