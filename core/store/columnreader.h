// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blocks.h"
#include "core/store/scan.h"
#include "core/store/statement.h"

/// The blocks of one column, best asked for in ascending order: one statement is stepped along, and
/// set anew only to go back or far ahead.
class BlockWalk
{
public:
    BlockWalk(Scan &scan, int entity, int column);

    /// The bytes as stored, empty where there is no such block. Until the next call.
    QByteArrayView at(qint64 block);

private:
    void seek(qint64 key);
    void step();

    Scan &m_scan;
    qint64 m_column;
    sqlite::Statement m_statement;
    qint64 m_asked = -1; ///< key last asked for
    qint64 m_stands = 0; ///< key of the row the statement stands on; beyond all at its end
};

/// The codes of one column, block by block, each with its checksum verified.
class CodeReader
{
public:
    CodeReader(Scan &scan, int entity, int column);

    /// Until the next call; zeros once the scan has failed.
    const std::array<quint64, block_rows> &block(qint64 number);

private:
    Scan &m_scan;
    BlockWalk m_walk;
    int m_width;
    qint64 m_block = -1;
    bool m_zeros = false;
    std::array<quint64, block_rows> m_codes;
};

/// The texts of one column, looked at where they stand. Its blocks have `text_rows` rows.
class TextReader
{
public:
    TextReader(Scan &scan, int entity, int column);

    /// Until the next call; empty once the scan has failed.
    const blocks::TextsInPlace &block(qint64 number);

private:
    Scan &m_scan;
    BlockWalk m_walk;
    blocks::TextsInPlace m_texts;
};

/// All codes of a column by row, as many as `placesOf` its entity: for gathering at random.
std::vector<quint64> wholeColumn(Scan &scan, int entity, int column);
