// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/say.h"
#include "app/cli/session.h"
#include "core/schema/recordjson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDumped(const EntityDef &entity)
{
    static const QStringList left_out{u"action"_s, u"change"_s, u"device"_s, u"inbox_item"_s};
    return !left_out.contains(entity.key);
}

QByteArray dumpLine(const Catalogue &catalogue, const EntityDef &entity, const Record &record)
{
    QJsonObject values = recordJson(catalogue, record, false);
    for (const FieldDef &field : entity.fields)
        if (field.has(Flag::Derived) || field.number == common::CreatedAction)
            values.remove(field.key);
    const QJsonObject line{
        {u"entity"_s, entity.key}, {u"id"_s, record.id.text()}, {u"values"_s, values}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<int> command::dump(Session &session)
{
    Progress progress(session.clock(), Cli::tr("Records written:"));
    std::vector<const EntityDef *> entities;
    for (const EntityDef &entity : session.catalogue().entities())
        if (isDumped(entity))
            entities.push_back(&entity);
    std::sort(entities.begin(), entities.end(),
              [](const EntityDef *a, const EntityDef *b) { return a->key < b->key; });
    Transaction moment(session.store().db(), Transaction::For::Reading); // all of one state
    if (auto begun = moment.begin(); !begun)
        return begun.error();
    qint64 count = 0;
    for (const EntityDef *entity : entities) {
        auto read =
            session.store().rows().forEach(entity->number, [&](const Record &record) -> Result<> {
                if (!record.live)
                    return {};
                session.output().write(dumpLine(session.catalogue(), *entity, record));
                if (!progress(++count, 0) || !session.output().wanted())
                    return Error{.code = Error::Code::Cancelled};
                return {};
            });
        if (!read)
            return read.error();
    }
    return 0;
}
