// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/founding.h"

#include "core/crm/company.h"
#include "core/crm/history.h"
#include "core/crm/seeds.h"
#include "core/store/renewal.h"

using namespace Qt::Literals::StringLiterals;

namespace {

Record blank(RecordStore &store, const EntityDef &entity, const Id &id)
{
    Record record;
    record.entity = entity.number;
    record.id = id;
    record.cells.resize(entity.columns.size());
    record.cell(entity.column(common::CreatedAt)) = record.cell(entity.column(common::ModifiedAt)) =
        store.now();
    return record;
}

Record companyOf(RecordStore &store, const ProfileSeed &seed)
{
    using crm::company;
    Record firm = blank(store, company.def(), seededId(u"company"_s, u"us"_s));
    firm.cell(company.country.column) = seed.country.isEmpty() ? Cell() : Cell(seed.country);
    firm.cell(company.currency.column) = seed.currency;
    firm.cell(company.zone.column) = seed.zone;
    firm.cell(company.language.column) = seed.language;
    firm.cell(company.weekStart.column) = qint64(1);
    return firm;
}

Record branchOf(RecordStore &store, const ProfileSeed &seed)
{
    using crm::branch;
    Record office = blank(store, branch.def(), seededId(u"branch"_s, u"main"_s));
    office.cell(branch.name.column) = u"Main"_s;
    office.cell(branch.zone.column) = seed.zone;
    return office;
}

Record userOf(RecordStore &store, const ProfileSeed &seed, const Id &branch)
{
    using crm::user;
    Record person = blank(store, user.def(), store.newId());
    person.cell(user.login.column) = seed.login;
    person.cell(user.name.column) = seed.name;
    person.cell(user.role.column) = seededId(u"role"_s, u"administrator"_s).bytes();
    person.cell(user.branch.column) = branch.bytes();
    person.cell(user.language.column) = seed.language;
    person.cell(user.zone.column) = seed.zone;
    person.cell(user.active.column) = qint64(1);
    return person;
}

Record deviceOf(RecordStore &store, const ProfileSeed &seed, const Id &person)
{
    using crm::device;
    Record machine = blank(store, device.def(), store.newId());
    machine.cell(device.name.column) = seed.device;
    machine.cell(device.person.column) = person.bytes();
    return machine;
}

} // namespace

Result<> foundStore(RecordStore &store, const ProfileSeed &seed)
{
    Transaction transaction(store.db());
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto made = store.db().script(createTables(store.catalogue(), store.db().dialect())); !made)
        return made;
    if (auto stamped = stampVersion(store.db()); !stamped)
        return stamped;
    if (auto numbered = store.columns().addMissing(); !numbered)
        return numbered;
    std::vector<Record> records = seededRecords(store.catalogue());
    records.push_back(companyOf(store, seed));
    const Record office = branchOf(store, seed);
    const Record person = userOf(store, seed, office.id);
    const Record machine = deviceOf(store, seed, person.id);
    records.insert(records.end(), {office, person, machine});
    for (Record &record : records)
        if (auto planted = store.plant(std::move(record)); !planted)
            return planted;
    const std::pair<QString, QString> facts[]{{u"user"_s, person.id.text()},
                                              {u"device"_s, machine.id.text()},
                                              {u"replica"_s, store.newId().text()},
                                              {u"meta_ver"_s, u"1"_s}};
    for (const auto &[key, value] : facts)
        if (auto set = store.meta().set(key, value); !set)
            return set;
    if (auto stamped = stampVersions(store.meta()); !stamped)
        return stamped;
    return transaction.commit();
}
