// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/crm/choices.h"
#include "tests/bench/words.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <vector>

/// Chance that begins in a few nanoseconds, so that each record has its own. Source: SplitMix64
/// (Steele, Lea, Flood, 2014).
class Chance final : public Random
{
public:
    Chance(int entity, qint64 record)
        : m_state(quint64(entity) << 56 ^ quint64(record))
    {
        m_state = next();
    }
    quint64 next() override
    {
        quint64 z = m_state += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    double unit() { return double(next() >> 11) * 0x1p-53; } ///< 0 ≤ x < 1
    qint64 below(qint64 n) { return qint64(next() % quint64(n)); }
    bool percent(double share) { return unit() * 100 < share; }
    QString pick(words::List list)
    {
        return QString::fromUtf8(list[std::size_t(below(qint64(list.size())))]);
    }
    /// Few are large: a quarter of a list's first entries gets about two thirds of all.
    QString pickEarly(words::List list) { return QString::fromUtf8(list[early(list.size())]); }
    /// The key of one of a seeded list.
    QString choice(const QString &list)
    {
        const std::vector<SeedChoice> &choices = seededChoices(list);
        return QString::fromLatin1(choices[early(choices.size())].key);
    }
    std::size_t early(std::size_t size)
    {
        const double u = unit();
        return std::size_t(double(size) * u * u * std::sqrt(u));
    }
    /// Between two powers of ten, each magnitude as likely as the next.
    double magnitude(double low, double high)
    {
        return std::pow(10.0, low + (high - low) * unit());
    }

private:
    quint64 m_state;
};
