// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/schema/entity.h"
#include "core/text/taxid.h"

namespace crm {

/// Somebody who may become a customer: a person, a company, or both, as text.
inline const struct Lead : Entity
{
    Lead()
        : Entity(3, "lead", QT_TRANSLATE_NOOP("lead", "Lead"), QT_TRANSLATE_NOOP("lead", "Leads"),
                 {EntityFlag::Root})
    {}

    // clang-format off
    Field<QString> given{this, 1, "given", Kind::Text, QT_TRANSLATE_NOOP("lead", "Given name"), Searchable | Title};
    Field<QString> family{this, 2, "family", Kind::Text, QT_TRANSLATE_NOOP("lead", "Family name"), Searchable | Title};
    Field<QString> family2{this, 3, "family2", Kind::Text, QT_TRANSLATE_NOOP("lead", "Second family name"), Searchable | Title};
    Field<QString> company{this, 4, "company", Kind::Text, QT_TRANSLATE_NOOP("lead", "Company"), Searchable | Title | Sorted};
    Field<QString> jobTitle{this, 5, "job_title", Kind::Text, QT_TRANSLATE_NOOP("lead", "Job title")};
    Field<QString> phone{this, 6, "phone", Kind::Phone, QT_TRANSLATE_NOOP("lead", "Phone"), Searchable | Indexed};
    Field<QString> email{this, 7, "email", Kind::Email, QT_TRANSLATE_NOOP("lead", "E-mail"), Searchable | Indexed};
    Field<QString> website{this, 8, "website", Kind::Url, QT_TRANSLATE_NOOP("lead", "Website")};
    Field<TaxId> taxId{this, 9, "tax_id", Kind::TaxId, QT_TRANSLATE_NOOP("lead", "Tax id"), Searchable | Indexed};
    Field<QString> address{this, 10, "address", Kind::Address, QT_TRANSLATE_NOOP("lead", "Address"), Searchable};
    Field<QString> status{this, 11, "status", Kind::Choice, QT_TRANSLATE_NOOP("lead", "Status"), From("lead_status") | Initially("new")};
    Field<QString> rating{this, 12, "rating", Kind::Choice, QT_TRANSLATE_NOOP("lead", "Rating"), From("rating")};
    Field<QString> source{this, 13, "source", Kind::Choice, QT_TRANSLATE_NOOP("lead", "Source"), From("source")};
    Field<QString> sourceDetail{this, 14, "source_detail", Kind::Text, QT_TRANSLATE_NOOP("lead", "Source detail"), Varied};
    Field<Id> campaign{this, 15, "campaign", Kind::Reference, QT_TRANSLATE_NOOP("lead", "Campaign"), To("campaign") | Indexed};
    Field<QString> industry{this, 16, "industry", Kind::Choice, QT_TRANSLATE_NOOP("lead", "Industry"), From("industry")};
    Field<Money> estimatedAmount{this, 17, "estimated_amount", Kind::Money, QT_TRANSLATE_NOOP("lead", "Estimated amount")};
    Field<QString> description{this, 18, "description", Kind::LongText, QT_TRANSLATE_NOOP("lead", "Description")};
    Field<qint64> convertedAt{this, 19, "converted_at", Kind::Instant, QT_TRANSLATE_NOOP("lead", "Converted at")};
    Field<Id> convertedAccount{this, 20, "converted_account", Kind::Reference, QT_TRANSLATE_NOOP("lead", "Became account"), To("account")};
    Field<Id> convertedContact{this, 21, "converted_contact", Kind::Reference, QT_TRANSLATE_NOOP("lead", "Became contact"), To("contact")};
    Field<Id> convertedOpportunity{this, 22, "converted_opportunity", Kind::Reference, QT_TRANSLATE_NOOP("lead", "Became opportunity"), To("opportunity")};
    // clang-format on
} lead;

} // namespace crm
