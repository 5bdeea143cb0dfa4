// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

#include <array>
#include <vector>

/// Fields that every entity has. Numbers 9001…9999, the same in each.
namespace common {
enum Number {
    Owner = 9001,
    Team,
    Branch,
    CreatedAt,
    CreatedBy,
    ModifiedAt,
    ModifiedBy,
    DeletedAt,
    DeletedBy,
    CreatedAction,
    Tags,
    ExternalId,
    SortKey,
};
inline constexpr int first = Owner;
inline constexpr int count = SortKey - Owner + 1;
} // namespace common

/// Who may make and see records of an entity; where its rights come from.
enum class EntityFlag : unsigned {
    Root = 1,      ///< what hangs on it is seen through it: has owner, team and branch
    Shared = 2,    ///< read by all, written by administrators
    Bare = 4,      ///< without the common fields (`change`)
    Machinery = 8, ///< machinery: not created by hand
    Keyed = 16,    ///< its id follows from its title (`tag`)
};

/// An entity as data: what tables, forms, lists, wire, import, search and rights are made from.
struct EntityDef
{
    int number = 0;
    Id id = {}; ///< of the entity record; null for built-in ones
    QString key;
    QString label;
    QString plural;
    unsigned flags = 0;
    std::vector<FieldDef> fields;
    std::vector<Column> columns;
    std::array<int, common::count> commonColumn{}; ///< column of each common field, or -1

    bool has(EntityFlag flag) const { return flags & unsigned(flag); }
    const FieldDef *field(int fieldNumber) const;
    const FieldDef *field(QStringView fieldKey) const;
    const FieldDef &fieldOf(const Column &column) const
    {
        return fields[std::size_t(column.field)];
    }
    int column(common::Number which) const
    {
        return commonColumn[std::size_t(which - common::first)];
    }
    int column(QStringView columnKey) const; ///< -1 when there is none
    std::span<const Column> columnsOf(const FieldDef &field) const;

    /// Adds a field and its columns.
    void add(FieldDef field);
};

class Entity;

/// A declared field, without its C++ type.
struct AnyField
{
    int entity;
    int number;
    int column; ///< its first

    AnyField(Entity *owner, int fieldNumber, const char *key, Kind kind, const char *label,
             const Spec &spec);
};

/// A declared field that the compiler knows: domain code names fields through these alone.
template <typename T>
struct Field : AnyField
{
    Field(Entity *owner, int fieldNumber, const char *key, Kind kind, const char *label,
          const Spec &spec = {})
        : AnyField(owner, fieldNumber, key, kind, label, spec)
    {}
};

/// The declaration of a built-in entity: derive, and list it in crm/catalogue.cpp.
class Entity
{
public:
    Entity(int number, const char *key, const char *label, const char *plural,
           std::initializer_list<EntityFlag> flags = {});
    Entity(const Entity &) = delete;
    Entity &operator=(const Entity &) = delete;

    const EntityDef &def() const { return m_def; }
    int number() const { return m_def.number; }

private:
    friend AnyField;
    EntityDef m_def;
};
