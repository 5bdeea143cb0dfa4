// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/account.h"
#include "tests/bench/baretable.h"
#include "tests/bench/benches.h"
#include "tests/bench/largestore.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int page_rows = 1000;

/// Writes to a copy of a kept office, and the same to bare rows.
class Writes
{
public:
    Writes(Report &report, const QString &folder, qint64 accounts)
        : m_report(report)
        , m_accounts(accounts)
        , m_copy(orGiveUp("copy", LargeStores::Copy::of(folder)))
        , m_office(orGiveUp("writes", Office::open(m_copy->folder())))
        , m_generator(m_office->generator(accounts))
        , m_bare(m_copy->folder() + u"/bare.db"_s, crm::account.def())
    {
        m_bare.copyFrom(m_copy->folder() + u"/store.db"_s);
    }

    void edit();
    void rename();
    void create();
    void newPage();
    void scatteredPage();

private:
    RecordStore &store() { return m_office->store(); }
    void apply(std::vector<Op> ops);
    Id anyAccount();
    Op set(const Id &id, int column, const QString &value) const;
    Op born(qint64 i, Record &record);
    using Work = std::function<void()>;
    void beside(const QString &name, int times, const Work &prepare, const Work &ours,
                const Work &bareRows);

    Report &m_report;
    qint64 m_accounts;
    std::unique_ptr<LargeStores::Copy> m_copy;
    std::unique_ptr<Office> m_office;
    Generator m_generator;
    BareTable m_bare;
    Chance m_chance{1, 99};
    qint64 m_next = m_accounts; ///< the next account that is not there yet
};

void Writes::apply(std::vector<Op> ops)
{
    orGiveUp("apply",
             store().apply(m_office->profile->viewer(),
                           {.id = store().newId(), .name = u"Edit"_s, .ops = std::move(ops)}));
}

/// A live one, anywhere.
Id Writes::anyAccount()
{
    for (;;) {
        const qint64 i = m_chance.below(m_accounts);
        if (m_generator.account(i).live)
            return m_generator.accountId(i);
    }
}

Op Writes::set(const Id &id, int column, const QString &value) const
{
    return {OpKind::Set, crm::account.number(), id, {{.column = column, .value = value}}};
}

/// The birth of an account as a person or an import would give it: what can be set. Its parent
/// may be deleted, which nobody could choose.
Op Writes::born(qint64 i, Record &record)
{
    record = m_generator.account(i);
    Op op{OpKind::Create, record.entity, record.id, {}};
    const EntityDef &entity = crm::account.def();
    for (std::size_t column = 0; column < entity.columns.size(); ++column)
        if (const Column &one = entity.columns[column];
            entity.fieldOf(one).settable() && !one.derived && !record.cells[column].isNull()
            && one.storage != Storage::Set && int(column) != crm::account.parent.column)
            op.edits.push_back({.column = int(column), .value = record.cells[column]});
    return op;
}

/// Ours, bare rows and a one-row commit in turn.
void Writes::beside(const QString &name, int times, const Work &prepare, const Work &ours,
                    const Work &bareRows)
{
    Figure figure{.name = name, .accounts = m_accounts, .beside = u"bare rows"_s};
    Figure commit{.name = u"  beside a one-row commit"_s,
                  .accounts = m_accounts,
                  .beside = u"one-row commit"_s};
    for (int i = 0; i < times; ++i) {
        prepare();
        figure.warm.add(measured(ours));
        figure.yardstick.add(measured(bareRows));
        commit.yardstick.add(measured([&] { m_bare.commitOne(); }));
    }
    m_report.add(figure);
    commit.warm = figure.warm;
    commit.name.prepend(name);
    m_report.add(commit);
}

void Writes::edit()
{
    Id id;
    QString terms;
    beside(
        u"edit one field"_s, 200,
        [&] {
            id = anyAccount();
            terms = u"%1 días"_s.arg(m_chance.below(1000));
        },
        [&] { apply({set(id, crm::account.paymentTerms.column, terms)}); },
        [&] { m_bare.update({id}, crm::account.paymentTerms.column, terms); });
}

void Writes::rename()
{
    Id id;
    QString name;
    beside(
        u"rename"_s, 200,
        [&] {
            id = anyAccount();
            name = m_generator.account(m_chance.below(m_accounts))
                       .cell(crm::account.name.column)
                       .toString()
                   + u" bis"_s;
        },
        [&] { apply({set(id, crm::account.name.column, name)}); },
        [&] { m_bare.update({id}, crm::account.name.column, name); });
}

void Writes::create()
{
    Record record;
    Op op;
    beside(
        u"new record"_s, 200, [&] { op = born(m_next++, record); }, [&] { apply({op}); },
        [&] { m_bare.insert({record}); });
}

void Writes::newPage()
{
    std::vector<Record> page(page_rows);
    std::vector<Op> ops;
    beside(
        u"page of 1,000 new"_s, 10,
        [&] {
            ops.clear();
            for (Record &record : page)
                ops.push_back(born(m_next++, record));
        },
        [&] { apply(ops); }, [&] { m_bare.insert(page); });
}

void Writes::scatteredPage()
{
    std::vector<Id> ids;
    std::vector<Op> ops;
    QString terms;
    beside(
        u"page of 1,000 scattered, one field each"_s, 10,
        [&] {
            ids.clear();
            ops.clear();
            terms = u"%1 días"_s.arg(m_chance.below(100'000));
            for (int i = 0; i < page_rows; ++i) {
                ids.push_back(anyAccount());
                ops.push_back(set(ids.back(), crm::account.paymentTerms.column, terms));
            }
        },
        [&] { apply(ops); }, [&] { m_bare.update(ids, crm::account.paymentTerms.column, terms); });
}

} // namespace

void benchWrites(Report &report, const QString &folder, qint64 accounts)
{
    Writes writes(report, folder, accounts);
    report.heading(u"Writes, with history and outbox"_s);
    writes.edit();
    writes.rename();
    writes.create();
    writes.newPage();
    writes.scatteredPage();
}
