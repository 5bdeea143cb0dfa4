// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/account.h"
#include "tests/bench/benches.h"
#include "tests/bench/largestore.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A file that grows: what the disk takes to make its last bytes durable.
class Appended
{
public:
    explicit Appended(const QString &file)
        : m_file(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT, 0600))
    {}
    ~Appended() { ::close(m_file); }
    Appended(const Appended &) = delete;
    Appended &operator=(const Appended &) = delete;

    void add(std::size_t bytes)
    {
        const std::vector<char> block(bytes, 'x');
        if (::write(m_file, block.data(), block.size()) != ssize_t(bytes)
            || ::fdatasync(m_file) != 0)
            giveUp("append", {.code = Error::Code::DiskFull});
    }

private:
    int m_file;
};

constexpr std::size_t frame_bytes = 8192 + 24; ///< a page in SQLite's log

} // namespace

void benchSave(Report &report)
{
    const QTemporaryDir folder(LargeStores::root() + u"/work-XXXXXX"_s);
    auto office = orGiveUp("save", Office::create(folder.filePath(u"office"_s)));
    RecordStore &store = office->store();
    const Id id = store.newId();
    const auto save = [&](OpKind kind, const QString &name) {
        orGiveUp("save",
                 store.apply(office->profile->viewer(),
                             {.id = store.newId(),
                              .name = u"Edit"_s,
                              .ops = {{kind,
                                       crm::account.number(),
                                       id,
                                       {{.column = crm::account.name.column, .value = name}}}}}));
    };
    save(OpKind::Create, u"One"_s);
    const int before = store.db().logPages();
    constexpr int warming = 20;
    for (int i = 0; i < warming; ++i)
        save(OpKind::Set, u"Name %1"_s.arg(i));
    const auto pages = std::size_t(store.db().logPages() - before) / warming;

    // In turn, so that a busy moment of the disk meets all alike.
    constexpr int times = 400;
    Appended blocks(folder.filePath(u"blocks"_s));
    Appended same(folder.filePath(u"same"_s));
    Samples saves;
    Samples block;
    Samples samePages;
    for (int i = 0; i < times; ++i) {
        saves.add(measured([&] { save(OpKind::Set, u"Other %1"_s.arg(i)); }));
        block.add(measured([&] { blocks.add(4096); }));
        samePages.add(measured([&] { same.add(pages * frame_bytes); }));
    }
    report.heading(u"One field saved, durable"_s);
    const QString found = u"%1 pages"_s.arg(pages);
    report.add({.name = u"save, beside fsync of one 4 KiB block"_s,
                .found = found,
                .warm = saves,
                .beside = u"4 KiB block"_s,
                .yardstick = block});
    report.add({.name = u"save, beside fsync of the pages it writes"_s,
                .found = found,
                .warm = saves,
                .beside = u"same pages"_s,
                .yardstick = samePages});
    report.note(u"  a save is %1 fsyncs of a block, %2 of its own pages (target: 3 at most)"_s
                    .arg(saves.wall(0.5) / block.wall(0.5), 0, 'f', 2)
                    .arg(saves.wall(0.5) / samePages.wall(0.5), 0, 'f', 2));
}
