// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/grouping.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

bool Grouping::Total::isInRange() const
{
    return high == (qint64(low) < 0 ? ~quint64(0) : 0);
}

Grouping::Grouping(Scan &scan, const Query &query)
    : m_scan(scan)
{
    m_dimensions.reserve(query.groups.size());
    for (const GroupKey &key : query.groups)
        m_dimensions.push_back({GroupColumn(scan, query, key), {}});
    m_sums.reserve(query.sums.size());
    for (const Measure &measure : query.sums)
        prepareSum(query, measure);
    if (m_dimensions.empty())
        m_counts.push_back(0);
}

void Grouping::prepareSum(const Query &query, const Measure &measure)
{
    const Path &path = measure.path;
    const EntityDef &entity = m_scan.catalogue().at(path.entity);
    const Kind kind = entity.fieldOf(entity.columns[std::size_t(path.column)]).kind;
    const bool money = path.whole && (kind == Kind::Money || kind == Kind::Price);
    std::optional<PathColumn> amounts;
    std::optional<PathColumn> currencies;
    if (m_scan.coding(path.entity, path.column) == Coding::Number)
        amounts = followedColumn(m_scan, path.steps, path.entity, path.column);
    if (money && m_scan.coding(path.entity, path.column + 1) == Coding::Word)
        currencies = followedColumn(m_scan, path.steps, path.entity, path.column + 1);
    if (!amounts || (money && !currencies)) {
        amounts = PathColumn(valuesBySql(m_scan, query.entity, path, path.column));
        if (money)
            currencies = PathColumn(wordsBySql(m_scan, query.entity, path, path.column + 1));
    }
    m_sums.push_back({path.text, *std::move(amounts), std::move(currencies)});
}

void Grouping::add(qint64 block, const Mask &mask)
{
    std::size_t matching = 0;
    m_places.resize(mask.rows.size());
    for (std::size_t i = 0; i < mask.rows.size(); ++i) {
        m_places[matching] = quint32(i);
        matching += mask.rows[i];
    }
    m_places.resize(matching);
    m_groups.assign(m_places.size(), 0);
    for (Dimension &dimension : m_dimensions)
        number(dimension, block, &dimension == &m_dimensions.front());
    const std::size_t groups = m_dimensions.empty() ? 1
                               : m_dimensions.size() == 1
                                   ? m_dimensions.front().rows.size()
                                   : m_dimensions.back().pairs.numbers().size();
    if (groups > most) {
        m_scan.fail({.code = Error::Code::TooLarge, .field = u"group"_s});
        return;
    }
    m_counts.resize(groups);
    for (const quint32 group : m_groups)
        ++m_counts[group];
    for (Addition &sum : m_sums)
        addUp(sum, block);
}

/// Leads the rows at hand from their groups by the dimensions before to those by this one too.
void Grouping::number(Dimension &dimension, qint64 block, bool first)
{
    const auto &numbers = dimension.column.block(block);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const quint32 value = dimension.values.placeOf(numbers[m_places[i]]);
        if (value == dimension.rows.size())
            dimension.rows.push_back(quint32(block * block_rows + m_places[i]));
        m_groups[i] = first ? value : dimension.pairs.placeOf(quint64(m_groups[i]) << 32 | value);
    }
}

void Grouping::addUp(Addition &sum, qint64 block)
{
    const auto &amounts = sum.amounts.block(block);
    const auto *currencies = sum.currencies ? &sum.currencies->block(block) : nullptr;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const quint64 amount = amounts[m_places[i]];
        if (amount == 0)
            continue;
        const quint32 currency = sum.known.placeOf(currencies ? (*currencies)[m_places[i]] : 0);
        if (currency == sum.totals.size())
            sum.totals.emplace_back();
        std::vector<Total> &totals = sum.totals[currency];
        if (totals.size() < m_counts.size())
            totals.resize(m_counts.size());
        totals[m_groups[i]].add(numberOf(amount));
    }
}

/// The currencies that were met, by their place in the alphabet.
Result<std::vector<std::pair<QString, std::size_t>>> Grouping::currencies(const Addition &sum) const
{
    std::vector<std::pair<QString, std::size_t>> names;
    for (const quint64 word : sum.known.numbers()) {
        const auto text =
            m_scan.db().value(u"select \"text\" from word where \"row\" = ?"_s, {qint64(word)});
        if (!text)
            return text.error();
        names.emplace_back(text->toString(), names.size());
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<> Grouping::describeSum(const Addition &sum, std::vector<Group> &groups) const
{
    const auto named = currencies(sum);
    if (!named)
        return named.error();
    for (std::size_t g = 0; g < groups.size(); ++g) {
        std::vector<Sum> &sums = groups[g].sums.emplace_back();
        for (const auto &[name, place] : *named) {
            const std::vector<Total> &totals = sum.totals[place];
            if (g >= totals.size() || totals[g].count == 0)
                continue;
            if (!totals[g].isInRange())
                return Error{.code = Error::Code::OutOfRange, .field = sum.name};
            sums.push_back({name, qint64(totals[g].low), totals[g].count});
        }
    }
    return {};
}

/// The keys of the groups, and their places in the order of each key.
Result<> Grouping::describe(std::vector<Group> &groups, std::vector<std::vector<quint32>> &ranks)
{
    std::vector<quint32> here(groups.size());
    std::iota(here.begin(), here.end(), 0);
    for (std::size_t d = m_dimensions.size(); d > 0; --d) { // from the last back to the first
        Dimension &dimension = m_dimensions[d - 1];
        std::vector<GroupColumn::Value> values;
        for (std::size_t i = 0; i < dimension.rows.size(); ++i) {
            if (!m_scan.goesOn())
                return m_scan.outcome();
            auto value = dimension.column.value(dimension.values.numbers()[i], dimension.rows[i]);
            if (!value)
                return value.error();
            values.push_back(*std::move(value));
        }
        std::vector<quint32> order(values.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [&](quint32 a, quint32 b) { return values[a] < values[b]; });
        std::vector<quint32> places(values.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            places[order[i]] = quint32(i);
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const quint64 pair = d > 1 ? dimension.pairs.numbers()[here[g]] : here[g];
            const auto value = quint32(pair);
            here[g] = quint32(pair >> 32);
            groups[g].keys[d - 1] = values[value].cells;
            ranks[g][d - 1] = places[value];
        }
    }
    return {};
}

Result<std::vector<Group>> Grouping::groups()
{
    std::vector<Group> groups(m_counts.size());
    std::vector<std::vector<quint32>> ranks(groups.size(),
                                            std::vector<quint32>(m_dimensions.size()));
    for (std::size_t g = 0; g < groups.size(); ++g) {
        groups[g].count = m_counts[g];
        groups[g].keys.resize(m_dimensions.size());
        groups[g].sums.reserve(m_sums.size());
    }
    for (const Addition &sum : m_sums)
        if (auto described = describeSum(sum, groups); !described)
            return described.error();
    if (auto described = describe(groups, ranks); !described)
        return described.error();
    std::vector<quint32> order(groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](quint32 a, quint32 b) { return ranks[a] < ranks[b]; });
    std::vector<Group> sorted;
    sorted.reserve(groups.size());
    for (const quint32 g : order)
        sorted.push_back(std::move(groups[g]));
    return sorted;
}
