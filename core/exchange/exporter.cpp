// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/exchange/csv.h"
#include "core/schema/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace {

QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array: {
        QStringList members;
        for (const QJsonValue &member : value.toArray())
            members << member.toString();
        return members.join(u',');
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    default:
        return value.toString();
    }
}

bool isText(Kind kind)
{
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Phone:
    case Kind::Email:
    case Kind::Url:
    case Kind::Tags:
    case Kind::Address:
        return true;
    default:
        return false;
    }
}

} // namespace

std::vector<ExportColumn> exportColumns(const Catalogue &catalogue, const EntityDef &entity)
{
    std::vector<ExportColumn> columns{
        {u"id"_s, [](const Record &record) { return QJsonValue(record.id.text()); }, false}};
    for (const FieldDef &field : entity.fields) {
        if (!field.settable())
            continue;
        const auto &parts = traits(field.kind).parts;
        if (QLatin1StringView(parts.front().suffix).isEmpty()) {
            columns.push_back({field.key,
                               [&catalogue, &field](const Record &record) {
                                   return fieldJson(catalogue, field, record);
                               },
                               isText(field.kind)});
            continue;
        }
        for (const Column &column : entity.columnsOf(field)) // an address: a column for each part
            if (!column.derived)
                columns.push_back(
                    {column.key, [&catalogue, &entity, &column](const Record &record) {
                         return columnJson(catalogue, entity, int(&column - entity.columns.data()),
                                           record);
                     }});
    }
    return columns;
}

Result<qint64> exportCsv(RecordStore &store, int entity, const std::vector<quint32> &rows,
                         const std::vector<ExportColumn> &columns, const QString &file,
                         const std::function<bool(qint64, qint64)> &progress)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return Error{.code = Error::Code::FileUnwritable, .value = file};
    CsvWriter writer(target);
    QStringList cells;
    for (const ExportColumn &column : columns)
        cells << column.heading;
    if (auto written = writer.write(cells); !written)
        return written.error();
    qint64 count = 0;
    for (const quint32 row : rows) {
        auto record = store.rows().loadRow(entity, row);
        if (!record && record.error().code == Error::Code::NotFound)
            continue; // another process has let it go meanwhile
        if (!record)
            return record.error();
        cells.clear();
        for (const ExportColumn &column : columns) {
            const QString text = cellText(column.value(*record));
            cells << (column.guarded ? guardedCell(text) : text);
        }
        if (auto written = writer.write(cells); !written)
            return written.error();
        if (++count % 512 == 0 && !progress(count, qint64(rows.size())))
            return Error{.code = Error::Code::Cancelled};
    }
    if (auto finished = writer.finish(); !finished)
        return finished.error();
    if (!target.commit())
        return Error{.code = Error::Code::FileUnwritable, .value = file};
    return count;
}
