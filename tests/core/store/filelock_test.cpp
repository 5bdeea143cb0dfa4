// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"
#include "tests/catch.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("a lock keeps others out until its holder has freed it as often as taken", "[store]")
{
    const QTemporaryDir folder;
    FileLock mine(folder.filePath(u"lock"_s));
    FileLock other(folder.filePath(u"lock"_s));
    const auto isFree = [&] {
        const auto taken = other.tryLock();
        REQUIRE(taken);
        other.unlock();
        return *taken;
    };

    mine.unlock(); // never taken: nothing to free
    REQUIRE(mine.lock());
    REQUIRE(mine.lock());
    CHECK_FALSE(isFree());
    mine.unlock();
    CHECK_FALSE(isFree());
    mine.unlock();
    CHECK(isFree());
    CHECK(*mine.tryLock());
}
