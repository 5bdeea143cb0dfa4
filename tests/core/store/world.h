// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blocks.h"
#include "tests/core/store/question.h"

/// An office with a town in it, whose lists are answered from columns too.
struct World : Office
{
    QueryEngine engine{store().db(), store().catalogue(), store().columns()};
    Town town{store(), viewer(), clock.now(), &engine};

    const EntityDef &entity(QStringView key) { return *store().catalogue().find(key); }

    Query query(QStringView key, const QString &where, const QString &sort = {})
    {
        Question question{town, entity(key).number, where};
        Query asked = question.query();
        asked.by = *parseSort(store().catalogue(), asked.entity, sort);
        return asked;
    }

    qint64 columnNumber(QStringView key, QStringView column)
    {
        return store().columns().number(entity(key).number, entity(key).column(column));
    }

    /// Turns a bit in the middle of a block as it is stored.
    void damage(qint64 column, qint64 block)
    {
        const auto data = store().db().value(
            QStringLiteral("select data from col where \"key\" = ?"), {blocks::key(column, block)});
        REQUIRE(data);
        QByteArray bytes = data->toByteArray();
        REQUIRE(!bytes.isEmpty());
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
        REQUIRE(store().db().run(QStringLiteral("update col set data = ? where \"key\" = ?"),
                                 {bytes, blocks::key(column, block)}));
    }
};
