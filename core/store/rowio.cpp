// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowio.h"

#include "core/store/columnwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// A null of the right type: PostgreSQL wants to know.
QVariant bound(const Cell &cell, Storage storage)
{
    if (!cell.isNull())
        return cell;
    switch (storage) {
    case Storage::Integer:
        return QVariant(QMetaType::fromType<qint64>());
    case Storage::Id:
        return QVariant(QMetaType::fromType<QByteArray>());
    default:
        return QVariant(QMetaType::fromType<QString>());
    }
}

/// An empty row that waits for a record which is not here is none (see placeOf). `table` may name
/// the one that is meant.
QString isHere(const EntityDef &entity, const QString &table = {})
{
    if (entity.has(EntityFlag::Bare))
        return u"1 = 1"_s;
    const QString of = table.isEmpty() ? table : table + u'.';
    return u"(%1\"live\" = 1 or %1\"created_at\" is not null)"_s.arg(of);
}

bool hasSets(const EntityDef &entity)
{
    for (const Column &column : entity.columns)
        if (column.storage == Storage::Set)
            return true;
    return false;
}

} // namespace

RowIo::RowIo(Database &db, const Catalogue &catalogue)
    : m_db(db)
    , m_catalogue(catalogue)
{}

void RowIo::forget()
{
    m_statements.clear();
}

RowIo::Statements &RowIo::statements(const EntityDef &entity)
{
    auto found = m_statements.find(entity.number);
    if (found != m_statements.end())
        return *found;
    const bool sqlite = m_db.dialect() == Dialect::Sqlite;
    QStringList names{u"\"id\""_s, u"\"live\""_s, u"\"seq\""_s};
    for (const Column &column : entity.columns)
        if (column.storage != Storage::Set)
            names << sqlColumn(entity, column);
    QStringList places;
    places.fill(u"?"_s, names.size());
    Statements made;
    made.columns = names.join(u", "_s);
    made.select = u"select %1, %2 from %3"_s.arg(sqlite ? u"\"row\""_s : u"0"_s, made.columns,
                                                 sqlTable(entity));
    made.insert = u"insert into %1(%2) values (%3)"_s.arg(sqlTable(entity), made.columns,
                                                          places.join(u", "_s));
    if (sqlite && !entity.has(EntityFlag::Bare)) {
        QStringList set;
        for (const QString &name : names.mid(1))
            set << name + u" = excluded."_s + name;
        made.insert += u" on conflict(\"id\") do update set %1 where not %2"_s.arg(
            set.join(u", "_s), isHere(entity, sqlTable(entity)));
    }
    if (sqlite)
        made.insert += u" returning \"row\""_s;
    return *m_statements.insert(entity.number, made);
}

Record RowIo::read(const EntityDef &entity, const QSqlQuery &row) const
{
    Record record;
    record.entity = entity.number;
    record.row = row.value(0).toLongLong();
    record.id = Id::fromBytes(row.value(1).toByteArray());
    record.live = row.value(2).toLongLong() != 0;
    record.seq = row.value(3).toLongLong();
    record.cells.resize(entity.columns.size());
    int place = 4;
    for (std::size_t i = 0; i < entity.columns.size(); ++i)
        if (entity.columns[i].storage != Storage::Set) {
            if (!row.isNull(place))
                record.cells[i] = row.value(place);
            ++place;
        }
    return record;
}

Result<> RowIo::readSets(const EntityDef &entity, Record &record)
{
    if (!hasSets(entity))
        return {};
    QHash<int, QStringList> members;
    auto asked = m_db.each(
        u"select \"field\", \"value\" from cell_member where \"entity\" = ? and \"record\" = ? order by \"field\", \"value\""_s,
        {entity.number, record.id.bytes()}, [&](const QSqlQuery &row) {
            members[row.value(0).toInt()] << row.value(1).toString();
            return true;
        });
    if (!asked)
        return asked;
    for (std::size_t i = 0; i < entity.columns.size(); ++i)
        if (entity.columns[i].storage == Storage::Set) {
            const QStringList values = members.value(entity.fieldOf(entity.columns[i]).number);
            record.cells[i] = values.isEmpty() ? Cell() : Cell(values);
        }
    return {};
}

Result<Record> RowIo::loadOne(const EntityDef &entity, const QString &where, const QVariant &value)
{
    std::optional<Record> found;
    auto asked = m_db.each(statements(entity).select + where + u" and "_s + isHere(entity), {value},
                           [&](const QSqlQuery &row) {
                               found = read(entity, row);
                               return false;
                           });
    if (!asked)
        return asked.error();
    if (!found)
        return Error{.code = Error::Code::NotFound};
    if (auto sets = readSets(entity, *found); !sets)
        return sets.error();
    return *found;
}

Result<Record> RowIo::load(int entity, const Id &id)
{
    auto found = loadOne(m_catalogue.at(entity), u" where \"id\" = ?"_s, id.bytes());
    if (!found && found.error().code == Error::Code::NotFound)
        return Error{.code = Error::Code::NotFound, .value = id.text()};
    return found;
}

Result<Record> RowIo::loadRow(int entity, qint64 row)
{
    return loadOne(m_catalogue.at(entity), u" where \"row\" = ?"_s, row);
}

Result<std::vector<Record>> RowIo::loadBy(int entity, int column, const Cell &value, bool dead)
{
    const EntityDef &def = m_catalogue.at(entity);
    const QString name = sqlColumn(def, def.columns[std::size_t(column)]);
    const QString order = m_db.dialect() == Dialect::Sqlite || def.has(EntityFlag::Bare)
                              ? m_db.dialect() == Dialect::Sqlite ? u"\"row\""_s : u"\"id\""_s
                              : u"\"created_at\", \"id\""_s;
    std::vector<Record> records;
    auto asked = m_db.each(statements(def).select
                               + u" where %1 = ?%2 order by %3"_s.arg(
                                   name, dead ? QString() : u" and \"live\" = 1"_s, order),
                           {value}, [&](const QSqlQuery &row) {
                               records.push_back(read(def, row));
                               return true;
                           });
    if (!asked)
        return asked.error();
    for (Record &record : records)
        if (auto sets = readSets(def, record); !sets)
            return sets.error();
    return records;
}

Result<> RowIo::forEach(int entity, const std::function<Result<>(const Record &)> &visit)
{
    const EntityDef &def = m_catalogue.at(entity);
    Result<> outcome;
    auto asked = m_db.each(statements(def).select + u" where %1 order by \"id\""_s.arg(isHere(def)),
                           {}, [&](const QSqlQuery &row) {
                               Record record = read(def, row);
                               outcome = readSets(def, record);
                               if (outcome)
                                   outcome = visit(record);
                               return outcome.ok();
                           });
    return asked ? outcome : asked;
}

Result<std::vector<Id>> RowIo::ids(int entity)
{
    const EntityDef &def = m_catalogue.at(entity);
    std::vector<Id> all;
    auto asked = m_db.each(
        u"select \"id\" from %1 where %2 order by \"id\""_s.arg(sqlTable(def), isHere(def)), {},
        [&](const QSqlQuery &row) {
            all.push_back(Id::fromBytes(row.value(0).toByteArray()));
            return true;
        });
    if (!asked)
        return asked.error();
    return all;
}

/// SQLite's own way: an import and a first sync write little else, and QtSql would take twice as
/// long for it.
Result<> RowIo::insertRow(const EntityDef &entity, Record &record)
{
    Statements &known = statements(entity);
    if (!known.inserting)
        known.inserting = std::make_shared<sqlite::Statement>(m_db, known.insert);
    sqlite::Statement &insert = *known.inserting;
    const QByteArray id = record.id.bytes();
    std::vector<QByteArray> bytes; // as long as they are bound
    bytes.reserve(entity.columns.size());
    insert.bind(1, QByteArrayView(id));
    insert.bind(2, qint64(record.live));
    insert.bind(3, record.seq);
    int place = 3;
    for (std::size_t i = 0; i < entity.columns.size(); ++i) {
        const Storage storage = entity.columns[i].storage;
        if (storage == Storage::Set)
            continue;
        const Cell &cell = record.cells[i];
        ++place;
        if (cell.isNull())
            insert.bindNull(place);
        else if (storage == Storage::Integer)
            insert.bind(place, cell.toLongLong());
        else if (storage == Storage::Id)
            insert.bind(place, QByteArrayView(bytes.emplace_back(cell.toByteArray())));
        else
            insert.bindText(place, bytes.emplace_back(cell.toString().toUtf8()));
    }
    const auto made = insert.step();
    if (!made)
        return made.error();
    if (!*made) // no row came back: it is here already
        return Error{.code = Error::Code::Duplicate, .value = record.id.text()};
    record.row = insert.integer(0);
    return insert.run();
}

Result<> RowIo::insert(Record &record)
{
    const EntityDef &def = m_catalogue.at(record.entity);
    if (m_db.dialect() == Dialect::Sqlite) {
        if (auto inserted = insertRow(def, record); !inserted)
            return inserted;
    } else {
        std::vector<QVariant> values{record.id.bytes(), qint64(record.live), record.seq};
        values.reserve(def.columns.size() + 3);
        for (std::size_t i = 0; i < def.columns.size(); ++i)
            if (def.columns[i].storage != Storage::Set)
                values.push_back(bound(record.cells[i], def.columns[i].storage));
        if (auto inserted = m_db.run(statements(def).insert, values); !inserted)
            return inserted;
    }
    for (std::size_t i = 0; i < def.columns.size(); ++i)
        if (def.columns[i].storage == Storage::Set && !record.cells[i].isNull())
            if (auto set =
                    writeSet(def, record, def.columns[i], {}, record.cells[i].toStringList());
                !set)
                return set;
    return m_columns ? m_columns->write(def, nullptr, record) : Result<>();
}

Result<> RowIo::update(const Record &old, const Record &record)
{
    const EntityDef &def = m_catalogue.at(record.entity);
    m_kept.remove({record.entity, record.id});
    QStringList assignments;
    std::vector<QVariant> values;
    const auto assign = [&](const QString &name, const QVariant &value) {
        assignments << name + u" = ?"_s;
        values.push_back(value);
    };
    if (old.live != record.live)
        assign(u"\"live\""_s, qint64(record.live));
    if (old.seq != record.seq)
        assign(u"\"seq\""_s, record.seq);
    for (std::size_t i = 0; i < def.columns.size(); ++i) {
        if (sameCell(old.cells[i], record.cells[i]))
            continue;
        const Column &column = def.columns[i];
        if (column.storage != Storage::Set) {
            assign(sqlColumn(def, column), bound(record.cells[i], column.storage));
            continue;
        }
        auto set = writeSet(def, record, column, old.cells[i].toStringList(),
                            record.cells[i].toStringList());
        if (!set)
            return set;
    }
    if (assignments.isEmpty())
        return {};
    values.push_back(record.id.bytes());
    auto updated = m_db.run(
        u"update %1 set %2 where \"id\" = ?"_s.arg(sqlTable(def), assignments.join(u", "_s)),
        values);
    return updated && m_columns ? m_columns->write(def, &old, record) : updated;
}

Result<> RowIo::writeSet(const EntityDef &entity, const Record &record, const Column &column,
                         const QStringList &before, const QStringList &after)
{
    const int field = entity.fieldOf(column).number;
    for (const QString &value : before)
        if (!after.contains(value))
            if (auto gone = m_db.run(
                    u"delete from cell_member where \"entity\" = ? and \"record\" = ? and \"field\" = ? and \"value\" = ?"_s,
                    {entity.number, record.id.bytes(), field, value});
                !gone)
                return gone;
    for (const QString &value : after)
        if (!before.contains(value))
            if (auto added = m_db.run(
                    u"insert into cell_member(\"entity\", \"record\", \"field\", \"value\") values (?, ?, ?, ?)"_s,
                    {entity.number, record.id.bytes(), field, value});
                !added)
                return added;
    return {};
}

Result<std::vector<Record>> RowIo::after(int entity, qint64 row, int most)
{
    const EntityDef &def = m_catalogue.at(entity);
    std::vector<Record> records;
    auto asked =
        m_db.each(statements(def).select + u" where \"row\" > ? order by \"row\" limit ?"_s,
                  {row, most}, [&](const QSqlQuery &read) {
                      records.push_back(this->read(def, read));
                      return true;
                  });
    if (!asked)
        return asked.error();
    return records;
}

Result<qint64> RowIo::rowOf(int entity, const Id &id)
{
    const auto here = m_db.value(
        u"select \"row\" from %1 where \"id\" = ?"_s.arg(sqlTable(m_catalogue.at(entity))),
        {id.bytes()});
    return here ? Result<qint64>(here->toLongLong()) : Result<qint64>(here.error());
}

Result<qint64> RowIo::placeOf(int entity, const Id &id)
{
    const auto here = rowOf(entity, id);
    if (!here || *here != 0)
        return here;
    const QString table = sqlTable(m_catalogue.at(entity));
    const auto made =
        m_db.value(u"insert into %1(\"id\", \"live\") values (?, 0) returning \"row\""_s.arg(table),
                   {id.bytes()});
    if (!made)
        return made.error();
    return made->toLongLong();
}

Result<bool> RowIo::exists(int entity, const Id &id)
{
    const EntityDef &def = m_catalogue.at(entity);
    const auto found =
        m_db.value(u"select 1 from %1 where \"id\" = ? and %2"_s.arg(sqlTable(def), isHere(def)),
                   {id.bytes()});
    if (!found)
        return found.error();
    return !found->isNull();
}

std::optional<Record> RowIo::find(int entity, const Id &id)
{
    constexpr qsizetype most = 10'000;
    if (id.isNull())
        return std::nullopt;
    const bool keeps = m_db.inTransaction();
    if (const auto kept = m_kept.constFind({entity, id}); keeps && kept != m_kept.constEnd())
        return *kept;
    auto found = load(entity, id);
    if (!found)
        return std::nullopt;
    if (keeps && m_kept.size() < most)
        m_kept.insert({entity, id}, *found);
    return *found;
}

std::vector<Record> RowIo::findBy(int entity, int column, const Cell &value)
{
    auto found = loadBy(entity, column, value);
    return found ? *found : std::vector<Record>();
}
