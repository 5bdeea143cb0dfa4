// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/schema/entity.h"

namespace crm {

/// A person, seen through the account they work for; without one, on their own.
inline const struct Contact : Entity
{
    Contact()
        : Entity(2, "contact", QT_TRANSLATE_NOOP("contact", "Contact"),
                 QT_TRANSLATE_NOOP("contact", "Contacts"), {EntityFlag::Root})
    {}

    // clang-format off
    Field<QString> given{this, 1, "given", Kind::Text, QT_TRANSLATE_NOOP("contact", "Given name"), Searchable | Title};
    Field<QString> family{this, 2, "family", Kind::Text, QT_TRANSLATE_NOOP("contact", "Family name"), Searchable | Title};
    Field<QString> family2{this, 3, "family2", Kind::Text, QT_TRANSLATE_NOOP("contact", "Second family name"), Searchable | Title};
    Field<QString> middle{this, 4, "middle", Kind::Text, QT_TRANSLATE_NOOP("contact", "Middle name")};
    Field<QString> salutation{this, 5, "salutation", Kind::Choice, QT_TRANSLATE_NOOP("contact", "Salutation"), From("salutation")};
    Field<QString> gender{this, 6, "gender", Kind::Choice, QT_TRANSLATE_NOOP("contact", "Gender"), From("gender")};
    Field<Id> account{this, 7, "account", Kind::Reference, QT_TRANSLATE_NOOP("contact", "Account"), To("account") | Indexed};
    Field<QString> jobTitle{this, 8, "job_title", Kind::Text, QT_TRANSLATE_NOOP("contact", "Job title"), Searchable};
    Field<QString> department{this, 9, "department", Kind::Text, QT_TRANSLATE_NOOP("contact", "Department")};
    Field<QString> phone{this, 10, "phone", Kind::Phone, QT_TRANSLATE_NOOP("contact", "Phone"), Searchable | Indexed};
    Field<QString> email{this, 11, "email", Kind::Email, QT_TRANSLATE_NOOP("contact", "E-mail"), Searchable | Indexed};
    Field<QString> address{this, 12, "address", Kind::Address, QT_TRANSLATE_NOOP("contact", "Address"), Searchable};
    Field<QDate> birthday{this, 13, "birthday", Kind::Date, QT_TRANSLATE_NOOP("contact", "Birthday"), Sensitive};
    Field<bool> doNotCall{this, 14, "do_not_call", Kind::Boolean, QT_TRANSLATE_NOOP("contact", "Do not call")};
    Field<QString> source{this, 15, "source", Kind::Choice, QT_TRANSLATE_NOOP("contact", "Source"), From("source")};
    Field<QString> description{this, 16, "description", Kind::LongText, QT_TRANSLATE_NOOP("contact", "Description")};
    // clang-format on
} contact;

/// What a person does in a further account, and until when.
inline const struct AccountContact : Entity
{
    AccountContact()
        : Entity(16, "account_contact", QT_TRANSLATE_NOOP("account_contact", "Account role"),
                 QT_TRANSLATE_NOOP("account_contact", "Account roles"))
    {}

    // clang-format off
    Field<Id> account{this, 1, "account", Kind::Reference, QT_TRANSLATE_NOOP("account_contact", "Account"), To("account") | Part | Indexed | Required};
    Field<Id> contact{this, 2, "contact", Kind::Reference, QT_TRANSLATE_NOOP("account_contact", "Contact"), To("contact") | Indexed | Required};
    Field<QString> role{this, 3, "role", Kind::Choice, QT_TRANSLATE_NOOP("account_contact", "Role"), From("buying_role")};
    Field<bool> isPrimary{this, 4, "is_primary", Kind::Boolean, QT_TRANSLATE_NOOP("account_contact", "Primary")};
    Field<QDate> left{this, 5, "left", Kind::Date, QT_TRANSLATE_NOOP("account_contact", "Left on")};
    // clang-format on
} accountContact;

} // namespace crm
