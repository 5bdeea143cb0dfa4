// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/rules.h"

#include "core/base/dates.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/crm/account.h"
#include "core/crm/activity.h"
#include "core/crm/order.h"
#include "core/crm/party.h"
#include "core/crm/title.h"
#include "core/text/sortkey.h"

using namespace Qt::Literals::StringLiterals;

namespace {

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

QString countryOf(const RuleContext &context, const EntityDef &entity, const Record &record)
{
    if (const int column = entity.column(u"address.country"); column >= 0)
        if (const QString country = record.cell(column).toString(); !country.isEmpty())
            return country;
    return context.country;
}

/// The normal form beside a phone, an e-mail or a tax id, and the instant beside a moment.
void deriveParts(const RuleContext &context, const EntityDef &entity, const FieldDef &field,
                 Record &record)
{
    const int first = field.firstColumn;
    const QString typed = record.cell(first).toString();
    switch (field.kind) {
    case Kind::Phone:
    case Kind::Email:
    case Kind::TaxId: {
        const bool tax = field.kind == Kind::TaxId;
        const QString kind = tax ? record.cell(first + 1).toString() : QString();
        const QString text = kind.isEmpty() ? typed : kind + u':' + typed;
        Cell &normal = record.cell(first + (tax ? 2 : 1));
        if (typed.isEmpty())
            normal = Cell();
        else
            normal = textCell(normalForm(field.kind, text, countryOf(context, entity, record)));
        break;
    }
    case Kind::Moment: {
        const auto instant =
            momentInstant({typed, record.cell(first + 1).toString()}, context.zone);
        record.cell(first + 2) = !typed.isEmpty() && instant ? Cell(*instant) : Cell();
        break;
    }
    default:
        break;
    }
    if (field.has(Flag::Sorted) && !field.has(Flag::Title))
        record.cell(first + field.columnCount - 1) =
            typed.isEmpty() ? Cell() : Cell(sortKey(typed, Of::Text));
}

void deriveLine(Record &line)
{
    using crm::orderLine;
    const Cell &quantity = line.cell(orderLine.quantity.column);
    const Cell &price = line.cell(orderLine.unitPrice.column);
    const QString currency = line.cell(orderLine.unitPrice.column + 1).toString();
    const auto digits = currencyDigits(currency);
    Cell &total = line.cell(orderLine.total.column);
    Cell &totalCurrency = line.cell(orderLine.total.column + 1);
    total = totalCurrency = Cell();
    if (quantity.isNull() || price.isNull() || !digits)
        return;
    const auto amount = lineTotal(quantity.toLongLong(), price.toLongLong(),
                                  line.cell(orderLine.discount.column).toLongLong(), *digits);
    if (!amount)
        return; // out of range: checkWhole has refused it where it was typed
    total = *amount;
    totalCurrency = currency;
}

/// When a call or visit took place; empty unless it did.
void deriveDone(Record &record)
{
    using crm::activity;
    const QString status = record.cell(activity.status.column).toString();
    Cell &done = record.cell(activity.doneAt.column);
    done = Cell();
    if (status != "completed"_L1 && status != "held"_L1)
        return;
    const Cell &start = record.cell(activity.start.column + 2);
    const Cell &due = record.cell(activity.due.column);
    const Cell &born = record.cell(activity.def().column(common::CreatedAt));
    done = !start.isNull() ? start : !due.isNull() ? due : born;
}

void deriveContactPoint(const RuleContext &context, Record &record)
{
    using crm::contactPoint;
    const QString kind = record.cell(contactPoint.kind.column).toString();
    const QString value = record.cell(contactPoint.value.column).toString();
    Cell &normal = record.cell(contactPoint.normalised.column);
    if (kind == "email"_L1)
        normal = textCell(normalForm(Kind::Email, value, {}));
    else if (kind == "phone"_L1 || kind == "mobile"_L1 || kind == "fax"_L1 || kind == "whatsapp"_L1)
        normal = textCell(normalForm(Kind::Phone, value, context.country));
    else
        normal = textCell(value.toCaseFolded());
}

} // namespace

void deriveOwn(const RuleContext &context, const EntityDef &entity, Record &record)
{
    for (const FieldDef &field : entity.fields)
        deriveParts(context, entity, field, record);
    if (entity.number == crm::orderLine.number())
        deriveLine(record);
    if (entity.number == crm::activity.number())
        deriveDone(record);
    if (entity.number == crm::contactPoint.number())
        deriveContactPoint(context, record);
    if (const int column = entity.column(common::SortKey); column >= 0)
        record.cell(column) = textCell(titleSortKey(entity, record));
}
