// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/words.h"

#include "core/text/fold.h"
#include "core/text/sortkey.h"

using namespace Qt::Literals::StringLiterals;

Result<quint32> Words::find(const QString &text)
{
    constexpr qsizetype most = 100'000;
    if (const auto known = m_known.constFind(text); known != m_known.constEnd())
        return *known;
    if (!m_find)
        m_find.emplace(m_db, u"select \"row\" from word where \"text\" = ?"_s);
    m_find->bind(1, text);
    const auto found = m_find->step();
    if (!found)
        return found.error();
    if (!*found)
        return quint32(0);
    const auto row = quint32(m_find->integer(0));
    m_find->reset();
    if (m_known.size() >= most)
        m_known.clear();
    m_known.insert(text, row);
    return row;
}

Result<quint32> Words::rowOf(const QString &text)
{
    auto row = find(text);
    if (!row || *row != 0)
        return row;
    if (!m_add)
        m_add.emplace(m_db,
                      u"insert into word(\"text\", \"fold\", \"sort_key\") values (?, ?, ?)"_s);
    m_add->bind(1, text);
    m_add->bind(2, fold(text));
    m_add->bind(3, sortKey(text, Of::Text));
    if (auto added = m_add->run(); !added)
        return added.error();
    return find(text);
}
