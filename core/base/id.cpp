// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QCryptographicHash>
#include <QHashFunctions>

#include <algorithm>
#include <cstring>

namespace {

void putTime(std::array<std::uint8_t, 16> &bytes, qint64 ms)
{
    for (int i = 0; i < 6; ++i)
        bytes[std::size_t(i)] = std::uint8_t(std::uint64_t(ms) >> (40 - 8 * i));
}

void putVersion(std::array<std::uint8_t, 16> &bytes, int version)
{
    bytes[6] = std::uint8_t((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = std::uint8_t((bytes[8] & 0x3f) | 0x80);
}

} // namespace

Id Id::make(Clock &clock, Random &random)
{
    Id id;
    const quint64 low = random.next();
    const quint64 high = random.next();
    std::memcpy(id.m_bytes.data() + 8, &low, 8);
    std::memcpy(id.m_bytes.data() + 6, &high, 2);
    putTime(id.m_bytes, clock.now());
    putVersion(id.m_bytes, 7);
    return id;
}

Id Id::ofName(const Id &space, const QString &name)
{
    const QByteArray text = name.normalized(QString::NormalizationForm_C).toUtf8();
    Id id = fromBytes(
        QCryptographicHash::hash(space.bytes() + text, QCryptographicHash::Sha1).left(16));
    putVersion(id.m_bytes, 5);
    return id;
}

Id Id::ofChange(qint64 ms, const QByteArray &hash)
{
    Q_ASSERT(hash.size() >= 16);
    Id id = fromBytes(hash.left(16));
    putTime(id.m_bytes, ms);
    putVersion(id.m_bytes, 8);
    return id;
}

Id Id::fromBytes(const QByteArray &bytes)
{
    Id id;
    if (bytes.size() == 16)
        std::memcpy(id.m_bytes.data(), bytes.constData(), 16);
    return id;
}

Result<Id> Id::fromText(const QString &text)
{
    const bool shaped = text.size() == 36 && text[8] == u'-' && text[13] == u'-' && text[18] == u'-'
                        && text[23] == u'-';
    const QByteArray digits = text.toLatin1().replace('-', "").toLower();
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (!shaped || digits.size() != 32 || !std::all_of(digits.begin(), digits.end(), isHex))
        return Error{.code = Error::Code::NotAnId, .value = text};
    return fromBytes(QByteArray::fromHex(digits));
}

QByteArray Id::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16);
}

QString Id::text() const
{
    QString hex = QString::fromLatin1(bytes().toHex());
    for (const int at : {20, 16, 12, 8})
        hex.insert(at, u'-');
    return hex;
}

size_t qHash(const Id &id, size_t seed) noexcept
{
    return qHash(QByteArrayView(reinterpret_cast<const char *>(&id), 16), seed);
}
