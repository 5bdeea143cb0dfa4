// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordstore.h"

/// One column of an exported file: its heading, and the value of a record there.
struct ExportColumn
{
    QString heading;
    std::function<QJsonValue(const Record &)> value;
    bool guarded = true; ///< text that may look like a formula
};

/// The columns of a whole record: id, then all fields a person can set, by key.
std::vector<ExportColumn> exportColumns(const Catalogue &catalogue, const EntityDef &entity);

/// Writes records as CSV: canonical values, references as ids; the file is whole or not there.
/// Errors: FileUnwritable, DiskFull, Cancelled, of the store.
Result<qint64> exportCsv(RecordStore &store, int entity, const std::vector<quint32> &rows,
                         const std::vector<ExportColumn> &columns, const QString &file,
                         const std::function<bool(qint64, qint64)> &progress);
