// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include <uchardet.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 piece = 64 * 1024;

const QStringList &offered()
{
    static const QStringList names{u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"GB18030"_s,
                                   u"windows-1252"_s};
    return names;
}

/// UTF-16 without a mark: every other byte of Latin text is null.
QString guessedWide(const QByteArray &sample)
{
    qsizetype nulls[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        if (sample[i] == '\0')
            ++nulls[i % 2];
    const qsizetype many = sample.size() / 8;
    if (nulls[1] > many && nulls[0] <= many)
        return u"UTF-16LE"_s;
    return nulls[0] > many && nulls[1] <= many ? u"UTF-16BE"_s : QString();
}

bool decodes(const QByteArray &sample, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData(), QStringConverter::Flag::Stateless);
    // A character cut at the sample's end is no fault of the file's.
    for (qsizetype cut = 0; cut < 4 && cut <= sample.size(); ++cut) {
        decoder.resetState();
        const QString text = decoder.decode(sample.chopped(cut));
        if (!decoder.hasError() && !text.contains(QChar::ReplacementCharacter))
            return true;
    }
    return false;
}

QString askedOfUchardet(const QByteArray &sample)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, sample.constData(), size_t(sample.size()));
    uchardet_data_end(detector);
    const QString name = QString::fromLatin1(uchardet_get_charset(detector)).toUpper();
    uchardet_delete(detector);
    return name;
}

} // namespace

QString guessedEncoding(const QByteArray &sample)
{
    if (sample.startsWith("\xef\xbb\xbf"))
        return u"UTF-8"_s;
    if (sample.startsWith("\xff\xfe"))
        return u"UTF-16LE"_s;
    if (sample.startsWith("\xfe\xff"))
        return u"UTF-16BE"_s;
    if (const QString wide = guessedWide(sample); !wide.isEmpty())
        return wide;
    if (decodes(sample, u"UTF-8"_s))
        return u"UTF-8"_s;
    const bool couldBeChinese = decodes(sample, u"GB18030"_s);
    const QString guess = askedOfUchardet(sample);
    if (couldBeChinese && guess.startsWith("GB"_L1))
        return u"GB18030"_s;
    if (guess.startsWith("WINDOWS-125"_L1) || guess.startsWith("ISO-8859"_L1) || !couldBeChinese)
        return u"windows-1252"_s;
    // Short files leave the detector without an answer. Chinese comes in pairs of high bytes,
    // Latin accents stand alone among letters.
    qsizetype alone = 0;
    qsizetype paired = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (uchar(sample[i]) < 0x80)
            continue;
        const bool pair = i + 1 < sample.size() && uchar(sample[i + 1]) >= 0x80;
        ++(pair ? paired : alone);
        i += pair ? 1 : 0;
    }
    return paired > alone ? u"GB18030"_s : u"windows-1252"_s;
}

Result<> TextReader::open(QIODevice &device, const QString &encoding)
{
    m_device = &device;
    m_ahead = device.read(piece);
    m_encoding = encoding.isEmpty() ? guessedEncoding(m_ahead) : encoding;
    m_decoder = QStringDecoder(m_encoding.toLatin1().constData());
    if (!m_decoder.isValid())
        return Error{.code = Error::Code::InvalidInput, .detail = u"unknown encoding"_s,
                     .field = u"encoding"_s, .value = encoding, .hints = offered()};
    return {};
}

Result<QString> TextReader::read()
{
    const QByteArray bytes = m_ahead.isEmpty() ? m_device->read(piece) : std::exchange(m_ahead, {});
    if (bytes.isEmpty())
        return QString();
    m_read += bytes.size();
    QString text = m_decoder.decode(bytes);
    if (m_decoder.hasError())
        return Error{.code = Error::Code::Malformed, .detail = u"not in this encoding"_s,
                     .field = u"encoding"_s, .value = m_encoding, .hints = offered()};
    return text;
}
