// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

namespace crm {

/// A way of selling, as a row of stages.
inline const struct Pipeline : Entity
{
    Pipeline()
        : Entity(5, "pipeline", QT_TRANSLATE_NOOP("pipeline", "Pipeline"),
                 QT_TRANSLATE_NOOP("pipeline", "Pipelines"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("pipeline", "Name"), Required | Translated | Searchable | Title};
    Field<bool> active{this, 2, "active", Kind::Boolean, QT_TRANSLATE_NOOP("pipeline", "Active"), Initially("true")};
    Field<qint64> order{this, 3, "order", Kind::Integer, QT_TRANSLATE_NOOP("pipeline", "Order")};
    // clang-format on
} pipeline;

/// Where a deal stands in its pipeline.
inline const struct Stage : Entity
{
    Stage()
        : Entity(6, "stage", QT_TRANSLATE_NOOP("stage", "Stage"),
                 QT_TRANSLATE_NOOP("stage", "Stages"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("stage", "Name"), Required | Translated | Title};
    Field<Id> pipeline{this, 2, "pipeline", Kind::Reference, QT_TRANSLATE_NOOP("stage", "Pipeline"), To("pipeline") | Part | Indexed | Required};
    Field<qint64> order{this, 3, "order", Kind::Integer, QT_TRANSLATE_NOOP("stage", "Order")};
    Field<QString> class_{this, 4, "class", Kind::Choice, QT_TRANSLATE_NOOP("stage", "Class"), From("stage_class") | Initially("open")};
    Field<qint64> probability{this, 5, "probability", Kind::Percent, QT_TRANSLATE_NOOP("stage", "Probability")};
    Field<qint64> rotDays{this, 6, "rot_days", Kind::Integer, QT_TRANSLATE_NOOP("stage", "Days until stalled")};
    Field<QString> requiredFields{this, 7, "required_fields", Kind::Text, QT_TRANSLATE_NOOP("stage", "Fields asked for")};
    Field<bool> allowBackOpen{this, 8, "allow_back_open", Kind::Boolean, QT_TRANSLATE_NOOP("stage", "May go back while open"), Initially("true")};
    Field<bool> allowBackClosed{this, 9, "allow_back_closed", Kind::Boolean, QT_TRANSLATE_NOOP("stage", "May be reopened"), Initially("true")};
    Field<QString> colour{this, 10, "colour", Kind::Text, QT_TRANSLATE_NOOP("stage", "Colour")};
    // clang-format on
} stage;

} // namespace crm
