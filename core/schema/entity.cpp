// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/entity.h"

#include <algorithm>

const FieldDef *EntityDef::field(int fieldNumber) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldDef &field) {
        return field.number == fieldNumber;
    });
    return found == fields.end() ? nullptr : &*found;
}

const FieldDef *EntityDef::field(QStringView fieldKey) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const FieldDef &field) { return field.key == fieldKey; });
    return found == fields.end() ? nullptr : &*found;
}

int EntityDef::column(QStringView columnKey) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const Column &column) { return column.key == columnKey; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

std::span<const Column> EntityDef::columnsOf(const FieldDef &field) const
{
    return std::span(columns).subspan(std::size_t(field.firstColumn),
                                      std::size_t(field.columnCount));
}

void EntityDef::add(FieldDef field)
{
    Q_ASSERT(!this->field(field.key) && !this->field(field.number));
    field.entity = number;
    field.firstColumn = int(columns.size());
    const int index = int(fields.size());
    const bool derived = field.has(Flag::Derived);
    const auto addColumn = [&](const QString &suffix, int part, Storage storage, bool computed) {
        const QString columnKey = suffix.isEmpty() ? field.key : field.key + u'.' + suffix;
        columns.push_back({columnKey, index, part, storage, derived || computed});
    };
    int part = 0;
    for (const PartDef &def : traits(field.kind).parts)
        addColumn(QString::fromLatin1(def.suffix), part++, def.storage, def.derived);
    if (field.has(Flag::Translated))
        for (const QString &language : shippedLanguages())
            addColumn(language, part++, Storage::Text, false);
    if (field.has(Flag::Sorted) && !field.has(Flag::Title))
        addColumn(QStringLiteral("sort"), part++, Storage::Text, true);
    field.columnCount = int(columns.size()) - field.firstColumn;
    if (field.unit == 0 && field.unitKey.isEmpty())
        field.unit = field.number;
    else if (field.unit == 0)
        if (const FieldDef *leader = this->field(field.unitKey))
            field.unit = leader->number;
    if (const int place = field.number - common::first; place >= 0 && place < common::count)
        commonColumn[std::size_t(place)] = field.firstColumn;
    fields.push_back(std::move(field));
}

namespace {

FieldDef fieldDef(int number, const char *key, Kind kind, const char *label, const Spec &spec)
{
    FieldDef field;
    field.number = number;
    field.key = QString::fromLatin1(key);
    field.kind = kind;
    field.label = QString::fromUtf8(label);
    field.flags = spec.flags;
    field.targetKey = QString::fromLatin1(spec.target);
    field.choices = QString::fromLatin1(spec.choices);
    field.initial = QString::fromUtf8(spec.initial);
    field.unitKey = QString::fromLatin1(spec.unit);
    return field;
}

void addCommonFields(EntityDef &entity)
{
    const auto add = [&](int number, const char *key, Kind kind, const char *label,
                         const Spec &spec = {}) {
        entity.add(fieldDef(number, key, kind, label, spec));
    };
    add(common::Owner, "owner", Kind::Reference, QT_TRANSLATE_NOOP("common", "Owner"), To("user"));
    add(common::Team, "team", Kind::Reference, QT_TRANSLATE_NOOP("common", "Team"), To("team"));
    if (entity.has(EntityFlag::Root))
        add(common::Branch, "branch", Kind::Reference, QT_TRANSLATE_NOOP("common", "Branch"),
            To("branch"));
    add(common::CreatedAt, "created_at", Kind::Instant, QT_TRANSLATE_NOOP("common", "Created at"),
        Internal);
    add(common::CreatedBy, "created_by", Kind::Reference, QT_TRANSLATE_NOOP("common", "Created by"),
        To("user") | Internal);
    add(common::ModifiedAt, "modified_at", Kind::Instant,
        QT_TRANSLATE_NOOP("common", "Modified at"), Internal);
    add(common::ModifiedBy, "modified_by", Kind::Reference,
        QT_TRANSLATE_NOOP("common", "Modified by"), To("user") | Internal);
    add(common::DeletedAt, "deleted_at", Kind::Instant, QT_TRANSLATE_NOOP("common", "Deleted at"),
        Internal);
    add(common::DeletedBy, "deleted_by", Kind::Reference, QT_TRANSLATE_NOOP("common", "Deleted by"),
        To("user") | Internal);
    add(common::CreatedAction, "created_action", Kind::Reference,
        QT_TRANSLATE_NOOP("common", "Created in"), To("action") | Internal | Indexed);
    add(common::Tags, "tags", Kind::Tags, QT_TRANSLATE_NOOP("common", "Tags"));
    add(common::ExternalId, "external_id", Kind::Text, QT_TRANSLATE_NOOP("common", "External id"),
        Indexed);
    add(common::SortKey, "sort_key", Kind::Text, QT_TRANSLATE_NOOP("common", "Sort key"),
        Derived | Internal);
}

} // namespace

Entity::Entity(int number, const char *key, const char *label, const char *plural,
               std::initializer_list<EntityFlag> flags)
{
    m_def.number = number;
    m_def.key = QString::fromLatin1(key);
    m_def.label = QString::fromUtf8(label);
    m_def.plural = QString::fromUtf8(plural);
    for (const EntityFlag flag : flags)
        m_def.flags |= unsigned(flag);
    m_def.commonColumn.fill(-1);
    if (!m_def.has(EntityFlag::Bare))
        addCommonFields(m_def);
}

AnyField::AnyField(Entity *owner, int fieldNumber, const char *key, Kind kind, const char *label,
                   const Spec &spec)
    : entity(owner->number())
    , number(fieldNumber)
    , column(int(owner->m_def.columns.size()))
{
    owner->m_def.add(fieldDef(fieldNumber, key, kind, label, spec));
}
