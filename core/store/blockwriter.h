// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blocks.h"
#include "core/store/statement.h"

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>

/// The blocks that a transaction changes: read once, changed in memory, written once, in the order
/// of their keys.
class BlockWriter
{
public:
    explicit BlockWriter(Database &db)
        : m_db(db)
    {}

    Result<quint64> code(qint64 column, int width, qint64 row);
    Result<> set(qint64 column, int width, qint64 row, quint64 code);
    /// A folded text with its mark; "" where there is none.
    Result<QByteArray> text(qint64 column, qint64 row);
    Result<> set(qint64 column, qint64 row, const QByteArray &text);

    Result<> flush();
    void clear();
    /// A column begins anew: its blocks, waiting or written, are gone.
    Result<> erase(qint64 column);

private:
    struct Codes
    {
        int width = 0;
        bool changed = false;
        std::array<quint64, block_rows> codes{};
    };
    struct Texts
    {
        bool changed = false;
        blocks::Texts texts;
    };
    Result<Codes *> codesAt(qint64 column, int width, qint64 row);
    Result<Texts *> textsAt(qint64 column, qint64 row);
    Result<QByteArray> stored(qint64 key);
    Result<> store(qint64 key, const QByteArray &data);
    Result<> makeRoom();

    Database &m_db;
    std::unordered_map<qint64, std::unique_ptr<Codes>> m_codes;
    std::unordered_map<qint64, std::unique_ptr<Texts>> m_texts;
    std::optional<sqlite::Statement> m_read;
    std::optional<sqlite::Statement> m_write;
};
