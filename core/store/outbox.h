// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/action.h"
#include "core/store/database.h"

class Catalogue;

/// A transaction as the outbox takes it.
struct OutboxTx
{
    Id id;
    Id action;
    QString name;
    qint64 clientMs;
    qint64 metaVersion;
};

/// What was done here and no server has yet acknowledged. Written in the transaction that does it;
/// alone it is kept, so that joining a server can push it in order.
class Outbox
{
public:
    Outbox(Database &db, const Catalogue &catalogue)
        : m_db(db)
        , m_catalogue(catalogue)
    {}

    /// Queues one operation of the open transaction; `old` is null at birth.
    Result<> add(const Op &op, const Record *old, const Record &record);
    /// Ends the open transaction; nothing is written for one without operations.
    Result<> close(const OutboxTx &tx);
    void abandon(); ///< the transaction was rolled back

    Result<qint64> waiting();

private:
    struct Queued
    {
        OpKind kind;
        int entity;
        Id record;
        qint64 seenAt;
        QByteArray edits;
    };

    Database &m_db;
    const Catalogue &m_catalogue;
    std::vector<Queued> m_open;
    qint64 m_bytes = 0;
};
