// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textconditions.h"

#include "core/store/tables.h"
#include "core/text/fold.h"

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 parts = block_rows / text_rows; ///< blocks of texts beside one of codes

bool isBefore(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b) < 0;
}

QByteArray marked(const QString &text)
{
    return blocks::text_mark + fold(text).toUtf8();
}

/// Where `needle` next stands at or behind `from`; -1 nowhere.
qsizetype find(QByteArrayView texts, qsizetype from, QByteArrayView needle)
{
    if (texts.size() - from < needle.size())
        return -1;
    const void *at = memmem(texts.data() + from, std::size_t(texts.size() - from), needle.data(),
                            std::size_t(needle.size()));
    return at ? static_cast<const char *>(at) - texts.data() : -1;
}

/// Leaves those of `text_rows` rows whose text holds the needle.
void keepHolders(const blocks::TextsInPlace &seen, QByteArrayView needle, quint8 *mask)
{
    qsizetype place = 0;
    for (qsizetype from = 0; place < text_rows;) {
        const qsizetype hit = find(seen.texts, from, needle);
        for (; place < text_rows && (hit < 0 || seen.end(place) <= hit); ++place)
            mask[place] = 0;
        if (hit < 0 || place == text_rows)
            return;
        from = seen.end(place++);
    }
}

} // namespace

TextHolds::TextHolds(Scan &scan, int entity, int column, Where where, QByteArray folded)
    : Condition(scan)
    , m_reader(scan, entity, column)
    , m_needle(std::move(folded))
{
    if (where == Where::AtBegin || m_needle.isEmpty())
        m_needle.prepend(blocks::text_mark);
}

void TextHolds::narrow(qint64 block, Mask &mask)
{
    for (qint64 part = 0; part < parts; ++part) {
        quint8 *some = mask.rows.data() + part * text_rows;
        if (std::memchr(some, 1, std::size_t(text_rows)))
            keepHolders(m_reader.block(block * parts + part), m_needle, some);
    }
}

TextIs::TextIs(Scan &scan, int entity, int column, const QStringList &texts, SqlPiece exact,
               const QString &alias)
    : Condition(scan)
    , m_reader(scan, entity, column)
    , m_values(std::move(exact.values))
    , m_exact(scan.db(), u"select %1.\"row\" from %2 %1 where %1.\"row\" = ? and %3"_s.arg(
                             alias, sqlTable(scan.catalogue().at(entity)), exact.sql))
{
    for (const QString &text : texts)
        m_wanted.push_back(marked(text));
    std::sort(m_wanted.begin(), m_wanted.end());
    m_wanted.erase(std::unique(m_wanted.begin(), m_wanted.end()), m_wanted.end());
    m_values.insert(m_values.begin(), QVariant());
}

void TextIs::narrow(qint64 block, Mask &mask)
{
    for (qint64 part = 0; part < parts; ++part) {
        quint8 *some = mask.rows.data() + part * text_rows;
        if (std::memchr(some, 1, std::size_t(text_rows)))
            candidates(block * parts + part, some);
    }
    verify(block * block_rows, mask);
}

void TextIs::candidates(qint64 textBlock, quint8 *mask)
{
    const blocks::TextsInPlace &seen = m_reader.block(textBlock);
    if (m_wanted.size() == 1)
        keepHolders(seen, m_wanted.front(), mask);
    for (qsizetype place = 0; place < text_rows; ++place)
        if (mask[place])
            mask[place] =
                std::binary_search(m_wanted.begin(), m_wanted.end(), seen.text(place), isBefore);
}

void TextIs::verify(qint64 firstRow, Mask &mask)
{
    for (std::size_t i = 0; i < mask.rows.size() && m_scan.goesOn(); ++i) {
        if (!mask.rows[i])
            continue;
        m_values.front() = firstRow + qint64(i);
        m_exact.bindAll(m_values);
        const auto is = m_exact.step();
        if (!is)
            m_scan.fail(is.error());
        mask.rows[i] = is && *is;
        m_exact.reset();
    }
}
