// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sortcolumn.h"

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

/// The places of rows in the order of one key, told by SQL.
RowNumbers placesBySql(Scan &scan, int entity, const Path &path)
{
    std::vector<quint64> places(std::size_t(scan.placesOf(entity)));
    const SqlPiece sql = placesBy(scan.catalogue(), entity, path);
    sqlite::Statement statement(scan.db(), sql.sql);
    statement.bindAll(sql.values);
    while (scan.goesOn()) {
        const auto more = statement.step();
        if (!more)
            scan.fail(more.error());
        if (!more || !*more)
            break;
        if (const auto row = std::size_t(statement.integer(0)); row < places.size())
            places[row] = quint64(statement.integer(1));
    }
    return shared(std::move(places));
}

/// Words by their places, where the compared column has words or is a key made of them.
RowNumbers wordsOf(Scan &scan, WordPlaces &words, bool keep, Compared &compared)
{
    if (compared.column == Path::id_column)
        return {};
    const EntityDef &entity = scan.catalogue().at(compared.entity);
    const FieldDef &field = entity.fieldOf(entity.columns[std::size_t(compared.column)]);
    const bool isKey = field.has(Flag::Sorted) && !field.has(Flag::Title)
                       && compared.column == field.firstColumn + field.columnCount - 1
                       && compared.column != field.firstColumn;
    const int typed = isKey ? field.firstColumn : compared.column;
    if (scan.coding(entity.number, typed) != Coding::Word)
        return {};
    compared.column = typed;
    if (compared.choices)
        return words.choicePlaces(scan, *compared.choices, keep);
    return words.places(scan, isKey ? WordPlaces::By::SortKey : WordPlaces::By::Text, keep);
}

PathColumn columnFor(Scan &scan, WordPlaces &words, bool keep, int entity, const SortKey &key)
{
    Compared compared = comparedBy(scan.catalogue(), key.path);
    const RowNumbers table = wordsOf(scan, words, keep, compared);
    const Coding coding = compared.column == Path::id_column
                              ? Coding::None
                              : scan.coding(compared.entity, compared.column);
    const bool comparable = coding == Coding::Flag || coding == Coding::Day
                            || coding == Coding::Number || coding == Coding::Order;
    if (comparable || table)
        if (auto column =
                followedColumn(scan, compared.steps, compared.entity, compared.column, table))
            return *std::move(column);
    return PathColumn(placesBySql(scan, entity, key.path));
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

SortColumn::SortColumn(Scan &scan, WordPlaces &words, bool keep, int entity, const SortKey &key)
    : m_column(columnFor(scan, words, keep, entity, key))
    , m_descending(key.descending)
{}

const std::array<quint64, block_rows> &SortColumn::block(qint64 number)
{
    if (number == m_block)
        return m_keys;
    m_block = number;
    const auto &codes = m_column.block(number);
    if (m_descending)
        for (std::size_t i = 0; i < codes.size(); ++i)
            m_keys[i] = ~codes[i];
    else
        for (std::size_t i = 0; i < codes.size(); ++i)
            m_keys[i] = codes[i] - 1;
    return m_keys;
}
