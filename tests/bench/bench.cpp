// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/largestore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

const char *const usage_text =
    R"(trato-bench [PART…] [--rows N]…   measures; parts: save import load lists writes open
trato-bench --make N…             only makes the kept data of N accounts and says where it is

N: accounts, and as many deals, with contacts, orders and lines (10000 when not said).
Made once and kept in build/bench; a million takes minutes and some five gigabytes.
)";

constexpr qint64 small = 10'000;
constexpr qint64 import_rows = 20'000;

struct Wanted
{
    QStringList parts;
    std::vector<qint64> sizes;
    bool onlyMake = false;
};

/// Nothing where the words make no sense.
std::optional<Wanted> read(const QStringList &arguments)
{
    static const QStringList known{u"save"_s,  u"import"_s, u"load"_s,
                                   u"lists"_s, u"writes"_s, u"open"_s};
    Wanted wanted;
    bool make = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == "--make"_L1 || word == "--rows"_L1) {
            make |= word == "--make"_L1;
            const qint64 size = arguments.value(++i).toLongLong();
            if (size < 100 || size > 10'000'000)
                return {};
            wanted.sizes.push_back(size);
        } else if (known.contains(word)) {
            wanted.parts << word;
        } else {
            return {};
        }
    }
    wanted.onlyMake = make && wanted.parts.isEmpty();
    if (wanted.parts.isEmpty())
        wanted.parts = known;
    if (wanted.sizes.empty())
        wanted.sizes.push_back(small);
    std::sort(wanted.sizes.begin(), wanted.sizes.end());
    return wanted;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto wanted = read(QCoreApplication::arguments());
    if (!wanted) {
        std::fputs(usage_text, stderr);
        return 2;
    }
    std::vector<QString> folders;
    const auto wants = [&](QLatin1StringView part) { return wanted->parts.contains(part); };
    if (wanted->onlyMake || wants("lists"_L1) || wants("writes"_L1) || wants("open"_L1))
        for (const qint64 size : wanted->sizes)
            folders.push_back(orGiveUp("make", LargeStores::folder(size)));
    if (wanted->onlyMake) {
        for (const QString &folder : folders)
            std::printf("%s\n", qPrintable(folder));
        return 0;
    }
    Report report;
    if (wants("save"_L1))
        benchSave(report);
    if (wants("import"_L1))
        benchImport(report, import_rows);
    for (std::size_t i = 0; i < wanted->sizes.size(); ++i) {
        const qint64 size = wanted->sizes[i];
        if (wants("load"_L1))
            benchLoad(report, size);
        if (wants("open"_L1))
            benchOpening(report, folders[i], size);
        if (wants("lists"_L1))
            benchLists(report, folders[i], size);
        if (wants("writes"_L1))
            benchWrites(report, folders[i], size);
    }
    return report.conclude() == 0 ? 0 : 1;
}
