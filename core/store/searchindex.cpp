// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/crm/title.h"
#include "core/text/tokens.h"

using namespace Qt::Literals::StringLiterals;

QString indexedWords(const EntityDef &entity, const Record &record)
{
    if (!record.live)
        return {};
    QStringList words;
    for (const Column &column : entity.columns) {
        const FieldDef &field = entity.fieldOf(column);
        const bool text = column.storage == Storage::Text && !column.key.endsWith(".sort"_L1);
        if (field.has(Flag::Searchable) && text)
            words += searchTokens(record.cell(int(&column - entity.columns.data())).toString());
    }
    if (isComposedTitle(entity))
        words += searchTokens(titleOf(entity, record)); // 王小明 is one word of two fields
    words.sort();
    words.removeDuplicates();
    return words.join(u' ');
}

Result<> SearchIndex::replace(const EntityDef &entity, qint64 row, const QString &before,
                              const QString &after)
{
    if (m_db.dialect() != Dialect::Sqlite || before == after)
        return {};
    const qint64 at = place(entity, row);
    if (!before.isEmpty())
        if (auto gone = m_db.run(
                u"insert into search_index(search_index, rowid, tokens) values ('delete', ?, ?)"_s,
                {at, before});
            !gone)
            return gone;
    if (after.isEmpty())
        return {};
    return m_db.run(u"insert into search_index(rowid, tokens) values (?, ?)"_s, {at, after});
}

Result<std::vector<SearchIndex::Hit>> SearchIndex::search(const QString &typed, int limit)
{
    std::vector<Hit> hits;
    const QString expression = matchExpression(typed);
    if (expression.isEmpty())
        return hits;
    auto asked = m_db.each(
        u"select rowid from search_index where search_index match ? order by rowid desc limit ?"_s,
        {expression, limit}, [&](const QSqlQuery &row) {
            const qint64 place = row.value(0).toLongLong();
            hits.push_back({int(place >> 32), place & 0xffffffff});
            return true;
        });
    if (!asked)
        return asked.error();
    return hits;
}

Result<> SearchIndex::clear()
{
    return m_db.run(u"insert into search_index(search_index) values ('delete-all')"_s);
}

void SearchIndex::Tally::add(const QString &word, qint64 at)
{
    ++count;
    one += qHashMulti(1, word, at);
    two += qHashMulti(2, word, at);
}

Result<SearchIndex::Tally> SearchIndex::tally()
{
    auto made = m_db.run(
        u"create virtual table if not exists temp.search_words using fts5vocab('main', 'search_index', 'instance')"_s);
    if (!made)
        return made.error();
    Tally tally;
    auto asked = m_db.each(u"select term, doc from search_words"_s, {}, [&](const QSqlQuery &row) {
        tally.add(row.value(0).toString(), row.value(1).toLongLong());
        return true;
    });
    if (!asked)
        return asked.error();
    return tally;
}
