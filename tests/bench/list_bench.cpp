// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listing.h"
#include "core/store/queryengine.h"
#include "tests/bench/benches.h"
#include "tests/bench/largestore.h"
#include "tests/bench/list_cases.h"

#include <QRegularExpression>
#include <QSqlRecord>

#include <map>

#include <malloc.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t page_rows = 100;

/// A reader as the window has one, and beside it another process that commits.
class Lists
{
public:
    Lists(Report &report, const QString &folder, qint64 accounts)
        : m_report(report)
        , m_accounts(accounts)
        , m_writer(orGiveUp("lists", Office::open(folder)))
        , m_db(orGiveUp("lists", Database::openSqlite(folder + u"/store.db"_s,
                                                      {.readOnly = true, .cacheKiB = 32 * 1024})))
        , m_columns(*m_db, catalogue())
        , m_engine(*m_db, catalogue(), m_columns)
        , m_search(*m_db)
    {
        orGiveUp("lists", m_columns.open());
    }

    void first(const ListCase &one);
    void whole(const ListCase &one);
    void groups(const GroupCase &one);
    void jump();
    void search(const QString &typed);

private:
    const Catalogue &catalogue() { return m_writer->store().catalogue(); }
    Query query(const ListCase &one);
    QStringList groupsBySql(const GroupCase &one);
    std::vector<Id> idsOf(int entity, const std::vector<quint32> &rows);
    bool isSame(const Query &query, const Answer &answer);
    template <typename Work>
    void ours(Figure &figure, Work work);

    Report &m_report;
    qint64 m_accounts;
    std::unique_ptr<Office> m_writer;
    std::unique_ptr<Database> m_db;
    Columns m_columns;
    QueryEngine m_engine;
    SearchIndex m_search;
    qint64 m_commits = 0;
};

Query Lists::query(const ListCase &one)
{
    const EntityDef &entity = *catalogue().find(QString::fromLatin1(one.entity));
    Query query{.entity = entity.number,
                .words = QString::fromUtf8(one.words),
                .by = orGiveUp(
                    one.name, parseSort(catalogue(), entity.number, QString::fromLatin1(one.sort))),
                .viewer = m_writer->profile->viewer(),
                .now = Generator::now,
                .reading = m_writer->profile->reading(false)};
    if (const QString where = QString::fromUtf8(one.where); !where.isEmpty())
        query.where = orGiveUp(one.name, parseFilter(catalogue(), entity.number, where));
    return query;
}

std::vector<Id> Lists::idsOf(int entity, const std::vector<quint32> &rows)
{
    std::vector<Id> ids;
    for (const Record &record : orGiveUp("records", m_engine.records(entity, rows)))
        ids.push_back(record.id);
    return ids;
}

/// Warm, and each time straight after a commit of the other process.
template <typename Work>
void Lists::ours(Figure &figure, Work work)
{
    constexpr double warm_ms = 3000;
    constexpr double commit_ms = 2500;
    ::malloc_trim(0); // what comparisons with SQL have left behind is not ours
    work();
    figure.warm.repeat(200, warm_ms, work);
    figure.resident = residentMiB();
    QElapsedTimer timer;
    timer.start();
    while (double(timer.elapsed()) < commit_ms && figure.afterCommit.size() < 60) {
        orGiveUp("commit",
                 m_writer->store().meta().set(u"bench_commits"_s, QString::number(++m_commits)));
        figure.afterCommit.add(measured(work));
    }
}

/// Rows, order and count, as plain SQL has them.
bool Lists::isSame(const Query &query, const Answer &answer)
{
    const auto rows = orGiveUp("SQL", listRows(*m_db, catalogue(), query));
    const auto ordered = orGiveUp("order", m_engine.order(query));
    const std::size_t first = std::min(page_rows, rows.size());
    return ordered == rows && answer.matches == qint64(rows.size())
           && answer.first == std::vector(rows.begin(), rows.begin() + qsizetype(first));
}

void Lists::first(const ListCase &one)
{
    const Query query = this->query(one);
    Answer answer;
    Figure figure{.name = QString::fromUtf8(one.name),
                  .accounts = m_accounts,
                  .beside = u"plain SQL"_s,
                  .limit = one.limit_ms};
    ours(figure, [&] { answer = orGiveUp(one.name, m_engine.ask(query, page_rows)); });
    std::vector<Id> ids;
    qint64 count = 0;
    figure.yardstick.repeat(5, 1500, [&] {
        ids = orGiveUp(one.name, listIds(*m_db, catalogue(), query, qint64(page_rows)));
        count = orGiveUp(one.name, countMatches(*m_db, catalogue(), query));
    });
    figure.found = QString::number(answer.matches);
    figure.same = count == answer.matches && ids == idsOf(query.entity, answer.first)
                  && isSame(query, answer);
    m_report.add(figure);
}

void Lists::whole(const ListCase &one)
{
    const Query query = this->query(one);
    std::vector<quint32> rows;
    std::vector<quint32> bySql;
    Figure figure{.name = u"whole order: "_s + QString::fromUtf8(one.name),
                  .accounts = m_accounts,
                  .beside = u"plain SQL"_s};
    ours(figure, [&] { rows = orGiveUp(one.name, m_engine.order(query)); });
    figure.yardstick.repeat(
        3, 1500, [&] { bySql = orGiveUp(one.name, listRows(*m_db, catalogue(), query)); });
    figure.found = QString::number(rows.size());
    figure.same = rows == bySql;
    m_report.add(figure);
}

namespace {

using Counts = std::map<QString, std::pair<qint64, QStringList>>; ///< by keys: how many, sums

/// "keys: count; currency sum of values; …", sorted.
QStringList linesOf(Counts &counts)
{
    QStringList lines;
    for (auto &[keys, found] : counts) {
        found.second.sort();
        lines << u"%1: %2; %3"_s.arg(keys).arg(found.first).arg(found.second.join(u"; "_s));
    }
    return lines;
}

QString sumText(const QString &currency, qint64 amount, qint64 values)
{
    return u"%1 %2 of %3"_s.arg(currency).arg(amount).arg(values);
}

QString keyText(const QVariant &cell)
{
    if (cell.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(cell.toByteArray().toHex());
    return cell.toString();
}

QStringList linesOf(const Answer &answer)
{
    Counts counts;
    for (const Group &group : answer.groups) {
        QStringList keys;
        for (const Cells &cells : group.keys)
            keys << keyText(cells.front());
        auto &[count, sums] = counts[keys.join(u" | "_s)];
        count = group.count;
        for (const Sum &sum : group.sums.front())
            sums << sumText(sum.currency, sum.amount, sum.count);
    }
    return linesOf(counts);
}

} // namespace

QStringList Lists::groupsBySql(const GroupCase &one)
{
    static const QRegularExpression month(u"%month\\(([^)]*)\\)"_s);
    QString sql = QString::fromUtf8(one.sql);
    sql.replace(
        month,
        u"cast(julianday(date(\\1 * 86400, 'unixepoch', 'start of month')) - 2440587.5 as integer)"_s);
    Counts counts;
    orGiveUp(one.name, m_db->each(sql, {}, [&](const QSqlQuery &row) {
        const int last = row.record().count() - 1;
        QStringList keys;
        for (int i = 0; i < last - 3; ++i)
            keys << keyText(row.value(i));
        auto &[count, sums] = counts[keys.join(u" | "_s)];
        count += row.value(last - 2).toLongLong();
        if (const qint64 values = row.value(last - 1).toLongLong(); values > 0)
            sums << sumText(row.value(last - 3).toString(), row.value(last).toLongLong(), values);
        return true;
    }));
    return linesOf(counts);
}

void Lists::groups(const GroupCase &one)
{
    Query query = this->query({.name = one.name, .entity = one.entity, .where = one.where});
    query.groups =
        orGiveUp(one.name, parseGroups(catalogue(), query.entity, QString::fromLatin1(one.groups)));
    query.sums =
        orGiveUp(one.name, parseSums(catalogue(), query.entity, QString::fromLatin1(one.sums)));
    Figure figure{.name = u"groups: "_s + QString::fromUtf8(one.name),
                  .accounts = m_accounts,
                  .beside = u"plain SQL"_s,
                  .limit = one.limit_ms};
    Answer answer;
    ours(figure, [&] { answer = orGiveUp(one.name, m_engine.ask(query, 0)); });
    QStringList bySql;
    figure.yardstick.repeat(3, 1500, [&] { bySql = groupsBySql(one); });
    figure.found = QString::number(answer.groups.size());
    figure.same = linesOf(answer) == bySql;
    m_report.add(figure);
}

/// The End key in a list that is open, and in one that is not.
void Lists::jump()
{
    const ListCase all{.name = "jump to the end", .entity = "account", .sort = "name"};
    const Query query = this->query(all);
    const auto order = orGiveUp("order", m_engine.order(query));
    const auto last = [](const std::vector<quint32> &rows) {
        return std::vector(rows.end() - qsizetype(std::min(page_rows, rows.size())), rows.end());
    };
    Figure end{.name = u"jump to the end: 100 records by row"_s,
               .accounts = m_accounts,
               .limit = all.limit_ms};
    ours(end, [&] { orGiveUp("records", m_engine.records(query.entity, last(order))); });
    m_report.add(end);
    Figure fresh{.name = u"jump to the end: order and records"_s, .accounts = m_accounts};
    ours(fresh, [&] {
        const auto rows = orGiveUp("order", m_engine.order(query));
        orGiveUp("records", m_engine.records(query.entity, last(rows)));
    });
    m_report.add(fresh);
}

/// Over all entities, as the search field does: the newest fifty.
void Lists::search(const QString &typed)
{
    constexpr int most = 50;
    Figure figure{.name = u"search field: "_s + typed, .accounts = m_accounts, .limit = 16};
    std::size_t found = 0;
    ours(figure, [&] { found = orGiveUp("search", m_search.search(typed, most)).size(); });
    figure.found = QString::number(found);
    m_report.add(figure);
}

} // namespace

void benchLists(Report &report, const QString &folder, qint64 accounts)
{
    Lists lists(report, folder, accounts);
    report.heading(u"First page with exact count"_s);
    for (const ListCase &one : listCases())
        lists.first(one);
    report.heading(u"Whole order"_s);
    for (const ListCase &one : listCases())
        if (one.whole)
            lists.whole(one);
    lists.jump();
    report.heading(u"Groups and sums"_s);
    for (const GroupCase &one : groupCases())
        lists.groups(one);
    report.heading(u"Search over everything"_s);
    for (const QString &typed : {u"t"_s, u"talleres"_s, u"quetzal"_s, u"北"_s, u"北京"_s,
                                 u"talleres garcia madrid"_s, u"zzqq"_s})
        lists.search(typed);
}
