// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/columnreader.h"
#include "core/store/condition.h"
#include "core/store/filtersql.h"

/// The folded text is there, holds another, or begins with it. Whole blocks are looked through at
/// once; those without a row in question are not read.
class TextHolds : public Condition
{
public:
    enum class Where { Anywhere, AtBegin };

    /// `folded` in UTF-8; "" is in every text that is there.
    TextHolds(Scan &scan, int entity, int column, Where where, QByteArray folded);
    void narrow(qint64 block, Mask &mask) override;
    int cost() const override { return Texts; }

private:
    TextReader m_reader;
    QByteArray m_needle;
};

/// The text is one of several as typed: folded texts find who may have it, and SQL, by which both
/// mean the same, says who has.
class TextIs : public Condition
{
public:
    /// `exact`: a condition of SQL on the table named `alias`.
    TextIs(Scan &scan, int entity, int column, const QStringList &texts, SqlPiece exact,
           const QString &alias);
    void narrow(qint64 block, Mask &mask) override;
    int cost() const override { return Texts; }

private:
    void candidates(qint64 textBlock, quint8 *mask);
    void verify(qint64 firstRow, Mask &mask);

    TextReader m_reader;
    std::vector<QByteArray> m_wanted; ///< folded, each behind its mark, sorted
    std::vector<QVariant> m_values;
    sqlite::Statement m_exact;
};
