// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measured.h"

#include <map>

/// One figure: what was done, how long it took, and beside what.
struct Figure
{
    QString name;
    qint64 accounts = 0; ///< size of the data
    QString found = {};  ///< matches, rows: what tells that something was done
    Samples warm = {};
    Samples afterCommit = {}; ///< straight after another connection's commit
    QString beside = {};      ///< the yardstick, in a word or two
    Samples yardstick = {};
    std::optional<bool> same = {}; ///< whether both found the same rows, in the same order
    double limit = 0;              ///< ms that p99 should not exceed; 0: none
};

/// The one table of a run. A line is printed as soon as it is known.
class Report
{
public:
    void heading(const QString &text);
    void add(const Figure &figure);
    /// What is no time: kept as it is said.
    void note(const QString &text);
    /// What is over its limit, grows faster than its data, or is wrong. How many are wrong.
    int conclude() const;

private:
    std::map<QString, std::map<qint64, double>> m_medians; ///< by name and size, ms
    QStringList m_slow;
    QStringList m_growing;
    QStringList m_wrong;
};
