// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The only "now". Handed in wherever time is read, so that a test or a simulator can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 now() = 0; ///< milliseconds since 1970-01-01T00:00Z
};

class SystemClock final : public Clock
{
public:
    qint64 now() override;
};

/// Stands still until it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 ms)
        : m_now(ms)
    {}
    qint64 now() override { return m_now; }
    void set(qint64 ms) { m_now = ms; }
    void advance(qint64 ms) { m_now += ms; }

private:
    qint64 m_now;
};
