// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/columnfill.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// The titles' index was called ENTITY_order, as was that of a reference `order`, which was
/// therefore never made.
Result<> renameTitleIndexes(RecordStore &store)
{
    if (auto added = addMissing(store.db(), store.catalogue()); !added)
        return added;
    QStringList statements;
    for (const EntityDef &entity : store.catalogue().entities()) {
        if (!entity.has(EntityFlag::Bare))
            statements << u"drop index if exists "_s + quoted(entity.key + u"_order"_s);
        for (const IndexDef &index : indexesOf(entity, store.db().dialect()))
            statements << index.sql;
    }
    return store.db().script(statements);
}

/// To schema 2: every entity has columns beside its rows, empty until they are filled.
Result<> addColumns(RecordStore &store)
{
    if (auto indexed = renameTitleIndexes(store); !indexed)
        return indexed;
    if (store.db().dialect() != Dialect::Sqlite)
        return {};
    if (auto made = store.db().script(createColumnTables()); !made)
        return made;
    if (auto opened = store.open(); !opened)
        return opened;
    if (auto numbered = store.columns().addMissing(); !numbered)
        return numbered;
    return emptyColumns(store);
}

} // namespace

Result<> migrate(RecordStore &store)
{
    const auto held = store.holdForWriting();
    if (!held)
        return held.error();
    Transaction transaction(store.db());
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto version = versionOf(store.db()); // another process may have been here first
    if (!version)
        return version.error();
    if (*version < 2)
        if (auto added = addColumns(store); !added)
            return added;
    if (auto stamped = stampVersion(store.db()); !stamped)
        return stamped;
    return transaction.commit();
}
