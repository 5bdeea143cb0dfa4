// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columnreader.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int steps_before_a_seek = 4;
constexpr qint64 beyond_all = std::numeric_limits<qint64>::max();

} // namespace

BlockWalk::BlockWalk(Scan &scan, int entity, int column)
    : m_scan(scan)
    , m_column(scan.number(entity, column))
    , m_statement(scan.db(), u"select \"key\", data from col where \"key\" >= ? and \"key\" < ?"_s)
{
    if (m_column == 0) // nobody may take what is not kept for empty
        scan.fail({.code = Error::Code::Storage, .detail = u"no such column of codes"_s});
}

void BlockWalk::seek(qint64 key)
{
    m_statement.reset();
    m_statement.bind(1, key);
    m_statement.bind(2, blocks::key(m_column + 1, 0));
    step();
}

void BlockWalk::step()
{
    const auto there = m_statement.step();
    if (!there)
        m_scan.fail(there.error());
    m_stands = there && *there ? m_statement.integer(0) : beyond_all;
}

QByteArrayView BlockWalk::at(qint64 block)
{
    const qint64 key = blocks::key(m_column, block);
    if (m_asked < 0 || key < m_asked)
        seek(key);
    m_asked = key;
    for (int i = 0; m_stands < key && i < steps_before_a_seek; ++i)
        step();
    if (m_stands < key)
        seek(key);
    if (m_stands != key)
        return {};
    const QByteArrayView stored = m_statement.blob(1);
    return stored.isNull() ? QByteArrayView("", 0) : stored; // emptied is not the same as not there
}

CodeReader::CodeReader(Scan &scan, int entity, int column)
    : m_scan(scan)
    , m_walk(scan, entity, column)
    , m_width(codeWidth(codingOf(scan.catalogue().at(entity), column)))
{}

const std::array<quint64, block_rows> &CodeReader::block(qint64 number)
{
    if (number == m_block)
        return m_codes;
    m_block = number;
    const QByteArrayView stored = m_scan.goesOn() ? m_walk.at(number) : QByteArrayView();
    if (!stored.isNull()) {
        m_zeros = false;
        const auto unpacked = blocks::unpack(stored, m_width, m_codes);
        if (unpacked)
            return m_codes;
        m_scan.fail(unpacked.error());
    }
    if (!m_zeros)
        m_codes.fill(0);
    m_zeros = true;
    return m_codes;
}

TextReader::TextReader(Scan &scan, int entity, int column)
    : m_scan(scan)
    , m_walk(scan, entity, column)
{}

const blocks::TextsInPlace &TextReader::block(qint64 number)
{
    m_texts = {};
    const QByteArrayView stored = m_scan.goesOn() ? m_walk.at(number) : QByteArrayView();
    if (!stored.isNull())
        if (const auto seen = blocks::look(stored, m_texts); !seen)
            m_scan.fail(seen.error());
    return m_texts;
}

std::vector<quint64> wholeColumn(Scan &scan, int entity, int column)
{
    std::vector<quint64> codes(std::size_t(scan.placesOf(entity)));
    CodeReader reader(scan, entity, column);
    for (qint64 block = 0; block < scan.blocksOf(entity) && scan.goesOn(); ++block) {
        const auto &some = reader.block(block);
        std::copy(some.begin(), some.end(), codes.begin() + std::ptrdiff_t(block * block_rows));
    }
    return codes;
}
