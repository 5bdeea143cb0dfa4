// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ordercodes.h"

#include "core/store/database.h"
#include "core/store/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int width = 8;
constexpr quint64 middle = quint64(1) << 63;
constexpr quint64 wide = quint64(1) << 32;

} // namespace

struct OrderCodes::Working
{
    QString table;
    qint64 column;
    const Titles &titles;
};

/// The nearest key before or after one, of a row that keeps its code.
Result<OrderCodes::Neighbour> OrderCodes::neighbour(const QByteArray &key, bool above) const
{
    const QString sql =
        (above
             ? u"select \"row\", \"sort_key\" from %1 where \"sort_key\" > ? order by \"sort_key\", \"row\""_s
             : u"select \"row\", \"sort_key\" from %1 where \"sort_key\" < ? order by \"sort_key\" desc, \"row\" desc"_s)
            .arg(m_working->table);
    Neighbour found;
    Result<quint64> code = quint64(0);
    auto asked = m_db.each(sql, {QString::fromUtf8(key)}, [&](const QSqlQuery &row) {
        const qint64 at = row.value(0).toLongLong();
        if (m_working->titles.contains(at))
            return true;
        code = m_blocks.code(m_working->column, width, at);
        if (code && *code != 0)
            found = {*code, row.value(1).toString().toUtf8()};
        return code.ok() && *code == 0;
    });
    if (!asked)
        return asked.error();
    return code ? Result<Neighbour>(found) : Result<Neighbour>(code.error());
}

Result<quint64> OrderCodes::equal(const QByteArray &key) const
{
    Result<quint64> code = quint64(0);
    auto asked = m_db.each(
        u"select \"row\" from %1 where \"sort_key\" = ? order by \"row\""_s.arg(m_working->table),
        {QString::fromUtf8(key)}, [&](const QSqlQuery &row) {
            const qint64 at = row.value(0).toLongLong();
            if (!m_working->titles.contains(at))
                code = m_blocks.code(m_working->column, width, at);
            return code.ok() && *code == 0;
        });
    return asked ? code : Result<quint64>(asked.error());
}

bool OrderCodes::spread(std::size_t count, quint64 low, quint64 high)
{
    const quint64 many = quint64(count);
    if (low == 0 && high == 0) {
        low = middle - wide;
        high = low + (many + 1) * wide;
    } else if (high == 0) {
        high = low > std::numeric_limits<quint64>::max() - (many + 1) * wide
                   ? std::numeric_limits<quint64>::max()
                   : low + (many + 1) * wide;
    } else if (low == 0) {
        low = high > (many + 1) * wide ? high - (many + 1) * wide : 0;
    }
    const quint64 gap = high - low;
    if (gap <= many)
        return false;
    // Titles that arrive in their order go on at the upper end: a run leaves it most of the room.
    quint64 step = gap / (many + 1);
    if (many > 1 && step >= 16)
        step /= 8;
    m_spread.clear();
    for (quint64 i = 1; i <= many; ++i)
        m_spread.push_back(low + i * step);
    return true;
}

Result<> OrderCodes::assign(const EntityDef &entity, qint64 column, const Titles &titles)
{
    const Working working{sqlTable(entity), column, titles};
    m_working = &working;
    std::map<QByteArray, std::vector<qint64>> keys;
    for (const auto &[row, key] : titles) {
        if (key.isNull()) {
            if (auto set = m_blocks.set(column, width, row, 0); !set)
                return set;
            continue;
        }
        keys[key.toUtf8()].push_back(row);
    }
    const auto give = [&](const std::vector<qint64> &rows, quint64 code) -> Result<> {
        for (const qint64 row : rows)
            if (auto set = m_blocks.set(column, width, row, code); !set)
                return set;
        return {};
    };
    for (auto at = keys.begin(); at != keys.end();) {
        const auto same = equal(at->first);
        if (!same)
            return same.error();
        if (*same != 0) {
            if (auto given = give(at->second, *same); !given)
                return given;
            ++at;
            continue;
        }
        const auto low = neighbour(at->first, false);
        const auto high = low ? neighbour(at->first, true) : low;
        if (!high)
            return high.error();
        auto end = std::next(at); // the run of new keys that shares this gap
        while (end != keys.end() && (high->code == 0 || end->first < high->key))
            ++end;
        if (!spread(std::size_t(std::distance(at, end)), low->code, high->code))
            return renumber(entity, column);
        for (std::size_t i = 0; at != end; ++at, ++i)
            if (auto given = give(at->second, m_spread[i]); !given)
                return given;
    }
    return {};
}

Result<> OrderCodes::renumber(const EntityDef &entity, qint64 column)
{
    const QString table = sqlTable(entity);
    const auto count = m_db.value(u"select count(distinct \"sort_key\") from "_s + table);
    if (!count)
        return count.error();
    quint64 code = middle - quint64(count->toLongLong() / 2 + 1) * wide;
    QString last;
    Result<> set;
    auto walked = m_db.each(
        u"select \"row\", \"sort_key\" from %1 where \"sort_key\" is not null order by \"sort_key\", \"row\""_s
            .arg(table),
        {}, [&](const QSqlQuery &row) {
            QString key = row.value(1).toString();
            if (key != last || last.isNull())
                code += wide;
            last = std::move(key);
            set = m_blocks.set(column, width, row.value(0).toLongLong(), code);
            return set.ok();
        });
    return walked ? set : walked;
}
