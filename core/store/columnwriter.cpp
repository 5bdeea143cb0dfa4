// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columnwriter.h"

#include "core/store/rowio.h"
#include "core/text/fold.h"

using namespace Qt::Literals::StringLiterals;

ColumnWriter::ColumnWriter(Database &db, const Catalogue &catalogue, Columns &columns, RowIo &rows)
    : m_db(db)
    , m_catalogue(catalogue)
    , m_columns(columns)
    , m_rows(rows)
    , m_words(db)
    , m_blocks(db)
    , m_order(db, m_blocks)
{}

QByteArray ColumnWriter::textOf(const Cell &cell)
{
    return cell.isNull() ? QByteArray() : blocks::text_mark + fold(cell.toString()).toUtf8();
}

Result<qint64> ColumnWriter::target(int entity, const Id &id)
{
    constexpr qsizetype most = 100'000;
    if (const auto known = m_targets.constFind({entity, id}); known != m_targets.constEnd())
        return *known;
    const auto row = m_rows.placeOf(entity, id);
    if (!row)
        return row;
    if (m_targets.size() >= most)
        m_targets.clear();
    m_targets.insert({entity, id}, *row);
    return row;
}

Result<quint64> ColumnWriter::codeOf(const EntityDef &entity, const Columns::Kept &kept,
                                     const Record &record)
{
    const auto wide = [](const auto &small) {
        return small ? Result<quint64>(quint64(*small)) : Result<quint64>(small.error());
    };
    if (kept.coding == Coding::Live)
        return quint64(record.live);
    const Cell &cell = record.cell(kept.column);
    if (cell.isNull())
        return quint64(0);
    switch (kept.coding) {
    case Coding::Flag:
        return quint64(cell.toLongLong() + 1);
    case Coding::Day:
        return dayCode(cell.toLongLong());
    case Coding::Number:
        return numberCode(cell.toLongLong());
    case Coding::Word:
        return wide(m_words.rowOf(cell.toString()));
    case Coding::Target:
        return wide(target(entity.fieldOf(entity.columns[std::size_t(kept.column)]).target,
                           record.reference(kept.column)));
    case Coding::AnyTarget: {
        const auto to = int(record.cell(kept.column + 1).toLongLong());
        if (!m_catalogue.find(to))
            return quint64(0);
        const auto row = target(to, record.reference(kept.column));
        return row ? Result<quint64>((quint64(to) << 32) | quint64(*row))
                   : Result<quint64>(row.error());
    }
    default:
        return quint64(0);
    }
}

Result<> ColumnWriter::put(const EntityDef &entity, const Columns::Kept &kept, const Record &record)
{
    if (kept.coding == Coding::Text)
        return m_blocks.set(kept.number, record.row, textOf(record.cell(kept.column)));
    const auto code = codeOf(entity, kept, record);
    if (!code)
        return code.error();
    return m_blocks.set(kept.number, codeWidth(kept.coding), record.row, *code);
}

Result<Columns::State> ColumnWriter::stateOf(int entity)
{
    if (const auto known = m_states.constFind(entity); known != m_states.constEnd())
        return *known;
    const auto state = m_columns.state(entity);
    if (state)
        m_states.insert(entity, *state);
    return state;
}

Result<> ColumnWriter::write(const EntityDef &entity, const Record *old, const Record &record)
{
    const std::vector<Columns::Kept> &columns = m_columns.kept(entity.number);
    if (columns.empty())
        return {};
    const auto state = stateOf(entity.number);
    if (!state)
        return state.error();
    if (record.row > state->filled)
        return {}; // it gets all its codes when its turn comes
    const auto differs = [&](int column) {
        return old ? !sameCell(old->cell(column), record.cell(column))
                   : !record.cell(column).isNull();
    };
    for (const Columns::Kept &kept : columns) {
        const bool changed = kept.coding == Coding::Live ? !old || old->live != record.live
                                                         : differs(kept.column)
                                                               || (kept.coding == Coding::AnyTarget
                                                                   && differs(kept.column + 1));
        if (!changed)
            continue;
        if (kept.coding == Coding::Order) {
            if (state->ordered && state->filled == Columns::whole)
                m_titles[entity.number][record.row] = record.cell(kept.column).toString();
            continue;
        }
        if (auto done = put(entity, kept, record); !done)
            return done;
    }
    return {};
}

Result<> ColumnWriter::flush()
{
    for (auto at = m_titles.cbegin(); at != m_titles.cend(); ++at) {
        const EntityDef &entity = m_catalogue.at(at.key());
        const qint64 number = m_columns.number(entity.number, entity.column(common::SortKey));
        if (auto assigned = m_order.assign(entity, number, at.value()); !assigned)
            return assigned;
    }
    m_titles.clear();
    return m_blocks.flush();
}

void ColumnWriter::abandon()
{
    m_blocks.clear();
    m_titles.clear();
    m_states.clear();
    m_targets.clear();
    m_words.forget();
}

Result<> ColumnWriter::fill(const EntityDef &entity, const std::vector<Record> &records)
{
    for (const Record &record : records)
        for (const Columns::Kept &kept : m_columns.kept(entity.number))
            if (kept.coding != Coding::Order)
                if (auto done = put(entity, kept, record); !done)
                    return done;
    return {};
}

Result<> ColumnWriter::order(const EntityDef &entity)
{
    const qint64 number = m_columns.number(entity.number, entity.column(common::SortKey));
    return number == 0 ? Result<>() : m_order.renumber(entity, number);
}

Result<> ColumnWriter::erase(const EntityDef &entity)
{
    for (const Columns::Kept &kept : m_columns.kept(entity.number))
        if (auto erased = m_blocks.erase(kept.number); !erased)
            return erased;
    return {};
}
