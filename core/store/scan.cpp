// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scan.h"

#include "core/store/meta.h"

using namespace Qt::Literals::StringLiterals;

Scan::Scan(Database &db, const Catalogue &catalogue, Columns &columns,
           const std::atomic<bool> *cancel, std::optional<quint64> snapshot)
    : m_db(db)
    , m_catalogue(catalogue)
    , m_columns(columns)
    , m_cancel(cancel)
    , m_snapshot(snapshot)
{}

Coding Scan::coding(int entity, int column)
{
    const Coding coding = codingOf(m_catalogue.at(entity), column);
    if (coding == Coding::None || number(entity, column) == 0)
        return Coding::None;
    auto known = m_states.constFind(entity);
    if (known == m_states.constEnd()) {
        const auto state = m_columns.state(entity);
        if (!state)
            fail(state.error());
        known = m_states.insert(entity, state ? *state : Columns::State{0, false});
    }
    const bool there =
        known->filled == Columns::whole && (coding != Coding::Order || known->ordered);
    return there ? coding : Coding::None;
}

QString Scan::wordsVersion()
{
    if (!m_wordsVersion) {
        const auto version = Meta(m_db).get(u"words"_s);
        if (!version)
            fail(version.error());
        m_wordsVersion = version ? *version : QString();
    }
    return *m_wordsVersion;
}

qint64 Scan::lastRow(int entity)
{
    auto known = m_lastRows.constFind(entity);
    if (known == m_lastRows.constEnd()) {
        const auto last = m_columns.lastRow(entity);
        if (!last)
            fail(last.error());
        known = m_lastRows.insert(entity, last ? *last : 0);
    }
    return *known;
}

bool Scan::goesOn()
{
    if (m_cancel && m_cancel->load(std::memory_order_relaxed))
        fail({.code = Error::Code::Cancelled});
    return !m_error;
}

void Scan::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<> Scan::outcome() const
{
    return m_error ? Result<>(*m_error) : Result<>();
}
