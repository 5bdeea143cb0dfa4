// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crm/rules.h"
#include "tests/bench/chance.h"

/// A company's data, as large as wanted: N accounts and N deals, 1.5 N contacts, 0.75 N orders with
/// some 3 N lines, over five years, in three scripts and four currencies, skewed as real data is.
///
/// Record i of an entity follows from N and i alone, so nothing is kept and any record can be had,
/// beyond the last too: those are new ones. Every derived cell is filled, so that the file passes
/// `trato-cli check`.
class Generator
{
public:
    /// A new version makes kept files anew.
    static constexpr int version = 1;
    static constexpr qint64 day_ms = 86'400'000;
    static constexpr qint64 first = 1'625'097'600'000; ///< 2021-07-01T00:00Z, ms
    static constexpr qint64 now = 1'782'864'000'000;   ///< 2026-07-01T00:00Z, ms

    /// `me`: the person whose profile it is; owns a share of everything.
    Generator(const RuleContext &rules, const Viewer &me, qint64 accounts);

    qint64 accounts() const { return m_accounts; }
    qint64 contacts() const { return m_accounts * 3 / 2; }
    qint64 opportunities() const { return m_accounts; }
    qint64 orders() const { return m_accounts * 3 / 4; }

    /// What the others refer to: branches, teams, people, tags, campaigns, products, actions.
    std::vector<Record> surroundings() const;
    Record account(qint64 i) const;
    Record contact(qint64 i) const;
    Record opportunity(qint64 i) const;
    /// An order with its lines, which are of its own entity.
    Record order(qint64 i, std::vector<Record> &lines) const;

    Id accountId(qint64 i) const;
    Id contactId(qint64 i) const;
    Id opportunityId(qint64 i) const;
    Id orderId(qint64 i) const;

    /// The last official number of each year.
    struct Counter
    {
        int entity;
        int year;
        qint64 last;
    };
    std::vector<Counter> counters() const;

private:
    struct Person
    {
        Id id;
        Id team;
        Id branch;
    };
    struct Step
    {
        Id id;
        Id pipeline;
        qint64 probability;
    };
    /// What others need to know of an account; the first that its chance decides.
    struct Firm
    {
        words::Script script;
        const words::City *city;
        QString name;
    };

    static constexpr int campaigns = 24;

    static QString currencyOf(const Firm &firm);
    Firm firm(Chance &chance) const;
    Firm firmOf(qint64 account) const;
    const Person &ownerOf(qint64 account) const;
    qint64 dealAccount(qint64 deal) const;
    qint64 dealOfOrder(qint64 order) const;
    qint64 skewed(Chance &chance, qint64 below) const;

    qint64 born(qint64 i, qint64 of) const; ///< ms
    Id idOf(int entity, qint64 i, qint64 at) const;
    Id actionId(qint64 day) const; ///< what was made on one day counts as one act
    Id campaignId(qint64 i) const;
    Id productId(qint64 i) const;
    QString number(int entity, qint64 i, qint64 at) const;

    Record blank(const EntityDef &entity, const Id &id, qint64 at, const Person &by) const;
    void age(const EntityDef &entity, Record &record, Chance &chance) const;
    void tag(const EntityDef &entity, Record &record, Chance &chance, double share) const;
    void stage(Record &deal, Chance &chance, words::Script script) const;
    Record line(const Record &order, qint64 i, qint64 place, words::Script script) const;
    qint64 products() const { return std::min<qint64>(2000, m_accounts / 5 + 10); }
    Record product(qint64 i) const;
    Record campaign(qint64 i) const;
    void addPeople(std::vector<Record> &records) const;

    void gatherPeople(const Viewer &me);
    void readStages();
    void countYears();

    RuleContext m_rules;
    qint64 m_accounts;
    std::vector<Person> m_people;                    ///< the first is the profile's own
    std::vector<std::vector<Step>> m_pipelines;      ///< each: the open stages, then won, lost
    std::vector<std::pair<int, qint64>> m_dealYears; ///< year, its first deal
    std::vector<std::pair<int, qint64>> m_orderYears;
};
