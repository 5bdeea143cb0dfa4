// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include <uchardet.h>
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

/// A byte-order mark: what it says and how many bytes it takes.
std::pair<QString, qsizetype> markOf(const QByteArray &sample)
{
    static const std::pair<QByteArray, QString> marks[]{
        {"\xef\xbb\xbf"_ba, u"UTF-8"_s},
        {QByteArray("\xff\xfe\0\0", 4), u"UTF-32LE"_s},
        {QByteArray("\0\0\xfe\xff", 4), u"UTF-32BE"_s},
        {"\xff\xfe"_ba, u"UTF-16LE"_s},
        {"\xfe\xff"_ba, u"UTF-16BE"_s},
        {"\x84\x31\x95\x33"_ba, u"GB18030"_s}};
    for (const auto &[bytes, name] : marks)
        if (sample.startsWith(bytes))
            return {name, bytes.size()};
    return {};
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

bool decodes(const QByteArray &sample, const QString &encoding)
{
    const Converter converter = opened(encoding);
    QString text;
    return converter && convert(converter.get(), sample, false, text);
}

/// UTF-16 without a mark, by the ends of cells and lines that every table has.
QString guessedWide(const QByteArray &sample)
{
    if (sample.count('\0') <= sample.size() / 200)
        return {};
    qsizetype ends[2] = {0, 0};
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2)
        for (const int big : {0, 1})
            if (sample[i + 1 - big] == '\0'
                && QByteArrayView("\r\n,;\t|").contains(sample[i + big]))
                ++ends[big];
    const QString name = ends[1] > ends[0] ? u"UTF-16BE"_s : u"UTF-16LE"_s;
    return std::max(ends[0], ends[1]) > 0 && decodes(sample, name) ? name : QString();
}

/// UTF-8 but for a few broken places: to be refused as such, not taken for something else.
bool isBrokenUtf8(const QByteArray &sample)
{
    const auto follows = [&](qsizetype i) {
        return i < sample.size() && (sample[i] & 0xc0) == 0x80;
    };
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const uchar lead = uchar(sample[i]);
        if (lead < 0x80)
            continue;
        const qsizetype more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
        qsizetype found = 0;
        while (found < more && follows(i + 1 + found))
            ++found;
        ++(more > 0 && found == more ? whole : broken);
        i += found;
    }
    return whole > 9 * broken;
}

bool uchardetSaysChinese(const QByteArray &sample)
{
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), sample.constData(), std::size_t(sample.size()));
    uchardet_data_end(detector.get());
    return QByteArrayView(uchardet_get_charset(detector.get())).startsWith("GB");
}

/// Chinese comes in pairs of high bytes; Latin accents stand alone among letters. The detector is
/// asked where that leaves a doubt: on short files it takes "año" for Chinese.
bool isChinese(const QByteArray &sample)
{
    qsizetype alone = 0;
    qsizetype paired = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (uchar(sample[i]) < 0x80)
            continue;
        const bool pair = i + 1 < sample.size() && uchar(sample[i + 1]) >= 0x80;
        ++(pair ? paired : alone);
        i += pair ? 1 : 0;
    }
    if (alone > 4 * paired || !decodes(sample, u"GB18030"_s))
        return false;
    return paired > 4 * alone || uchardetSaysChinese(sample);
}

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0; });
}

/// What the guess is made on: the beginning, or where a long beginning of plain ASCII says nothing,
/// the first piece that is more.
QByteArray sampleOf(QIODevice &device, const QByteArray &beginning)
{
    if (device.isSequential() || beginning.size() < piece || !isAscii(beginning))
        return beginning;
    const qint64 start = device.pos();
    QByteArray sample = beginning;
    while (isAscii(sample)) {
        QByteArray more = device.read(piece);
        if (more.isEmpty())
            break;
        sample = std::move(more);
    }
    const auto high = std::find_if(sample.begin(), sample.end(), [](char c) { return c <= 0; });
    sample = sample.mid(high - sample.begin()) + device.read(piece);
    device.seek(start);
    return sample.isEmpty() ? beginning : sample;
}

} // namespace

QString guessedEncoding(const QByteArray &sample)
{
    if (const QString marked = markOf(sample).first; !marked.isEmpty())
        return marked;
    if (const QString wide = guessedWide(sample); !wide.isEmpty())
        return wide;
    if (sample.contains('\0'))
        return {};
    if (decodes(sample, u"UTF-8"_s) || isBrokenUtf8(sample))
        return u"UTF-8"_s;
    return isChinese(sample) ? u"GB18030"_s : u"windows-1252"_s;
}

void TextReader::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

Result<> TextReader::open(QIODevice &device, const QString &encoding)
{
    m_device = &device;
    m_ahead = device.read(piece);
    m_read = m_line = 0;
    m_ended = false;
    const auto [marked, markSize] = markOf(m_ahead);
    QString name = encoding.trimmed();
    if (!name.isEmpty() && !opened(name))
        return Error{.code = Error::Code::InvalidInput,
                     .detail = u"unknown encoding"_s,
                     .field = u"encoding"_s,
                     .value = encoding,
                     .hints = offered()};
    if (!marked.isEmpty())
        name = marked;
    else if (name.isEmpty())
        name = guessedEncoding(sampleOf(device, m_ahead));
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
