// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/filtermatch.h"
#include "core/store/listing.h"
#include "core/store/queryengine.h"
#include "tests/core/store/office.h"

/// A world small enough to be evaluated record by record, with every kind of gap in it, and random
/// questions about it.
struct Town
{
    using Values = std::vector<std::pair<QString, QString>>;

    RecordStore &store;
    Viewer viewer;
    qint64 now;
    QueryEngine *engine = nullptr; ///< where lists are answered from columns too
    SeededRandom chance{11};
    std::vector<Id> accounts = {};

    template <typename T>
    T pick(const std::vector<T> &from)
    {
        return from[chance.next() % from.size()];
    }
    bool oneIn(unsigned n) { return chance.next() % n == 0; }

    Reading reading() const
    {
        Reading reading{.currency = QStringLiteral("EUR"), .country = QStringLiteral("ES")};
        reading.resolve = [this](int target, const QString &text) {
            return store.references().resolve(target, text);
        };
        reading.entityNumber = [this](const QString &key) {
            return store.catalogue().find(key)->number;
        };
        return reading;
    }

    std::vector<Edit> edits(const EntityDef &entity, const Values &values) const
    {
        std::vector<Edit> all;
        for (const auto &[name, text] : values) {
            const FieldDef &field = *entity.field(name);
            auto cells = traits(field.kind).parse(field, text, reading());
            INFO(name << " = " << text);
            REQUIRE(cells);
            for (int i = 0; i < field.columnCount; ++i)
                if (!entity.columns[std::size_t(field.firstColumn + i)].derived)
                    all.push_back(
                        {.column = field.firstColumn + i, .value = (*cells)[std::size_t(i)]});
        }
        return all;
    }

    Id act(OpKind kind, const char *key, const Id &id, const Values &values)
    {
        const EntityDef &entity = *store.catalogue().find(QString::fromUtf8(key));
        auto applied =
            store.apply(viewer, {.id = store.newId(),
                                 .name = QStringLiteral("Do"),
                                 .ops = {{kind, entity.number, id, edits(entity, values)}}});
        if (!applied)
            FAIL(key << ' ' << int(applied.error().code) << ' ' << applied.error().field << ' '
                     << applied.error().detail);
        return applied->ids.front();
    }
    Id create(const char *key, const Values &values)
    {
        return act(OpKind::Create, key, store.newId(), values);
    }
    void change(const char *key, const Id &id, const Values &values)
    {
        act(OpKind::Set, key, id, values);
    }

    void drop(int entity, const Id &id)
    {
        REQUIRE(store.apply(viewer, {.id = store.newId(),
                                     .name = QStringLiteral("Delete"),
                                     .ops = {{OpKind::Delete, entity, id, {}}}}));
    }

    /// One of `texts`, or none: "" leaves the field empty.
    void maybe(Values &values, const char *key, const std::vector<QString> &texts)
    {
        if (const QString text = pick(texts); !text.isEmpty())
            values.emplace_back(QString::fromUtf8(key), text);
    }

    void fill();
    /// Adds many more of each entity, every field as it is in one of those that are here: so many
    /// that columns have several blocks.
    void grow(int accounts);
    std::vector<Record> mixed(int entity, int count);
    Values account();
    Values deal();
    Values activity();
    QString leaf(bool account);
    QString filter(bool account, int depth);
};
