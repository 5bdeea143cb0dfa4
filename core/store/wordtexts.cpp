// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wordtexts.h"

#include "core/store/blocks.h"
#include "core/store/bytesearch.h"
#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

void WordTexts::refresh(Scan &scan)
{
    if (m_version != scan.wordsVersion())
        *this = {};
    m_version = scan.wordsVersion();
    sqlite::Statement words(
        scan.db(), u"select \"row\", \"fold\" from word where \"row\" > ? order by \"row\""_s);
    words.bind(1, m_rows.empty() ? qint64(0) : qint64(m_rows.back()));
    while (scan.goesOn()) {
        const auto more = words.step();
        if (!more)
            scan.fail(more.error());
        if (!more || !*more)
            break;
        m_texts += blocks::text_mark;
        m_texts += words.blob(1);
        m_ends.push_back(m_texts.size());
        m_rows.push_back(quint32(words.integer(0)));
    }
}

std::vector<quint8> WordTexts::holding(QByteArrayView needle) const
{
    std::vector<quint8> marks(m_rows.empty() ? 1 : std::size_t(m_rows.back()) + 1);
    auto place = m_ends.begin();
    for (qsizetype from = 0; place != m_ends.end();) {
        const qsizetype hit = findBytes(m_texts, from, needle);
        if (hit < 0)
            break;
        place = std::upper_bound(place, m_ends.end(), hit);
        marks[m_rows[std::size_t(place - m_ends.begin())]] = 1;
        from = *place++;
    }
    return marks;
}

std::vector<quint8> WordsHolding::make()
{
    m_texts.refresh(m_scan);
    return m_texts.holding(m_needle);
}
