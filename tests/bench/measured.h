// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QString>

#include <numeric>
#include <vector>

/// Wall and CPU time of one piece of work. Units: milliseconds.
struct Spent
{
    double wall = 0;
    double cpu = 0; ///< of all threads of this process
};

double cpuNow(); ///< ms

template <typename Work>
Spent measured(Work work)
{
    QElapsedTimer timer;
    timer.start();
    const double before = cpuNow();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, cpuNow() - before};
}

/// The same piece of work, done again and again.
class Samples
{
public:
    void add(const Spent &spent);
    /// Repeats `work` `times` times, or until `most` milliseconds are gone.
    template <typename Work>
    void repeat(int times, double most, Work work)
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < times && (i == 0 || double(timer.elapsed()) < most); ++i)
            add(measured(work));
    }

    bool isEmpty() const { return m_wall.empty(); }
    double wall(double share) const; ///< a quantile: 0.5 is the median, 0.99 the p99
    double cpu(double share) const;
    double wallSum() const { return std::accumulate(m_wall.begin(), m_wall.end(), 0.0); }
    double cpuSum() const { return std::accumulate(m_cpu.begin(), m_cpu.end(), 0.0); }

private:
    std::vector<double> m_wall;
    std::vector<double> m_cpu;
};

/// Memory of this process that is in RAM, and the most that was since `forgetPeak`. Units: MiB.
double residentMiB();
double peakMiB();
void forgetPeak();

/// Takes a file out of the system's cache, so that the next read comes from the disk. False where
/// the system keeps it all the same.
bool dropFromCache(const QString &file);

/// Says on stderr what went wrong, and ends the process: a figure that is not there is no figure.
[[noreturn]] void giveUp(const char *what, const Error &error);

template <typename T>
T orGiveUp(const char *what, Result<T> result)
{
    if (!result)
        giveUp(what, result.error());
    return *std::move(result);
}
