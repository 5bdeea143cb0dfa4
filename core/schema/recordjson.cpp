// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/recordjson.h"

#include <QJsonArray>

QJsonValue fieldJson(const Catalogue &catalogue, const FieldDef &field, const Record &record)
{
    const auto entityKey = [&](int number) {
        const EntityDef *entity = catalogue.find(number);
        return entity ? entity->key : QString();
    };
    return traits(field.kind).json(field, record.cellsOf(field), entityKey);
}

QJsonValue columnJson(const Catalogue &catalogue, const EntityDef &entity, int column,
                      const Record &record)
{
    const Column &def = entity.columns[std::size_t(column)];
    const FieldDef &field = entity.fieldOf(def);
    if (def.key == field.key)
        return fieldJson(catalogue, field, record);
    const Cell &cell = record.cell(column);
    if (cell.isNull())
        return {};
    return def.storage == Storage::Integer ? QJsonValue(cell.toLongLong())
                                           : QJsonValue(cell.toString());
}

QJsonObject recordJson(const Catalogue &catalogue, const Record &record, bool withEmpty)
{
    const EntityDef &entity = catalogue.at(record.entity);
    QJsonObject values;
    for (const FieldDef &field : entity.fields) {
        const QJsonValue value = fieldJson(catalogue, field, record);
        if (withEmpty || !value.isNull())
            values.insert(field.key, value);
        if (!field.has(Flag::Translated))
            continue;
        for (int i = 1; i <= shippedLanguages().size(); ++i) {
            const Cell &cell = record.cell(field.firstColumn + i);
            if (withEmpty || !cell.isNull())
                values.insert(entity.columns[std::size_t(field.firstColumn + i)].key,
                              cell.isNull() ? QJsonValue() : QJsonValue(cell.toString()));
        }
    }
    return values;
}

bool sameValue(const EntityDef &entity, const FieldDef &field, const Record &a, const Record &b)
{
    for (int i = field.firstColumn; i < field.firstColumn + field.columnCount; ++i)
        if (!entity.columns[std::size_t(i)].derived && !sameCell(a.cell(i), b.cell(i)))
            return false;
    return true;
}

bool isEmptyValue(const EntityDef &entity, const FieldDef &field, const Record &record)
{
    for (int i = field.firstColumn; i < field.firstColumn + field.columnCount; ++i)
        if (!entity.columns[std::size_t(i)].derived && !record.cell(i).isNull())
            return false;
    return true;
}
