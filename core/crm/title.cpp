// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/title.h"

#include "core/crm/contact.h"
#include "core/crm/lead.h"
#include "core/text/names.h"
#include "core/text/sortkey.h"

namespace {

QString personOf(const Record &record, int given, int family, int family2)
{
    return fullName(record.cell(given).toString(), record.cell(family).toString(),
                    record.cell(family2).toString());
}

} // namespace

QString titleOf(const EntityDef &entity, const Record &record, const QString &language)
{
    if (entity.number == crm::contact.number())
        return personOf(record, crm::contact.given.column, crm::contact.family.column,
                        crm::contact.family2.column);
    if (entity.number == crm::lead.number()) {
        const QString person = personOf(record, crm::lead.given.column, crm::lead.family.column,
                                        crm::lead.family2.column);
        return person.isEmpty() ? record.cell(crm::lead.company.column).toString() : person;
    }
    for (const FieldDef &field : entity.fields) {
        if (!field.has(Flag::Title))
            continue;
        const auto place = shippedLanguages().indexOf(language);
        if (field.has(Flag::Translated) && place >= 0) {
            const QString text = record.cell(field.firstColumn + 1 + int(place)).toString();
            if (!text.isEmpty())
                return text;
        }
        const Cell &cell = record.cell(field.firstColumn);
        if (!isHidden(cell) && !cell.toString().isEmpty())
            return cell.toString();
    }
    return {};
}

bool isComposedTitle(const EntityDef &entity)
{
    return entity.number == crm::contact.number() || entity.number == crm::lead.number();
}

QString titleSortKey(const EntityDef &entity, const Record &record)
{
    const bool person = entity.number == crm::contact.number();
    const QString title = titleOf(entity, record);
    return title.isEmpty() ? QString() : sortKey(title, person ? Of::PersonName : Of::Text);
}
