// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

/// Small facts a store keeps of itself, by name.
class Meta
{
public:
    explicit Meta(Database &db)
        : m_db(db)
    {}

    Result<QString> get(const QString &key); ///< empty when never set
    Result<qint64> number(const QString &key);
    Result<> set(const QString &key, const QString &value);

private:
    Database &m_db;
};
