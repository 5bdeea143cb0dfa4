// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/history.h"
#include "core/crm/opportunity.h"
#include "core/crm/order.h"
#include "core/crm/pipeline.h"
#include "core/crm/seeds.h"
#include "core/crm/workingtime.h"
#include "tests/bench/generator.h"

using namespace Qt::Literals::StringLiterals;

void Generator::readStages()
{
    const EntityDef &entity = m_rules.catalogue.at(crm::stage.number());
    for (const Record &record : seededRecords(m_rules.catalogue)) {
        if (record.entity != entity.number)
            continue;
        const Id pipeline = record.reference(crm::stage.pipeline.column);
        if (m_pipelines.empty() || m_pipelines.back().front().pipeline != pipeline)
            m_pipelines.emplace_back();
        m_pipelines.back().push_back(
            {record.id, pipeline, record.cell(crm::stage.probability.column).toLongLong()});
    }
}

void Generator::countYears()
{
    const auto count = [&](qint64 size, std::vector<std::pair<int, qint64>> &years) {
        const auto yearOf = [&](qint64 i) { return dayOf(born(i, size), m_rules.zone).year(); };
        qint64 from = 0;
        while (from < size) {
            const int year = yearOf(from);
            years.emplace_back(year, from);
            qint64 low = from + 1;
            for (qint64 high = size; low < high;) { // the first of a later year
                const qint64 middle = (low + high) / 2;
                if (yearOf(middle) > year)
                    high = middle;
                else
                    low = middle + 1;
            }
            from = low;
        }
    };
    count(opportunities(), m_dealYears);
    count(orders(), m_orderYears);
}

std::vector<Generator::Counter> Generator::counters() const
{
    std::vector<Counter> all;
    const auto add = [&](int entity, qint64 size, const auto &years) {
        for (std::size_t i = 0; i < years.size(); ++i) {
            const qint64 end = i + 1 < years.size() ? years[i + 1].second : size;
            all.push_back({entity, years[i].first, end - years[i].second});
        }
    };
    add(crm::opportunity.number(), opportunities(), m_dealYears);
    add(crm::order.number(), orders(), m_orderYears);
    return all;
}

QString Generator::number(int entity, qint64 i, qint64 at) const
{
    const auto &years = entity == crm::order.number() ? m_orderYears : m_dealYears;
    const int year = dayOf(at, m_rules.zone).year();
    const auto found = std::find_if(years.begin(), years.end(),
                                    [&](const auto &one) { return one.first == year; });
    // What lies beyond the data is numbered on.
    const qint64 begin = found == years.end() ? years.back().second : found->second;
    return officialNumber(entity, year, i - begin + 1);
}

Id Generator::opportunityId(qint64 i) const
{
    return idOf(crm::opportunity.number(), i, born(i, opportunities()));
}

Id Generator::orderId(qint64 i) const
{
    return idOf(crm::order.number(), i, born(i, orders()));
}

Id Generator::actionId(qint64 day) const
{
    return idOf(crm::action.number(), day, first + day * day_ms);
}

qint64 Generator::dealAccount(qint64 deal) const
{
    Chance chance(crm::opportunity.number() + 64, deal);
    return skewed(chance, std::min(deal + 1, m_accounts));
}

qint64 Generator::dealOfOrder(qint64 order) const
{
    return order * opportunities() / orders();
}

/// Deals of more than four months are closed, the others somewhere on their way.
void Generator::stage(Record &deal, Chance &chance, words::Script script) const
{
    using crm::opportunity;
    const qint64 at = deal.cell(opportunity.def().column(common::CreatedAt)).toLongLong();
    const double keyAccount = script == words::Script::Chinese ? 40 : 6;
    const auto &steps = m_pipelines[chance.percent(keyAccount) ? 1 : 0];
    const std::size_t open = steps.size() - 2;
    const bool closed = now - at > qint64(chance.unit() * 240) * day_ms;
    const bool lost = closed && chance.percent(47);
    const Step &step = closed ? steps[lost ? open + 1 : open] : steps[chance.early(open)];
    deal.cell(opportunity.pipeline.column) = step.pipeline.bytes();
    deal.cell(opportunity.stage.column) = step.id.bytes();
    deal.cell(opportunity.probability.column) = step.probability;
    deal.cell(opportunity.stageSince.column) = at; // no history says otherwise
    if (lost)
        deal.cell(opportunity.lossReason.column) = chance.choice(u"loss_reason"_s);
    if (chance.percent(90))
        deal.cell(opportunity.closeDate.column) = at / day_ms + 10 + chance.below(200);
}

Record Generator::opportunity(qint64 i) const
{
    using crm::opportunity;
    Chance chance(opportunity.number(), i);
    const qint64 account = dealAccount(i);
    const Firm firm = firmOf(account);
    const words::Scripted &script = words::of(firm.script);
    const qint64 at = born(i, opportunities());
    const Person &owner =
        chance.percent(85) ? ownerOf(account) : m_people[chance.early(m_people.size())];
    Record record = blank(opportunity.def(), opportunityId(i), at, owner);
    QString name = chance.pickEarly(script.deals);
    name.replace(u"%1"_s, firm.name);
    name.replace(u"%2"_s, QString::number(qint64(chance.magnitude(0.5, 3.2))));
    record.cell(opportunity.name.column) = name;
    record.cell(opportunity.number_.column) = number(opportunity.number(), i, at);
    record.cell(opportunity.account.column) = accountId(account).bytes();
    if (chance.percent(50)) // the account's own person
        record.cell(opportunity.contact.column) = contactId(account / 2 * 3 + account % 2).bytes();
    stage(record, chance, firm.script);
    if (chance.percent(88)) {
        record.cell(opportunity.amount.column) = qint64(chance.magnitude(2, 5.8) * 100);
        record.cell(opportunity.amount.column + 1) = currencyOf(firm);
    }
    if (chance.percent(35))
        record.cell(opportunity.nextStep.column) = chance.pick(script.steps);
    if (chance.percent(70))
        record.cell(opportunity.source.column) = chance.choice(u"source"_s);
    if (chance.percent(20))
        record.cell(opportunity.campaign.column) =
            campaignId(qint64(chance.early(campaigns))).bytes();
    if (chance.percent(15))
        record.cell(opportunity.description.column) = chance.pick(script.remarks);
    tag(opportunity.def(), record, chance, 15);
    age(opportunity.def(), record, chance);
    deriveOwn(m_rules, opportunity.def(), record);
    return record;
}

Record Generator::line(const Record &order, qint64 i, qint64 place, words::Script script) const
{
    using crm::orderLine;
    Chance chance(orderLine.number(), i * 64 + place);
    const qint64 at = order.cell(crm::order.def().column(common::CreatedAt)).toLongLong() + place;
    const Person by{order.reference(crm::order.def().column(common::Owner)), {}, {}};
    Record record = blank(orderLine.def(), idOf(orderLine.number(), i * 64 + place, at), at, by);
    record.live = order.live;
    if (!order.live)
        for (const common::Number which : {common::DeletedAt, common::DeletedBy})
            record.cell(orderLine.def().column(which)) = order.cell(crm::order.def().column(which));
    record.cell(orderLine.order.column) = order.id.bytes();
    record.cell(orderLine.product.column) =
        productId(qint64(chance.early(std::size_t(products())))).bytes();
    if (chance.percent(10))
        record.cell(orderLine.text.column) = chance.pick(words::of(script).remarks);
    record.cell(orderLine.quantity.column) = qint64(chance.magnitude(0, 2.3)) * 10'000;
    record.cell(orderLine.unitPrice.column) = qint64(chance.magnitude(0.5, 3.5) * 100) * 100;
    record.cell(orderLine.unitPrice.column + 1) = order.cell(crm::order.currency.column);
    if (chance.percent(20))
        record.cell(orderLine.discount.column) = (1 + chance.below(6)) * 50'000;
    record.cell(orderLine.tax.column) = qint64(script == words::Script::Chinese ? 13 : 21) * 10'000;
    record.cell(orderLine.position.column) = place + 1;
    deriveOwn(m_rules, orderLine.def(), record);
    return record;
}

Record Generator::order(qint64 i, std::vector<Record> &lines) const
{
    using crm::order;
    Chance chance(order.number(), i);
    const qint64 deal = dealOfOrder(i);
    const qint64 account = dealAccount(deal);
    const Firm firm = firmOf(account);
    const qint64 at = born(i, orders());
    Record record = blank(order.def(), orderId(i), at, ownerOf(account));
    record.cell(order.number_.column) = number(order.number(), i, at);
    record.cell(order.account.column) = accountId(account).bytes();
    if (chance.percent(60))
        record.cell(order.opportunity.column) = opportunityId(deal).bytes();
    record.cell(order.orderDate.column) = at / day_ms;
    record.cell(order.currency.column) = currencyOf(firm);
    const bool old = now - at > 60 * day_ms;
    if (old)
        record.cell(order.status.column) = chance.percent(92) ? u"invoiced"_s : u"canceled"_s;
    else
        record.cell(order.status.column) = chance.choice(u"order_status"_s);
    if (chance.percent(80))
        record.cell(order.deliveryDate.column) = at / day_ms + 2 + chance.below(40);
    tag(order.def(), record, chance, 4);
    age(order.def(), record, chance);
    lines.clear();
    const qint64 count = 1 + std::min<qint64>(qint64(-3.5 * std::log(1 - chance.unit())), 59);
    qint64 total = 0;
    for (qint64 place = 0; place < count; ++place) {
        lines.push_back(line(record, i, place, firm.script));
        total += lines.back().cell(crm::orderLine.total.column).toLongLong();
    }
    if (record.live) { // as its roll-up has it: of live lines
        record.cell(order.total.column) = total;
        record.cell(order.total.column + 1) = record.cell(order.currency.column);
    }
    deriveOwn(m_rules, order.def(), record);
    return record;
}
