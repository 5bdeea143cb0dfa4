// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/profile.h"
#include "tests/bench/generator.h"

/// The kept offices of generated data, one of each size, in `build/bench`. One that a former
/// generator or other tables made is made anew.
class LargeStores
{
public:
    static QString root(); ///< exists; also for what a bench writes, on the same disk
    /// Made where it is not there; tells of its progress on stderr. The folder of the profile.
    static Result<QString> folder(qint64 accounts);

    /// A copy that may be written to; its folder goes with the value.
    class Copy
    {
    public:
        static Result<std::unique_ptr<Copy>> of(const QString &folder);
        ~Copy();
        const QString &folder() const { return m_folder; }

    private:
        explicit Copy(QString folder)
            : m_folder(std::move(folder))
        {}
        QString m_folder;
    };
};

/// The entities that a generator fills.
const std::vector<int> &generatedEntities();

/// Everything of a generator, in pages of at most 1,000 records of one entity, in order of arrival.
/// Never more than one page is held. Ends with the first failure of `take`.
Result<> forEachPage(const Generator &generator,
                     const std::function<Result<>(std::vector<Record> &page)> &take);

/// An open office in a folder, with the clock standing at the end of the data.
struct Office
{
    FixedClock clock{Generator::now};
    SeededRandom random{7};
    std::unique_ptr<Profile> profile;

    static Result<std::unique_ptr<Office>> open(const QString &folder);
    static Result<std::unique_ptr<Office>> create(const QString &folder);
    RecordStore &store() { return profile->store(); }
    Generator generator(qint64 accounts) { return {store().rules(), profile->viewer(), accounts}; }
};
