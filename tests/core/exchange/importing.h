// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "tests/core/store/office.h"

#include <QFile>

/// A file in the office's folder; its path.
inline QString writeFile(Office &office, const QString &name, const QByteArray &text)
{
    QFile file(office.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline ImportOptions importOptions(Office &office, const char *entity, const QString &file,
                                   bool dryRun = false)
{
    return {.file = file,
            .entity = office.store().catalogue().find(QString::fromUtf8(entity))->number,
            .dryRun = dryRun};
}

/// A refused row's reason: the error's number, field and value. `go` false: stopped at the first
/// question.
inline Result<ImportReport> runImport(Office &office, const ImportOptions &options, bool go = true)
{
    return importCsv(
        *office.profile, options,
        [](const Error &error) {
            return QString::number(int(error.code)) + u' ' + error.field + u' ' + error.value;
        },
        [go](qint64, qint64) { return go; });
}

/// An import of rows written here, which has to begin; `rows`: UTF-8.
inline ImportReport importRows(Office &office, const char *entity, const QByteArray &rows,
                               ImportOptions options = {})
{
    options.file = writeFile(office, QStringLiteral("rows.csv"), rows);
    options.entity = office.store().catalogue().find(QString::fromUtf8(entity))->number;
    const auto report = runImport(office, options);
    if (!report)
        FAIL("no import: " << int(report.error().code) << ' ' << report.error().field.toStdString()
                           << ' ' << report.error().detail.toStdString());
    return *report;
}

inline QByteArray refusedRows(const ImportReport &report)
{
    return readFile(report.file);
}

/// One column of all living records, in the order they were made.
inline QStringList valuesOf(Office &office, const char *entity, const char *column)
{
    const EntityDef &def = *office.store().catalogue().find(QString::fromUtf8(entity));
    QStringList values;
    REQUIRE(office.store().rows().forEach(def.number, [&](const Record &record) -> Result<> {
        if (record.live)
            values << columnJson(office.store().catalogue(), def,
                                 def.column(QString::fromUtf8(column)), record)
                          .toVariant()
                          .toString();
        return {};
    }));
    return values;
}
