// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"
#include "core/text/taxid.h"

namespace crm {

/// A further phone, address or handle of an account, contact or lead.
inline const struct ContactPoint : Entity
{
    ContactPoint()
        : Entity(17, "contact_point", QT_TRANSLATE_NOOP("contact_point", "Contact point"),
                 QT_TRANSLATE_NOOP("contact_point", "Contact points"))
    {}

    // clang-format off
    Field<Id> party{this, 1, "party", Kind::AnyReference, QT_TRANSLATE_NOOP("contact_point", "Belongs to"), Part | Indexed | Required};
    Field<QString> kind{this, 2, "kind", Kind::Choice, QT_TRANSLATE_NOOP("contact_point", "Kind"), From("contact_point_kind") | Required};
    Field<QString> value{this, 3, "value", Kind::Text, QT_TRANSLATE_NOOP("contact_point", "Value"), Required | Searchable | Title};
    Field<QString> normalised{this, 4, "normalised", Kind::Text, QT_TRANSLATE_NOOP("contact_point", "Normalised"), Derived | Indexed};
    Field<QString> label{this, 5, "label", Kind::Text, QT_TRANSLATE_NOOP("contact_point", "Label")};
    Field<bool> optOut{this, 6, "opt_out", Kind::Boolean, QT_TRANSLATE_NOOP("contact_point", "Opted out")};
    Field<bool> invalid{this, 7, "invalid", Kind::Boolean, QT_TRANSLATE_NOOP("contact_point", "Invalid")};
    // clang-format on
} contactPoint;

/// A further address of an account, contact or lead.
inline const struct AddressEntry : Entity
{
    AddressEntry()
        : Entity(18, "address", QT_TRANSLATE_NOOP("address", "Address"),
                 QT_TRANSLATE_NOOP("address", "Addresses"))
    {}

    // clang-format off
    Field<Id> party{this, 1, "party", Kind::AnyReference, QT_TRANSLATE_NOOP("address", "Belongs to"), Part | Indexed | Required};
    Field<QString> use{this, 2, "use", Kind::Choice, QT_TRANSLATE_NOOP("address", "Use"), From("address_use")};
    Field<QString> address{this, 3, "address", Kind::Address, QT_TRANSLATE_NOOP("address", "Address"), Searchable};
    Field<QString> label{this, 4, "label", Kind::Text, QT_TRANSLATE_NOOP("address", "Label"), Title};
    // clang-format on
} address;

/// A further tax id of an account, contact or lead; the first is their own field.
inline const struct PartyIdentifier : Entity
{
    PartyIdentifier()
        : Entity(19, "party_identifier", QT_TRANSLATE_NOOP("party_identifier", "Tax identifier"),
                 QT_TRANSLATE_NOOP("party_identifier", "Tax identifiers"))
    {}

    // clang-format off
    Field<Id> party{this, 1, "party", Kind::AnyReference, QT_TRANSLATE_NOOP("party_identifier", "Belongs to"), Part | Indexed | Required};
    Field<TaxId> number_{this, 2, "number", Kind::TaxId, QT_TRANSLATE_NOOP("party_identifier", "Number"), Required | Searchable | Indexed | Title};
    Field<qint64> verifiedAt{this, 3, "verified_at", Kind::Instant, QT_TRANSLATE_NOOP("party_identifier", "Verified at")};
    // clang-format on
} partyIdentifier;

} // namespace crm
