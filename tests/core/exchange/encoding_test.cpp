// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"
#include "tests/catch.h"

#include <QBuffer>
#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString spanish = u"nombre;ciudad\r\nFerretería Peña;León\r\nMuñoz e Hijos;Cádiz\r\n"_s;
const QString chinese = u"名称,城市\n上海贸易有限公司,上海\n北京科技,北京\n"_s;
const QByteArray chinese_in_gb = QByteArray::fromHex(
    "c3fbb3c62cb3c7cad00ac9cfbaa3c3b3d2d7d3d0cfdeb9abcbbe2cc9cfbaa30ab1b1bea9bfc6bcbc2cb1b1bea90a");

QByteArray in(QStringConverter::Encoding encoding, const QString &text, bool marked)
{
    QStringEncoder encoder(encoding, marked ? QStringConverter::Flag::WriteBom
                                            : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

struct Read
{
    QString text;
    QString encoding;
    std::optional<Error> error = {};
};

/// The whole of a file, or what it was refused for.
Read read(QByteArray bytes, const QString &encoding = {})
{
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    TextReader reader;
    if (const auto opened = reader.open(file, encoding); !opened)
        return {{}, {}, opened.error()};
    Read all{{}, reader.encoding()};
    for (;;) {
        const auto piece = reader.read();
        if (!piece)
            return {all.text, all.encoding, piece.error()};
        if (piece->isEmpty())
            return all;
        all.text += *piece;
    }
}

} // namespace

TEST_CASE("a file in UTF-8 is read with a mark and without", "[exchange]")
{
    for (const QString &text : {spanish, chinese, u"plain\n"_s, QString()})
        for (const bool marked : {false, true}) {
            const Read file = read(in(QStringConverter::Utf8, text, marked));
            CHECK(file.text == text);
            CHECK(file.encoding == u"UTF-8"_s);
        }
}

TEST_CASE("a file in UTF-16 is read with a mark and without", "[exchange]")
{
    for (const QString &text : {spanish, chinese, u"一,二\n三,四\n"_s})
        for (const bool marked : {false, true}) {
            const Read little = read(in(QStringConverter::Utf16LE, text, marked));
            const Read big = read(in(QStringConverter::Utf16BE, text, marked));
            CHECK(little.text == text);
            CHECK(big.text == text);
            CHECK(little.encoding == u"UTF-16LE"_s);
            CHECK(big.encoding == u"UTF-16BE"_s);
            CHECK(read(in(QStringConverter::Utf16LE, text, marked), u"utf-16"_s).text == text);
        }
}

TEST_CASE("Chinese in GB18030 and Spanish in windows-1252 are told apart", "[exchange]")
{
    const Read gb = read(chinese_in_gb);
    const Read latin = read(spanish.toLatin1());

    CHECK(gb.text == chinese);
    CHECK(gb.encoding == u"GB18030"_s);
    CHECK(latin.text == spanish);
    CHECK(latin.encoding == u"windows-1252"_s);
    CHECK(read("a;b\n5 \x80;a\xf1o\n").text == u"a;b\n5 €;año\n"_s);
    CHECK(read("n\xfamero\nMAR\xcd\x41 NU\xd1\x45Z \xc1LVAREZ\n").encoding == u"windows-1252"_s);
    CHECK(read("\xc3\xfb\xb3\xc6\n").text == u"名称\n"_s);
}

TEST_CASE("a long beginning of plain ASCII does not decide the encoding", "[exchange]")
{
    const QByteArray plain = QByteArray("name,city\n").repeated(20'000);

    CHECK(read(plain + chinese_in_gb).text == QString::fromLatin1(plain) + chinese);
    CHECK(read(plain + spanish.toLatin1()).encoding == u"windows-1252"_s);
    CHECK(read(plain + spanish.toUtf8()).text == QString::fromLatin1(plain) + spanish);
    CHECK(read(plain).text == QString::fromLatin1(plain));
}

TEST_CASE("a character cut by the end of a piece is read whole", "[exchange]")
{
    for (int shift = 0; shift < 4; ++shift) {
        const QString text = QString(shift, u'x') + u"汉𠀀"_s.repeated(40'000);
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            CHECK((read(in(encoding, text, true)).text == text));
    }
    const QByteArray gb = 'x' + QByteArray("\xba\xba\x95\x32\x82\x36").repeated(40'000);
    CHECK((read(gb).text == u'x' + u"汉𠀀"_s.repeated(40'000)));
}

TEST_CASE("an encoding may be named, in one of its names", "[exchange]")
{
    CHECK(read(chinese_in_gb, u"gbk"_s).encoding == u"GB18030"_s);
    CHECK(read(chinese_in_gb, u"GB2312"_s).text == chinese);
    CHECK(read("\x80", u"iso-8859-1"_s).text == u"€"_s);
    CHECK(read("\xa4\xa4", u"Big5"_s).text == u"中"_s);
    CHECK(read(in(QStringConverter::Utf8, spanish, true), u"windows-1252"_s).text == spanish);

    const auto unknown = read("x", u"klingon"_s).error;
    REQUIRE(unknown);
    CHECK(unknown->code == Error::Code::InvalidInput);
    CHECK(unknown->hints.contains(u"GB18030"_s));
}

TEST_CASE("bytes that are none of the encoding refuse the file", "[exchange]")
{
    const QByteArray broken = spanish.toUtf8().repeated(3) + '\xf1' + spanish.toUtf8();
    const QByteArray late = spanish.toUtf8().repeated(5'000) + '\xf1' + spanish.toUtf8();
    const QByteArray cut = spanish.toUtf8() + '\xc3';

    for (const Read &file :
         {read(broken), read(late), read(cut), read(spanish.toLatin1(), u"UTF-8"_s),
          read("PK\x03\x04\x14\0\x06\0\x08\0\0\0\x21\0"_ba)}) {
        REQUIRE(file.error);
        CHECK(file.error->code == Error::Code::Malformed);
        CHECK_FALSE(file.error->hints.isEmpty());
        CHECK_FALSE(file.text.contains(QChar::ReplacementCharacter));
    }
}
