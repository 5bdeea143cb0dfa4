// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/crm/account.h"
#include "core/exchange/importer.h"
#include "core/store/profile.h"
#include "core/store/tables.h"
#include "tests/bench/largestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rows = 100'000;

/// Wall and CPU time of one piece of work, in milliseconds.
struct Spent
{
    double wall = 0;
    double cpu = 0;
};

double cpuNow()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

template <typename Work>
Spent measured(Work work)
{
    QElapsedTimer timer;
    timer.start();
    const double before = cpuNow();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, cpuNow() - before};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

long residentKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// What the disk itself takes to make a dozen pages durable, at the end of a file that grows.
double fsyncMs(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder + u"/fsync"_s);
    const int file = ::open(path.constData(), O_RDWR | O_CREAT, 0600);
    const std::vector<char> block(12 * 8192, 'x');
    std::vector<double> all;
    for (int i = 0; i < 200; ++i)
        all.push_back(measured([&] {
                          if (::write(file, block.data(), block.size()) > 0)
                              ::fdatasync(file);
                      }).wall);
    ::close(file);
    return median(all);
}

QString makeCsv(const QString &folder)
{
    SeededRandom chance(5);
    const QStringList words{u"Talleres"_s, u"Bodega"_s, u"北京科技"_s, u"Comercial"_s,
                            u"上海贸易"_s, u"Norte"_s,  u"García"_s,   u"Peña"_s};
    QFile file(folder + u"/accounts.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("external_id,name,phone,email,website,address.city,industry,source\n");
    for (int i = 0; i < rows; ++i) {
        const QString name = words[qsizetype(chance.next() % 8)] + u' '
                             + words[qsizetype(chance.next() % 8)] + u' ' + QString::number(i);
        file.write(
            u"B%1,%2,+34 915 %3,info%1@example.com,www.firm%1.example.com,%4,%5,web\n"_s.arg(i)
                .arg(name)
                .arg(100000 + i % 900000)
                .arg(i % 3 == 0 ? u"Madrid"_s : u"上海市"_s)
                .arg(i % 2 == 0 ? u"retail"_s : u"software"_s)
                .toUtf8());
    }
    return file.fileName();
}

/// The same rows by prepared C statements: the table with its id index and nothing else.
Spent bareInsert(const QString &folder, RecordStore &store)
{
    const EntityDef &entity = crm::account.def();
    std::vector<Record> records;
    (void)store.rows().forEach(entity.number, [&](const Record &record) -> Result<> {
        records.push_back(record);
        return {};
    });
    auto opened = Database::openSqlite(folder + u"/bare.db"_s, {.create = true});
    if (!opened)
        return {};
    (void)(*opened)->script(createTable(entity, Dialect::Sqlite).mid(0, 2));
    auto *db = static_cast<sqlite3 *>((*opened)->handle());
    QStringList names{u"\"id\""_s, u"\"live\""_s};
    for (const Column &column : entity.columns)
        if (column.storage != Storage::Set)
            names << sqlColumn(entity, column);
    QStringList places;
    places.fill(u"?"_s, names.size());
    const QByteArray sql =
        u"insert into \"account\"(%1) values (%2)"_s.arg(names.join(u','), places.join(u','))
            .toUtf8();
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, sql.constData(), -1, &insert, nullptr);
    const auto put = [&](const Record &record) {
        int place = 1;
        const QByteArray id = record.id.bytes();
        sqlite3_bind_blob(insert, place++, id.constData(), 16, SQLITE_TRANSIENT);
        sqlite3_bind_int64(insert, place++, 1);
        for (std::size_t i = 0; i < entity.columns.size(); ++i) {
            const Cell &cell = record.cells[i];
            if (entity.columns[i].storage == Storage::Set)
                continue;
            if (cell.isNull())
                sqlite3_bind_null(insert, place);
            else if (entity.columns[i].storage == Storage::Integer)
                sqlite3_bind_int64(insert, place, cell.toLongLong());
            else if (entity.columns[i].storage == Storage::Id)
                sqlite3_bind_blob(insert, place, cell.toByteArray().constData(), 16,
                                  SQLITE_TRANSIENT);
            else
                sqlite3_bind_text(insert, place, cell.toString().toUtf8().constData(), -1,
                                  SQLITE_TRANSIENT);
            ++place;
        }
        sqlite3_step(insert);
        sqlite3_reset(insert);
    };
    const Spent spent = measured([&] {
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (i % 500 == 0)
                sqlite3_exec(db, "begin immediate", nullptr, nullptr, nullptr);
            put(records[i]);
            if (i % 500 == 499 || i + 1 == records.size())
                sqlite3_exec(db, "commit", nullptr, nullptr, nullptr);
        }
    });
    sqlite3_finalize(insert);
    return spent;
}

void benchSave(Profile &profile, const QString &folder)
{
    RecordStore &store = profile.store();
    const Id id = store.newId();
    const auto save = [&](OpKind kind, const QString &name) {
        return store.apply(profile.viewer(),
                           {.id = store.newId(),
                            .name = u"Edit"_s,
                            .ops = {{kind,
                                     crm::account.number(),
                                     id,
                                     {{.column = crm::account.name.column, .value = name}}}}});
    };
    if (!save(OpKind::Create, u"One"_s))
        return;
    std::vector<double> all;
    for (int i = 0; i < 200; ++i)
        all.push_back(measured([&] { (void)save(OpKind::Set, u"Name %1"_s.arg(i)); }).wall);
    const double disk = fsyncMs(folder);
    std::printf(
        "one field saved, durable      %8.2f ms   the disk's own fsync %6.2f ms   ratio %.2f\n",
        median(all), disk, median(all) / disk);
}

void benchImport(Profile &profile, const QString &folder)
{
    const QString csv = makeCsv(folder);
    const long before = residentKiB();
    ImportOptions options{.file = csv, .entity = crm::account.number()};
    qint64 created = 0;
    const Spent import = measured([&] {
        const auto report = importCsv(
            profile, options, [](const Error &) { return QString(); },
            [](qint64, qint64) { return true; });
        created = report ? report->created : 0;
    });
    const long after = residentKiB();
    const Spent bare = bareInsert(folder, profile.store());
    std::printf("import of %lld accounts       %8.0f rows/s (CPU %.0f)   bare insert %8.0f rows/s "
                "(CPU %.0f)   ratio %.2f\n",
                static_cast<long long>(created), double(created) * 1000 / import.wall,
                double(created) * 1000 / import.cpu, rows * 1000 / bare.wall,
                rows * 1000 / bare.cpu, bare.wall / import.wall);
    std::printf("  memory of the import        %8ld KiB more at its highest\n", after - before);
}

void benchStart(const QString &profile)
{
    const QString cli = QCoreApplication::applicationDirPath() + u"/trato-cli"_s;
    std::vector<double> all;
    for (int i = 0; i < 11; ++i)
        all.push_back(measured([&] {
                          QProcess process;
                          process.start(cli, {u"--profile"_s, profile, u"list"_s, u"account"_s,
                                              u"--limit"_s, u"1"_s});
                          process.waitForFinished();
                      }).wall);
    std::printf("trato-cli to its first row    %8.1f ms at %d accounts\n", median(all), rows);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const auto place = arguments.indexOf(u"--make"_s); place > 0) {
        const auto kept = LargeStores::folder(arguments.value(place + 1).toLongLong());
        if (!kept) {
            std::fprintf(stderr, "%d %s\n", int(kept.error().code),
                         qPrintable(kept.error().detail + kept.error().value));
            return 1;
        }
        std::printf("%s\n", qPrintable(*kept));
        return 0;
    }
    const QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    auto profile = Profile::create(folder.filePath(u"office"_s),
                                   {.login = u"bench"_s,
                                    .name = u"Bench"_s,
                                    .device = u"bench"_s,
                                    .language = u"es"_s,
                                    .zone = u"Europe/Madrid"_s,
                                    .currency = u"EUR"_s,
                                    .country = u"ES"_s},
                                   clock, random);
    if (!profile) {
        std::fprintf(stderr, "no office could be made in %s\n", qPrintable(folder.path()));
        return 1;
    }
    benchSave(**profile, folder.path());
    benchImport(**profile, folder.path());
    profile->reset();
    benchStart(folder.filePath(u"office"_s));
    return 0;
}
