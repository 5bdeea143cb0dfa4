// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/say.h"
#include "app/cli/selection.h"
#include "app/cli/session.h"
#include "app/shell/labels.h"
#include "core/crm/title.h"
#include "core/schema/recordjson.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows as they come, so that a long list begins at once. Where no columns were asked for, people
/// get the titles and a few, programs get everything.
class Rows
{
public:
    Rows(Session &session, const EntityDef &entity, std::optional<std::vector<Path>> asked)
        : m_session(session)
        , m_entity(entity)
        , m_usual(!asked)
        , m_paths(asked ? *std::move(asked) : usualColumns(entity))
        , m_table(session.output(), headings())
    {
        if (session.output().json())
            m_json.emplace(session.output(), u"rows"_s);
    }

    void add(const Record &record);
    void finish();

private:
    QStringList headings();

    Session &m_session;
    const EntityDef &m_entity;
    bool m_usual;
    std::vector<Path> m_paths;
    Table m_table;
    std::optional<JsonList> m_json;
};

QStringList Rows::headings()
{
    QStringList headings;
    if (m_usual)
        headings << entityLabel(m_entity);
    for (const Path &path : m_paths)
        headings << heading(m_session, path);
    return headings << Cli::tr("Id");
}

void Rows::add(const Record &record)
{
    if (m_json) {
        QJsonObject row;
        if (m_usual)
            row = recordJson(m_session.catalogue(), record, true);
        row.remove(u"sort_key"_s);
        row.insert(u"id"_s, record.id.text());
        for (const Path &path : m_paths)
            if (!m_usual)
                row.insert(path.text, jsonAt(m_session, path, record));
        return m_json->add(row);
    }
    QStringList cells;
    if (m_usual)
        cells << titleOf(m_entity, record, m_session.language());
    for (const Path &path : m_paths)
        cells << shownAt(m_session, path, record);
    m_table.row(cells << record.id.text());
}

void Rows::finish()
{
    if (m_json)
        m_json->finish();
    m_table.finish();
}

} // namespace

Result<int> command::list(Session &session)
{
    const auto entity = session.entity(session.word(0));
    if (!entity)
        return entity.error();
    if (session.arguments().has(u"group"_s) || session.arguments().has(u"sums"_s))
        return groups(session, **entity);
    std::optional<std::vector<Path>> asked;
    if (session.arguments().has(u"fields"_s)) {
        auto paths = columnPaths(session, **entity, session.arguments().value(u"fields"_s));
        if (!paths)
            return paths.error();
        asked = *std::move(paths);
    }
    const auto chosen = chosenRows(session, **entity);
    if (!chosen)
        return chosen.error();
    Rows rows(session, **entity, std::move(asked));
    for (const quint32 row : *chosen) {
        if (!session.output().wanted())
            return Error{.code = Error::Code::Cancelled};
        const auto record = session.store().rows().loadRow((*entity)->number, row);
        if (!record && record.error().code == Error::Code::NotFound)
            continue;
        if (!record)
            return record.error();
        rows.add(*record);
    }
    rows.finish();
    return 0;
}
