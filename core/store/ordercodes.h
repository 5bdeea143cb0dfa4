// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"
#include "core/store/blockwriter.h"

#include <map>

/// The order codes of one entity's titles: 64 bits, a smaller code an earlier key, equal keys the
/// same code. The keys stand in the table and its index over (sort_key, row).
///
/// New keys share the gap between their neighbours; where it is used up, all are numbered anew.
class OrderCodes
{
public:
    OrderCodes(Database &db, BlockWriter &blocks)
        : m_db(db)
        , m_blocks(blocks)
    {}

    /// Gives codes to rows whose keys are in the table already. A null key has code 0.
    using Titles = std::map<qint64, QString>; ///< row → sort key
    Result<> assign(const EntityDef &entity, qint64 column, const Titles &titles);

    /// Numbers all of an entity's keys, in one walk of their index.
    Result<> renumber(const EntityDef &entity, qint64 column);

private:
    struct Neighbour
    {
        quint64 code = 0; ///< 0: there is none
        QByteArray key;   ///< UTF-8, which sorts as the database does
    };
    Result<Neighbour> neighbour(const QByteArray &key, bool above) const;
    Result<quint64> equal(const QByteArray &key) const;
    /// The codes of a run of new keys between two neighbours; false when there is no room.
    bool spread(std::size_t count, quint64 low, quint64 high);

    struct Working; ///< what one call works on
    Database &m_db;
    BlockWriter &m_blocks;
    const Working *m_working = nullptr;
    std::vector<quint64> m_spread;
};
