// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

namespace crm {

/// Something a customer needs of us. (`case` is a word of the language.)
inline const struct Ticket : Entity
{
    Ticket()
        : Entity(8, "case", QT_TRANSLATE_NOOP("case", "Case"), QT_TRANSLATE_NOOP("case", "Cases"),
                 {EntityFlag::Root})
    {}

    // clang-format off
    Field<QString> subject{this, 1, "subject", Kind::Text, QT_TRANSLATE_NOOP("case", "Subject"), Required | Sorted | Searchable | Title};
    Field<QString> number_{this, 2, "number", Kind::Text, QT_TRANSLATE_NOOP("case", "Number"), Searchable | Indexed};
    Field<QString> draftNumber{this, 3, "draft_number", Kind::Text, QT_TRANSLATE_NOOP("case", "Draft number"), Searchable | Internal | Varied};
    Field<Id> account{this, 4, "account", Kind::Reference, QT_TRANSLATE_NOOP("case", "Account"), To("account") | Indexed};
    Field<Id> contact{this, 5, "contact", Kind::Reference, QT_TRANSLATE_NOOP("case", "Contact"), To("contact") | Indexed};
    Field<QString> status{this, 6, "status", Kind::Choice, QT_TRANSLATE_NOOP("case", "Status"), From("case_status") | Initially("new")};
    Field<QString> priority{this, 7, "priority", Kind::Choice, QT_TRANSLATE_NOOP("case", "Priority"), From("priority") | Initially("normal")};
    Field<QString> severity{this, 8, "severity", Kind::Choice, QT_TRANSLATE_NOOP("case", "Severity"), From("severity")};
    Field<QString> type{this, 9, "type", Kind::Choice, QT_TRANSLATE_NOOP("case", "Type"), From("case_type")};
    Field<QString> source{this, 10, "source", Kind::Choice, QT_TRANSLATE_NOOP("case", "Source"), From("case_source")};
    Field<QString> description{this, 11, "description", Kind::LongText, QT_TRANSLATE_NOOP("case", "Description")};
    Field<QString> resolution{this, 12, "resolution", Kind::LongText, QT_TRANSLATE_NOOP("case", "Resolution")};
    Field<qint64> due{this, 13, "due", Kind::Instant, QT_TRANSLATE_NOOP("case", "Due")};
    Field<Id> product{this, 14, "product", Kind::Reference, QT_TRANSLATE_NOOP("case", "Product"), To("product")};
    Field<QString> serial{this, 15, "serial", Kind::Text, QT_TRANSLATE_NOOP("case", "Serial or lot"), Searchable | Varied};
    Field<bool> internal{this, 16, "internal", Kind::Boolean, QT_TRANSLATE_NOOP("case", "Internal")};
    // clang-format on
} ticket;

/// One message or note on a case.
inline const struct CaseUpdate : Entity
{
    CaseUpdate()
        : Entity(9, "case_update", QT_TRANSLATE_NOOP("case_update", "Case update"),
                 QT_TRANSLATE_NOOP("case_update", "Case updates"))
    {}

    // clang-format off
    Field<Id> case_{this, 1, "case", Kind::Reference, QT_TRANSLATE_NOOP("case_update", "Case"), To("case") | Part | Indexed | Required};
    Field<bool> internal{this, 2, "internal", Kind::Boolean, QT_TRANSLATE_NOOP("case_update", "Internal")};
    Field<QString> body{this, 3, "body", Kind::LongText, QT_TRANSLATE_NOOP("case_update", "Text"), Required | Searchable | Title};
    // clang-format on
} caseUpdate;

} // namespace crm
