// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowtable.h"

/// The folded texts of the dictionary, held in memory once somebody has looked for a part of one:
/// to look through all of them in SQL would cost more than the rest of the question. Words are only
/// added, until all are given anew, so what is held stays true; committed ones alone are taken in.
class WordTexts
{
public:
    /// Takes in what is new. Errors: told to the scan.
    void refresh(Scan &scan);

    /// 1 for each word, by row, whose text holds a needle: a folded text in UTF-8, behind its mark
    /// where words must begin with it.
    std::vector<quint8> holding(QByteArrayView needle) const;

private:
    QString m_version;
    QByteArray m_texts; ///< each behind `blocks::text_mark`
    std::vector<qsizetype> m_ends;
    std::vector<quint32> m_rows;
};

/// The words that hold a needle.
class WordsHolding : public RowTable
{
public:
    WordsHolding(Scan &scan, WordTexts &texts, QByteArray needle)
        : RowTable(scan, Condition::Gathered)
        , m_texts(texts)
        , m_needle(std::move(needle))
    {}

private:
    std::vector<quint8> make() override;

    WordTexts &m_texts;
    QByteArray m_needle;
};
