// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "tests/catch.h"

#include <QBuffer>
#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Read
{
    QStringList heading;
    QList<CsvRow> rows;
    QChar delimiter = {};
    std::optional<Error> error = {};

    QStringList cells(int row) const { return rows.value(row).cells; }
};

Read read(QByteArray bytes, const CsvReader::Options &options = {})
{
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CsvReader reader;
    if (const auto opened = reader.open(file, options); !opened)
        return {{}, {}, {}, opened.error()};
    Read all{reader.heading(), {}, reader.delimiter()};
    for (CsvRow row;;) {
        const auto more = reader.next(row);
        if (!more) {
            all.error = more.error();
            return all;
        }
        if (!*more)
            return all;
        all.rows << row;
    }
}

QByteArray written(const QList<QStringList> &rows)
{
    QBuffer file;
    REQUIRE(file.open(QIODevice::WriteOnly));
    CsvWriter writer(file);
    for (const QStringList &row : rows)
        REQUIRE(writer.write(row));
    REQUIRE(writer.finish());
    return file.data();
}

} // namespace

TEST_CASE("rows are read with quotes, delimiters and line ends inside of them", "[exchange]")
{
    const Read file =
        read("name,note\r\n\"Peña, Hijos\",\"says \"\"hola\"\"\"\r\n\"two\r\nlines\",x\r\nlast,y");

    CHECK_FALSE(file.error);
    CHECK(file.heading == QStringList{u"name"_s, u"note"_s});
    CHECK(file.cells(0) == QStringList{u"Peña, Hijos"_s, u"says \"hola\""_s});
    CHECK(file.cells(1) == QStringList{u"two\r\nlines"_s, u"x"_s});
    CHECK(file.cells(2) == QStringList{u"last"_s, u"y"_s});
}

TEST_CASE("each row knows the line where it begins, whatever ends the lines", "[exchange]")
{
    for (const QByteArray &end : {"\n"_ba, "\r\n"_ba, "\r"_ba}) {
        QByteArray text = "a,b\n\n1,2\n\"x\ny\",\"\n\"\n \n3,4\n";
        const Read file = read(text.replace("\n", end));

        REQUIRE(file.rows.size() == 3);
        CHECK(file.rows[0].line == 3);
        CHECK(file.rows[1].line == 4);
        CHECK(file.rows[2].line == 8);
    }
    const Read mixed = read("a,b\r1,2\n3,4\r\n5,6");
    REQUIRE(mixed.rows.size() == 3);
    CHECK(mixed.rows[2].line == 4);
}

TEST_CASE("a line is counted once though its two ends are cut apart", "[exchange]")
{
    const QByteArray heading = "a," + QByteArray(64 * 1024 - 3, 'b') + "\r\n"; // \r ends a piece
    const Read file = read(heading + "1,2\r\n\"" + QByteArray(70'000, 'x') + "\n\",3\r\n4,5\r\n");

    REQUIRE(file.rows.size() == 3);
    CHECK(file.rows[0].line == 2);
    CHECK(file.rows[1].line == 3);
    CHECK(file.rows[2].line == 5);
    CHECK(file.rows[1].cells[0].size() == 70'001);
}

TEST_CASE("the delimiter is found", "[exchange]")
{
    CHECK(read("a;b\n1,5;2,5\n").delimiter == u';');
    CHECK(read("a\tb\nx, y\tz\n").delimiter == u'\t');
    CHECK(read("a|b\n1|2\n").delimiter == u'|');
    CHECK(read("\"a;b\",c\n\"1;2\",3\n").delimiter == u',');
    CHECK(read("name, given;age\nAna;5\nWei;6\n").delimiter == u';');
    CHECK(read("only\none\n").delimiter == u',');
    CHECK(read("a;b,c\n", {.encoding = {}, .delimiter = u','}).heading
          == QStringList{u"a;b"_s, u"c"_s});
}

TEST_CASE("a mark and a line that names the delimiter are no heading", "[exchange]")
{
    for (const auto &begin : {"sep=;\r\n"_ba, "\"sep=;\"\n"_ba, "\xef\xbb\xbfSEP=;\n"_ba}) {
        const Read file = read(begin + "a;b\n1;2\n");
        CHECK(file.heading == QStringList{u"a"_s, u"b"_s});
        REQUIRE(file.rows.size() == 1);
        CHECK(file.rows[0].line == 3);
    }
    CHECK(read("sep=\t\na\tb\n").heading == QStringList{u"a"_s, u"b"_s});
    CHECK(read("\xef\xbb\xbf\"a\",b\n").heading == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("a short row is filled, a long one is reported, a trailing empty column is none",
          "[exchange]")
{
    const Read file = read("a,b,\n1\n1,2,\n1,2,,\n1,2,3\n,,\n");

    CHECK(file.heading == QStringList{u"a"_s, u"b"_s});
    REQUIRE(file.rows.size() == 4);
    CHECK(file.cells(0) == QStringList{u"1"_s, QString()});
    CHECK(file.cells(1) == QStringList{u"1"_s, u"2"_s});
    CHECK(file.cells(2) == QStringList{u"1"_s, u"2"_s});
    CHECK_FALSE(file.rows[2].tooLong);
    CHECK(file.rows[3].tooLong);
    CHECK(file.cells(3) == QStringList{u"1"_s, u"2"_s, u"3"_s});
}

TEST_CASE("blanks around bare cells and quotes are no part of a cell", "[exchange]")
{
    CHECK(read("a, b\n x , \" y \"\n").cells(0) == QStringList{u"x"_s, u" y "_s});
    CHECK(read("a\tb\n\ty\n").cells(0) == QStringList{QString(), u"y"_s});
}

TEST_CASE("a quote that is not closed or stands inside a bare cell refuses the file", "[exchange]")
{
    const Read open = read("a,b\n1,2\n3,\"4\n5,6\n");
    REQUIRE(open.error);
    CHECK(open.error->code == Error::Code::Malformed);
    CHECK(open.error->field == u"unclosed"_s);
    CHECK(open.error->value == u"3"_s);
    CHECK(open.rows.size() == 1);

    const Read inside = read("a,b\n1,2\n3\" pipe,4\n");
    REQUIRE(inside.error);
    CHECK(inside.error->field == u"quote"_s);
    CHECK(inside.error->value == u"3"_s);

    const Read endless = read("a,b\n\"" + QByteArray("0123456789\n").repeated(2'000'000));
    REQUIRE(endless.error);
    CHECK(endless.error->code == Error::Code::Malformed);
    CHECK(endless.error->field == u"unclosed"_s);
}

TEST_CASE("a faulty file can be found out before a row is taken", "[exchange]")
{
    QByteArray good = "a,b\n1,2\n";
    QByteArray bad = "a,b\n1,2\n\"";
    QBuffer goodFile(&good);
    QBuffer badFile(&bad);
    REQUIRE(goodFile.open(QIODevice::ReadOnly));
    REQUIRE(badFile.open(QIODevice::ReadOnly));

    CHECK(checkCsv(goodFile, {}));
    CHECK(goodFile.pos() == 0);
    CHECK(checkCsv(badFile, {}).error().code == Error::Code::Malformed);
}

TEST_CASE("a file without a heading, or with no such delimiter, is refused", "[exchange]")
{
    for (const auto &text : {""_ba, "\n\n"_ba, ",,\n"_ba, "\xef\xbb\xbf"_ba, "sep=;\n"_ba})
        CHECK(read(text).error.value().code == Error::Code::Malformed);
    for (const QChar delimiter : {u'；', u'"', u'\n'})
        CHECK(read("a,b\n", {.encoding = {}, .delimiter = delimiter}).error.value().code
              == Error::Code::InvalidInput);
}

TEST_CASE("tables in every encoding read alike", "[exchange]")
{
    const QString text = u"名称;ciudad\nPeña;上海\n"_s;
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        for (const auto flag :
             {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
            QStringEncoder encoder(encoding, flag);
            const Read file = read(encoder.encode(text));
            CHECK(file.heading == QStringList{u"名称"_s, u"ciudad"_s});
            CHECK(file.cells(0) == QStringList{u"Peña"_s, u"上海"_s});
        }
    CHECK(read("a;b\nPe\xf1\x61;Le\xf3n\n").cells(0) == QStringList{u"Peña"_s, u"León"_s});
    CHECK(read("\xc3\xfb\xb3\xc6,b\n\xc9\xcf\xba\xa3,1\n").cells(0)
          == QStringList{u"上海"_s, u"1"_s});
}

TEST_CASE("what is written is marked, quoted where it must be, and read again the same",
          "[exchange]")
{
    const QList<QStringList> rows{{u"id"_s, u"name"_s},
                                  {u"1"_s, u"Peña, \"Hijos\"\r\nLeón"_s},
                                  {u"2"_s, u" blank\t"_s},
                                  {u"3"_s, QString()}};
    const QByteArray bytes = written(rows);

    CHECK(bytes.startsWith("\xef\xbb\xbfid,name\r\n1,\"Pe"));
    CHECK(bytes.endsWith("\r\n3,\r\n"));
    const Read file = read(bytes);
    REQUIRE(file.rows.size() == 3);
    CHECK(file.heading == rows[0]);
    for (int i = 0; i < 3; ++i)
        CHECK(file.cells(i) == rows[i + 1]);
}

TEST_CASE("a text that looks like a formula is made harmless and comes back", "[exchange]")
{
    for (const auto &text : {u"=1+1"_s, u"+34"_s, u"-5"_s, u"@x"_s, u"\tx"_s, u"'=1"_s, u"''-"_s}) {
        CHECK(guardedCell(text) == u'\'' + text);
        CHECK(unguardedCell(guardedCell(text)) == text);
    }
    for (const auto &text : {u""_s, u"Peña"_s, u"'t Hooft"_s, u"1-2"_s, u"'"_s}) {
        CHECK(guardedCell(text) == text);
        CHECK(unguardedCell(text) == text);
    }
}

TEST_CASE("a hundred thousand rows come one by one", "[exchange]")
{
    QByteArray text = "id,name,note\n";
    for (int i = 0; i < 100'000; ++i)
        text += QByteArray::number(i) + ",\"Peña " + QByteArray::number(i) + "\",x\n";
    QBuffer file(&text);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CsvReader reader;
    REQUIRE(reader.open(file, {}));
    CsvRow row;
    int count = 0;
    bool right = true;
    while (*reader.next(row)) {
        right = right && row.cells[0] == QString::number(count) && row.line == count + 2;
        ++count;
    }

    CHECK(count == 100'000);
    CHECK(right);
    CHECK(reader.bytesRead() == text.size());
}
