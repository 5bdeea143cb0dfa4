// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QHash>

/// A value that a choice field can take.
struct ChoiceDef
{
    QString key;
    QString label;      ///< as typed
    QStringList labels; ///< one for each shipped language; empty falls back to `label`
    int order = 0;
    bool retired = false;
};

/// A field of some entity that leads here.
struct Incoming
{
    const EntityDef *entity;
    const FieldDef *field;
};

/// Every entity there is: the built-in ones and what an administrator added. A value, replaced
/// whole when `field` or `choice` records change.
class Catalogue
{
public:
    Catalogue() = default;
    explicit Catalogue(const std::vector<const Entity *> &builtIn);

    const std::vector<EntityDef> &entities() const { return m_entities; }
    const EntityDef *find(int number) const;
    const EntityDef *find(QStringView key) const;
    const EntityDef &at(int number) const; ///< must exist

    /// Fields that refer to an entity; with `partsOnly` those whose records are deleted with it.
    std::vector<Incoming> incoming(int entity, bool partsOnly = false) const;

    /// Adds an administrator's field. `field.number` is local and from 10000 on.
    Result<> addField(int entity, FieldDef field);
    void setChoices(int entity, int field, std::vector<ChoiceDef> choices);
    const std::vector<ChoiceDef> &choices(int entity, int field) const;

private:
    void number();

    std::vector<EntityDef> m_entities;
    QHash<QString, std::size_t> m_byKey;
    QHash<int, std::size_t> m_byNumber;
    QHash<std::pair<int, int>, std::vector<ChoiceDef>> m_choices;
};
