// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/filter.h"
#include "core/schema/record.h"

#include <QJsonValue>

class Session;

/// The columns of a list: "name,account.name" are fields of the record, or of one it refers to.
/// Errors: UnknownField; Malformed for a path to records that refer here.
Result<std::vector<Path>> columnPaths(Session &session, const EntityDef &entity,
                                      const QString &keys);
/// What a list shows beside the titles when nothing was asked for.
std::vector<Path> usualColumns(const EntityDef &entity);

QString heading(Session &session, const Path &path);
QJsonValue jsonAt(Session &session, const Path &path, const Record &record);
QString shownAt(Session &session, const Path &path, const Record &record);
/// Whether an export makes harmless there what a spreadsheet would take for a formula.
bool guardedAt(Session &session, const Path &path);
