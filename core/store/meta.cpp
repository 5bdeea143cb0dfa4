// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meta.h"

using namespace Qt::Literals::StringLiterals;

Result<QString> Meta::get(const QString &key)
{
    auto value = m_db.value(u"select \"value\" from store_meta where \"key\" = ?"_s, {key});
    if (!value)
        return value.error();
    return value->toString();
}

Result<qint64> Meta::number(const QString &key)
{
    auto value = get(key);
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<> Meta::set(const QString &key, const QString &value)
{
    return m_db.run(
        u"insert into store_meta(\"key\", \"value\") values (?, ?) on conflict(\"key\") do update set \"value\" = excluded.\"value\""_s,
        {key, value});
}
