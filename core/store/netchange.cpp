// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/netchange.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMember(const ChangeEntry &entry)
{
    return entry.op == "tag_added"_L1 || entry.op == "tag_removed"_L1;
}

/// The values that none of the others leads to: where a chain of changes begins, or ends. The
/// changes of one transaction bear the same time, so what leads to what says more than their order.
QList<QJsonValue> loose(QList<QJsonValue> values, const QList<QJsonValue> &others)
{
    for (const QJsonValue &other : others)
        values.removeOne(other);
    return values;
}

} // namespace

Life lifeOf(const Touch &touch)
{
    int balance = 0;
    for (const ChangeEntry &entry : touch.entries)
        balance += entry.op == "restore"_L1 ? 1 : entry.op == "delete"_L1 ? -1 : 0;
    return balance == 0 ? Life::Same : balance < 0 ? Life::Ended : Life::Begun;
}

std::vector<Net> netOf(const Touch &touch)
{
    struct Chain
    {
        QString field;
        QString member;
        QList<QJsonValue> before;
        QList<QJsonValue> after;
    };
    std::vector<Chain> chains;
    for (const ChangeEntry &entry : touch.entries) {
        if (entry.field.isEmpty())
            continue;
        const bool added = entry.op == "tag_added"_L1;
        const QString member =
            isMember(entry) ? (added ? entry.after : entry.before).toString() : QString();
        auto chain = std::find_if(chains.begin(), chains.end(), [&](const Chain &one) {
            return one.field == entry.field && one.member == member;
        });
        if (chain == chains.end())
            chain = chains.insert(chains.end(), {entry.field, member, {}, {}});
        chain->before << (isMember(entry) ? QJsonValue(!added) : entry.before);
        chain->after << (isMember(entry) ? QJsonValue(added) : entry.after);
    }
    std::vector<Net> net;
    for (const Chain &chain : chains) {
        const QList<QJsonValue> before = loose(chain.before, chain.after);
        const QList<QJsonValue> after = loose(chain.after, chain.before);
        if (!before.isEmpty()) // else it came back to where it was
            net.push_back({chain.field, chain.member, before.first(), after.last()});
    }
    return net;
}
