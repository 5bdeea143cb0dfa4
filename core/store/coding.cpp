// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coding.h"

#include "core/crm/title.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 sign_bit = quint64(1) << 63;
constexpr qint64 day_offset = qint64(1) << 31;

Coding ofNumber(const FieldDef &field)
{
    if (field.kind == Kind::Boolean)
        return Coding::Flag;
    return field.kind == Kind::Date ? Coding::Day : Coding::Number;
}

Coding ofReference(const EntityDef &entity, const FieldDef &field)
{
    if (field.kind == Kind::AnyReference)
        return Coding::AnyTarget;
    // What an act made is found by key; acts have no columns for a code to lead to.
    const bool act =
        entity.commonColumn[common::CreatedAction - common::first] == field.firstColumn;
    return act ? Coding::None : Coding::Target;
}

/// Text: a dictionary's row where values repeat, blocks where they hardly do.
Coding ofText(const EntityDef &entity, const FieldDef &field, const Column &column)
{
    const std::vector<PartDef> &parts = traits(field.kind).parts;
    const bool isPart = column.part > 0 && column.part < int(parts.size());
    switch (field.kind) {
    case Kind::LongText:
    case Kind::File:
        return Coding::None;
    case Kind::Choice:
    case Kind::Money:
    case Kind::Price:
        return Coding::Word;
    case Kind::Moment: // its instant stands for it
        return isPart ? Coding::Word : Coding::None;
    case Kind::Email:
    case Kind::Phone:
    case Kind::Url:
    case Kind::TaxId:
        if (column.derived)
            return Coding::None;
        return isPart ? Coding::Word : Coding::Text;
    case Kind::Address:
        return column.key.endsWith(".street"_L1) ? Coding::Text : Coding::Word;
    default:
        break;
    }
    if (column.derived && field.has(Flag::Sorted)) // a word has its key beside it
        return Coding::None;
    if (field.number == common::ExternalId)
        return Coding::None;
    const bool whole =
        field.has(Flag::Title) && (!isComposedTitle(entity) || field.has(Flag::Sorted));
    const bool varied = field.has(Flag::Varied) || field.has(Flag::Indexed);
    return (whole || varied) && column.part == 0 ? Coding::Text : Coding::Word;
}

} // namespace

bool hasColumns(const EntityDef &entity)
{
    return !entity.has(EntityFlag::Bare) && !entity.has(EntityFlag::Machinery);
}

Coding codingOf(const EntityDef &entity, int column)
{
    if (!hasColumns(entity))
        return Coding::None;
    if (column == live_column)
        return Coding::Live;
    if (column == entity.column(common::SortKey))
        return Coding::Order;
    const Column &def = entity.columns[std::size_t(column)];
    const FieldDef &field = entity.fieldOf(def);
    switch (def.storage) {
    case Storage::Integer:
        return ofNumber(field);
    case Storage::Id:
        return ofReference(entity, field);
    case Storage::Text:
        return ofText(entity, field, def);
    case Storage::Set: // rows of their own
        break;
    }
    return Coding::None;
}

int codeWidth(Coding coding)
{
    switch (coding) {
    case Coding::Live:
    case Coding::Flag:
        return 1;
    case Coding::Day:
    case Coding::Word:
    case Coding::Target:
        return 4;
    case Coding::Number:
    case Coding::AnyTarget:
    case Coding::Order:
        return 8;
    case Coding::None:
    case Coding::Text:
        break;
    }
    return 0;
}

quint64 numberCode(qint64 value)
{
    return quint64(value) ^ sign_bit;
}

qint64 numberOf(quint64 code)
{
    return qint64(code ^ sign_bit);
}

quint64 dayCode(qint64 day)
{
    return quint64(day + day_offset);
}

qint64 dayOfCode(quint64 code)
{
    return qint64(code) - day_offset;
}
