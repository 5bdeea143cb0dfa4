// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/encoding.h"

#include <QStringList>

#include <memory>

/// One row of a file.
struct CsvRow
{
    QStringList cells;    ///< as many as there are headings; a short row has empty ones at its end
    qint64 line = 0;      ///< where it begins, from 1
    bool tooLong = false; ///< had more cells than there are headings: `cells` holds them all
};

/// Reads CSV as others write it: any of the encodings, a byte-order mark, a `sep=` line, blank
/// lines, a trailing empty column; comma, semicolon, tab or bar; any ends of lines. Memory is flat.
/// Blanks around a bare cell are not part of it; empty cells behind the last heading are none.
/// Source: RFC 4180; libcsv, strict.
///
/// Errors: FileUnreadable; Malformed (`value`: the line) for a quote that is not closed or stands
///         inside a bare cell, and for a file without a heading; InvalidInput for a delimiter that
///         is none; what the encoding says.
class CsvReader
{
public:
    struct Options
    {
        QString encoding = {};
        QChar delimiter = {};          ///< null: found
        QLocale region = QLocale::c(); ///< of who reads it, where a found encoding is in doubt
    };

    CsvReader();
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    Result<> open(QIODevice &device, const Options &options);
    const QStringList &heading() const { return m_heading; }
    QChar delimiter() const { return m_delimiter; }
    const QString &encoding() const { return m_text.encoding(); }
    bool guessed() const { return m_text.guessed() || m_guessed; } ///< encoding or delimiter
    qint64 bytesRead() const { return m_text.bytesRead(); }
    /// False at the end.
    Result<bool> next(CsvRow &row);

private:
    struct Parser;
    Result<> begin(QChar delimiter);
    Result<bool> readRow(CsvRow &row);
    Result<> feed();

    TextReader m_text;
    std::unique_ptr<Parser> m_parser;
    QStringList m_heading;
    QChar m_delimiter;
    QByteArray m_ahead; ///< UTF-8, from `m_from` on not yet parsed
    qsizetype m_from = 0;
    bool m_ended = false;
    bool m_guessed = false; ///< the delimiter
};

/// Reads a whole file for its faults, so that a faulty one can be refused before a row is taken,
/// and goes back to where it was. Errors: as CsvReader.
Result<> checkCsv(QIODevice &device, const CsvReader::Options &options);

/// Writes UTF-8 with a mark, comma, CRLF: what every spreadsheet opens.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device);
    Result<> write(const QStringList &cells); ///< Errors: FileUnwritable, DiskFull
    Result<> finish();                        ///< what still waits in a buffer; errors as above

private:
    QIODevice &m_device;
    bool m_begun = false;
};

/// A text that a spreadsheet would take for a formula, made harmless by a leading '. So is one that
/// has such a ' already: every text survives there and back.
/// Source: OWASP, CSV injection.
QString guardedCell(const QString &text);
QString unguardedCell(const QString &text); ///< takes it off again
