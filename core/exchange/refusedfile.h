// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

#include <QFile>

/// The rows that were not taken, in a file like the one they came from, each with its line there
/// and the reason. Mended, it can be imported in the other's place.
class RefusedFile
{
public:
    /// Beside `input`, or in `folder` where that may not be written. Nothing is made yet.
    RefusedFile(const QString &input, const QString &folder)
        : m_input(input)
        , m_folder(folder)
    {}

    /// The first one makes the file; an earlier one stays, for somebody may be mending it.
    /// `heading` and `row`: as in the input. Errors: FileUnwritable, DiskFull.
    Result<> add(const QStringList &heading, const CsvRow &row, const QString &reason);
    Result<> finish() { return m_writer ? m_writer->finish() : Result<>(); }
    QString path() const { return m_writer ? m_file.fileName() : QString(); } ///< empty: none

    /// How many columns of a heading are such a file's own: what is behind them is the input's.
    static qsizetype ownColumns(const QStringList &heading);

private:
    Result<> make();
    bool makeIn(const QString &folder);

    QString m_input;
    QString m_folder;
    QFile m_file;
    std::unique_ptr<CsvWriter> m_writer;
};
