// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/report.h"

/// The parts of `./dev bench`. Each prints into the one report.

/// What one save costs beside the disk itself. In a new office.
void benchSave(Report &report);
/// CSV in, beside the bare insert of the same rows, and the command line to its first row.
void benchImport(Report &report, qint64 rows);

/// The rest on a kept office of generated data (largestore.h), in its folder.
void benchLists(Report &report, const QString &folder, qint64 accounts);
void benchWrites(Report &report, const QString &folder, qint64 accounts);
void benchOpening(Report &report, const QString &folder, qint64 accounts);
/// In a new office: pages of accounts, beside the bare insert of the same records.
void benchLoad(Report &report, qint64 accounts);
