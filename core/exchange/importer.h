// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/profile.h"

#include <QDate>

/// What an import is told. Texts as on the command line.
struct ImportOptions
{
    QString file;
    int entity = 0;
    QStringList maps = {}; ///< COLUMN=FIELD[:HOW]; none: headings are keys of fields
    QString match = {};    ///< a field, or "id": rows found by it are updated
    bool clear = false;    ///< an empty cell clears the field of a matched record
    QStringList sets = {}; ///< FIELD=VALUE for every new record
    QString nullText = {}; ///< a cell that is this text is empty
    QString encoding = {};
    QString delimiter = {};
    bool dryRun = false; ///< all of it but keeping; other writers wait meanwhile
    QDate dayZero = {};  ///< "@-12" in a cell of a date or time is so many days from here
};

struct ImportReport
{
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0; ///< matched rows that change nothing
    qint64 refused = 0;
    QStringList unused;   ///< headings that are no fields, where no map was given
    QString file;         ///< of the refused rows; empty when there are none
    QString encoding;     ///< that the file was read in
    QChar delimiter;      ///< between its cells
    bool guessed = false; ///< one of these two was found, and not said
    Id action;            ///< null when nothing was kept
    bool stopped = false; ///< before the end of the file; counts are of what was done until then
};

/// Takes every good row of a file, as one act in several transactions; the others go to a file
/// beside it with the reason.
///
/// `sentence` makes the reason a person reads; `progress` is told bytes read and in all, and
/// stops by returning false: what was taken until then stays, and can be undone by its action. A
/// dry run gives the same report and refused rows, and the store stays as it was.
///
/// Errors: FileUnreadable; Malformed (no CSV, a mapped heading twice: `value`); UnknownField;
///         InvalidInput (a mapping or an encoding); of the store.
Result<ImportReport> importCsv(Profile &profile, const ImportOptions &options,
                               const std::function<QString(const Error &)> &sentence,
                               const std::function<bool(qint64, qint64)> &progress);
