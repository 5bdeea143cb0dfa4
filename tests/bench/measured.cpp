// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measured.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto last = double(values.size() - 1);
    return values[std::size_t(last * share + 0.5)];
}

double statusMiB(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

} // namespace

double cpuNow()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

void Samples::add(const Spent &spent)
{
    m_wall.push_back(spent.wall);
    m_cpu.push_back(spent.cpu);
}

double Samples::wall(double share) const
{
    return quantile(m_wall, share);
}

double Samples::cpu(double share) const
{
    return quantile(m_cpu, share);
}

double residentMiB()
{
    return statusMiB("VmRSS:");
}

double peakMiB()
{
    return statusMiB("VmHWM:");
}

void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

bool dropFromCache(const QString &file)
{
    const int opened = ::open(QFile::encodeName(file).constData(), O_RDONLY);
    if (opened < 0)
        return false;
    ::fdatasync(opened); // what is not on the disk yet cannot be dropped
    ::posix_fadvise(opened, 0, 0, POSIX_FADV_DONTNEED);
    // Asked, not believed: how many pages are still there.
    const auto size = std::size_t(QFile(file).size());
    const auto page = std::size_t(::sysconf(_SC_PAGESIZE));
    std::size_t here = 0;
    std::vector<unsigned char> pages((size + page - 1) / page);
    if (void *mapped = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, opened, 0);
        mapped != MAP_FAILED) {
        if (::mincore(mapped, size, pages.data()) == 0)
            here = std::size_t(std::count_if(pages.begin(), pages.end(),
                                             [](unsigned char state) { return state & 1; }));
        ::munmap(mapped, size);
    }
    ::close(opened);
    return here * 100 < pages.size();
}

void giveUp(const char *what, const Error &error)
{
    std::fprintf(stderr, "%s: error %d %s %s\n", what, int(error.code), qPrintable(error.detail),
                 qPrintable(error.value));
    std::exit(1);
}
