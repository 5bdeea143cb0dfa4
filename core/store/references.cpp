// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/references.h"

#include "core/crm/contact.h"
#include "core/crm/rules.h"
#include "core/crm/title.h"
#include "core/text/sortkey.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

void addNew(std::vector<Record> &into, std::vector<Record> more)
{
    for (Record &record : more)
        if (std::none_of(into.begin(), into.end(),
                         [&](const Record &one) { return one.id == record.id; }))
            into.push_back(std::move(record));
}

/// Candidates that share an owner with the record that is to refer.
std::vector<Record> besides(const Catalogue &catalogue, const std::vector<Record> &candidates,
                            int entity, const Record &within)
{
    const EntityDef &target = catalogue.at(entity);
    const EntityDef &from = catalogue.at(within.entity);
    std::vector<Record> kept;
    for (const FieldDef &part : target.fields) {
        if (!part.has(Flag::Part) || part.kind != Kind::Reference)
            continue;
        for (const FieldDef &own : from.fields)
            if (own.kind == Kind::Reference && own.target == part.target
                && !within.cell(own.firstColumn).isNull())
                for (const Record &candidate : candidates)
                    if (sameCell(candidate.cell(part.firstColumn), within.cell(own.firstColumn)))
                        kept.push_back(candidate);
    }
    return kept;
}

} // namespace

Result<std::vector<Record>> References::titled(const EntityDef &entity, const QString &text)
{
    std::vector<Record> found;
    const bool person = entity.number == crm::contact.number();
    if (const int column = entity.column(common::SortKey); column >= 0) {
        auto same =
            m_rows.loadBy(entity.number, column, sortKey(text, person ? Of::PersonName : Of::Text));
        if (!same)
            return same.error();
        for (Record &record : *same)
            if (titleOf(entity, record).normalized(QString::NormalizationForm_C) == text)
                found.push_back(std::move(record));
    }
    for (const FieldDef &field : entity.fields) { // product by sku, stage by its Chinese name
        if (!field.has(Flag::Title) || person)
            continue;
        const int columns = field.has(Flag::Translated) ? field.columnCount : 1;
        for (int i = 0; i < columns; ++i) {
            auto same = m_rows.loadBy(entity.number, field.firstColumn + i, text);
            if (!same)
                return same.error();
            addNew(found, std::move(*same));
        }
    }
    for (qsizetype at = text.indexOf(u' '); person && at > 0; at = text.indexOf(u' ', at + 1)) {
        auto family = m_rows.loadBy(entity.number, crm::contact.family.column, text.left(at));
        if (!family)
            return family.error();
        for (Record &record : *family) // family first, as on a list
            if (record.cell(crm::contact.given.column).toString() == text.mid(at + 1))
                addNew(found, {record});
    }
    if (const int column = numberColumn(entity.number); column >= 0) {
        auto same = m_rows.loadBy(entity.number, column, text);
        if (!same)
            return same.error();
        addNew(found, std::move(*same));
    }
    return found;
}

Result<Id> References::resolve(int entity, const QString &text, const FieldDef *field,
                               const Record *within)
{
    if (const auto id = Id::fromText(text)) {
        const auto found = m_rows.load(entity, *id);
        return found ? Result<Id>(found->id) : Result<Id>(found.error());
    }
    const QString name = text.trimmed().normalized(QString::NormalizationForm_C);
    auto found = titled(m_catalogue.at(entity), name);
    if (!found)
        return found.error();
    if (found->size() > 1 && within)
        if (auto nearer = besides(m_catalogue, *found, entity, *within); !nearer.empty())
            *found = std::move(nearer);
    const QString key = field ? field->key : QString();
    if (found->empty())
        return Error{.code = Error::Code::NotFound, .field = key, .value = text};
    if (found->size() > 1)
        return Error{.code = Error::Code::Ambiguous, .field = key, .value = text};
    return found->front().id;
}

Result<Id> References::resolveBy(int entity, int column, const QString &text)
{
    auto found = m_rows.loadBy(entity, column, text);
    if (!found)
        return found.error();
    if (found->size() != 1)
        return Error{.code = found->empty() ? Error::Code::NotFound : Error::Code::Ambiguous,
                     .value = text};
    return found->front().id;
}

QString References::title(int entity, const Id &id, const QString &language)
{
    const auto record = m_rows.find(entity, id);
    return record ? titleOf(m_catalogue.at(entity), *record, language) : QString();
}
