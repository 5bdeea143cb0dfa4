// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowtable.h"

#include "core/store/codeconditions.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// The row that a code of a reference leads to in `entity`; 0: none there.
qint64 targetRow(Coding coding, quint64 code, int entity)
{
    if (coding == Coding::AnyTarget)
        return qint64(code >> 32) == entity ? qint64(code & 0xffffffff) : 0;
    return qint64(code);
}

ConditionPtr ofLive(Scan &scan, int entity, ConditionPtr condition)
{
    std::vector<ConditionPtr> both;
    both.push_back(liveRows(scan, entity));
    both.push_back(std::move(condition));
    return std::make_unique<AllOf>(scan, std::move(both));
}

Mask all()
{
    Mask mask;
    mask.rows.fill(1);
    return mask;
}

} // namespace

const std::vector<quint8> &RowTable::marks()
{
    if (!m_made && m_scan.goesOn())
        m_marks = make();
    m_made = true;
    return m_marks;
}

MatchingRows::MatchingRows(Scan &scan, int entity, ConditionPtr condition)
    : RowTable(scan, condition->cost())
    , m_entity(entity)
    , m_condition(ofLive(scan, entity, std::move(condition)))
{}

std::vector<quint8> MatchingRows::make()
{
    std::vector<quint8> marks(std::size_t(m_scan.placesOf(m_entity)));
    for (qint64 block = 0; block < m_scan.blocksOf(m_entity) && m_scan.goesOn(); ++block) {
        Mask mask = all();
        m_condition->narrow(block, mask);
        std::copy(mask.rows.begin(), mask.rows.end(),
                  marks.begin() + std::ptrdiff_t(block * block_rows));
    }
    return marks;
}

ReferredRows::ReferredRows(Scan &scan, int from, int column, int to, ConditionPtr condition)
    : RowTable(scan, condition->cost())
    , m_from(from)
    , m_column(column)
    , m_to(to)
    , m_condition(ofLive(scan, from, std::move(condition)))
{}

std::vector<quint8> ReferredRows::make()
{
    std::vector<quint8> marks(std::size_t(m_scan.placesOf(m_to)));
    const Coding coding = m_scan.coding(m_from, m_column);
    CodeReader reader(m_scan, m_from, m_column);
    for (qint64 block = 0; block < m_scan.blocksOf(m_from) && m_scan.goesOn(); ++block) {
        Mask mask = all();
        m_condition->narrow(block, mask);
        if (!mask.any())
            continue;
        const auto &codes = reader.block(block);
        for (std::size_t i = 0; i < codes.size(); ++i) {
            const qint64 row = mask.rows[i] ? targetRow(coding, codes[i], m_to) : 0;
            if (row >= qint64(marks.size()))
                m_scan.fail({.code = Error::Code::Damaged, .detail = u"a code beyond its table"_s});
            else
                marks[std::size_t(row)] = 1;
        }
    }
    if (!marks.empty())
        marks[0] = 0;
    return marks;
}

SqlRows::SqlRows(Scan &scan, SqlPiece statement, qint64 places)
    : RowTable(scan, Condition::Table)
    , m_statement(std::move(statement))
    , m_places(std::size_t(places))
{}

std::vector<quint8> SqlRows::make()
{
    std::vector<quint8> marks(m_places);
    sqlite::Statement statement(m_scan.db(), m_statement.sql);
    statement.bindAll(m_statement.values);
    while (m_scan.goesOn()) {
        const auto more = statement.step();
        if (!more)
            m_scan.fail(more.error());
        if (!more || !*more)
            break;
        const qint64 row = statement.integer(0);
        if (row > 0 && std::size_t(row) < m_places)
            marks[std::size_t(row)] = 1;
    }
    return marks;
}
