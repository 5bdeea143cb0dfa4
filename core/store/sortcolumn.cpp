// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sortcolumn.h"

#include "core/store/listing.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words by their places, where the compared column has words or is a key made of them.
RowNumbers wordsOf(Scan &scan, WordPlaces &words, Compared &compared)
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
        return words.choicePlaces(scan, *compared.choices);
    return words.places(scan, isKey ? WordPlaces::By::SortKey : WordPlaces::By::Text);
}

PathColumn columnFor(Scan &scan, KeptPlaces &kept, int entity, const SortKey &key)
{
    Compared compared = comparedBy(scan.catalogue(), key.path);
    const RowNumbers table = wordsOf(scan, kept.words, compared);
    const Coding coding = compared.column == Path::id_column
                              ? Coding::None
                              : scan.coding(compared.entity, compared.column);
    const bool comparable = coding == Coding::Flag || coding == Coding::Day
                            || coding == Coding::Number || coding == Coding::Order;
    if (comparable || table)
        if (auto column =
                followedColumn(scan, compared.steps, compared.entity, compared.column, table))
            return *std::move(column);
    return PathColumn(kept.bySql.places(scan, entity, key.path));
}

} // namespace

SortColumn::SortColumn(Scan &scan, KeptPlaces &kept, int entity, const SortKey &key)
    : m_column(columnFor(scan, kept, entity, key))
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
