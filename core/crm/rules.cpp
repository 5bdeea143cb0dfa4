// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/rules.h"

#include "core/crm/account.h"
#include "core/crm/activity.h"
#include "core/crm/case.h"
#include "core/crm/company.h"
#include "core/crm/contact.h"
#include "core/crm/lead.h"
#include "core/crm/opportunity.h"
#include "core/crm/order.h"
#include "core/crm/pipeline.h"
#include "core/crm/product.h"
#include "core/crm/workingtime.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

int workingHours(const QString &priority)
{
    if (priority == "urgent"_L1)
        return 8;
    if (priority == "high"_L1)
        return 16;
    return priority == "low"_L1 ? 80 : 40;
}

/// Team and branch are taken from the owner whenever the owner is set.
void takeFromOwner(const RuleContext &context, const EntityDef &entity, Record &record)
{
    const auto owner =
        context.records.find(crm::user.number(), record.reference(entity.column(common::Owner)));
    if (!owner)
        return;
    record.cell(entity.column(common::Team)) = owner->cell(crm::user.def().column(common::Team));
    if (const int branch = entity.column(common::Branch); branch >= 0)
        record.cell(branch) = owner->cell(crm::user.branch.column);
}

/// The live record of those that stands first in its order; null when there is none.
Cell firstOf(const RuleContext &context, int entity, int column, const Cell &value, int order)
{
    const auto records = context.records.findBy(entity, column, value);
    const auto first =
        std::min_element(records.begin(), records.end(), [&](const Record &a, const Record &b) {
            return a.cell(order).toLongLong() < b.cell(order).toLongLong();
        });
    return first == records.end() ? Cell() : Cell(first->id.bytes());
}

void firstStage(const RuleContext &context, Record &record)
{
    using namespace crm;
    Cell &in = record.cell(opportunity.pipeline.column);
    Cell &at = record.cell(opportunity.stage.column);
    if (!at.isNull())
        return;
    if (in.isNull())
        in = firstOf(context, pipeline.number(), pipeline.active.column, 1, pipeline.order.column);
    at = firstOf(context, stage.number(), stage.pipeline.column, in, stage.order.column);
}

/// A stage brings its pipeline and its probability, unless that was set by hand in the same act.
void followStage(const RuleContext &context, Record &record, const Record *old,
                 const std::vector<bool> &edited)
{
    using namespace crm;
    const int stageColumn = opportunity.stage.column;
    const bool byHand = edited[std::size_t(opportunity.probability.column)];
    if (byHand && !edited[std::size_t(opportunity.probabilityOverridden.column)])
        record.cell(opportunity.probabilityOverridden.column) =
            record.cell(opportunity.probability.column).isNull() ? Cell() : Cell(qint64(1));
    const bool moved = !old || !sameCell(old->cell(stageColumn), record.cell(stageColumn));
    if (!moved)
        return;
    const auto to = context.records.find(stage.number(), record.reference(stageColumn));
    if (!to)
        return;
    record.cell(opportunity.pipeline.column) = to->cell(stage.pipeline.column);
    record.cell(opportunity.stageSince.column) = context.now;
    if (!byHand) {
        record.cell(opportunity.probability.column) = to->cell(stage.probability.column);
        record.cell(opportunity.probabilityOverridden.column) = Cell();
    }
}

} // namespace

void fillAtBirth(const RuleContext &context, const EntityDef &entity, Record &record)
{
    Reading reading;
    reading.currency = context.currency;
    reading.zone = context.zone;
    for (const FieldDef &field : entity.fields) {
        if (field.initial.isEmpty() || !record.cell(field.firstColumn).isNull())
            continue;
        if (field.initial == "today"_L1) {
            record.cell(field.firstColumn) =
                QDate(1970, 1, 1).daysTo(dayOf(context.now, context.zone));
            continue;
        }
        const auto cells = traits(field.kind).parse(field, field.initial, reading);
        Q_ASSERT(cells);
        for (int i = 0; i < field.columnCount; ++i)
            record.cell(field.firstColumn + i) = (*cells)[std::size_t(i)];
    }
    if (entity.number == crm::order.number() && record.cell(crm::order.currency.column).isNull())
        record.cell(crm::order.currency.column) = context.currency;
    if (entity.number == crm::opportunity.number())
        firstStage(context, record);
    if (entity.number == crm::activity.number()
        && record.cell(crm::activity.status.column).isNull()) {
        const QString kind = record.cell(crm::activity.kind.column).toString();
        const bool task = kind == "task"_L1 || kind == "note"_L1 || kind == "email"_L1;
        record.cell(crm::activity.status.column) = task ? u"not_started"_s : u"planned"_s;
    }
    if (entity.number == crm::ticket.number() && record.cell(crm::ticket.due.column).isNull())
        record.cell(crm::ticket.due.column) = afterWorkingHours(
            context.now, workingHours(record.cell(crm::ticket.priority.column).toString()),
            context.zone);
}

void followUp(const RuleContext &context, const EntityDef &entity, Record &record,
              const Record *old, const std::vector<bool> &edited)
{
    const int owner = entity.column(common::Owner);
    const auto isEdited = [&](int column) { return column >= 0 && edited[std::size_t(column)]; };
    const bool ownerChanged = entity.has(EntityFlag::Root) && !record.cell(owner).isNull()
                              && (!old || !sameCell(old->cell(owner), record.cell(owner)));
    if (ownerChanged && !isEdited(entity.column(common::Team))
        && !isEdited(entity.column(common::Branch)))
        takeFromOwner(context, entity, record);
    if (entity.number == crm::opportunity.number())
        followStage(context, record, old, edited);
    const bool line = entity.number == crm::orderLine.number();
    if (line && !old && record.cell(crm::orderLine.unitPrice.column).isNull()) {
        const auto product = context.records.find(crm::product.number(),
                                                  record.reference(crm::orderLine.product.column));
        if (product)
            for (int part = 0; part < 2; ++part)
                record.cell(crm::orderLine.unitPrice.column + part) =
                    product->cell(crm::product.listPrice.column + part);
    }
}

Result<> checkWhole(const EntityDef &entity, const Record &record)
{
    const auto empty = [&](const AnyField &field) { return record.cell(field.column).isNull(); };
    const auto missing = [](const AnyField &, const QString &key) {
        return Error{.code = Error::Code::Required, .field = key};
    };
    if (entity.number == crm::contact.number() && empty(crm::contact.given)
        && empty(crm::contact.family))
        return missing(crm::contact.given, u"given"_s);
    if (entity.number == crm::lead.number() && empty(crm::lead.given) && empty(crm::lead.family)
        && empty(crm::lead.company))
        return missing(crm::lead.company, u"company"_s);
    if (entity.number == crm::orderLine.number() && empty(crm::orderLine.product)
        && empty(crm::orderLine.text))
        return missing(crm::orderLine.product, u"product"_s);
    return {};
}

const std::vector<Rollup> &rollups()
{
    using namespace crm;
    static const std::vector<Rollup> all{
        {Rollup::Kind::Sum, order.number(), order.total.column, orderLine.number(),
         orderLine.order.column, orderLine.total.column, order.currency.column},
        {Rollup::Kind::Latest, account.number(), account.lastContact.column, activity.number(),
         activity.account.column, activity.doneAt.column, -1},
    };
    return all;
}

int numberColumn(int entity)
{
    if (entity == crm::opportunity.number())
        return crm::opportunity.number_.column;
    if (entity == crm::ticket.number())
        return crm::ticket.number_.column;
    return entity == crm::order.number() ? crm::order.number_.column : -1;
}

QString officialNumber(int entity, int year, qint64 count)
{
    QString prefix = u"D"_s;
    if (entity == crm::ticket.number())
        prefix = u"C"_s;
    else if (entity == crm::order.number())
        prefix = u"SO"_s;
    return u"%1-%2-%3"_s.arg(prefix).arg(year).arg(count, 5, 10, QLatin1Char('0'));
}
