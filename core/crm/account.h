// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/schema/entity.h"
#include "core/text/taxid.h"

namespace crm {

/// A company (or person) we deal with: the root that contacts, deals, cases and orders hang on.
inline const struct Account : Entity
{
    Account()
        : Entity(1, "account", QT_TRANSLATE_NOOP("account", "Account"),
                 QT_TRANSLATE_NOOP("account", "Accounts"), {EntityFlag::Root})
    {}

    // clang-format off
    Field<QString> name{this, 1, "name", Kind::Text, QT_TRANSLATE_NOOP("account", "Name"), Required | Sorted | Searchable | Title};
    Field<QString> website{this, 2, "website", Kind::Url, QT_TRANSLATE_NOOP("account", "Website"), Searchable};
    Field<Id> parent{this, 3, "parent", Kind::Reference, QT_TRANSLATE_NOOP("account", "Parent company"), To("account") | Indexed};
    Field<QDate> founded{this, 4, "founded", Kind::Date, QT_TRANSLATE_NOOP("account", "Founded")};
    Field<QString> legalName{this, 5, "legal_name", Kind::Text, QT_TRANSLATE_NOOP("account", "Legal name"), Searchable | Varied};
    Field<QString> shortName{this, 6, "short_name", Kind::Text, QT_TRANSLATE_NOOP("account", "Short name"), Searchable | Varied};
    Field<QString> type{this, 7, "type", Kind::Choice, QT_TRANSLATE_NOOP("account", "Type"), From("account_type")};
    Field<QString> industry{this, 8, "industry", Kind::Choice, QT_TRANSLATE_NOOP("account", "Industry"), From("industry")};
    Field<QString> size{this, 9, "size", Kind::Choice, QT_TRANSLATE_NOOP("account", "Size"), From("company_size")};
    Field<Money> annualRevenue{this, 10, "annual_revenue", Kind::Money, QT_TRANSLATE_NOOP("account", "Annual revenue")};
    Field<QString> phone{this, 11, "phone", Kind::Phone, QT_TRANSLATE_NOOP("account", "Phone"), Searchable | Indexed};
    Field<QString> email{this, 12, "email", Kind::Email, QT_TRANSLATE_NOOP("account", "E-mail"), Searchable | Indexed};
    Field<TaxId> taxId{this, 13, "tax_id", Kind::TaxId, QT_TRANSLATE_NOOP("account", "Tax id"), Searchable | Indexed};
    Field<QString> address{this, 14, "address", Kind::Address, QT_TRANSLATE_NOOP("account", "Address"), Searchable};
    Field<QString> source{this, 15, "source", Kind::Choice, QT_TRANSLATE_NOOP("account", "Source"), From("source")};
    Field<Id> campaign{this, 16, "campaign", Kind::Reference, QT_TRANSLATE_NOOP("account", "Campaign"), To("campaign")};
    Field<Money> creditLimit{this, 17, "credit_limit", Kind::Money, QT_TRANSLATE_NOOP("account", "Credit limit")};
    Field<QString> paymentTerms{this, 18, "payment_terms", Kind::Text, QT_TRANSLATE_NOOP("account", "Payment terms")};
    Field<QString> description{this, 19, "description", Kind::LongText, QT_TRANSLATE_NOOP("account", "Description")};
    Field<qint64> lastContact{this, 20, "last_contact", Kind::Instant, QT_TRANSLATE_NOOP("account", "Last contact"), Derived};
    // clang-format on
} account;

} // namespace crm
