// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pathcolumn.h"
#include "core/store/periods.h"

/// One of the things that a query gathers by: a number for each row, equal where the values are,
/// and at the end of the pass what the numbers stand for.
class GroupColumn
{
public:
    /// Errors: told to the scan.
    GroupColumn(Scan &scan, const Query &query, const GroupKey &key);

    /// Until the next call; 0: empty.
    const std::array<quint64, block_rows> &block(qint64 number);

    struct Value
    {
        quint64 first = 0; ///< by this, then by `text`, then by `last`
        QByteArray text = {};
        quint64 last = 0;
        Cells cells = {};

        friend bool operator<(const Value &a, const Value &b)
        {
            return std::tie(a.first, a.text, a.last) < std::tie(b.first, b.text, b.last);
        }
    };
    /// `row`: any that has the number.
    Result<Value> value(quint64 number, quint32 row);

private:
    Result<Value> word(quint64 number);
    Value ofText(const QString &text, quint64 number) const;
    Result<Value> target(int entity, const QString &key, const QVariant &of, quint64 number);
    Result<Value> anyTarget(int entity, const QString &key, const QVariant &of, quint64 number);
    Result<Value> readOf(quint64 number, quint32 row);
    Result<Cell> cellOf(quint32 row, int column);
    sqlite::Statement &statement(const QString &sql);

    Scan &m_scan;
    int m_entity; ///< the queried one
    Path m_path;
    int m_column; ///< where the value stands
    const EntityDef &m_def;
    const FieldDef &m_field;
    Coding m_coding; ///< None: numbered by SQL
    std::optional<Periods> m_periods;
    std::optional<PathColumn> m_numbers;
    qint64 m_block = -1;
    std::array<quint64, block_rows> m_firstDays;
    QHash<QString, std::shared_ptr<sqlite::Statement>> m_statements;
};
