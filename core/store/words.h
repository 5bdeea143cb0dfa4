// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QHash>

#include <optional>

class Database;

/// The dictionary of texts that repeat: `word`(row, text, fold, sort_key). A word's code is its
/// row; words are never taken out, so codes stay true.
class Words
{
public:
    explicit Words(Database &db)
        : m_db(db)
    {}

    /// The row of a text as typed (NFC), made where it is new. Inside a writing transaction.
    Result<quint32> rowOf(const QString &text);
    /// The same where it is there; 0 where it is not.
    Result<quint32> find(const QString &text);

    /// After a rollback: what was new is gone again.
    void forget() { m_known.clear(); }

private:
    Database &m_db;
    QHash<QString, quint32> m_known;
    std::optional<sqlite::Statement> m_find;
    std::optional<sqlite::Statement> m_add;
};
