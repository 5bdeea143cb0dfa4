// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace {

// "Trat" in ASCII: what `file` and an older program know our files by.
constexpr int application_id = 0x54726174;

QString typeOf(Storage storage, Dialect dialect)
{
    const bool sqlite = dialect == Dialect::Sqlite;
    switch (storage) {
    case Storage::Integer:
        return sqlite ? u"integer"_s : u"bigint"_s;
    case Storage::Text: // code point order at both ends, whatever the locale of the cluster
        return sqlite ? u"text"_s : u"text collate \"C\""_s;
    case Storage::Id:
        return sqlite ? u"blob"_s : u"bytea"_s;
    case Storage::Set:
        break;
    }
    Q_ASSERT(false);
    return {};
}

/// Children found by their parent, keys of duplicate checks: partial, where not empty.
IndexDef indexOf(const EntityDef &entity, const Column &column)
{
    const QString name = quoted(entity.key + u'_' + column.key);
    const bool parent =
        entity.fieldOf(column).kind == Kind::Reference
        && &column
               != &entity.columns[std::size_t(std::max(entity.column(common::CreatedAction), 0))];
    return {name,
            u"create index if not exists %1 on %2(%3) where %3 is not null"_s.arg(
                name, sqlTable(entity), sqlColumn(entity, column)),
            !parent};
}

bool isIndexed(const EntityDef &entity, const Column &column)
{
    const FieldDef &field = entity.fieldOf(column);
    if (!field.has(Flag::Indexed) || column.storage == Storage::Set)
        return false;
    // A kind with a normal form is looked up by it alone.
    const std::vector<PartDef> &parts = traits(field.kind).parts;
    const bool hasNormal =
        parts.size() > 1 && QLatin1StringView(parts.back().suffix) == "normal"_L1;
    return hasNormal ? column.part == int(parts.size()) - 1 : column.part == 0;
}

/// Tables that are no entity. Their names are none that an entity can have.
QStringList createMachinery(Dialect dialect)
{
    const bool sqlite = dialect == Dialect::Sqlite;
    const QString id = typeOf(Storage::Id, dialect);
    const QString text = typeOf(Storage::Text, dialect);
    const QString number = typeOf(Storage::Integer, dialect);
    QStringList statements{
        u"create table store_meta(\"key\" %1 primary key, \"value\" %1)"_s.arg(text),
        u"create table own_id(\"number\" %1 primary key, \"id\" %2 not null unique)"_s.arg(number,
                                                                                           id),
        u"create table number_counter(\"entity\" %1, \"year\" %1, \"last\" %1 not null, primary key(\"entity\", \"year\"))"_s
            .arg(number),
        u"create table cell_member(\"entity\" %1, \"record\" %2, \"field\" %1, \"value\" %3, primary key(\"entity\", \"record\", \"field\", \"value\"))"_s
                .arg(number, id, text)
            + (sqlite ? u" without rowid"_s : QString()),
        u"create index cell_member_value on cell_member(\"entity\", \"field\", \"value\")"_s};
    if (!sqlite)
        return statements;
    statements
        << u"create table outbox_tx(cseq integer primary key, tx_id blob not null, action blob not null, name text, flags integer not null, client_ms integer not null, meta_ver integer not null, state integer not null, tries integer not null, next_try integer not null)"_s
        << u"create table outbox_op(cseq integer not null, n integer not null, entity integer not null, record blob not null, op integer not null, basever integer not null, edits blob, args blob, primary key(cseq, n)) without rowid"_s
        << u"create table base_field(entity integer not null, record blob not null, field integer not null, value blob, version integer not null, primary key(entity, record, field)) without rowid"_s
        << u"create virtual table search_index using fts5(tokens, content='', detail=none, columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')"_s;
    return statements + createColumnTables();
}

} // namespace

QStringList createColumnTables()
{
    return {
        u"create table word(\"row\" integer primary key, \"text\" text not null unique, \"fold\" text not null, \"sort_key\" text not null)"_s,
        u"create table col_def(\"column\" integer primary key, entity integer not null, field integer not null, part integer not null, role integer not null, unique(entity, field, part, role))"_s,
        u"create table col_state(entity integer primary key, filled integer not null, ordered integer not null, searched integer not null)"_s,
        u"create table col(\"key\" integer primary key, data blob)"_s};
}

QString sqlTable(const EntityDef &entity)
{
    return quoted(entity.id.isNull() ? entity.key : u"own_"_s + QString::number(entity.number));
}

QString sqlColumn(const EntityDef &entity, const Column &column)
{
    const FieldDef &field = entity.fieldOf(column);
    if (!field.isOwn())
        return quoted(column.key);
    // An administrator's key may change or stand twice; the local number may not.
    return quoted(u"own_"_s + QString::number(field.number) + column.key.mid(field.key.size()));
}

std::vector<IndexDef> indexesOf(const EntityDef &entity, Dialect dialect)
{
    std::vector<IndexDef> indexes;
    if (dialect == Dialect::Sqlite) {
        const QString name = quoted(entity.key + u"_id"_s);
        indexes.push_back(
            {name,
             u"create unique index if not exists %1 on %2(\"id\")"_s.arg(name, sqlTable(entity)),
             false});
    }
    if (!entity.has(EntityFlag::Bare)) {
        const QString name = quoted(entity.key + u"_sort_key"_s);
        indexes.push_back(
            {name,
             u"create index if not exists %1 on %2(\"sort_key\", %3)"_s.arg(
                 name, sqlTable(entity), dialect == Dialect::Sqlite ? u"\"row\""_s : u"\"id\""_s),
             true});
    }
    for (const Column &column : entity.columns)
        if (isIndexed(entity, column))
            indexes.push_back(indexOf(entity, column));
    return indexes;
}

QStringList createTable(const EntityDef &entity, Dialect dialect)
{
    QStringList columns;
    if (dialect == Dialect::Sqlite)
        columns << u"\"row\" integer primary key"_s << u"\"id\" blob not null"_s;
    else
        columns << u"\"id\" bytea primary key"_s;
    const QString number = typeOf(Storage::Integer, dialect);
    columns << u"\"live\" %1 not null"_s.arg(number)
            << u"\"seq\" %1 not null default 0"_s.arg(number)
            << u"\"versions\" "_s + typeOf(Storage::Id, dialect);
    for (const Column &column : entity.columns)
        if (column.storage != Storage::Set)
            columns << sqlColumn(entity, column) + u' ' + typeOf(column.storage, dialect);
    QStringList statements;
    for (const IndexDef &index : indexesOf(entity, dialect))
        statements << index.sql;
    return QStringList{u"create table %1(%2)"_s.arg(sqlTable(entity), columns.join(u", "_s))}
           + statements;
}

QStringList createTables(const Catalogue &catalogue, Dialect dialect)
{
    QStringList statements = createMachinery(dialect);
    for (const EntityDef &entity : catalogue.entities())
        statements += createTable(entity, dialect);
    return statements;
}

Result<QStringList> missingTables(Database &db, const Catalogue &catalogue)
{
    const bool sqlite = db.dialect() == Dialect::Sqlite;
    QStringList statements;
    for (const EntityDef &entity : catalogue.entities()) {
        QString table = sqlTable(entity);
        QStringList present;
        const QString plain = table.mid(1, table.size() - 2);
        const QString ask =
            sqlite
                ? u"select name from pragma_table_info(?)"_s
                : u"select column_name from information_schema.columns where table_schema = current_schema() and table_name = ?"_s;
        auto asked = db.each(ask, {plain}, [&](const QSqlQuery &row) {
            present << quoted(row.value(0).toString());
            return true;
        });
        if (!asked)
            return asked.error();
        if (present.isEmpty())
            statements += createTable(entity, db.dialect());
        for (const Column &column : entity.columns) {
            if (present.isEmpty() || column.storage == Storage::Set
                || present.contains(sqlColumn(entity, column)))
                continue;
            statements << u"alter table %1 add column %2 %3"_s.arg(
                table, sqlColumn(entity, column), typeOf(column.storage, db.dialect()));
            if (isIndexed(entity, column))
                statements << indexOf(entity, column).sql;
        }
    }
    return statements;
}

Result<> addMissing(Database &db, const Catalogue &catalogue)
{
    const auto statements = missingTables(db, catalogue);
    if (!statements)
        return statements.error();
    if (auto added = db.script(*statements); !added)
        return added;
    if (!statements->isEmpty())
        db.forget();
    return {};
}

Result<> stampVersion(Database &db)
{
    if (db.dialect() == Dialect::Sqlite)
        return db.script({u"pragma application_id = %1"_s.arg(application_id),
                          u"pragma user_version = %1"_s.arg(schema_version)});
    return db.run(
        u"insert into store_meta(\"key\", \"value\") values ('schema_version', ?) on conflict(\"key\") do update set \"value\" = excluded.\"value\""_s,
        {QString::number(schema_version)});
}

Result<int> versionOf(Database &db)
{
    if (db.dialect() == Dialect::Sqlite) {
        const auto application = db.value(u"pragma application_id"_s);
        const auto version = application ? db.value(u"pragma user_version"_s) : application;
        const auto tables = version ? db.value(u"select count(*) from sqlite_schema"_s) : version;
        if (!tables)
            return tables.error();
        if (tables->toInt() == 0)
            return 0;
        if (application->toInt() != application_id)
            return Error{.code = Error::Code::Damaged, .detail = u"not a store of this program"_s};
        return version->toInt();
    }
    const auto present = db.value(u"select to_regclass('store_meta') is not null"_s);
    if (!present)
        return present.error();
    if (!present->toBool())
        return 0;
    const auto version =
        db.value(u"select \"value\" from store_meta where \"key\" = 'schema_version'"_s);
    if (!version)
        return version.error();
    return version->toInt();
}
