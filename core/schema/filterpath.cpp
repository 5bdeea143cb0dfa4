// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/filter.h"
#include "core/schema/nearest.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

bool refersTo(const Catalogue &catalogue, int entity, const EntityDef &child)
{
    const std::vector<Incoming> incoming = catalogue.incoming(entity);
    return std::any_of(incoming.begin(), incoming.end(),
                       [&](const Incoming &one) { return one.entity == &child; });
}

/// Follows the keys of a path from entity to entity.
class Walk
{
public:
    Walk(const Catalogue &catalogue, int entity, const QString &text)
        : m_catalogue(catalogue)
        , m_entity(&catalogue.at(entity))
        , m_keys(text.split(u'.'))
    {
        m_path.text = text;
    }

    Result<Path> path();

private:
    void takeChild();
    Result<Path> part(const FieldDef &field);
    Error unknown(const QString &key, const QStringList &names) const
    {
        return {
            .code = Error::Code::UnknownField, .value = m_path.text, .hints = nearest(key, names)};
    }
    QStringList names() const;

    const Catalogue &m_catalogue;
    const EntityDef *m_entity;
    QStringList m_keys;
    Path m_path;
};

/// A first key that is a field here is that field, else an entity's.
void Walk::takeChild()
{
    if (m_keys.size() < 2 || m_entity->field(m_keys.front()))
        return;
    const EntityDef *child = m_catalogue.find(m_keys.front());
    if (!child || !refersTo(m_catalogue, m_entity->number, *child))
        return;
    m_path.child = child->number;
    m_entity = child;
    m_keys.removeFirst();
}

Result<Path> Walk::path()
{
    if (m_keys.size() > longest_path)
        return Error{
            .code = Error::Code::Malformed, .detail = u"too long a path"_s, .value = m_path.text};
    takeChild();
    for (; !m_keys.isEmpty(); m_keys.removeFirst()) {
        m_path.entity = m_entity->number;
        const FieldDef *field = m_entity->field(m_keys.front());
        if (!field && m_keys.size() == 1 && m_keys.front() == "id"_L1)
            return m_path;
        if (!field)
            return unknown(m_keys.front(), names());
        m_path.column = field->firstColumn;
        m_path.whole = true;
        if (m_keys.size() == 1)
            return m_path;
        if (field->kind != Kind::Reference)
            return part(*field);
        m_path.steps.push_back({m_entity->number, field->firstColumn, field->target});
        m_path.column = Path::id_column;
        m_path.whole = false;
        m_entity = &m_catalogue.at(field->target);
    }
    return unknown({}, {});
}

Result<Path> Walk::part(const FieldDef &field)
{
    m_path.column = m_entity->column(m_keys.join(u'.'));
    m_path.whole = false;
    if (m_path.column >= 0)
        return m_path;
    QStringList parts;
    for (const Column &column : m_entity->columnsOf(field))
        if (column.key != field.key)
            parts << column.key.mid(field.key.size() + 1);
    return unknown(m_keys.mid(1).join(u'.'), parts);
}

QStringList Walk::names() const
{
    QStringList all;
    for (const FieldDef &field : m_entity->fields)
        all << field.key;
    const bool first = m_path.steps.empty() && m_path.child == 0;
    for (const EntityDef &other : m_catalogue.entities())
        if (first && m_keys.size() > 1 && refersTo(m_catalogue, m_entity->number, other))
            all << other.key;
    return all;
}

} // namespace

Result<Path> parsePath(const Catalogue &catalogue, int entity, const QString &text)
{
    return Walk(catalogue, entity, text).path();
}
