// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

/// The only chance. Handed in, so that a run can be repeated.
class Random
{
public:
    virtual ~Random() = default;
    virtual quint64 next() = 0;
};

/// From the operating system: identities and secrets.
class SystemRandom final : public Random
{
public:
    quint64 next() override;
};

/// The same numbers for the same seed: tests and simulations.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint64 seed)
        : m_engine(seed)
    {}
    quint64 next() override { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};
