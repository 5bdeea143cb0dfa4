// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"

#include "app/cli/say.h"
#include "app/cli/session.h"
#include "app/shell/labels.h"
#include "core/schema/filtermatch.h"
#include "core/schema/recordjson.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const Column &columnOf(const EntityDef &entity, const Path &path)
{
    return entity.columns[std::size_t(path.column)];
}

/// What stands at a path, as `ofField` or `ofColumn` makes it; blank where nothing does.
template <typename Value, typename OfField, typename OfColumn>
Value valueAt(Session &session, const Path &path, const Record &record, const OfField &ofField,
              const OfColumn &ofColumn)
{
    const auto at = followed(session.store().rows(), path, record);
    if (!at)
        return {};
    if (path.column == Path::id_column)
        return at->id.text();
    const EntityDef &entity = session.catalogue().at(path.entity);
    return path.whole ? ofField(entity.fieldOf(columnOf(entity, path)), *at)
                      : ofColumn(entity, *at);
}

} // namespace

Result<std::vector<Path>> columnPaths(Session &session, const EntityDef &entity,
                                      const QString &keys)
{
    session.asking = true;
    std::vector<Path> paths;
    for (const QString &part : keys.split(u',', Qt::SkipEmptyParts)) {
        const QString key = part.trimmed();
        if (key == "id"_L1) // stands in every row
            continue;
        auto path = parsePath(session.catalogue(), entity.number, key);
        if (!path)
            return path.error();
        if (path->child != 0) // there may be many
            return Error{.code = Error::Code::Malformed, .field = u"fields"_s, .value = key};
        path->text = key;
        paths.push_back(*std::move(path));
    }
    session.asking = false;
    return paths;
}

std::vector<Path> usualColumns(const EntityDef &entity)
{
    static const QStringList wanted{
        u"account"_s, u"stage"_s,  u"amount"_s, u"status"_s,     u"priority"_s,   u"job_title"_s,
        u"type"_s,    u"sku"_s,    u"phone"_s,  u"email"_s,      u"list_price"_s, u"close_date"_s,
        u"due"_s,     u"total"_s,  u"order"_s,  u"order_date"_s, u"quantity"_s,   u"unit_price"_s,
        u"start"_s,   u"login"_s,  u"role"_s,   u"key"_s,        u"pipeline"_s,   u"entity"_s,
        u"kind"_s,    u"number"_s, u"party"_s,  u"currency"_s,   u"price_list"_s, u"price"_s,
    };
    constexpr std::size_t enough = 4;
    std::vector<Path> paths;
    for (const QString &key : wanted)
        if (const FieldDef *field = entity.field(key);
            field && !field->has(Flag::Title) && paths.size() < enough)
            paths.push_back({.child = 0,
                             .steps = {},
                             .entity = entity.number,
                             .column = field->firstColumn,
                             .whole = true,
                             .text = key});
    return paths;
}

QString heading(Session &session, const Path &path)
{
    QStringList words;
    for (const Path::Step &step : path.steps) {
        const EntityDef &entity = session.catalogue().at(step.entity);
        words << fieldLabel(entity, entity.fieldOf(entity.columns[std::size_t(step.column)]));
    }
    const EntityDef &entity = session.catalogue().at(path.entity);
    if (path.column == Path::id_column) {
        words << Cli::tr("Id");
    } else {
        const Column &column = columnOf(entity, path);
        words << (path.whole ? fieldLabel(entity, entity.fieldOf(column))
                             : fieldLabel(entity, column.key));
    }
    return words.join(u" · "_s);
}

QJsonValue jsonAt(Session &session, const Path &path, const Record &record)
{
    return valueAt<QJsonValue>(
        session, path, record,
        [&](const FieldDef &field, const Record &at) {
            return fieldJson(session.catalogue(), field, at);
        },
        [&](const EntityDef &entity, const Record &at) {
            return columnJson(session.catalogue(), entity, path.column, at);
        });
}

QString shownAt(Session &session, const Path &path, const Record &record)
{
    return valueAt<QString>(
        session, path, record,
        [&](const FieldDef &field, const Record &at) {
            return session.shown(field, at.cellsOf(field));
        },
        [&](const EntityDef &, const Record &at) { return at.cell(path.column).toString(); });
}

bool isText(Session &session, const Path &path)
{
    if (path.column == Path::id_column)
        return false;
    const EntityDef &entity = session.catalogue().at(path.entity);
    const Column &column = columnOf(entity, path);
    const Kind kind = entity.fieldOf(column).kind;
    return (column.storage == Storage::Text && kind != Kind::Moment) || kind == Kind::Tags;
}
