// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/exchange/encodingguess.h"
#include "tests/catch.h"
#include "tests/checkout.h"

#include <unicode/ucnv.h>

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale spain(QLocale::Spanish, QLocale::Spain);
const QLocale china(QLocale::Chinese, QLocale::China);
const QLocale nowhere = QLocale::c();

/// Null where the encoding has no such character.
QByteArray in(const char *encoding, const QString &text)
{
    UErrorCode code = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &code);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
    QByteArray bytes(4 * text.size() + 4, '\0');
    const int size =
        ucnv_fromUChars(converter, bytes.data(), int(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int(text.size()), &code);
    ucnv_close(converter);
    return U_SUCCESS(code) ? bytes.left(size) : QByteArray();
}

/// Every message of a translation, every cell of a table: what stands in files of that language.
QStringList messages(const QString &language)
{
    QFile file(checkout(u"translations/trato_%1.ts"_s.arg(language)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression message(u"<translation>([^<&]+)</translation>"_s);
    QStringList texts;
    auto found = message.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext())
        texts << found.next().captured(1);
    return texts;
}

QStringList cells(const QString &name, const QRegularExpression &like)
{
    QFile file(checkout(u"resources/sample/"_s + name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList texts;
    for (const QString &cell :
         QString::fromUtf8(file.readAll()).split(QRegularExpression(u"[,\n]"_s)))
        if (like.match(cell).hasMatch())
            texts << cell;
    texts.removeDuplicates();
    return texts;
}

QStringList spanishTexts()
{
    static const QStringList texts = [] {
        static const QRegularExpression accented(u"^[A-Za-zÀ-ÿ .º]*[À-ÿ][A-Za-zÀ-ÿ .º]*$"_s);
        QStringList all = messages(u"es"_s) + cells(u"08_account.csv"_s, accented)
                          + cells(u"09_contact.csv"_s, accented);
        for (const QString &text : QStringList(all))
            all << text.toUpper();
        return all;
    }();
    return texts;
}

QStringList chineseTexts()
{
    static const QStringList texts = [] {
        static const QRegularExpression han(u"[\\x{4e00}-\\x{9fff}]"_s);
        return messages(u"zh_CN"_s) + cells(u"08_account.csv"_s, han)
               + cells(u"09_contact.csv"_s, han);
    }();
    return texts;
}

/// How many of `files`, each of `rows` of the texts, are taken for something else than they are.
int misread(const char *encoding, const QStringList &texts, int files, int rows,
            const QLocale &region)
{
    SeededRandom random(quint64(rows) * 31);
    int wrong = 0;
    for (int i = 0; i < files; ++i) {
        QString text = u"name;city\n"_s;
        for (int row = 0; row < rows; ++row)
            text += texts[qsizetype(random.next() % quint64(texts.size()))] + u";x\n"_s;
        const QByteArray bytes = in(encoding, text); // none: a character that is not in it
        if (bytes.isEmpty() || text == QString::fromUtf8(text.toLatin1()))
            continue;
        const QString guess = guessedEncoding(bytes, region);
        if (guess != QLatin1StringView(encoding) && ++wrong <= 3)
            UNSCOPED_INFO(text.toStdString()
                          << " in " << encoding << " as " << guess.toStdString());
    }
    return wrong;
}

} // namespace

TEST_CASE("accents side by side are no Chinese", "[exchange]")
{
    QString companies = u"name;phone\n"_s;
    for (int i = 0; i < 30; ++i)
        companies += u"Compañía %1;9123456%2\n"_s.arg(i).arg(i + 10);
    for (const QLocale &region : {spain, nowhere, china}) {
        CHECK(guessedEncoding(companies.toLatin1(), region) == u"windows-1252"_s);
        CHECK(guessedEncoding(companies.toUpper().toLatin1(), region) == u"windows-1252"_s);
        for (const QString &name : {u"Núñez"_s, u"Ibáñez"_s, u"Zúñiga"_s, u"Compañía"_s})
            CHECK(guessedEncoding((u"name\n"_s + name + u'\n').toLatin1(), region)
                  == u"windows-1252"_s);
        CHECK(guessedEncoding(u"name\ncafé"_s.toLatin1(), region) == u"windows-1252"_s);
    }
}

TEST_CASE("a table in Spanish or Chinese is read as what it is, in every encoding", "[exchange]")
{
    const QStringList spanish = spanishTexts();
    const QStringList chinese = chineseTexts();
    REQUIRE(spanish.size() > 1000);
    REQUIRE(chinese.size() > 1000);
    for (const QLocale &region : {spain, nowhere, china})
        for (const int rows : {3, 10, 300}) {
            const int files = rows < 300 ? 500 : 20;
            CHECK(misread("windows-1252", spanish, files, rows, region) == 0);
            CHECK(misread("GB18030", chinese, files, rows, region) == 0);
            for (const QStringList &texts : {spanish, chinese})
                for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE"})
                    CHECK(misread(encoding, texts, files, rows, region) == 0);
        }
}

TEST_CASE("a table of one row is seldom misread, and least in its own region", "[exchange]")
{
    const QStringList spanish = spanishTexts();
    const QStringList chinese = chineseTexts();

    CHECK(misread("windows-1252", spanish, 4000, 1, spain) == 0);
    CHECK(misread("windows-1252", spanish, 4000, 1, nowhere) <= 8);
    CHECK(misread("windows-1252", spanish, 4000, 1, china) <= 20);
    CHECK(misread("GB18030", chinese, 4000, 1, china) <= 20);
    CHECK(misread("GB18030", chinese, 4000, 1, nowhere) <= 40);
    CHECK(misread("GB18030", chinese, 4000, 1, spain) <= 60);
    CHECK(misread("UTF-8", spanish + chinese, 4000, 1, nowhere) == 0);
}

TEST_CASE("where a few letters leave a doubt, the region decides", "[exchange]")
{
    const QByteArray doubtful = "name\nPA\xd1\xcd\n"; // PAÑÍ, or PA and one character

    CHECK(guessedEncoding(doubtful, spain) == u"windows-1252"_s);
    CHECK(guessedEncoding(doubtful, china) == u"GB18030"_s);
}

TEST_CASE("other scripts in UTF-8 stay what they are", "[exchange]")
{
    for (const QString &text : {u"имя\nМосква\n"_s, u"όνομα\nΑθήνα\n"_s, u"nazwa\nŁódź\n"_s,
                                u"名前\n東京\n"_s, u"이름\n서울\n"_s, u"name\n👍 ok\n"_s})
        for (const QLocale &region : {spain, nowhere, china})
            CHECK(guessedEncoding(text.toUtf8(), region) == u"UTF-8"_s);
}

TEST_CASE("UTF-8 with a broken place is not taken for something else", "[exchange]")
{
    CHECK(guessedEncoding("name,city\ncaf\xc3\xa9,x\nbad\xff\xfe\x80z,y\n") == u"UTF-8"_s);
    CHECK(guessedEncoding(u"名称\n上海贸易\n"_s.toUtf8() + "\xff\n", china) == u"UTF-8"_s);
}
