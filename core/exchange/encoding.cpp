// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include "core/exchange/encodingguess.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 piece = 64 * 1024;

using Converter = std::unique_ptr<UConverter, void (*)(UConverter *)>;

const QStringList &offered()
{
    static const QStringList names{u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"GB18030"_s,
                                   u"windows-1252"_s};
    return names;
}

/// What files called so hold in truth: the larger set. Source: the WHATWG's Encoding Standard.
QString largerSet(const QString &name)
{
    static const QStringList chinese{u"gbk"_s, u"gb2312"_s, u"cp936"_s, u"euccn"_s, u"ms936"_s};
    static const QStringList latin{u"iso88591"_s, u"latin1"_s, u"cp1252"_s, u"ascii"_s,
                                   u"usascii"_s};
    const QString plain = name.toLower().remove(u'-').remove(u'_').remove(u' ');
    if (chinese.contains(plain))
        return u"GB18030"_s;
    return latin.contains(plain) ? u"windows-1252"_s : name;
}

/// Null where the name is none.
Converter opened(const QString &encoding)
{
    UErrorCode code = U_ZERO_ERROR;
    const QByteArray name = encoding.toUtf8();
    UConverter *converter = name.isEmpty() ? nullptr : ucnv_open(name.constData(), &code);
    if (converter) // bytes of no character stop it: nothing is lost in silence
        ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
    return Converter(U_SUCCESS(code) ? converter : nullptr, ucnv_close);
}

/// Adds the text of the bytes; false where they are none.
bool convert(UConverter *converter, QByteArrayView bytes, bool last, QString &text)
{
    // A byte gives one unit at most, and what waits from the piece before a few.
    const qsizetype before = text.size();
    text.resize(before + bytes.size() + 16);
    auto *target = reinterpret_cast<UChar *>(text.data()) + before;
    UChar *const begin = target;
    const char *source = bytes.data();
    UErrorCode code = U_ZERO_ERROR;
    ucnv_toUnicode(converter, &target, begin + bytes.size() + 16, &source, source + bytes.size(),
                   nullptr, last, &code);
    text.truncate(before + (target - begin));
    return U_SUCCESS(code);
}

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0; });
}

/// What the guess is made on: from the first byte that is not ASCII on, however far behind it is.
QByteArray sampleOf(QIODevice &device, const QByteArray &beginning)
{
    if (device.isSequential() || beginning.size() < piece)
        return beginning;
    const qint64 start = device.pos();
    QByteArray sample = beginning;
    while (isAscii(sample)) {
        QByteArray more = device.read(piece);
        if (more.isEmpty())
            break;
        sample = std::move(more);
    }
    const auto isHigh = [](char c) { return c <= 0; };
    sample.remove(0, std::find_if(sample.begin(), sample.end(), isHigh) - sample.begin());
    sample += device.read(piece);
    // A character may be cut in two by its end: up to there it says enough.
    const auto last = std::find_if_not(sample.rbegin(), sample.rend(), isHigh);
    if (last != sample.rend() && !device.atEnd())
        sample.truncate(sample.rend() - last);
    device.seek(start);
    return sample.isEmpty() ? beginning : sample;
}

} // namespace

void TextReader::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

Result<> TextReader::open(QIODevice &device, const QString &encoding, const QLocale &region)
{
    m_device = &device;
    m_ahead = device.read(piece);
    m_read = m_line = 0;
    m_ended = false;
    const auto [marked, markSize] = encodingMark(m_ahead);
    QString name = encoding.trimmed();
    m_guessed = marked.isEmpty() && name.isEmpty();
    if (!name.isEmpty() && !opened(name))
        return Error{.code = Error::Code::InvalidInput,
                     .detail = u"unknown encoding"_s,
                     .field = u"encoding"_s,
                     .value = encoding,
                     .hints = offered()};
    if (!marked.isEmpty())
        name = marked;
    else if (name.isEmpty())
        name = guessedEncoding(sampleOf(device, m_ahead), region);
    else if (ucnv_compareNames(name.toUtf8().constData(), "UTF-16") == 0)
        name = guessedWide(m_ahead).isEmpty() ? u"UTF-16LE"_s : guessedWide(m_ahead);
    m_encoding = largerSet(name);
    if (m_encoding.isEmpty())
        return Error{.code = Error::Code::Malformed,
                     .detail = u"no text in any encoding"_s,
                     .field = u"encoding"_s,
                     .hints = offered()};
    m_converter.reset(opened(m_encoding).release());
    m_ahead.remove(0, markSize);
    m_read = markSize;
    m_line = 1;
    return {};
}

Result<QString> TextReader::decode(const QByteArray &bytes, bool last)
{
    QString text;
    const bool good = convert(m_converter.get(), bytes, last, text);
    m_line += text.count(u'\n');
    if (!good)
        return Error{.code = Error::Code::Malformed,
                     .detail = u"bytes that are none of the encoding, line %1"_s.arg(m_line),
                     .field = u"encoding"_s,
                     .value = m_encoding,
                     .hints = offered()};
    m_read += bytes.size();
    return text;
}

Result<QString> TextReader::read()
{
    QString text;
    while (text.isEmpty() && !m_ended) { // a piece may hold no more than a part of a character
        QByteArray bytes = std::exchange(m_ahead, {});
        if (bytes.isEmpty()) {
            bytes.resize(piece);
            const qint64 size = m_device->read(bytes.data(), piece);
            if (size < 0 && !m_device->atEnd())
                return Error{.code = Error::Code::FileUnreadable,
                             .detail = m_device->errorString()};
            bytes.truncate(std::max<qint64>(size, 0));
        }
        m_ended = bytes.isEmpty();
        auto decoded = decode(bytes, m_ended);
        if (!decoded)
            return decoded;
        text = *decoded;
    }
    return text;
}
