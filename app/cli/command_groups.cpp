// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/say.h"
#include "app/cli/selection.h"
#include "app/cli/session.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Groups as rows: their keys, how many records, and what was added up.
class Groups
{
public:
    Groups(Session &session, const Query &query)
        : m_session(session)
        , m_query(query)
    {}

    void print(const Answer &answer);

private:
    QJsonObject json(const Group &group) const;
    QStringList row(const Group &group) const;
    Record holding(const Path &path, const Cells &cells) const;
    QString period(const GroupKey &key, const Cell &cell) const;
    QJsonValue keyJson(std::size_t key, const Cells &cells) const;

    Session &m_session;
    const Query &m_query;
};

Cells cellsOf(const Sum &sum)
{
    return sum.currency.isEmpty() ? Cells{sum.amount} : Cells{sum.amount, sum.currency};
}

/// A path without the way there: for values that are at hand.
Path ownPath(Path path)
{
    path.steps.clear();
    return path;
}

/// A record in which nothing stands but these cells, where the path's are.
Record Groups::holding(const Path &path, const Cells &cells) const
{
    const EntityDef &entity = m_session.catalogue().at(path.entity);
    const Column &column = entity.columns[std::size_t(path.column)];
    Record record;
    record.entity = path.entity;
    record.cells.resize(entity.columns.size());
    const int first = path.whole ? entity.fieldOf(column).firstColumn : path.column;
    for (std::size_t i = 0; i < cells.size(); ++i)
        record.cell(first + int(i)) = cells[i];
    return record;
}

/// The first day of a period in the shortest form that tells it: 2026, 2026-03, 2026-Q1.
QString Groups::period(const GroupKey &key, const Cell &cell) const
{
    if (cell.isNull())
        return {};
    const QDate day = QDate(1970, 1, 1).addDays(cell.toLongLong());
    switch (key.period) {
    case Period::Year:
        return QString::number(day.year());
    case Period::Quarter:
        return u"%1-Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3);
    case Period::Month:
        return day.toString(u"yyyy-MM"_s);
    default:
        return day.toString(Qt::ISODate);
    }
}

QJsonValue Groups::keyJson(std::size_t key, const Cells &cells) const
{
    const GroupKey &by = m_query.groups[key];
    if (cells.front().isNull())
        return QJsonValue();
    if (by.period != Period::None)
        return period(by, cells.front());
    return jsonAt(m_session, ownPath(by.path), holding(by.path, cells));
}

QJsonObject Groups::json(const Group &group) const
{
    QJsonObject object;
    QJsonArray keys;
    for (std::size_t i = 0; i < group.keys.size(); ++i)
        keys.append(keyJson(i, group.keys[i]));
    if (keys.size() == 1)
        object.insert(u"key"_s, keys.first());
    else
        object.insert(u"key"_s, keys);
    object.insert(u"count"_s, group.count);
    QJsonObject sums;
    for (std::size_t i = 0; i < group.sums.size(); ++i) {
        const Path &path = m_query.sums[i].path;
        QJsonArray each;
        for (const Sum &sum : group.sums[i])
            each.append(jsonAt(m_session, ownPath(path), holding(path, cellsOf(sum))));
        sums.insert(path.text, each);
    }
    object.insert(u"sums"_s, sums);
    return object;
}

QStringList Groups::row(const Group &group) const
{
    QStringList cells;
    for (std::size_t i = 0; i < group.keys.size(); ++i) {
        const GroupKey &by = m_query.groups[i];
        const Cells &key = group.keys[i];
        if (by.period != Period::None)
            cells << period(by, key.front());
        else
            cells << shownAt(m_session, ownPath(by.path), holding(by.path, key));
        if (cells.back().isEmpty())
            cells.back() = Cli::tr("(empty)");
    }
    cells << m_session.viewer().region.toString(group.count);
    for (std::size_t i = 0; i < group.sums.size(); ++i) {
        const Path &path = m_query.sums[i].path;
        QStringList each;
        for (const Sum &sum : group.sums[i])
            each << shownAt(m_session, ownPath(path), holding(path, cellsOf(sum)));
        cells << each.join(u" + "_s);
    }
    return cells;
}

void Groups::print(const Answer &answer)
{
    if (m_session.output().json()) {
        JsonList list(m_session.output(), u"groups"_s);
        for (const Group &group : answer.groups)
            list.add(json(group));
        return list.finish();
    }
    QStringList headings;
    for (const GroupKey &key : m_query.groups)
        headings << heading(m_session, key.path);
    headings << Cli::tr("Records");
    for (const Measure &measure : m_query.sums)
        headings << heading(m_session, measure.path);
    Table table(m_session.output(), headings);
    for (const Group &group : answer.groups)
        table.row(row(group));
    table.finish();
}

} // namespace

Result<int> command::groups(Session &session, const EntityDef &entity)
{
    const auto query = groupQuery(session, entity);
    if (!query)
        return query.error();
    const auto answer = engineOf(session).ask(*query, 0, interruption());
    if (!answer)
        return answer.error();
    Groups(session, *query).print(*answer);
    return 0;
}
