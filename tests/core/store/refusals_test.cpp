// SPDX-License-Identifier: GPL-3.0-or-later
// What a store does not take, and what becomes of it then.
#include "core/crm/account.h"
#include "core/crm/settings.h"
#include "tests/core/store/busyoffice.h"
#include "tests/core/store/nobody.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeAt(const QString &path, qint64 place, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(place));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// An office that nobody works in, all in its file.
struct ClosedOffice : Office
{
    QString file = folder.filePath(u"store.db"_s);

    void close(const QStringList &last = {})
    {
        for (const QString &sql : last)
            REQUIRE(store().db().run(sql));
        Office::close();
    }

    /// How opening it is refused.
    Error refusal()
    {
        const auto opened = Profile::open(folder.path(), clock, random);
        REQUIRE_FALSE(opened);
        return opened.error();
    }
};

} // namespace

TEST_CASE("a newer program's store is refused untouched", "[store][refusal]")
{
    ClosedOffice office;
    office.create("account", {{"name", "Sol"}});
    office.close({u"pragma user_version = 99"_s});
    const QByteArray before = bytesOf(office.file);

    CHECK(office.refusal().code == Error::Code::NewerStore);
    CHECK(Profile::create(office.folder.path(), Office::seed(), office.clock, office.random)
              .error()
              .code
          == Error::Code::NewerStore);
    CHECK(bytesOf(office.file) == before);
}

TEST_CASE("a file that begins with garbage is damaged, and is left as it is", "[store][refusal]")
{
    ClosedOffice office;
    office.close();
    writeAt(office.file, 0, QByteArray(200, 'x'));
    const QByteArray before = bytesOf(office.file);

    CHECK(office.refusal().code == Error::Code::Damaged);
    CHECK_FALSE(Profile::create(office.folder.path(), Office::seed(), office.clock, office.random));
    CHECK(bytesOf(office.file) == before);
}

TEST_CASE("somebody else's database is refused, and is left as it is", "[store][refusal]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store.db"_s);
    {
        auto other = Database::openSqlite(file, {.create = true});
        REQUIRE(other);
        REQUIRE((*other)->run(u"pragma journal_mode = delete"_s));
        REQUIRE((*other)->run(u"create table bookmark(url text)"_s));
    }
    const QByteArray before = bytesOf(file);
    FixedClock clock{1'772'700'000'000};
    SeededRandom random{7};

    CHECK(Profile::open(folder.path(), clock, random).error().code == Error::Code::Damaged);
    CHECK(Profile::create(folder.path(), Office::seed(), clock, random).error().code
          == Error::Code::Damaged);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("where there is no store, none is made by opening", "[store][refusal]")
{
    QTemporaryDir folder;
    FixedClock clock{1'772'700'000'000};
    SeededRandom random{7};
    CHECK(Profile::open(folder.path(), clock, random).error().code == Error::Code::NotFound);
    CHECK(Profile::open(folder.filePath(u"none"_s), clock, random).error().code
          == Error::Code::NotFound);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("an empty file, where making a store was cut short, becomes one", "[store][refusal]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"store.db"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    FixedClock clock{1'772'700'000'000};
    SeededRandom random{7};
    CHECK(Profile::open(folder.path(), clock, random).error().code == Error::Code::NotFound);
    CHECK(Profile::create(folder.path(), Office::seed(), clock, random));
}

TEST_CASE("garbage in the middle of a file is found by a check, which repairs nothing then",
          "[store][refusal]")
{
    ClosedOffice office;
    for (int i = 0; i < 300; ++i)
        office.create("account", {{"name", "Ferretería Peña"}});
    office.close();
    const qint64 size = QFile(office.file).size();
    const QByteArray garbage(8192, '\x5a');
    for (const qint64 part : {3, 4, 5, 6})
        writeAt(office.file, size * part / 10 / 8192 * 8192, garbage);
    const QByteArray before = bytesOf(office.file);

    auto opened = Profile::open(office.folder.path(), office.clock, office.random);
    if (!opened) { // the garbage hit what opening reads
        CHECK(opened.error().code == Error::Code::Damaged);
        return;
    }
    const auto report = checkStore((*opened)->store(), true, [](qint64, qint64) { return true; });
    if (report) {
        CHECK_FALSE(report->damaged.isEmpty());
        CHECK_FALSE(report->sound());
        CHECK_FALSE(report->repaired);
    } else {
        CHECK(report.error().code == Error::Code::Damaged);
    }
    opened->reset();
    CHECK(bytesOf(office.file) == before);
}

TEST_CASE("on a full disk an act is refused, and the store stays whole", "[store][refusal]")
{
    Office office;
    const Id first = office.create("account", {{"name", "Sol"}});
    Database &db = office.store().db();
    const qint64 pages = db.value(u"pragma page_count"_s)->toLongLong();
    REQUIRE(db.run(u"pragma max_page_count = %1"_s.arg(pages)));

    const EntityDef &entity = crm::account.def();
    const Id second = office.store().newId();
    std::vector<Edit> large = office.edits(entity, {{"name", "Luna"}});
    large.push_back({.column = crm::account.description.column, .value = QString(100'000, u'x')});
    const auto refused = office.act(u"Create"_s, {{OpKind::Create, 1, second, large}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::DiskFull);
    CHECK(office.store().get(1, second).error().code == Error::Code::NotFound);
    CHECK(office.value("account", first, "name") == u"Sol"_s);
    CHECK(checked(office.store()).sound());

    const EntityDef &fields = crm::field.def();
    std::vector<Edit> own =
        office.edits(fields, {{"entity", "account"}, {"name", "fax"}, {"kind", "phone"}});
    own.push_back({.column = crm::field.label.column, .value = QString(100'000, u'x')});
    const auto field = office.act(u"Field"_s, {{OpKind::Create, 30, office.store().newId(), own}});
    REQUIRE_FALSE(field);
    CHECK(field.error().code == Error::Code::DiskFull);
    CHECK(office.value("account", first, "name") == u"Sol"_s);
    CHECK_FALSE(office.store().catalogue().at(1).field(u"fax"_s));

    REQUIRE(db.run(u"pragma max_page_count = 1000000"_s));
    CHECK(office.act(u"Create"_s,
                     {{OpKind::Create, 1, second, office.edits(entity, {{"name", "Luna"}})}}));
    CHECK(checked(office.store()).sound());
}

TEST_CASE("a rehearsal of a new field leaves none behind", "[store][refusal]")
{
    Office office;
    const Id account = office.create("account", {{"name", "Sol"}});
    auto rehearsal = office.store().rehearse();
    REQUIRE(rehearsal);
    const auto tried = office.store().apply(
        office.viewer(),
        {.id = office.store().newId(),
         .name = u"Field"_s,
         .ops = {{OpKind::Create, 30, office.store().newId(),
                  office.edits(*office.store().catalogue().find(30),
                               {{"entity", "account"}, {"name", "fax"}, {"kind", "phone"}})}}});
    REQUIRE(tried);
    CHECK(office.store().catalogue().at(1).field(u"fax"_s));

    *rehearsal = nullptr;

    CHECK_FALSE(office.store().catalogue().at(1).field(u"fax"_s));
    CHECK(office.value("account", account, "name") == u"Sol"_s);
}

TEST_CASE("a store that may not be written is refused as read-only", "[store][refusal]")
{
    ClosedOffice office;
    office.close();
    const auto answer = asNobody(office.folder.path(), [&] {
        const auto opened = Profile::open(office.folder.path(), office.clock, office.random);
        if (!opened)
            return int(opened.error().code);
        RecordStore &store = (*opened)->store();
        const auto applied =
            store.apply((*opened)->viewer(),
                        {.id = store.newId(),
                         .name = u"Create"_s,
                         .ops = {{OpKind::Create,
                                  1,
                                  store.newId(),
                                  {{.column = crm::account.name.column, .value = u"Luna"_s}}}}});
        return applied ? 98 : int(applied.error().code);
    });
    if (answer)
        CHECK(*answer == int(Error::Code::ReadOnly));
    CHECK(Profile::open(office.folder.path(), office.clock, office.random));
}
