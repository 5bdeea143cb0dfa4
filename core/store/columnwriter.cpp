// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columnwriter.h"

#include "core/store/rowio.h"
#include "core/text/fold.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// As a block of texts holds it.
QByteArray textOf(const Cell &cell)
{
    return cell.isNull() ? QByteArray() : blocks::text_mark + fold(cell.toString()).toUtf8();
}

} // namespace

ColumnWriter::ColumnWriter(Database &db, const Catalogue &catalogue, Columns &columns, RowIo &rows)
    : m_db(db)
    , m_catalogue(catalogue)
    , m_columns(columns)
    , m_rows(rows)
    , m_words(db)
    , m_blocks(db)
    , m_order(db, m_blocks)
{}

Result<qint64> ColumnWriter::target(int entity, const Id &id, Unknown unknown)
{
    constexpr qsizetype most = 100'000;
    if (const auto known = m_targets.constFind({entity, id}); known != m_targets.constEnd())
        return *known;
    const auto row =
        unknown == Unknown::Made ? m_rows.placeOf(entity, id) : m_rows.rowOf(entity, id);
    if (!row || *row == 0)
        return row;
    if (m_targets.size() >= most)
        m_targets.clear();
    m_targets.insert({entity, id}, *row);
    return row;
}

Result<quint64> ColumnWriter::codeOf(const EntityDef &entity, const Columns::Kept &kept,
                                     const Record &record, Unknown unknown)
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
        return wide(unknown == Unknown::Made ? m_words.rowOf(cell.toString())
                                             : m_words.find(cell.toString()));
    case Coding::Target:
        return wide(target(entity.fieldOf(entity.columns[std::size_t(kept.column)]).target,
                           record.reference(kept.column), unknown));
    case Coding::AnyTarget: {
        const auto to = int(record.cell(kept.column + 1).toLongLong());
        if (!m_catalogue.find(to))
            return quint64(0);
        const auto row = target(to, record.reference(kept.column), unknown);
        return row ? Result<quint64>((quint64(to) << 32) | quint64(*row))
                   : Result<quint64>(row.error());
    }
    default:
        return quint64(0);
    }
}

Result<quint64> ColumnWriter::stored(const Columns::Kept &kept, qint64 row)
{
    return m_blocks.code(kept.number, codeWidth(kept.coding), row);
}

Result<bool> ColumnWriter::holds(const EntityDef &entity, const Columns::Kept &kept,
                                 const Record &record)
{
    if (kept.coding == Coding::Order)
        return true;
    if (kept.coding == Coding::Text) {
        const auto text = m_blocks.text(kept.number, record.row);
        return text ? Result<bool>(*text == textOf(record.cell(kept.column)))
                    : Result<bool>(text.error());
    }
    const auto code = stored(kept, record.row);
    const auto due = code ? codeOf(entity, kept, record, Unknown::Zero) : code;
    if (!due)
        return due.error();
    const bool unknown = *due == 0 && kept.coding != Coding::Live
                         && !record.cell(kept.column).isNull() && kept.coding != Coding::AnyTarget;
    return *code == *due && !unknown;
}

Result<> ColumnWriter::put(const EntityDef &entity, const Columns::Kept &kept, const Record &record)
{
    if (kept.coding == Coding::Text)
        return m_blocks.set(kept.number, record.row, textOf(record.cell(kept.column)));
    const auto code = codeOf(entity, kept, record, Unknown::Made);
    if (!code)
        return code.error();
    return m_blocks.set(kept.number, codeWidth(kept.coding), record.row, *code);
}

Result<Columns::State> ColumnWriter::state(int entity)
{
    if (const auto known = m_states.constFind(entity); known != m_states.constEnd())
        return *known;
    const auto found = m_columns.state(entity);
    if (found)
        m_states.insert(entity, *found);
    return found;
}

Result<> ColumnWriter::write(const EntityDef &entity, const Record *old, const Record &record)
{
    const std::vector<Columns::Kept> &columns = m_columns.kept(entity.number);
    if (columns.empty())
        return {};
    const auto known = state(entity.number);
    if (!known)
        return known.error();
    if (record.row > known->filled)
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
            if (known->ordered && known->filled == Columns::whole)
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
