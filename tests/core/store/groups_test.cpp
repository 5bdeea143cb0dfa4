// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/base/zone.h"
#include "core/store/periods.h"
#include "tests/core/store/world.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The record at the end of a path's references, and the cells of the value there.
Cells cellsAt(Town &town, const Path &path, const Record &record)
{
    const EntityDef &entity = town.store.catalogue().at(path.entity);
    const FieldDef &field = entity.fieldOf(entity.columns[std::size_t(path.column)]);
    const auto end = followed(town.store.rows(), path, record);
    if (!end || end->cell(path.column).isNull())
        return {Cell()};
    Cells cells{end->cell(path.column)};
    if (field.kind == Kind::AnyReference && path.whole)
        cells.push_back(end->cell(path.column + 1));
    return cells;
}

qint64 firstDay(const QDate &date, Period period, int weekStart)
{
    QDate first = date;
    if (period == Period::Week)
        while (first.dayOfWeek() != weekStart)
            first = first.addDays(-1);
    if (period == Period::Month)
        first = QDate(date.year(), date.month(), 1);
    if (period == Period::Quarter)
        first = QDate(date.year(), date.month() - (date.month() - 1) % 3, 1);
    if (period == Period::Year)
        first = QDate(date.year(), 1, 1);
    return dayNumber(first);
}

/// What a record is gathered by.
Cells keyOf(Town &town, const Query &query, const GroupKey &key, const Record &record)
{
    if (key.period == Period::None)
        return cellsAt(town, key.path, record);
    const EntityDef &entity = town.store.catalogue().at(key.path.entity);
    const FieldDef &field = entity.fieldOf(entity.columns[std::size_t(key.path.column)]);
    Path path = key.path;
    if (field.kind == Kind::Moment)
        path.column = field.firstColumn + 2;
    const Cell cell = cellsAt(town, path, record).front();
    if (cell.isNull())
        return {Cell()};
    const QDate date = field.kind == Kind::Date
                           ? dateOfNumber(cell.toLongLong())
                           : localTime(cell.toLongLong(), *zone(query.viewer.zone)).date();
    return {Cell(firstDay(date, key.period, query.weekStart))};
}

QString textOf(const Cells &cells)
{
    QString text;
    for (const Cell &cell : cells)
        text += cell.isNull() ? u"-|"_s
                : cell.typeId() == QMetaType::QByteArray
                    ? Id::fromBytes(cell.toByteArray()).text() + u'|'
                    : cell.toString() + u'|';
    return text;
}

struct Expected
{
    qint64 count = 0;
    std::map<QString, std::pair<qint64, qint64>> sums; ///< measure and currency → amount, count
    friend bool operator==(const Expected &, const Expected &) = default;
};

using Table = std::map<QString, Expected>;

Table byRecord(Town &town, const Query &query, const std::vector<Record> &records)
{
    Table table;
    if (query.groups.empty() && query.sums.empty())
        return table;
    if (query.groups.empty())
        table[{}];
    for (const Record &record : records) {
        QString name;
        for (const GroupKey &key : query.groups)
            name += textOf(keyOf(town, query, key, record)) + u';';
        Expected &group = table[name];
        ++group.count;
        for (const Measure &measure : query.sums) {
            const Cell amount = cellsAt(town, measure.path, record).front();
            if (amount.isNull())
                continue;
            const EntityDef &entity = town.store.catalogue().at(measure.path.entity);
            const Kind kind = entity.fieldOf(entity.columns[std::size_t(measure.path.column)]).kind;
            QString currency = measure.path.text + u':';
            if (kind == Kind::Money || kind == Kind::Price) {
                Path path = measure.path;
                ++path.column;
                currency += cellsAt(town, path, record).front().toString();
            }
            group.sums[currency].first += amount.toLongLong();
            ++group.sums[currency].second;
        }
    }
    return table;
}

Table byColumns(const Query &query, const Answer &answer)
{
    Table table;
    for (const Group &group : answer.groups) {
        QString name;
        for (const Cells &key : group.keys)
            name += textOf(key) + u';';
        CHECK(!table.contains(name));
        Expected &expected = table[name];
        expected.count = group.count;
        REQUIRE(group.sums.size() == query.sums.size());
        for (std::size_t i = 0; i < query.sums.size(); ++i)
            for (const Sum &sum : group.sums[i])
                expected.sums[query.sums[i].path.text + u':' + sum.currency] = {sum.amount,
                                                                                sum.count};
    }
    return table;
}

void ask(Town &town, const Question &question, const QString &groups, const QString &sums,
         int &found)
{
    INFO(question.text.left(300) << " by " << groups << " of " << sums);
    Query query = question.query();
    const auto keys = parseGroups(town.store.catalogue(), question.entity, groups);
    const auto measures = parseSums(town.store.catalogue(), question.entity, sums);
    REQUIRE(keys);
    REQUIRE(measures);
    query.groups = *keys;
    query.sums = *measures;
    bool isRight = false;
    std::vector<Record> records;
    for (const Id &id : question.byRecord(isRight))
        records.push_back(*town.store.get(question.entity, id));
    const auto answer = town.engine->ask(query);
    if (!answer)
        FAIL(answer.error().detail);
    CHECK(byColumns(query, *answer) == byRecord(town, query, records));
    found += int(answer->groups.size());
}

struct Gathering : World
{
    Result<Answer> ask(const char *key, const QString &groups, const QString &sums)
    {
        const int entity = store().catalogue().find(QString::fromUtf8(key))->number;
        const auto keys = parseGroups(store().catalogue(), entity, groups);
        const auto measures = parseSums(store().catalogue(), entity, sums);
        REQUIRE(keys);
        REQUIRE(measures);
        return engine.ask(
            {.entity = entity, .groups = *keys, .sums = *measures, .viewer = viewer()});
    }

    /// The first cells of the first key, in order, references by title.
    QStringList keys(const char *key, const QString &groups)
    {
        const auto answer = ask(key, groups, {});
        REQUIRE(answer);
        QStringList all;
        for (const Group &group : answer->groups) {
            const Cell &cell = group.keys.front().front();
            if (cell.typeId() == QMetaType::QByteArray)
                all << get("account", Id::fromBytes(cell.toByteArray()))
                           .cell(store().catalogue().find(u"account")->column(u"name"))
                           .toString();
            else
                all << cell.toString();
        }
        return all;
    }
};

const std::vector<QString> accountGroups{u"source"_s,
                                         u"address.city"_s,
                                         u"owner"_s,
                                         u"parent"_s,
                                         u"parent.address.city"_s,
                                         u"parent.source"_s,
                                         u"founded:day"_s,
                                         u"founded:month"_s,
                                         u"created_at:week"_s,
                                         u"created_at:day"_s,
                                         u"parent.founded:quarter"_s,
                                         u"annual_revenue.currency"_s,
                                         u"name"_s,
                                         u"phone"_s};
const std::vector<QString> dealGroups{
    u"stage"_s,          u"stage.class"_s, u"account"_s,         u"account.address.city"_s,
    u"account.parent"_s, u"source"_s,      u"created_at:year"_s, u"account.founded:year"_s,
    u"probability"_s};

QString randomGroups(Town &town, bool account)
{
    QStringList keys;
    for (auto i = town.chance.next() % 4; i > 0; --i)
        keys << town.pick(account ? accountGroups : dealGroups);
    return keys.join(u',');
}

QString randomSums(Town &town, bool account)
{
    const std::vector<QString> sums =
        account ? std::vector{u"annual_revenue"_s, u"parent.annual_revenue"_s, u""_s}
                : std::vector{u"amount"_s, u"probability"_s, u"account.annual_revenue"_s, u""_s};
    QStringList some;
    for (auto i = town.chance.next() % 3; i > 0; --i)
        if (const QString sum = town.pick(sums); !some.contains(sum))
            some << sum;
    return some.join(u',');
}

} // namespace

TEST_CASE("groups and sums are the same from columns as record by record", "[query][groups]")
{
    Gathering world;
    Town &town = world.town;
    town.fill();
    int found = 0;
    for (int i = 0; i < 300; ++i) {
        const bool account = i % 2 == 0;
        const int entity =
            town.store.catalogue().find(account ? u"account" : u"opportunity")->number;
        ask(town, {town, entity, town.filter(account, 2)}, randomGroups(town, account),
            randomSums(town, account), found);
    }
    CHECK(found > 1000);
}

TEST_CASE("groups come from the tables where columns are not filled", "[query][groups]")
{
    Gathering world;
    Town &town = world.town;
    town.fill();
    std::vector<std::pair<QString, Answer>> before;
    for (const QString &by : accountGroups)
        before.emplace_back(by,
                            *world.ask("account", by, u"annual_revenue,parent.annual_revenue"_s));
    const int account = town.store.catalogue().find(u"account")->number;
    REQUIRE(town.store.columns().setState(account, {1, false}));
    for (const Columns::Kept &kept : town.store.columns().kept(account))
        REQUIRE(town.store.db().run(u"delete from col where \"key\" >> 32 = ?"_s, {kept.number}));
    std::size_t groups = 0;
    for (const auto &[by, answer] : before) {
        INFO(by);
        const auto now = world.ask("account", by, u"annual_revenue,parent.annual_revenue"_s);
        REQUIRE(now);
        CHECK(now->matches == answer.matches);
        REQUIRE(now->groups.size() == answer.groups.size());
        groups += answer.groups.size();
        for (std::size_t i = 0; i < answer.groups.size(); ++i) {
            CHECK(textOf(now->groups[i].keys.front()) == textOf(answer.groups[i].keys.front()));
            CHECK(now->groups[i].count == answer.groups[i].count);
        }
    }
    CHECK(groups > 50);
    int found = 0;
    for (int i = 0; i < 40; ++i)
        ask(town, {town, account, town.filter(true, 2)}, randomGroups(town, true),
            randomSums(town, true), found);
    CHECK(found > 100);
}

TEST_CASE("every field that has groups is gathered by, as record by record", "[query][groups]")
{
    Gathering world;
    Town &town = world.town;
    town.fill();
    int found = 0;
    for (const EntityDef &entity : town.store.catalogue().entities())
        for (const Column &column : entity.columns)
            for (const QString &period : {u""_s, u":month"_s}) {
                const QString by = column.key + period;
                if (parseGroups(town.store.catalogue(), entity.number, by))
                    ask(town, {town, entity.number, u"id is not empty"_s}, by, {}, found);
            }
    CHECK(found > 1000);
}

TEST_CASE("groups stand in the order of their keys, empty last", "[query][groups]")
{
    Gathering world;
    const Id oso = world.create("account", {{"name", "Oso"}, {"source", "referral"}});
    const Id gone = world.create("account", {{"name", "Ida"}});
    const Id alba = world.create("account", {{"name", "Álamo"}, {"source", "web"}});
    for (const Id &parent : {gone, oso, alba})
        world.create("account", {{"name", "Hija"}, {"parent", parent.text().toUtf8().constData()}});
    REQUIRE(world.simple(OpKind::Delete, "account", gone));
    CHECK(world.keys("account", u"parent"_s) == QStringList{u"Álamo"_s, u"Oso"_s, u"Ida"_s, {}});
    QStringList listed; // as the choices are
    for (const ChoiceDef &choice : world.store().catalogue().choices(
             1, world.store().catalogue().find(u"account")->field(u"source")->number))
        if (choice.key == "web"_L1 || choice.key == "referral"_L1)
            listed << choice.key;
    CHECK(world.keys("account", u"source"_s) == listed + QStringList{QString()});
    CHECK(world.keys("account", u"name"_s) == QStringList{u"Álamo"_s, u"Hija"_s, u"Oso"_s});
}

TEST_CASE("a sum beyond 64 bits is an error, one that only passes by it is not", "[query][groups]")
{
    Gathering world;
    const int number = world.store().catalogue().find(u"opportunity")->number;
    world.create("account", {{"name", "Oso"}});
    for (int i = 0; i < 3; ++i)
        world.create(
            "opportunity",
            {{"name", "Deal"}, {"account", "Oso"}, {"stage", "Qualified"}, {"amount", "1 EUR"}});
    const EntityDef &deal = *world.store().catalogue().find(number);
    const auto amounts = [&](std::initializer_list<qint64> values) {
        std::vector<quint64> codes{0};
        for (const qint64 value : values)
            codes.push_back(numberCode(value));
        REQUIRE(world.store().db().run(
            u"update col set data = ? where \"key\" = ?"_s,
            {blocks::pack(8, codes),
             blocks::key(world.store().columns().number(number, deal.column(u"amount")), 0)}));
        return world.ask("opportunity", u"stage"_s, u"amount"_s);
    };
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const auto beyond = amounts({most, 1, 1});
    REQUIRE(!beyond);
    CHECK(beyond.error().code == Error::Code::OutOfRange);
    CHECK(beyond.error().field == u"amount"_s);
    CHECK(amounts({-most, -most, -1}).error().code == Error::Code::OutOfRange);
    const auto within = amounts({most, most, -most});
    REQUIRE(within);
    REQUIRE(within->groups.size() == 1);
    REQUIRE(within->groups[0].sums[0].size() == 1);
    CHECK(within->groups[0].sums[0][0].amount == most);
    CHECK(within->groups[0].sums[0][0].currency == u"EUR"_s);
    CHECK(within->groups[0].sums[0][0].count == 3);
    CHECK(amounts({most, 0, 0})->groups[0].sums[0][0].amount == most);
    CHECK(amounts({-most, -1, 0})->groups[0].sums[0][0].amount == -most - 1);
}

TEST_CASE("a day is the one of the reader's zone, whenever its clocks change", "[query][groups]")
{
    SeededRandom chance(5);
    for (const char *name : {"Europe/Madrid", "Asia/Shanghai", "America/Santiago",
                             "Australia/Lord_Howe", "Pacific/Apia", "UTC", "Asia/Kathmandu"}) {
        const QTimeZone there = *zone(QString::fromLatin1(name));
        for (const Period period :
             {Period::Day, Period::Week, Period::Month, Period::Quarter, Period::Year}) {
            Periods periods(period, there, 7);
            qint64 wrong = 0;
            for (int i = 0; i < 4000; ++i) {
                qint64 ms = qint64(chance.next() % (200ULL * 365 * 86'400'000)) // 1890 to 2090
                            - 80LL * 365 * 86'400'000;
                if (i % 4 == 0) { // beside a change of the clocks
                    const auto change =
                        there.nextTransition(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
                    if (change.atUtc.isValid())
                        ms = change.atUtc.toMSecsSinceEpoch() - 1 + qint64(chance.next() % 3);
                }
                wrong +=
                    periods.firstOfInstant(ms) == firstDay(localTime(ms, there).date(), period, 7)
                        ? 0
                        : 1;
            }
            INFO(name << ' ' << int(period));
            CHECK(wrong == 0);
        }
    }
}

TEST_CASE("what cannot be gathered or added up is refused", "[query][groups]")
{
    Office office;
    const Catalogue &catalogue = office.store().catalogue();
    const auto group = [&](const char *text) {
        return parseGroups(catalogue, 1, QString::fromUtf8(text));
    };
    for (const char *text : {"tags", "founded", "founded:hour", "source:month", "created_at",
                             "opportunity.stage", "annual_revenue", "id", "notes"})
        CHECK(!group(text));
    CHECK(group("source, founded : month")->size() == 2);
    for (const char *text : {"name", "source", "founded", "opportunity.amount", "id"})
        CHECK(!parseSums(catalogue, 1, QString::fromUtf8(text)));
    CHECK(parseSums(catalogue, 1, u"annual_revenue"_s)->size() == 1);
}
