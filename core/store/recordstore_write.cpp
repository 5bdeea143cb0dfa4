// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/title.h"
#include "core/crm/workingtime.h"
#include "core/store/recordstore_work.h"

using namespace Qt::Literals::StringLiterals;

/// The one function that writes a record: its row, the members of its sets, its search words, and
/// which parents it makes untrue.
Result<> RecordStore::write(Work &work, const Record *old, Record &record)
{
    const EntityDef &entity = m_catalogue.at(record.entity);
    deriveOwn(work.rules, entity, record);
    if (auto stored = old ? m_rows.update(*old, record) : m_rows.insert(record); !stored)
        return stored;
    const QString before = old ? indexedWords(entity, *old) : QString();
    if (auto indexed = indexWords(entity, record.row, before, indexedWords(entity, record));
        !indexed)
        return indexed;

    const std::vector<Rollup> &all = rollups();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Rollup &rollup = all[i];
        const auto note = [&](const Id &parent) {
            if (!parent.isNull())
                work.parents.emplace(i, parent);
        };
        const auto differs = [&](int column) {
            return !old || !sameCell(old->cell(column), record.cell(column));
        };
        if (rollup.child == record.entity
            && (differs(rollup.reference) || differs(rollup.value) || old->live != record.live)) {
            note(record.reference(rollup.reference));
            if (old)
                note(old->reference(rollup.reference));
        }
        if (rollup.entity == record.entity && rollup.currency >= 0 && differs(rollup.currency))
            note(record.id);
    }
    work.touch(record);
    work.applied.ids.push_back(record.id);
    return {};
}

Result<> RecordStore::rollUp(Work &work)
{
    for (const auto &[rollup, parent] : work.parents)
        if (auto done = rollUpOne(work, rollups()[rollup], parent); !done)
            return done;
    return {};
}

Result<> RecordStore::rollUpOne(Work &work, const Rollup &rollup, const Id &parent)
{
    auto old = m_rows.load(rollup.entity, parent);
    if (!old)
        return old.error().code == Error::Code::NotFound ? Result<>() : Result<>(old.error());
    Record record = *old;
    if (auto rolled = rollUpInto(m_db, m_catalogue, rollup, record); !rolled)
        return rolled;
    if (auto stored = m_rows.update(*old, record); !stored)
        return stored;
    work.touch(record);
    return {};
}

Result<> rollUpInto(Database &db, const Catalogue &catalogue, const Rollup &rollup, Record &parent)
{
    const EntityDef &child = catalogue.at(rollup.child);
    const auto name = [&](int column) {
        return sqlColumn(child, child.columns[std::size_t(column)]);
    };
    QString sql = u"select %1(%2) from %3 where %4 = ? and \"live\" = 1"_s.arg(
        rollup.kind == Rollup::Kind::Sum ? u"sum"_s : u"max"_s, name(rollup.value), sqlTable(child),
        name(rollup.reference));
    std::vector<QVariant> values{parent.id.bytes()};
    if (rollup.currency >= 0) { // only what is in the parent's own currency adds up
        sql += u" and "_s + name(rollup.value + 1) + u" = ?"_s;
        values.push_back(parent.cell(rollup.currency));
    }
    auto sum = db.value(sql, values);
    if (!sum)
        return sum.error();
    parent.cell(rollup.column) = sum->isNull() ? Cell() : Cell(sum->toLongLong());
    if (rollup.currency >= 0)
        parent.cell(rollup.column + 1) = sum->isNull() ? Cell() : parent.cell(rollup.currency);
    return {};
}

/// Alone, numbers are given here; with a server, by the server.
Result<> RecordStore::giveNumber(Work &work, Record &record)
{
    const int column = numberColumn(record.entity);
    if (column < 0 || !record.cell(column).isNull())
        return {};
    const int year = dayOf(work.frame.at, work.rules.zone).year();
    const auto last = m_db.value(
        u"insert into number_counter(\"entity\", \"year\", \"last\") values (?, ?, 1) on conflict(\"entity\", \"year\") do update set \"last\" = number_counter.\"last\" + 1 returning \"last\""_s,
        {record.entity, year});
    if (!last)
        return last.error();
    record.cell(column) = officialNumber(record.entity, year, last->toLongLong());
    return {};
}
