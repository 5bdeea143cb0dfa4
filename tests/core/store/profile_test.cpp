// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/office.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto for_others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QFile::Permissions rightsOf(const QString &path)
{
    return QFileInfo(path).permissions();
}

} // namespace

TEST_CASE("a folder that was there keeps its rights, one made for a profile is its owner's",
          "[store]")
{
    const QTemporaryDir room;
    FixedClock clock{1'772'700'000'000};
    SeededRandom random{7};
    const QString shared = room.filePath(u"shared"_s);
    REQUIRE(QDir().mkpath(shared));
    REQUIRE(QFile::setPermissions(shared, QFile::Permissions(0x7777)));
    const QString own = room.filePath(u"deep/own"_s);

    for (const QString &folder : {shared, own}) {
        REQUIRE(Profile::create(folder, Office::seed(), clock, random));
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            INFO(name.toStdString());
            CHECK_FALSE(rightsOf(folder + u'/' + name).testAnyFlags(for_others));
        }
    }

    CHECK(rightsOf(shared).testFlags(for_others));
    CHECK_FALSE(rightsOf(own).testAnyFlags(for_others));
}

TEST_CASE("a backup is whole and takes nothing away from anybody", "[store]")
{
    Office office;
    const Id vigo = office.create("account", {{"name", "Vigo"}});
    const QTemporaryDir room;
    const QString target = room.filePath(u"year/backup"_s);
    for (const QString &name : {u"year/backup.unfinished"_s, u"taken"_s}) {
        REQUIRE(QDir(room.path()).mkpath(name));
        QFile mine(room.filePath(name + u"/mine.txt"_s));
        REQUIRE(mine.open(QFile::WriteOnly));
    }

    REQUIRE(office.profile->backup(target + u'/'));

    CHECK(QFile::exists(room.filePath(u"year/backup.unfinished/mine.txt"_s)));
    CHECK(QDir(room.filePath(u"year"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
          == QStringList{u"backup"_s, u"backup.unfinished"_s});
    const auto copy = Profile::open(target, office.clock, office.random);
    REQUIRE(copy);
    CHECK((*copy)->store().get(1, vigo));

    const auto onto = office.profile->backup(room.filePath(u"taken"_s));
    REQUIRE_FALSE(onto);
    CHECK(onto.error().code == Error::Code::Duplicate);
    CHECK(QFile::exists(room.filePath(u"taken/mine.txt"_s)));
    const auto nowhere = office.profile->backup(u"/proc/self/backup"_s);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == Error::Code::FileUnwritable);
}
