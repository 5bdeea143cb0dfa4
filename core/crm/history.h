// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

namespace crm {

/// One value that changed: history, undo and the timeline are read from these. Append-only.
inline const struct Change : Entity
{
    Change()
        : Entity(20, "change", QT_TRANSLATE_NOOP("change", "Change"),
                 QT_TRANSLATE_NOOP("change", "Changes"), {EntityFlag::Bare, EntityFlag::Machinery})
    {}

    // clang-format off
    Field<Id> record{this, 1, "record", Kind::AnyReference, QT_TRANSLATE_NOOP("change", "Record"), Indexed | Internal};
    Field<QString> op{this, 2, "op", Kind::Choice, QT_TRANSLATE_NOOP("change", "What"), Internal};
    Field<QString> field{this, 3, "field", Kind::Text, QT_TRANSLATE_NOOP("change", "Field"), Internal};
    Field<QString> old{this, 4, "old", Kind::LongText, QT_TRANSLATE_NOOP("change", "Before"), Internal};
    Field<QString> new_{this, 5, "new", Kind::LongText, QT_TRANSLATE_NOOP("change", "After"), Internal};
    Field<Id> by{this, 6, "by", Kind::Reference, QT_TRANSLATE_NOOP("change", "By"), To("user") | Internal};
    Field<Id> device{this, 7, "device", Kind::Reference, QT_TRANSLATE_NOOP("change", "Device"), To("device") | Internal};
    Field<qint64> at{this, 8, "at", Kind::Instant, QT_TRANSLATE_NOOP("change", "At"), Internal};
    Field<qint64> receivedAt{this, 9, "received_at", Kind::Instant, QT_TRANSLATE_NOOP("change", "Received at"), Internal};
    Field<Id> action{this, 10, "action", Kind::Reference, QT_TRANSLATE_NOOP("change", "Action"), To("action") | Indexed | Internal};
    Field<QString> name{this, 11, "name", Kind::Text, QT_TRANSLATE_NOOP("change", "Name of the action"), Internal};
    // clang-format on
} change;

/// What somebody did in one go: an import, a bulk edit, a save that made records.
inline const struct Action : Entity
{
    Action()
        : Entity(21, "action", QT_TRANSLATE_NOOP("action", "Action"),
                 QT_TRANSLATE_NOOP("action", "Actions"), {EntityFlag::Machinery})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("action", "Name"), Title | Internal};
    Field<qint64> at{this, 2, "at", Kind::Instant, QT_TRANSLATE_NOOP("action", "At"), Internal};
    Field<Id> by{this, 3, "by", Kind::Reference, QT_TRANSLATE_NOOP("action", "By"), To("user") | Internal};
    Field<Id> device{this, 4, "device", Kind::Reference, QT_TRANSLATE_NOOP("action", "Device"), To("device") | Internal};
    Field<QString> file{this, 5, "file", Kind::Text, QT_TRANSLATE_NOOP("action", "File"), Internal};
    Field<QString> counts{this, 6, "counts", Kind::Text, QT_TRANSLATE_NOOP("action", "Counts"), Internal};
    // clang-format on
} action;

/// Something typed that could not simply be applied, kept until its author has decided.
inline const struct InboxItem : Entity
{
    InboxItem()
        : Entity(22, "inbox_item", QT_TRANSLATE_NOOP("inbox_item", "Inbox item"),
                 QT_TRANSLATE_NOOP("inbox_item", "Inbox items"), {EntityFlag::Machinery})
    {}

    // clang-format off
    Field<QString> kind{this, 1, "kind", Kind::Text, QT_TRANSLATE_NOOP("inbox_item", "Kind"), Internal};
    Field<Id> record{this, 2, "record", Kind::AnyReference, QT_TRANSLATE_NOOP("inbox_item", "Record"), Indexed | Internal};
    Field<QString> unit{this, 3, "unit", Kind::Text, QT_TRANSLATE_NOOP("inbox_item", "Field"), Internal};
    Field<QString> base{this, 4, "base", Kind::LongText, QT_TRANSLATE_NOOP("inbox_item", "Before"), Internal};
    Field<QString> mine{this, 5, "mine", Kind::LongText, QT_TRANSLATE_NOOP("inbox_item", "Mine"), Internal};
    Field<QString> theirs{this, 6, "theirs", Kind::LongText, QT_TRANSLATE_NOOP("inbox_item", "Theirs"), Internal};
    Field<QString> by{this, 7, "by", Kind::Text, QT_TRANSLATE_NOOP("inbox_item", "By"), Internal};
    Field<qint64> at{this, 8, "at", Kind::Instant, QT_TRANSLATE_NOOP("inbox_item", "At"), Internal};
    Field<QString> reason{this, 9, "reason", Kind::Text, QT_TRANSLATE_NOOP("inbox_item", "Reason"), Internal};
    Field<QString> payload{this, 10, "payload", Kind::LongText, QT_TRANSLATE_NOOP("inbox_item", "Payload"), Internal};
    // clang-format on
} inboxItem;

/// A computer on which somebody is signed in.
inline const struct Device : Entity
{
    Device()
        : Entity(23, "device", QT_TRANSLATE_NOOP("device", "Device"),
                 QT_TRANSLATE_NOOP("device", "Devices"), {EntityFlag::Machinery})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("device", "Name"), Title | Internal};
    Field<Id> person{this, 2, "person", Kind::Reference, QT_TRANSLATE_NOOP("device", "Person"), To("user") | Internal};
    // clang-format on
} device;

} // namespace crm
