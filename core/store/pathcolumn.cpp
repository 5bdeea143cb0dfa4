// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pathcolumn.h"

#include "core/store/listing.h"

using namespace Qt::Literals::StringLiterals;

namespace {

RowNumbers shared(std::vector<quint64> numbers)
{
    return std::make_shared<const std::vector<quint64>>(std::move(numbers));
}

void failBeyond(Scan &scan)
{
    if (scan.goesOn())
        scan.fail({.code = Error::Code::Damaged, .detail = u"a code beyond its table"_s});
}

/// Each code by what a table says of it.
void translate(Scan &scan, std::span<quint64> codes, const std::vector<quint64> &table)
{
    for (quint64 &code : codes) {
        if (code >= table.size()) {
            failBeyond(scan);
            code = 0;
            continue;
        }
        code = table[code];
    }
}

void keepLive(Scan &scan, int entity, std::vector<quint64> &numbers)
{
    CodeReader live(scan, entity, live_column);
    for (qint64 block = 0; block < scan.blocksOf(entity) && scan.goesOn(); ++block) {
        const auto &is = live.block(block);
        quint64 *some = numbers.data() + block * block_rows;
        for (std::size_t i = 0; i < is.size(); ++i)
            some[i] = is[i] ? some[i] : 0;
    }
}

/// Rows and what a statement says of them, as a number that `code` makes of it.
template <typename Code>
RowNumbers askSql(Scan &scan, int entity, const SqlPiece &sql, const Code &code)
{
    std::vector<quint64> numbers(std::size_t(scan.placesOf(entity)));
    sqlite::Statement statement(scan.db(), sql.sql);
    statement.bindAll(sql.values);
    while (scan.goesOn()) {
        const auto more = statement.step();
        if (!more)
            scan.fail(more.error());
        if (!more || !*more)
            break;
        if (const auto row = std::size_t(statement.integer(0)); row < numbers.size())
            numbers[row] = statement.isNull(1) ? 0 : code(statement.integer(1));
    }
    return shared(std::move(numbers));
}

} // namespace

PathColumn::PathColumn(Scan &scan, int entity, int column, RowNumbers table)
    : m_scan(&scan)
    , m_reader(std::make_unique<CodeReader>(scan, entity, column))
    , m_table(std::move(table))
{}

PathColumn::PathColumn(RowNumbers byRow)
    : m_table(std::move(byRow))
{}

const std::array<quint64, block_rows> &PathColumn::block(qint64 number)
{
    if (m_reader && !m_table)
        return m_reader->block(number);
    if (number == m_block)
        return m_numbers;
    m_block = number;
    if (m_reader) {
        m_numbers = m_reader->block(number);
        translate(*m_scan, m_numbers, *m_table);
        return m_numbers;
    }
    const auto from = std::min(std::size_t(number * block_rows), m_table->size());
    const auto some = std::min(m_numbers.size(), m_table->size() - from);
    std::copy_n(m_table->begin() + std::ptrdiff_t(from), some, m_numbers.begin());
    std::fill(m_numbers.begin() + std::ptrdiff_t(some), m_numbers.end(), 0);
    return m_numbers;
}

std::optional<PathColumn> followedColumn(Scan &scan, const std::vector<Path::Step> &steps,
                                         int entity, int column, RowNumbers table)
{
    for (const Path::Step &step : steps)
        if (scan.coding(step.entity, step.column) != Coding::Target
            || scan.coding(step.target, live_column) == Coding::None)
            return std::nullopt;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        std::vector<quint64> numbers = wholeColumn(scan, entity, column);
        if (table)
            translate(scan, numbers, *table);
        keepLive(scan, entity, numbers);
        table = shared(std::move(numbers));
        entity = step->entity;
        column = step->column;
    }
    return PathColumn(scan, entity, column, std::move(table));
}

RowNumbers numbersBySql(Scan &scan, int entity, const SqlPiece &statement)
{
    return askSql(scan, entity, statement, [](qint64 number) { return quint64(number); });
}

RowNumbers valuesBySql(Scan &scan, int entity, const Path &path, int column)
{
    return askSql(scan, entity, valuesOf(scan.catalogue(), entity, path, column), numberCode);
}

RowNumbers wordsBySql(Scan &scan, int entity, const Path &path, int column)
{
    SqlPiece sql{u"select k0, \"row\" from ("_s};
    sql += valuesOf(scan.catalogue(), entity, path, column);
    sql += u") left join word on \"text\" = k1"_s;
    return numbersBySql(scan, entity, sql);
}
