// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings.h"

#include "core/crm/catalogue.h"
#include "core/crm/settings.h"
#include "core/schema/nearest.h"
#include "core/store/rowio.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int first_own = 10'000;

Result<int> localNumber(Database &db, const Id &id)
{
    const auto known = db.value(u"select \"number\" from own_id where \"id\" = ?"_s, {id.bytes()});
    if (!known)
        return known.error();
    if (!known->isNull())
        return known->toInt();
    const auto last = db.value(u"select max(\"number\") from own_id"_s);
    if (!last)
        return last.error();
    const int number = std::max(first_own, last->isNull() ? 0 : last->toInt() + 1);
    auto added =
        db.run(u"insert into own_id(\"number\", \"id\") values (?, ?)"_s, {number, id.bytes()});
    if (!added)
        return added.error();
    return number;
}

FieldDef ownField(const Record &record, int number)
{
    using crm::field;
    const auto isTrue = [&](const AnyField &one) {
        return record.cell(one.column).toLongLong() != 0;
    };
    const KindTraits *kind = kindNamed(record.cell(field.kind.column).toString());
    FieldDef def;
    def.number = number;
    def.id = record.id;
    def.key = record.cell(field.name.column).toString();
    def.kind = kind ? kind->kind : Kind::Text;
    def.label = record.cell(field.label.column).toString();
    if (def.label.isEmpty())
        def.label = def.key;
    def.targetKey = record.cell(field.target.column).toString();
    def.flags = (isTrue(field.required) ? unsigned(Flag::Required) : 0u)
                | (isTrue(field.searchable) ? unsigned(Flag::Searchable) : 0u);
    def.retired = isTrue(field.retired);
    return def;
}

Result<> addOwnFields(Database &db, RowIo &rows, Catalogue &catalogue)
{
    std::vector<std::pair<int, Record>> own;
    auto read = rows.forEach(crm::field.number(), [&](const Record &record) -> Result<> {
        auto number = localNumber(db, record.id);
        if (!number)
            return number.error();
        own.emplace_back(*number, record);
        return {};
    });
    if (!read)
        return read;
    std::sort(own.begin(), own.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[number, record] : own) {
        const EntityDef *entity = catalogue.find(record.cell(crm::field.entity_.column).toString());
        if (!entity)
            continue; // of an entity that this version does not know
        FieldDef field = ownField(record, number);
        field.retired = field.retired || !record.live;
        if (!field.targetKey.isEmpty() && !catalogue.find(field.targetKey))
            continue;
        if (entity->field(field.key)) // made apart with one key: both are kept
            field.key += u'_' + QString::number(number);
        if (auto added = catalogue.addField(entity->number, field); !added)
            return added;
    }
    return {};
}

Result<> addChoices(RowIo &rows, Catalogue &catalogue)
{
    using crm::choice;
    QHash<std::pair<int, int>, std::vector<ChoiceDef>> lists;
    auto read = rows.forEach(choice.number(), [&](const Record &record) -> Result<> {
        const EntityDef *entity = catalogue.find(record.cell(choice.entity_.column).toString());
        const FieldDef *field =
            entity ? entity->field(record.cell(choice.field.column).toString()) : nullptr;
        if (!field || !record.live)
            return {};
        ChoiceDef def{.key = record.cell(choice.key.column).toString(),
                      .label = record.cell(choice.label.column).toString(),
                      .labels = {},
                      .order = record.cell(choice.order.column).toInt(),
                      .retired = record.cell(choice.retired.column).toLongLong() != 0};
        for (int i = 1; i <= shippedLanguages().size(); ++i)
            def.labels << record.cell(choice.label.column + i).toString();
        lists[{entity->number, field->number}].push_back(std::move(def));
        return {};
    });
    if (!read)
        return read;
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        std::sort(list->begin(), list->end(), [](const ChoiceDef &a, const ChoiceDef &b) {
            return std::pair(a.order, a.key) < std::pair(b.order, b.key);
        });
        catalogue.setChoices(list.key().first, list.key().second, *list);
    }
    return {};
}

/// The entity that a field of these settings names.
Result<const EntityDef *> named(const Catalogue &catalogue, const QString &field,
                                const QString &key)
{
    if (const EntityDef *def = catalogue.find(key))
        return def;
    if (key.isEmpty())
        return Error{.code = Error::Code::Required, .field = field};
    QStringList keys;
    for (const EntityDef &def : catalogue.entities())
        keys << def.key;
    return Error{.code = Error::Code::UnknownEntity,
                 .field = field,
                 .value = key,
                 .hints = nearest(key, keys)};
}

} // namespace

Result<Catalogue> loadCatalogue(Database &db, RowIo &rows)
{
    Catalogue catalogue = builtInCatalogue();
    if (auto added = addOwnFields(db, rows, catalogue); !added)
        return added.error();
    if (auto added = addChoices(rows, catalogue); !added)
        return added.error();
    return catalogue;
}

Result<> checkOwnField(const Catalogue &catalogue, const Record &record)
{
    using crm::field;
    const QString entity = record.cell(field.entity_.column).toString();
    const auto def = named(catalogue, u"entity"_s, entity);
    if (!def)
        return def.error();
    static const QRegularExpression shape(u"^[a-z][a-z0-9_]{0,62}$"_s);
    const QString name = record.cell(field.name.column).toString();
    if (!shape.match(name).hasMatch())
        return Error{.code = Error::Code::NotAKey, .field = u"name"_s, .value = name};
    const FieldDef *same = (*def)->field(name);
    if (same && same->id != record.id)
        return Error{.code = Error::Code::Duplicate, .field = u"name"_s, .value = name};
    const QString kindName = record.cell(field.kind.column).toString();
    const KindTraits *kind = kindNamed(kindName);
    if (!kind)
        return Error{.code = Error::Code::NotAChoice, .field = u"kind"_s, .value = kindName};
    if (kind->kind == Kind::Reference) {
        const QString target = record.cell(field.target.column).toString();
        if (const auto leads = named(catalogue, u"target"_s, target); !leads)
            return leads.error();
    }
    return {};
}
