// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>

class Clock;
class Random;

/// The identity of a record: 16 bytes, the same everywhere for ever.
///
/// Source: RFC 9562: version 7 where a record is born, version 5 where its content is its identity.
class Id
{
public:
    constexpr Id() = default;

    static Id make(Clock &clock, Random &random);           ///< version 7, in time order
    static Id ofName(const Id &space, const QString &name); ///< version 5, NFC of the name
    static Id fromBytes(const QByteArray &bytes);           ///< null unless 16 bytes
    static Result<Id> fromText(const QString &text);        ///< 8-4-4-4-12 hex digits
    /// The id of a `change` row: 48 bits of time, then what tells it apart; version 8.
    static Id ofChange(qint64 ms, const QByteArray &hash);

    QByteArray bytes() const;
    QString text() const;
    bool isNull() const { return *this == Id(); }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

size_t qHash(const Id &id, size_t seed = 0) noexcept;
