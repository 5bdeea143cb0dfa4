// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/schema/recordjson.h"
#include "core/store/profile.h"
#include "core/store/sqlite.h"
#include "tests/catch.h"

#include <QTemporaryDir>

/// A small office that works alone, with a clock that stands still and chance from a seed.
struct Office
{
    QTemporaryDir folder;
    FixedClock clock{1'772'700'000'000}; // 2026-03-05T08:40Z
    SeededRandom random{7};
    std::unique_ptr<Profile> profile;

    static ProfileSeed seed()
    {
        return {.login = QStringLiteral("ana"),
                .name = QStringLiteral("Ana"),
                .device = QStringLiteral("laptop"),
                .language = QStringLiteral("en"),
                .zone = QStringLiteral("Europe/Madrid"),
                .currency = QStringLiteral("EUR"),
                .country = QStringLiteral("ES")};
    }

    Office()
    {
        auto made = Profile::create(folder.path(), seed(), clock, random);
        if (!made)
            FAIL("no office: " << int(made.error().code) << ' ' << made.error().detail);
        profile = *std::move(made);
    }

    /// All in its file, and nobody in it.
    void close()
    {
        REQUIRE(sqlite::checkpoint(store().db(), true));
        profile.reset();
    }

    /// Another program, or the same one later, opens it.
    void reopen()
    {
        profile.reset();
        auto opened = Profile::open(folder.path(), clock, random);
        if (!opened)
            FAIL("not opened: " << int(opened.error().code) << ' ' << opened.error().detail);
        profile = *std::move(opened);
    }

    RecordStore &store() { return profile->store(); }
    const Viewer &viewer() { return profile->viewer(); }

    /// The edits that a person's texts make of an entity's fields.
    std::vector<Edit> edits(const EntityDef &entity,
                            std::initializer_list<std::pair<const char *, const char *>> values)
    {
        std::vector<Edit> all;
        for (const auto &[key, text] : values) {
            const FieldDef *field = entity.field(QString::fromUtf8(key));
            REQUIRE(field);
            auto cells =
                traits(field->kind).parse(*field, QString::fromUtf8(text), profile->reading(false));
            INFO(key << " = " << text);
            REQUIRE(cells);
            for (const Column &column : entity.columnsOf(*field)) {
                const int at = int(&column - entity.columns.data());
                if (!column.derived)
                    all.push_back(
                        {.column = at, .value = (*cells)[std::size_t(at - field->firstColumn)]});
            }
        }
        return all;
    }

    Result<Applied> act(const QString &name, std::vector<Op> ops)
    {
        clock.advance(1000);
        return store().apply(viewer(),
                             {.id = store().newId(), .name = name, .ops = std::move(ops)});
    }

    Id create(const char *key, std::initializer_list<std::pair<const char *, const char *>> values)
    {
        const EntityDef &entity = *store().catalogue().find(QString::fromUtf8(key));
        const Id id = store().newId();
        auto applied = act(QStringLiteral("Create"),
                           {{OpKind::Create, entity.number, id, edits(entity, values)}});
        if (!applied)
            FAIL(key << ": " << int(applied.error().code) << ' ' << applied.error().field << ' '
                     << applied.error().detail);
        return applied->ids.front();
    }

    Result<Applied> set(const char *key, const Id &id,
                        std::initializer_list<std::pair<const char *, const char *>> values)
    {
        const EntityDef &entity = *store().catalogue().find(QString::fromUtf8(key));
        return act(QStringLiteral("Edit"),
                   {{OpKind::Set, entity.number, id, edits(entity, values)}});
    }

    Result<Applied> simple(OpKind kind, const char *key, const Id &id)
    {
        const EntityDef &entity = *store().catalogue().find(QString::fromUtf8(key));
        return act(QStringLiteral("Do"), {{kind, entity.number, id, {}}});
    }

    Record get(const char *key, const Id &id)
    {
        auto record = store().get(store().catalogue().find(QString::fromUtf8(key))->number, id);
        REQUIRE(record);
        return *record;
    }

    QJsonValue value(const char *key, const Id &id, const char *field)
    {
        const EntityDef &entity = *store().catalogue().find(QString::fromUtf8(key));
        return columnJson(store().catalogue(), entity, entity.column(QString::fromUtf8(field)),
                          get(key, id));
    }
};
