// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/catalogue.h"

Catalogue::Catalogue(const std::vector<const Entity *> &builtIn)
{
    m_entities.reserve(builtIn.size());
    for (const Entity *entity : builtIn)
        m_entities.push_back(entity->def());
    number();
}

void Catalogue::number()
{
    m_byKey.clear();
    m_byNumber.clear();
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        Q_ASSERT(!m_byNumber.contains(m_entities[i].number)
                 && !m_byKey.contains(m_entities[i].key));
        m_byKey.insert(m_entities[i].key, i);
        m_byNumber.insert(m_entities[i].number, i);
    }
    for (EntityDef &entity : m_entities)
        for (FieldDef &field : entity.fields)
            if (!field.targetKey.isEmpty()) {
                const EntityDef *target = find(field.targetKey);
                Q_ASSERT(target);
                field.target = target->number;
            }
}

const EntityDef *Catalogue::find(int number) const
{
    const auto found = m_byNumber.find(number);
    return found == m_byNumber.end() ? nullptr : &m_entities[*found];
}

const EntityDef *Catalogue::find(QStringView key) const
{
    const auto found = m_byKey.find(key.toString());
    return found == m_byKey.end() ? nullptr : &m_entities[*found];
}

const EntityDef &Catalogue::at(int number) const
{
    const EntityDef *entity = find(number);
    Q_ASSERT(entity);
    return *entity;
}

std::vector<Incoming> Catalogue::incoming(int entity, bool partsOnly) const
{
    std::vector<Incoming> fields;
    for (const EntityDef &other : m_entities)
        for (const FieldDef &field : other.fields) {
            const bool leadsHere = field.kind == Kind::Reference ? field.target == entity
                                                                 : field.kind == Kind::AnyReference;
            if (leadsHere && (!partsOnly || field.has(Flag::Part)))
                fields.push_back({&other, &field});
        }
    return fields;
}

Result<> Catalogue::addField(int entity, FieldDef field)
{
    const auto found = m_byNumber.find(entity);
    if (found == m_byNumber.end())
        return Error{.code = Error::Code::UnknownEntity, .value = QString::number(entity)};
    EntityDef &def = m_entities[*found];
    if (def.field(field.key) || def.field(field.number))
        return Error{
            .code = Error::Code::Duplicate, .field = QStringLiteral("name"), .value = field.key};
    def.add(std::move(field));
    number();
    return {};
}

void Catalogue::setChoices(int entity, int field, std::vector<ChoiceDef> choices)
{
    m_choices.insert({entity, field}, std::move(choices));
}

const std::vector<ChoiceDef> &Catalogue::choices(int entity, int field) const
{
    static const std::vector<ChoiceDef> none;
    const auto found = m_choices.constFind({entity, field});
    return found == m_choices.constEnd() ? none : *found;
}
