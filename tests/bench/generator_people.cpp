// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/campaign.h"
#include "core/crm/company.h"
#include "core/crm/history.h"
#include "core/crm/product.h"
#include "core/crm/seeds.h"
#include "core/crm/settings.h"
#include "core/text/names.h"
#include "tests/bench/generator.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int people = 60;

struct Office
{
    const char *name;
    const char *zone;
    words::Script script;
};
constexpr Office offices[]{{"Main", "Europe/Madrid", words::Script::Spanish}, // the profile's own
                           {"上海", "Asia/Shanghai", words::Script::Chinese},
                           {"London", "Europe/London", words::Script::English}};
constexpr const char *teams[]{"Norte", "华东",   "Key accounts", "Sur",
                              "华南",  "Export", "México",       "线上"};

constexpr words::Script scripts[]{words::Script::Spanish, words::Script::Chinese,
                                  words::Script::English};

Id teamId(std::size_t team)
{
    return seededId(u"team"_s, u"bench/"_s + QString::fromUtf8(teams[team]));
}

Id branchId(std::size_t office)
{
    return seededId(u"branch"_s, office == 0 ? u"main"_s : QString::fromUtf8(offices[office].name));
}

/// The teams stand in the three offices in turn.
std::size_t officeOf(std::size_t team)
{
    return team % std::size(offices);
}

} // namespace

void Generator::gatherPeople(const Viewer &me)
{
    m_people.push_back({me.user, teamId(0), branchId(0)});
    for (qint64 i = 1; i < people; ++i) {
        const auto team = std::size_t(i) % std::size(teams);
        m_people.push_back(
            {idOf(crm::user.number(), i, first), teamId(team), branchId(officeOf(team))});
    }
}

Id Generator::campaignId(qint64 i) const
{
    return idOf(crm::campaign.number(), i, first + i * 60 * day_ms);
}

Id Generator::productId(qint64 i) const
{
    return idOf(crm::product.number(), i, first);
}

void Generator::addPeople(std::vector<Record> &records) const
{
    using namespace crm;
    const Person &me = m_people.front();
    for (std::size_t i = 1; i < std::size(offices); ++i) {
        Record record = blank(branch.def(), branchId(i), first, me);
        record.cell(branch.name.column) = QString::fromUtf8(offices[i].name);
        record.cell(branch.parent.column) = branchId(0).bytes();
        record.cell(branch.zone.column) = QString::fromLatin1(offices[i].zone);
        records.push_back(std::move(record));
    }
    for (std::size_t i = 0; i < std::size(teams); ++i) {
        Record record = blank(team.def(), teamId(i), first, me);
        record.cell(team.name.column) = QString::fromUtf8(teams[i]);
        record.cell(team.branch.column) = branchId(officeOf(i)).bytes();
        records.push_back(std::move(record));
    }
    for (std::size_t i = 1; i < m_people.size(); ++i) {
        Chance chance(user.number(), qint64(i));
        const Office &office = offices[officeOf(i % std::size(teams))];
        const words::Scripted &script = words::of(office.script);
        const QString given = chance.pick(script.given);
        const QString family = chance.pick(script.family);
        Record record = blank(user.def(), m_people[i].id, first, me);
        record.cell(user.login.column) = u"person%1"_s.arg(i);
        record.cell(user.name.column) = fullName(given, family, {});
        record.cell(user.email.column) = u"person%1@bench.example"_s.arg(i);
        record.cell(user.role.column) = seededId(u"role"_s, u"sales"_s).bytes();
        record.cell(user.branch.column) = m_people[i].branch.bytes();
        record.cell(user.def().column(common::Team)) = m_people[i].team.bytes();
        record.cell(user.zone.column) = QString::fromLatin1(office.zone);
        record.cell(user.active.column) = qint64(1);
        records.push_back(std::move(record));
    }
}

Record Generator::campaign(qint64 i) const
{
    using crm::campaign;
    Chance chance(campaign.number(), i);
    const qint64 at = first + i * 60 * day_ms;
    Record record = blank(campaign.def(), campaignId(i), at, m_people.front());
    const QString type = chance.choice(u"campaign_type"_s);
    record.cell(campaign.name.column) = u"%1 %2"_s.arg(chance.pick(words::fields())).arg(i + 1);
    record.cell(campaign.type.column) = type;
    record.cell(campaign.status.column) = i + 2 < campaigns ? u"complete"_s : u"active"_s;
    record.cell(campaign.start.column) = at / day_ms;
    record.cell(campaign.end.column) = at / day_ms + 45;
    record.cell(campaign.budget.column) = qint64(chance.magnitude(3, 5)) * 100;
    record.cell(campaign.budget.column + 1) = u"EUR"_s;
    return record;
}

Record Generator::product(qint64 i) const
{
    using crm::product;
    Chance chance(product.number(), i);
    const words::Scripted &script = words::of(scripts[chance.early(std::size(scripts))]);
    const bool chinese = script.script == words::Script::Chinese;
    const QString what = chance.pick(script.goods);
    const QString kind = chance.pick(script.kinds);
    Record record = blank(product.def(), productId(i), first, m_people.front());
    record.cell(product.name.column) =
        u"%1 %2"_s.arg(chinese ? kind + what : what + u' ' + kind).arg(100 + i);
    record.cell(product.sku.column) = u"P%1"_s.arg(i, 5, 10, QLatin1Char('0'));
    record.cell(product.category.column) = chance.choice(u"product_category"_s);
    record.cell(product.kind.column) = u"goods"_s;
    record.cell(product.unit.column) = chinese ? u"件"_s : u"ud"_s;
    record.cell(product.listPrice.column) = qint64(chance.magnitude(0.5, 3.5) * 100) * 100;
    record.cell(product.listPrice.column + 1) = u"EUR"_s;
    record.cell(product.active.column) = qint64(chance.percent(90) ? 1 : 0);
    return record;
}

std::vector<Record> Generator::surroundings() const
{
    std::vector<Record> records;
    addPeople(records);
    for (qint64 i = 0; i < campaigns; ++i)
        records.push_back(campaign(i));
    for (qint64 i = 0; i < products(); ++i)
        records.push_back(product(i));
    for (const char *name : words::tags()) {
        const QString text = QString::fromUtf8(name);
        Record record = blank(crm::tag.def(), seededId(u"tag"_s, text), first, m_people.front());
        record.cell(crm::tag.name.column) = text;
        records.push_back(std::move(record));
    }
    for (qint64 day = 0; first + day * day_ms <= now; ++day) {
        Record record =
            blank(crm::action.def(), actionId(day), first + day * day_ms, m_people.front());
        record.cell(crm::action.name.column) = u"Create"_s;
        record.cell(crm::action.at.column) = first + day * day_ms;
        record.cell(crm::action.by.column) = m_people.front().id.bytes();
        records.push_back(std::move(record));
    }
    for (Record &record : records)
        deriveOwn(m_rules, m_rules.catalogue.at(record.entity), record);
    return records;
}
