// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encodingguess.h"

#include <QByteArrayView>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands before a character that is not ASCII.
enum class Before { Letter, Digit, Gap, High };

Before kindOf(uchar ascii)
{
    const bool letter = (ascii | 0x20) >= 'a' && (ascii | 0x20) <= 'z';
    return letter ? Before::Letter : ascii >= '0' && ascii <= '9' ? Before::Digit : Before::Gap;
}

/// The price of a transition, by what stood before.
struct Prices
{
    int letter, digit, gap, high;
    int operator[](Before before) const
    {
        switch (before) {
        case Before::Letter:
            return letter;
        case Before::Digit:
            return digit;
        case Before::Gap:
            return gap;
        default:
            return high;
        }
    }
};

// Each reading of a sample has a price, in bits: how unlikely these bytes are if it is the right
// one. The cheapest is the guess. The prices were measured on word lists and messages in Spanish,
// Portuguese, French, German and Chinese: a file of one single word is read wrongly less than once
// in a thousand, Chinese of one or two characters once in fifty, and nothing of ten rows.
constexpr int impossible = 60; ///< no such character, or one for private use

uchar at(QByteArrayView bytes, qsizetype i)
{
    return i < bytes.size() ? uchar(bytes[i]) : 0;
}

/// Latin letters with accents stand alone among other letters; a mark such as “ or € may follow
/// anything.
class LatinPrice
{
public:
    static int of(QByteArrayView bytes)
    {
        constexpr Prices letter{.letter = 5, .digit = 10, .gap = 6, .high = 8};
        int price = 0;
        Before before = Before::Gap;
        for (const char c : bytes) {
            if (c >= 0) {
                const Before now = kindOf(uchar(c));
                price += before == Before::High && now != Before::Letter ? 2 : 0; // it ends a word
                before = now;
                continue;
            }
            const bool isLetter = in(letters, c) || (uchar(c) >= 0xc0 && !in("\xd7\xf7", c));
            price += isLetter ? letter[before] + ofLetter(c) : ofMark(c);
            before = isLetter ? Before::High : Before::Gap;
        }
        return price;
    }

private:
    static constexpr QByteArrayView letters = "\x8a\x8c\x8e\x9a\x9c\x9e\x9f"; // Š Œ Ž š œ ž Ÿ
    static bool in(QByteArrayView set, char c) { return set.contains(c); }
    static int ofLetter(char c)
    {
        constexpr QByteArrayView spanish = "\xe1\xe9\xed\xf3\xfa\xf1"; // á é í ó ú ñ
        constexpr QByteArrayView western = // Á É Í Ó Ú Ñ ü Ü ç Ç …
            "\xc1\xc9\xcd\xd3\xda\xd1\xfc\xdc\xe7\xc7\xe0\xc0\xe3\xc3\xea\xca\xf4\xd4\xf5\xd5"
            "\xe4\xc4\xf6\xd6\xdf\xe8\xc8\xe2\xc2";
        return in(spanish, c) ? 3 : in(western, c) ? 5 : 9;
    }
    static int ofMark(char c)
    {
        constexpr QByteArrayView marks = // ª º ¿ ¡ · « » “ ” ‘ ’ – — … • € ´ ° and a fixed space
            "\xaa\xba\xbf\xa1\xb7\xab\xbb\x93\x94\x91\x92\x96\x97\x85\x95\x80\xb4\xb0\xa0";
        return in("\x81\x8d\x8f\x90\x9d", c) ? impossible : in(marks, c) ? 11 : 18;
    }
};

/// Chinese comes in runs, between gaps, and of the 3,755 characters of everyday for the most.
class ChinesePrice
{
public:
    static int of(QByteArrayView bytes)
    {
        constexpr Prices begins{.letter = 6, .digit = 3, .gap = 1, .high = 0};
        constexpr Prices ends{.letter = 6, .digit = 5, .gap = 3, .high = 0};
        int price = 0;
        Before before = Before::Gap;
        for (qsizetype i = 0; i < bytes.size();) {
            if (bytes[i] >= 0) {
                const Before now = kindOf(uchar(bytes[i++]));
                price += before == Before::High ? ends[now] : 0;
                before = now;
                continue;
            }
            qsizetype size = 0;
            price += begins[before] + ofCharacter(bytes.sliced(i), size);
            const uchar after = at(bytes, i + size);
            if (before == Before::Letter && after < 0x80 && kindOf(after) == Before::Letter)
                price += 4; // one alone inside of a word
            i += size;
            before = Before::High;
        }
        return price;
    }

private:
    static int ofCharacter(QByteArrayView bytes, qsizetype &size)
    {
        const uchar first = uchar(bytes[0]);
        const uchar second = at(bytes, 1);
        const auto isDigit = [](uchar c) { return c >= 0x30 && c <= 0x39; };
        size = 4;
        if (isDigit(second) && at(bytes, 2) >= 0x81 && isDigit(at(bytes, 3)))
            return 30;
        size = 1;
        if (first == 0x80 || first == 0xff || second < 0x40 || second == 0x7f || second == 0xff)
            return impossible;
        size = 2;
        const bool national = second >= 0xa1; // GB 2312, in rows by the first byte
        if (national && first >= 0xb0 && first <= 0xd7)
            return 12;
        if (national && first >= 0xd8 && first <= 0xf7)
            return 16;
        if (national && first >= 0xa1 && first <= 0xa3) // punctuation, full-width Latin
            return 11;
        const bool isPrivate = national ? first >= 0xf8 || (first >= 0xaa && first <= 0xaf)
                                        : first >= 0xa1 && first <= 0xa7;
        return isPrivate ? impossible : 22;
    }
};

/// UTF-8 but for a few broken places is UTF-8, to be refused as such: what Latin-1 would make of it
/// is dearer.
class Utf8Price
{
public:
    static int of(QByteArrayView bytes)
    {
        Utf8Price price;
        for (qsizetype i = 0; i < bytes.size();)
            i += price.take(bytes.sliced(i));
        return price.m_price;
    }

private:
    qsizetype take(QByteArrayView bytes)
    {
        const uchar first = uchar(bytes[0]);
        if (first < 0x80) {
            m_before = kindOf(first);
            m_broken = false;
            return 1;
        }
        const qsizetype size = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        const auto tail = bytes.first(std::clamp<qsizetype>(size, 1, bytes.size())).sliced(1);
        const bool whole =
            size > 0 && first < 0xf5 && tail.size() == size - 1
            && std::all_of(tail.begin(), tail.end(), [](char c) { return (c & 0xc0) == 0x80; });
        if (!whole) {
            m_price += m_broken ? 8 : 32;
            m_broken = true;
            return 1;
        }
        m_broken = false;
        m_price += size > 2 ? ofFarEast() : ofTwoBytes((first & 0x1f) << 6 | (tail[0] & 0x3f));
        return size;
    }
    int ofFarEast()
    {
        const int price = m_before == Before::High && m_block < 0 ? 12 : 13;
        m_before = Before::High;
        m_block = -1;
        return price;
    }
    int ofTwoBytes(int code)
    {
        constexpr Prices letter{.letter = 5, .digit = 10, .gap = 6, .high = 8};
        if (code < 0x250) { // Latin: with accents, of Central Europe, and the odd ones
            const int price = letter[m_before] + (code < 0x100 ? 3 : code < 0x180 ? 7 : 14);
            m_before = Before::High;
            m_block = 0;
            return price;
        }
        const int block = code >> 7; // Greek, Cyrillic, Arabic, …: one of them, and words of it
        const int price = (block == m_block ? 6 : 14) + (m_before == Before::Letter ? 6 : 1);
        m_before = Before::Gap;
        m_block = block;
        return price;
    }

    int m_price = 0;
    Before m_before = Before::Gap;
    int m_block = 0; ///< of 128 characters; -1: of the Far East
    bool m_broken = false;
};

/// What a Chinese reading is cheaper by, for who expects one.
int expectation(const QLocale &region)
{
    switch (region.language()) {
    case QLocale::Chinese:
        return 8;
    case QLocale::C:
    case QLocale::English:
        return 0;
    default:
        return -8;
    }
}

} // namespace

EncodingMark encodingMark(const QByteArray &sample)
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

/// By the ends of cells and lines that every table has.
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
    if (std::max(ends[0], ends[1]) == 0)
        return {};
    const int big = ends[1] > ends[0] ? 1 : 0;
    bool waits = false; // for the second half of a pair
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        const int kind = uchar(sample[i + 1 - big]) & 0xfc;
        if (waits != (kind == 0xdc))
            return {};
        waits = kind == 0xd8;
    }
    return big ? u"UTF-16BE"_s : u"UTF-16LE"_s;
}

QString guessedEncoding(const QByteArray &sample, const QLocale &region)
{
    if (const QString marked = encodingMark(sample).encoding; !marked.isEmpty())
        return marked;
    if (const QString wide = guessedWide(sample); !wide.isEmpty())
        return wide;
    if (sample.contains('\0'))
        return {};
    constexpr int usual = 8; // most files of today
    const int utf8 = Utf8Price::of(sample) - usual;
    const int latin = LatinPrice::of(sample);
    const int chinese = ChinesePrice::of(sample) - expectation(region);
    if (utf8 <= std::min(latin, chinese))
        return u"UTF-8"_s;
    return latin <= chinese ? u"windows-1252"_s : u"GB18030"_s;
}
