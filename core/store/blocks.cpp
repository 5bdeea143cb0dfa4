// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blocks.h"

#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

using namespace Qt::Literals::StringLiterals;

namespace blocks {

namespace {

constexpr qsizetype hash_bytes = 8;

quint64 hashOf(const char *data, qsizetype size)
{
    return XXH3_64bits(data, std::size_t(size));
}

void seal(QByteArray &data)
{
    const quint64 hash = qToLittleEndian(hashOf(data.constData(), data.size()));
    data.append(reinterpret_cast<const char *>(&hash), hash_bytes);
}

Error damaged(const char *what)
{
    return {.code = Error::Code::Damaged, .detail = QString::fromLatin1(what)};
}

template <typename Code>
void spread(QByteArrayView body, std::span<quint64> codes)
{
    const std::size_t given = std::size_t(body.size()) / sizeof(Code);
    for (std::size_t i = 0; i < given; ++i)
        codes[i] = qFromLittleEndian<Code>(body.data() + i * sizeof(Code));
    std::fill(codes.begin() + std::ptrdiff_t(given), codes.end(), 0);
}

template <typename Code>
void gather(std::span<const quint64> codes, QByteArray &data)
{
    data.resize(qsizetype(codes.size() * sizeof(Code)));
    for (std::size_t i = 0; i < codes.size(); ++i)
        qToLittleEndian(Code(codes[i]), data.data() + i * sizeof(Code));
}

} // namespace

bool checked(QByteArrayView stored, QByteArrayView &body)
{
    if (stored.size() < hash_bytes)
        return false;
    body = stored.chopped(hash_bytes);
    const auto hash = qFromLittleEndian<quint64>(body.data() + body.size());
    return hash == hashOf(body.data(), body.size());
}

Result<> unpack(QByteArrayView stored, int width, std::span<quint64> codes)
{
    QByteArrayView body;
    if (!checked(stored, body) || body.size() % width != 0
        || body.size() > qsizetype(codes.size()) * width)
        return damaged("a block of codes");
    switch (width) {
    case 1:
        spread<quint8>(body, codes);
        break;
    case 4:
        spread<quint32>(body, codes);
        break;
    default:
        spread<quint64>(body, codes);
        break;
    }
    return {};
}

QByteArray pack(int width, std::span<const quint64> codes)
{
    while (!codes.empty() && codes.back() == 0)
        codes = codes.first(codes.size() - 1);
    QByteArray data;
    switch (width) {
    case 1:
        gather<quint8>(codes, data);
        break;
    case 4:
        gather<quint32>(codes, data);
        break;
    default:
        gather<quint64>(codes, data);
        break;
    }
    seal(data);
    return data;
}

Result<> look(QByteArrayView stored, TextsInPlace &seen)
{
    constexpr qsizetype head = text_rows * qsizetype(sizeof(quint32));
    QByteArrayView body;
    if (!checked(stored, body) || body.size() < head)
        return damaged("a block of texts");
    TextsInPlace found{.texts = body.sliced(head), .ends = body.data()};
    for (qsizetype i = 0; i < text_rows; ++i)
        if (found.end(i) < found.begin(i) || found.end(i) > found.texts.size())
            return damaged("a block of texts");
    seen = found;
    return {};
}

Result<> unpack(QByteArrayView stored, Texts &texts)
{
    TextsInPlace seen;
    if (auto whole = look(stored, seen); !whole)
        return whole;
    for (qsizetype i = 0; i < text_rows; ++i)
        texts[std::size_t(i)] = seen.text(i).toByteArray();
    return {};
}

QByteArray pack(const Texts &texts)
{
    QByteArray data;
    data.resize(qsizetype(text_rows * sizeof(quint32)));
    quint32 end = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        end += quint32(texts[i].size());
        qToLittleEndian(end, data.data() + i * sizeof(quint32));
    }
    for (const QByteArray &text : texts)
        data += text;
    seal(data);
    return data;
}

} // namespace blocks
