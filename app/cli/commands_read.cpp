// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/say.h"
#include "app/cli/session.h"
#include "app/shell/labels.h"
#include "core/base/zone.h"
#include "core/crm/company.h"
#include "core/crm/history.h"
#include "core/crm/title.h"
#include "core/schema/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString loginOf(Session &session, const Id &user)
{
    const auto record = session.store().get(crm::user.number(), user);
    return record ? record->cell(crm::user.login.column).toString() : user.text();
}

QString deviceOf(Session &session, const Id &device)
{
    const auto record = session.store().get(crm::device.number(), device);
    const QString name = record ? record->cell(crm::device.name.column).toString() : QString();
    return name.isEmpty() ? device.text() : name;
}

/// A value of the history for a person's eyes; as it stands where the field is no more.
QString shownJson(Session &session, const EntityDef &entity, const QString &key,
                  const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const FieldDef *field = entity.field(key);
    Reading reading = session.profile().reading(false);
    reading.resolve = {};
    if (field && field->kind != Kind::Tags)
        if (auto cells = cellsFromJson(*field, value, reading)) {
            cells->resize(std::size_t(field->columnCount));
            return session.shown(*field, *cells);
        }
    return value.isString() ? value.toString() : value.toVariant().toString();
}

} // namespace

Result<int> command::status(Session &session)
{
    const auto waiting = session.store().outbox().waiting();
    if (!waiting)
        return waiting.error();
    const QString login = loginOf(session, session.viewer().user);
    if (session.output().json()) {
        session.output().document({{u"user"_s, login},
                                   {u"server"_s, QJsonValue()},
                                   {u"cursor"_s, 0},
                                   {u"waiting"_s, *waiting},
                                   {u"conflicts"_s, 0},
                                   {u"attention"_s, 0},
                                   {u"insync"_s, false},
                                   {u"last_contact"_s, QJsonValue()}});
        return 0;
    }
    session.output().line(Cli::tr("%1 works alone: this profile has joined no server.").arg(login));
    session.output().line(Cli::tr("Profile: %1").arg(session.profile().folder()));
    session.output().line(Cli::tr("Kept for a server: %1").arg(*waiting));
    return 0;
}

Result<int> command::entities(Session &session)
{
    Output &output = session.output();
    JsonList *json = nullptr;
    std::optional<JsonList> list;
    if (output.json())
        json = &list.emplace(output, u"entities"_s);
    Table table(output, {Cli::tr("Name"), Cli::tr("Label")});
    for (const EntityDef &entity : session.catalogue().entities()) {
        if (json)
            json->add({{u"name"_s, entity.key},
                       {u"label"_s, entityLabel(entity)},
                       {u"custom"_s, !entity.id.isNull()}});
        else
            table.row({entity.key, entityLabel(entity)});
    }
    if (json)
        json->finish();
    return 0;
}

Result<int> command::fields(Session &session)
{
    const auto entity = session.entity(session.word(0));
    if (!entity)
        return entity.error();
    Output &output = session.output();
    std::optional<JsonList> json;
    if (output.json())
        json.emplace(output, u"fields"_s);
    Table table(output, {Cli::tr("Name"), Cli::tr("Kind"), Cli::tr("Label"), Cli::tr("Required")});
    for (const FieldDef &field : (*entity)->fields) {
        const QString kind = QString::fromLatin1(traits(field.kind).name);
        const bool required = field.has(Flag::Required);
        if (field.retired || field.number == common::SortKey)
            continue;
        if (json)
            json->add({{u"name"_s, field.key},
                       {u"kind"_s, kind},
                       {u"label"_s, fieldLabel(**entity, field)},
                       {u"required"_s, required},
                       {u"custom"_s, field.isOwn()}});
        else
            table.row({field.key, kind, fieldLabel(**entity, field),
                       required ? Cli::tr("yes") : QString()});
    }
    if (json)
        json->finish();
    return 0;
}

Result<int> command::show(Session &session)
{
    const auto entity = session.entity(session.word(0));
    if (!entity)
        return entity.error();
    const auto record = session.record(**entity, session.word(1));
    if (!record)
        return record.error();
    if (session.output().json()) {
        QJsonObject values = recordJson(session.catalogue(), *record, true);
        values.remove(u"sort_key"_s); // no field to anybody
        session.output().document(
            {{u"id"_s, record->id.text()}, {u"entity"_s, (*entity)->key}, {u"values"_s, values}});
        return 0;
    }
    session.output().line(titleOf(**entity, *record, session.language()));
    QList<std::pair<QString, QString>> lines{{Cli::tr("Id"), record->id.text()}};
    int width = shownWidth(lines.front().first);
    for (const FieldDef &field : (*entity)->fields) {
        const QString value = session.shown(field, record->cellsOf(field));
        if (value.isEmpty() || field.number == common::SortKey
            || field.number == common::CreatedAction)
            continue;
        lines << std::pair(fieldLabel(**entity, field), value);
        width = std::max(width, shownWidth(lines.back().first));
    }
    for (const auto &[label, value] : lines)
        session.output().line(label + QString(width - shownWidth(label) + 2, u' ') + value);
    return 0;
}

Result<int> command::history(Session &session)
{
    const auto entity = session.entity(session.word(0));
    if (!entity)
        return entity.error();
    const auto record = session.record(**entity, session.word(1), true);
    if (!record)
        return record.error();
    const auto entries = session.store().journal().ofRecord(record->id);
    if (!entries)
        return entries.error();
    std::optional<JsonList> json;
    if (session.output().json())
        json.emplace(session.output(), u"changes"_s);
    Table table(session.output(), {Cli::tr("At"), Cli::tr("By"), Cli::tr("What"), Cli::tr("Field"),
                                   Cli::tr("Before"), Cli::tr("After"), Cli::tr("Action")});
    for (const ChangeEntry &entry : *entries) {
        if (json) {
            json->add({{u"op"_s, entry.op},
                       {u"field"_s, entry.field.isEmpty() ? QJsonValue() : QJsonValue(entry.field)},
                       {u"old"_s, entry.before},
                       {u"new"_s, entry.after},
                       {u"by"_s, loginOf(session, entry.by)},
                       {u"at"_s, instantText(entry.at)},
                       {u"device"_s, deviceOf(session, entry.device)},
                       {u"action"_s, entry.action.text()}});
            continue;
        }
        const auto local = zone(session.viewer().zone);
        const QString at = session.viewer().region.toString(
            localTime(entry.at, local.value_or(QTimeZone::utc())), QLocale::ShortFormat);
        table.row({at, loginOf(session, entry.by), changeLabel(entry.op),
                   entry.field.isEmpty() ? QString() : fieldLabel(**entity, entry.field),
                   shownJson(session, **entity, entry.field, entry.before),
                   shownJson(session, **entity, entry.field, entry.after), entry.action.text()});
    }
    if (json)
        json->finish();
    return 0;
}

Result<int> command::search(Session &session)
{
    constexpr int most = 200;
    const auto hits =
        session.store().searchIndex().search(session.arguments().words.join(u' '), most);
    if (!hits)
        return hits.error();
    std::vector<Record> found;
    for (const SearchIndex::Hit &hit : *hits) {
        auto record = session.store().rows().loadRow(hit.entity, hit.row);
        if (!record)
            return record.error();
        if (record->live)
            found.push_back(*std::move(record));
    }
    const auto born = [&](const Record &record) {
        const EntityDef &entity = session.catalogue().at(record.entity);
        return record.cell(entity.column(common::CreatedAt)).toLongLong();
    };
    std::stable_sort(found.begin(), found.end(), [&](const Record &a, const Record &b) {
        return std::pair(born(a), a.id) > std::pair(born(b), b.id);
    });
    std::optional<JsonList> json;
    if (session.output().json())
        json.emplace(session.output(), u"hits"_s);
    Table table(session.output(), {Cli::tr("Kind"), Cli::tr("Title"), Cli::tr("Id")});
    for (const Record &record : found) {
        const EntityDef &entity = session.catalogue().at(record.entity);
        const QString title = titleOf(entity, record, session.language());
        if (json)
            json->add(
                {{u"entity"_s, entity.key}, {u"id"_s, record.id.text()}, {u"title"_s, title}});
        else
            table.row({entityLabel(entity), title, record.id.text()});
    }
    if (json)
        json->finish();
    return 0;
}
