// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blockwriter.h"

#include "core/store/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t most_blocks = 6000; // some 48 MB

} // namespace

Result<QByteArray> BlockWriter::stored(qint64 key)
{
    if (!m_read)
        m_read.emplace(m_db, u"select data from col where \"key\" = ?"_s);
    m_read->bind(1, key);
    const auto found = m_read->step();
    if (!found)
        return found.error();
    if (!*found)
        return QByteArray();
    const QByteArray data = m_read->blob(0).toByteArray();
    m_read->reset();
    return data;
}

Result<> BlockWriter::store(qint64 key, const QByteArray &data)
{
    if (!m_write)
        m_write.emplace(m_db, u"insert or replace into col(\"key\", data) values (?, ?)"_s);
    m_write->bind(1, key);
    m_write->bind(2, QByteArrayView(data));
    return m_write->run();
}

Result<BlockWriter::Codes *> BlockWriter::codesAt(qint64 column, int width, qint64 row)
{
    const qint64 key = blocks::key(column, row / block_rows);
    if (const auto found = m_codes.find(key); found != m_codes.end())
        return found->second.get();
    if (auto room = makeRoom(); !room)
        return room.error();
    const auto data = stored(key);
    if (!data)
        return data.error();
    auto made = std::make_unique<Codes>();
    made->width = width;
    if (!data->isEmpty())
        if (auto read = blocks::unpack(*data, width, made->codes); !read)
            return read.error();
    return m_codes.emplace(key, std::move(made)).first->second.get();
}

Result<quint64> BlockWriter::code(qint64 column, int width, qint64 row)
{
    const auto block = codesAt(column, width, row);
    if (!block)
        return block.error();
    return (*block)->codes[std::size_t(row % block_rows)];
}

Result<> BlockWriter::set(qint64 column, int width, qint64 row, quint64 code)
{
    const auto block = codesAt(column, width, row);
    if (!block)
        return block.error();
    quint64 &place = (*block)->codes[std::size_t(row % block_rows)];
    if (place != code) {
        place = code;
        (*block)->changed = true;
    }
    return {};
}

Result<BlockWriter::Texts *> BlockWriter::textsAt(qint64 column, qint64 row)
{
    const qint64 key = blocks::key(column, row / text_rows);
    if (const auto found = m_texts.find(key); found != m_texts.end())
        return found->second.get();
    if (auto room = makeRoom(); !room)
        return room.error();
    const auto data = stored(key);
    if (!data)
        return data.error();
    auto made = std::make_unique<Texts>();
    if (!data->isEmpty())
        if (auto read = blocks::unpack(*data, made->texts); !read)
            return read.error();
    return m_texts.emplace(key, std::move(made)).first->second.get();
}

Result<QByteArray> BlockWriter::text(qint64 column, qint64 row)
{
    const auto block = textsAt(column, row);
    if (!block)
        return block.error();
    return (*block)->texts[std::size_t(row % text_rows)];
}

Result<> BlockWriter::set(qint64 column, qint64 row, const QByteArray &text)
{
    const auto block = textsAt(column, row);
    if (!block)
        return block.error();
    QByteArray &place = (*block)->texts[std::size_t(row % text_rows)];
    if (place != text) {
        place = text;
        (*block)->changed = true;
    }
    return {};
}

/// A transaction over more blocks than memory should hold writes them out and goes on.
Result<> BlockWriter::makeRoom()
{
    return m_codes.size() + m_texts.size() < most_blocks ? Result<>() : flush();
}

Result<> BlockWriter::flush()
{
    std::vector<std::pair<qint64, QByteArray>> written;
    for (const auto &[key, block] : m_codes)
        if (block->changed)
            written.emplace_back(key, blocks::pack(block->width, block->codes));
    for (const auto &[key, block] : m_texts)
        if (block->changed)
            written.emplace_back(key, blocks::pack(block->texts));
    std::sort(written.begin(), written.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    clear();
    for (const auto &[key, data] : written)
        if (auto stored = store(key, data); !stored)
            return stored;
    return {};
}

void BlockWriter::clear()
{
    m_codes.clear();
    m_texts.clear();
}

Result<> BlockWriter::erase(qint64 column)
{
    const auto isOf = [&](const auto &entry) { return entry.first >> 32 == column; };
    std::erase_if(m_codes, isOf);
    std::erase_if(m_texts, isOf);
    return m_db.run(u"delete from col where \"key\" >= ? and \"key\" < ?"_s,
                    {blocks::key(column, 0), blocks::key(column + 1, 0)});
}
