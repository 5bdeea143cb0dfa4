// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

namespace crm {

/// Ourselves: one record.
inline const struct Company : Entity
{
    Company()
        : Entity(24, "company", QT_TRANSLATE_NOOP("company", "Company"),
                 QT_TRANSLATE_NOOP("company", "Companies"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("company", "Name"), Title};
    Field<QString> country{this, 2, "country", Kind::Text, QT_TRANSLATE_NOOP("company", "Country")};
    Field<QString> currency{this, 3, "currency", Kind::Text, QT_TRANSLATE_NOOP("company", "Currency")};
    Field<QString> zone{this, 4, "zone", Kind::Text, QT_TRANSLATE_NOOP("company", "Time zone")};
    Field<QString> language{this, 5, "language", Kind::Text, QT_TRANSLATE_NOOP("company", "Language")};
    Field<qint64> weekStart{this, 6, "week_start", Kind::Integer, QT_TRANSLATE_NOOP("company", "Week starts on")};
    Field<qint64> fiscalYear{this, 7, "fiscal_year", Kind::Integer, QT_TRANSLATE_NOOP("company", "Fiscal year starts in")};
    // clang-format on
} company;

/// An office.
inline const struct Branch : Entity
{
    Branch()
        : Entity(25, "branch", QT_TRANSLATE_NOOP("branch", "Branch"),
                 QT_TRANSLATE_NOOP("branch", "Branches"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("branch", "Name"), Required | Title};
    Field<Id> parent{this, 2, "parent", Kind::Reference, QT_TRANSLATE_NOOP("branch", "Belongs to"), To("branch") | Indexed};
    Field<QString> zone{this, 3, "zone", Kind::Text, QT_TRANSLATE_NOOP("branch", "Time zone")};
    // clang-format on
} branch;

/// People who see each other's customers.
inline const struct Team : Entity
{
    Team()
        : Entity(26, "team", QT_TRANSLATE_NOOP("team", "Team"), QT_TRANSLATE_NOOP("team", "Teams"),
                 {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("team", "Name"), Required | Title};
    Field<Id> branch{this, 2, "branch", Kind::Reference, QT_TRANSLATE_NOOP("team", "Branch"), To("branch")};
    // clang-format on
} team;

/// A colleague; the team is the common field. What they sign in with stands on the server alone.
inline const struct User : Entity
{
    User()
        : Entity(27, "user", QT_TRANSLATE_NOOP("user", "Person"),
                 QT_TRANSLATE_NOOP("user", "People"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> login{this, 1, "login", Kind::Text, QT_TRANSLATE_NOOP("user", "Login"), Required | Indexed | Title};
    Field<QString> name{this, 2, "name", Kind::Text, QT_TRANSLATE_NOOP("user", "Name"), Searchable};
    Field<QString> email{this, 3, "email", Kind::Email, QT_TRANSLATE_NOOP("user", "E-mail")};
    Field<Id> role{this, 4, "role", Kind::Reference, QT_TRANSLATE_NOOP("user", "Role"), To("role")};
    Field<Id> branch{this, 5, "branch", Kind::Reference, QT_TRANSLATE_NOOP("user", "Branch"), To("branch")};
    Field<QString> language{this, 7, "language", Kind::Text, QT_TRANSLATE_NOOP("user", "Language")};
    Field<QString> zone{this, 8, "zone", Kind::Text, QT_TRANSLATE_NOOP("user", "Time zone")};
    Field<bool> active{this, 9, "active", Kind::Boolean, QT_TRANSLATE_NOOP("user", "Active"), Initially("true")};
    // clang-format on
} user;

/// What somebody is here to do.
inline const struct Role : Entity
{
    Role()
        : Entity(28, "role", QT_TRANSLATE_NOOP("role", "Role"), QT_TRANSLATE_NOOP("role", "Roles"),
                 {EntityFlag::Shared})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("role", "Name"), Required | Translated | Title};
    Field<QString> key{this, 2, "key", Kind::Text, QT_TRANSLATE_NOOP("role", "Key"), Required | Indexed};
    // clang-format on
} role;

/// How far a role reaches in one entity.
inline const struct RoleRight : Entity
{
    RoleRight()
        : Entity(29, "role_right", QT_TRANSLATE_NOOP("role_right", "Right"),
                 QT_TRANSLATE_NOOP("role_right", "Rights"), {EntityFlag::Shared})
    {}

    // clang-format off
    Field<Id> role{this, 1, "role", Kind::Reference, QT_TRANSLATE_NOOP("role_right", "Role"), To("role") | Part | Indexed | Required};
    Field<QString> entity_{this, 2, "entity", Kind::Text, QT_TRANSLATE_NOOP("role_right", "Entity"), Title};
    Field<QString> read{this, 3, "read", Kind::Choice, QT_TRANSLATE_NOOP("role_right", "Read"), From("reach") | Initially("none")};
    Field<QString> write{this, 4, "write", Kind::Choice, QT_TRANSLATE_NOOP("role_right", "Write"), From("reach") | Initially("none")};
    Field<QString> delete_{this, 5, "delete", Kind::Choice, QT_TRANSLATE_NOOP("role_right", "Delete"), From("reach") | Initially("none")};
    Field<QString> give{this, 6, "give", Kind::Choice, QT_TRANSLATE_NOOP("role_right", "Give away"), From("reach") | Initially("none")};
    // clang-format on
} roleRight;

} // namespace crm
