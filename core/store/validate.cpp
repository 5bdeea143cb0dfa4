// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/validate.h"

#include "core/crm/rules.h"
#include "core/schema/recordjson.h"

#include <algorithm>

namespace {

Result<> checkChoices(const Catalogue &catalogue, const EntityDef &entity, const FieldDef &field,
                      const Record &record)
{
    const std::vector<ChoiceDef> &choices = catalogue.choices(entity.number, field.number);
    if (choices.empty() && !field.isOwn())
        return {};
    const Cell &cell = record.cell(field.firstColumn);
    const QStringList keys = field.kind == Kind::MultiChoice ? cell.toStringList()
                             : cell.isNull()                 ? QStringList()
                                                             : QStringList(cell.toString());
    for (const QString &key : keys) {
        const auto found = std::find_if(choices.begin(), choices.end(),
                                        [&](const ChoiceDef &one) { return one.key == key; });
        if (found != choices.end())
            continue;
        QStringList hints;
        for (const ChoiceDef &one : choices)
            if (!one.retired)
                hints << one.key;
        return Error{
            .code = Error::Code::NotAChoice, .field = field.key, .value = key, .hints = hints};
    }
    return {};
}

} // namespace

Result<> validate(const Catalogue &catalogue, const EntityDef &entity, const Record &record,
                  const std::vector<bool> &edited)
{
    for (const FieldDef &field : entity.fields) {
        bool touched = false;
        for (int i = field.firstColumn; i < field.firstColumn + field.columnCount; ++i)
            touched = touched || edited[std::size_t(i)];
        if (!touched)
            continue;
        if (field.has(Flag::Required) && isEmptyValue(entity, field, record))
            return Error{.code = Error::Code::Required, .field = field.key};
        if (field.kind == Kind::Choice || field.kind == Kind::MultiChoice)
            if (auto valid = checkChoices(catalogue, entity, field, record); !valid)
                return valid;
    }
    return checkWhole(entity, record);
}

Result<> checkReferences(Records &records, const EntityDef &entity, const Record &record,
                         const Record *old, std::set<std::pair<int, Id>> &known)
{
    for (const FieldDef &field : entity.fields) {
        const bool any = field.kind == Kind::AnyReference;
        if ((field.kind != Kind::Reference && !any) || field.has(Flag::Internal)
            || record.cell(field.firstColumn).isNull())
            continue;
        if (old && sameCell(old->cell(field.firstColumn), record.cell(field.firstColumn)))
            continue;
        const int target = any ? record.cell(field.firstColumn + 1).toInt() : field.target;
        const Id id = record.reference(field.firstColumn);
        if (known.contains({target, id}))
            continue;
        const auto found = records.find(target, id);
        if (!found || !found->live)
            return Error{.code = Error::Code::NotFound, .field = field.key, .value = id.text()};
        known.emplace(target, id);
    }
    return {};
}
