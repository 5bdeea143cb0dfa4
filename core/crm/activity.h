// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/schema/entity.h"

namespace crm {

/// A call, meeting, task or note, planned or done.
inline const struct Activity : Entity
{
    Activity()
        : Entity(10, "activity", QT_TRANSLATE_NOOP("activity", "Activity"),
                 QT_TRANSLATE_NOOP("activity", "Activities"), {EntityFlag::Root})
    {}

    // clang-format off
    Field<QString> kind{this, 1, "kind", Kind::Choice, QT_TRANSLATE_NOOP("activity", "Kind"), From("activity_kind") | Required};
    Field<QString> subject{this, 2, "subject", Kind::Text, QT_TRANSLATE_NOOP("activity", "Subject"), Required | Sorted | Searchable | Title};
    Field<QString> status{this, 3, "status", Kind::Choice, QT_TRANSLATE_NOOP("activity", "Status"), From("activity_status")};
    Field<Id> account{this, 4, "account", Kind::Reference, QT_TRANSLATE_NOOP("activity", "Account"), To("account") | Indexed};
    Field<Id> parent{this, 5, "parent", Kind::AnyReference, QT_TRANSLATE_NOOP("activity", "About"), Indexed};
    Field<Id> contact{this, 6, "contact", Kind::Reference, QT_TRANSLATE_NOOP("activity", "Contact"), To("contact") | Indexed};
    Field<Moment> start{this, 7, "start", Kind::Moment, QT_TRANSLATE_NOOP("activity", "Start")};
    Field<Moment> end{this, 8, "end", Kind::Moment, QT_TRANSLATE_NOOP("activity", "End"), UnitOf("start")};
    Field<bool> allDay{this, 9, "all_day", Kind::Boolean, QT_TRANSLATE_NOOP("activity", "All day"), UnitOf("start")};
    Field<qint64> due{this, 10, "due", Kind::Instant, QT_TRANSLATE_NOOP("activity", "Due")};
    Field<qint64> duration{this, 11, "duration", Kind::Duration, QT_TRANSLATE_NOOP("activity", "Duration")};
    Field<QString> direction{this, 12, "direction", Kind::Choice, QT_TRANSLATE_NOOP("activity", "Direction"), From("direction")};
    Field<QString> result{this, 13, "result", Kind::LongText, QT_TRANSLATE_NOOP("activity", "Result"), Searchable};
    Field<qint64> nextFollowAt{this, 14, "next_follow_at", Kind::Instant, QT_TRANSLATE_NOOP("activity", "Follow up at")};
    Field<qint64> reminder{this, 15, "reminder", Kind::Duration, QT_TRANSLATE_NOOP("activity", "Reminder before")};
    Field<qint64> doneAt{this, 16, "done_at", Kind::Instant, QT_TRANSLATE_NOOP("activity", "Done at"), Derived};
    // clang-format on
} activity;

} // namespace crm
