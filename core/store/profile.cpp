// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profile.h"

#include "core/base/clock.h"
#include "core/crm/catalogue.h"
#include "core/crm/company.h"
#include "core/store/bulkload.h"
#include "core/store/migration.h"
#include "core/store/renewal.h"
#include "core/store/sqlite.h"
#include "core/store/tables.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

QString storeFile(const QString &folder)
{
    return folder + u"/store.db"_s;
}

QLocale regionOf(const QString &language, const QString &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    const QLocale known(QLocale(language).language(), QLocale::AnyScript, territory);
    return known.territory() == territory || territory == QLocale::AnyTerritory
               ? known
               : QLocale(QLocale(language).language(), territory);
}

} // namespace

Profile::Profile(QString folder, Clock &clock, Random &random)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_random(random)
    , m_lock(m_folder + u"/writer.lock"_s)
{}

Profile::~Profile()
{
    constexpr qint64 worthMoving = 1024 * 1024;
    if (!m_db || QFileInfo(storeFile(m_folder) + u"-wal"_s).size() < worthMoving)
        return;
    if (const auto held = m_lock.tryLock(); held && *held)
        (void)sqlite::checkpoint(*m_db, true);
}

bool Profile::exists(const QString &folder)
{
    return QFileInfo::exists(storeFile(folder));
}

/// Where no file can be made the store is only read: as it stands, or with a log that is there.
/// Then there is no writer's lock to take, and SQLite refuses whatever would write.
Result<> Profile::connect(bool make)
{
    const QString file = storeFile(m_folder);
    const bool readOnly = !QFileInfo(m_folder).isWritable();
    const bool logged = QFileInfo(file + u"-wal"_s).size() > 0;
    if (readOnly && logged && !QFileInfo::exists(file + u"-shm"_s))
        return Error{.code = Error::Code::ReadOnly, .value = m_folder};
    auto db = Database::openSqlite(
        file, {.create = make, .readOnly = readOnly, .still = readOnly && !logged});
    if (!db && db.error().code == Error::Code::FileUnreadable)
        return Error{.code = db.error().code, .detail = db.error().detail, .value = file};
    if (!db)
        return db.error();
    m_db = *std::move(db);
    m_store = std::make_unique<RecordStore>(*m_db, m_clock, m_random);
    m_store->setLock(readOnly ? nullptr : &m_lock);
    return {};
}

Result<std::unique_ptr<Profile>> Profile::create(const QString &folder, const ProfileSeed &seed,
                                                 Clock &clock, Random &random)
{
    if (!QDir().mkpath(folder))
        return Error{.code = Error::Code::FileUnwritable, .value = folder};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<Profile> profile(new Profile(folder, clock, random));
    // The lock first: of two processes that begin an office at once, one finds it made.
    if (auto locked = profile->m_lock.lock(); !locked)
        return locked.error();
    const bool fresh = QFileInfo(storeFile(folder)).size() == 0; // else somebody's already
    auto made = profile->connect(fresh);
    auto version = made ? versionOf(*profile->m_db) : Result<int>(made.error());
    if (version && *version == 0)
        made = foundStore(*profile->m_store, seed);
    profile->m_lock.unlock();
    if (!version)
        return version.error();
    if (!made)
        return made.error();
    profile.reset();
    return open(folder, clock, random);
}

Result<std::unique_ptr<Profile>> Profile::open(const QString &folder, Clock &clock, Random &random,
                                               const std::function<bool(qint64, qint64)> &progress)
{
    if (!exists(folder))
        return Error{.code = Error::Code::NotFound, .value = folder};
    std::unique_ptr<Profile> profile(new Profile(folder, clock, random));
    if (auto connected = profile->connect(false); !connected)
        return connected.error();
    const auto version = versionOf(*profile->m_db);
    if (!version)
        return version.error();
    if (*version > schema_version)
        return Error{.code = Error::Code::NewerStore, .value = folder};
    if (*version == 0)
        return Error{.code = Error::Code::NotFound, .value = folder};
    if (*version < schema_version)
        if (auto migrated = migrate(*profile->m_store); !migrated)
            if (migrated.error().code != Error::Code::ReadOnly) // it can be read as it is
                return migrated.error();
    if (auto complete = profile->addTables(); !complete)
        return complete.error();
    if (auto opened = profile->m_store->open(); !opened)
        return opened.error();
    if (auto renewed = profile->renew(progress); !renewed)
        return renewed.error();
    if (auto owner = profile->readOwner(); !owner)
        return owner.error();
    return profile;
}

/// Tables and columns of what this program knows and the one that made the store did not.
Result<> Profile::addTables()
{
    const Catalogue catalogue = builtInCatalogue();
    const auto missing = missingTables(*m_db, catalogue);
    if (!missing)
        return missing.error();
    if (auto numbered = m_store->columns().open(); !numbered)
        return numbered;
    const std::vector<int> unnumbered = m_store->columns().unnumbered();
    if (missing->isEmpty() && unnumbered.empty())
        return {}; // nobody is kept waiting
    const auto held = m_store->holdForWriting();
    if (!held)
        return held.error();
    Transaction transaction(*m_db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto added = addMissing(*m_db, catalogue); !added)
        return added;
    if (auto numbered = m_store->columns().addMissing(); !numbered)
        return numbered;
    for (const int entity : unnumbered) // their rows may hold values already
        if (auto emptied = emptyColumns(*m_store, m_store->catalogue().at(entity)); !emptied)
            return emptied;
    return transaction.commit();
}

Result<> Profile::renew(const std::function<bool(qint64, qint64)> &progress)
{
    auto renewed = renewDerived(*m_store, progress);
    if (renewed)
        renewed = prepareLists(*m_store, progress);
    if (renewed)
        return {};
    switch (renewed.error().code) {
    case Error::Code::ReadOnly:
    case Error::Code::FileUnwritable:
    case Error::Code::DiskFull:
    case Error::Code::Busy:
        return {}; // what is derived is of an older version, and everything else is here
    default:
        return renewed;
    }
}

Result<> Profile::readOwner()
{
    const auto person = m_store->meta().get(u"user"_s);
    const auto machine = m_store->meta().get(u"device"_s);
    if (!person || !machine)
        return person ? machine.error() : person.error();
    const auto id = Id::fromText(*person);
    const auto device = Id::fromText(*machine);
    const auto record = id ? m_store->get(crm::user.number(), *id) : Result<Record>(id.error());
    if (!record || !device)
        return Error{.code = Error::Code::Damaged,
                     .detail = u"the profile's own user is missing"_s};
    m_store->setDevice(*device);
    const RuleContext rules = m_store->rules();
    const auto text = [&](const AnyField &field, const QString &otherwise) {
        const QString value = record->cell(field.column).toString();
        return value.isEmpty() ? otherwise : value;
    };
    m_viewer = {.user = *id,
                .team = record->reference(crm::user.def().column(common::Team)),
                .branch = record->reference(crm::user.branch.column),
                .language = text(crm::user.language, u"en"_s),
                .zone = text(crm::user.zone, rules.zone)};
    m_viewer.region = regionOf(m_viewer.language, rules.country);
    return {};
}

Reading Profile::reading(bool typed) const
{
    const RuleContext rules = m_store->rules();
    Reading reading;
    reading.region = typed ? m_viewer.region : QLocale::c();
    reading.currency = rules.currency;
    reading.country = rules.country;
    reading.zone = m_viewer.zone;
    reading.resolve = [this](int entity, const QString &text) {
        return m_store->references().resolve(entity, text);
    };
    reading.entityNumber = [this](const QString &key) {
        const EntityDef *entity = m_store->catalogue().find(key);
        return entity ? entity->number : 0;
    };
    return reading;
}

Showing Profile::showing() const
{
    Showing showing;
    showing.region = m_viewer.region;
    showing.language = m_viewer.language;
    showing.zone = m_viewer.zone;
    showing.title = [this](int entity, const Id &id) {
        return m_store->references().title(entity, id, m_viewer.language);
    };
    return showing;
}

Result<> Profile::backup(const QString &target)
{
    if (QFileInfo::exists(target))
        return Error{.code = Error::Code::Duplicate, .value = target};
    const QString unfinished = target + u".unfinished"_s;
    QDir(unfinished).removeRecursively();
    if (!QDir().mkpath(unfinished))
        return Error{.code = Error::Code::FileUnwritable, .value = target};
    auto copied = sqlite::copyTo(*m_db, storeFile(unfinished));
    if (copied && QDir().rename(unfinished, target))
        return {};
    QDir(unfinished).removeRecursively();
    if (!copied)
        return Error{.code = copied.error().code, .value = target};
    return Error{.code = Error::Code::FileUnwritable, .value = target};
}
