// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/text/tokens.h"
#include "tests/catch.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A search index of one row, as the store makes it.
class OneRow
{
public:
    explicit OneRow(const QString &text)
        : m_db(*Database::openSqlite(m_folder.filePath(u"one"_s), {.create = true}))
    {
        REQUIRE(m_db->run(u"create virtual table one using fts5(tokens, content='', detail=none, "
                          "tokenize='unicode61 remove_diacritics 0')"_s));
        REQUIRE(m_db->run(u"insert into one(rowid, tokens) values (1, ?)"_s,
                          {searchTokens(text).join(u' ')}));
    }

    bool found(const QString &typed)
    {
        const QString expression = matchExpression(typed);
        if (expression.isEmpty())
            return false;
        const auto rows =
            m_db->value(u"select count(*) from one where one match ?"_s, {expression});
        REQUIRE(rows);
        return rows->toInt() == 1;
    }

    QStringList words()
    {
        REQUIRE(m_db->run(u"create virtual table words using fts5vocab('one', 'row')"_s));
        QStringList all;
        REQUIRE(m_db->each(u"select term from words"_s, {}, [&](const QSqlQuery &row) {
            all << row.value(0).toString();
            return true;
        }));
        return all;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_db;
};

void checkFound(const QString &text, const QStringList &typed, const QStringList &notTyped)
{
    OneRow row(text);
    for (const QString &words : typed) {
        INFO(text << " by " << words << ": " << matchExpression(words));
        CHECK(row.found(words));
    }
    for (const QString &words : notTyped) {
        INFO(text << " not by " << words << ": " << matchExpression(words));
        CHECK_FALSE(row.found(words));
    }
}

} // namespace

TEST_CASE("Latin words are found by their beginnings, accents and case aside", "[tokens]")
{
    checkFound(u"Ferretería Peña, S.L."_s,
               {u"ferreteria"_s, u"FERRETERÍA"_s, u"pena"_s, u"peña"_s, u"ferr pe"_s, u"pe ferr"_s,
                u"s.l."_s},
               {u"eria"_s, u"peñas"_s, u"pena luz"_s});
    CHECK(searchTokens(u"Peña"_s) == QStringList{u"pena"_s, u"peña"_s});
}

TEST_CASE("what an apostrophe divides is one word and two", "[tokens]")
{
    for (const QString &written :
         {u"Patrick O'Brien"_s, u"Patrick O’Brien"_s, u"Patrick OʼBrien"_s})
        checkFound(written,
                   {u"obrien"_s, u"O'Brien"_s, u"o’br"_s, u"brien"_s, u"o"_s, u"obrien patrick"_s},
                   {u"patricko"_s, u"rien"_s});
    checkFound(u"OBrien"_s, {u"O'Brien"_s, u"obrien"_s}, {u"brien"_s});
    checkFound(u"L'Hospitalet, d'en Peña"_s, {u"lhospitalet"_s, u"hospitalet"_s, u"den"_s},
               {u"lhospitaletden"_s});
    checkFound(u"'a' 'b'"_s, {u"a"_s, u"b"_s}, {u"ab"_s});
    CHECK(queryTokens(u"O'Neill's"_s) == QStringList{u"oneills"_s});
}

TEST_CASE("Han text is found by character, by pair and by pinyin from each character on",
          "[tokens]")
{
    checkFound(u"北京科技有限公司"_s,
               {u"北"_s, u"北京"_s, u"京科"_s, u"科技有限"_s, u"beijing"_s, u"beij"_s,
                u"beijingkeji"_s, u"bj"_s, u"bjkj"_s, u"kj"_s, u"keji"_s, u"北京 公司"_s},
               {u"eijing"_s, u"jingbei"_s, u"京北"_s, u"科北"_s, u"jb"_s, u"ing"_s});
    checkFound(u"重庆银行"_s, {u"chongqing"_s, u"cq"_s, u"yinhang"_s, u"cqyh"_s}, {u"hongqing"_s});
    checkFound(u"单小明"_s, {u"shan"_s, u"shanxiaoming"_s, u"sxm"_s, u"xm"_s}, {u"hanxiao"_s});
    checkFound(u"Trato科技"_s, {u"trato"_s, u"科技"_s, u"Trato科技"_s, u"keji"_s},
               {u"tratokeji"_s});
}

TEST_CASE("a phone is found by its beginning, its middle and its end, whatever its spacing",
          "[tokens]")
{
    checkFound(u"+34 915 550 100"_s,
               {u"915550100"_s, u"+34 915"_s, u"550100"_s, u"550 1"_s, u"100"_s, u"5501"_s,
                u"91-555-01"_s, u"91–555–01"_s, u"915 5"_s, u"５５０１００"_s},
               {u"5551"_s, u"0100915"_s, u"+34 916"_s});
    checkFound(u"13800138000"_s, {u"0138"_s, u"8000"_s, u"138 0013"_s}, {u"8001380001"_s});
}

TEST_CASE("short numbers side by side are found as they stand", "[tokens]")
{
    checkFound(u"Piso 12 34"_s, {u"12"_s, u"12 34"_s, u"34 12"_s, u"piso 12"_s}, {u"12 35"_s});
    checkFound(u"3: 4567"_s, {u"3 4567"_s, u"4567"_s}, {u"3 5678"_s});
    checkFound(u"C/ Mayor, 12, 28013 Madrid"_s, {u"mayor 12"_s, u"28013"_s, u"8013"_s}, {u"29"_s});
}

TEST_CASE("a query asks for words and pairs, each as a beginning", "[tokens]")
{
    CHECK(queryTokens(u"Peña 科技有限 S.L."_s)
          == QStringList{u"pena"_s, u"科技"_s, u"技有"_s, u"有限"_s, u"s"_s, u"l"_s});
    CHECK(queryTokens(u"北"_s) == QStringList{u"北"_s});
    CHECK(matchExpression(u"pena 北京"_s) == u"\"pena\"* AND \"北京\"*"_s);
    CHECK(matchExpression(u"915 550"_s) == u"\"915550\"* OR (\"915\"* AND \"550\"*)"_s);
    CHECK(matchExpression(u"915550"_s) == u"\"915550\"*"_s);
}

TEST_CASE("what holds no letter and no digit is nothing to search for", "[tokens]")
{
    for (const auto &text : {u""_s, u" "_s, u"\"*-()"_s, u"´"_s, u"\u0301"_s, u"¨ ¨"_s, u"😀"_s}) {
        INFO(text);
        CHECK(searchTokens(text).isEmpty());
        CHECK(matchExpression(text).isEmpty());
    }
}

TEST_CASE("what is typed is text, never an expression", "[tokens]")
{
    for (const auto &typed : {u"peña\" OR \"x"_s, u"tokens:x"_s, u"NEAR(a b)"_s, u"a AND NOT b"_s,
                              u"^a"_s, u"-a"_s, u"{a}: b"_s, u"a* b*"_s, u"'; drop table one; --"_s,
                              u"\u0301a"_s, u"12 \" 345"_s, u"x⺀y"_s, u"q\u19b0q"_s}) {
        INFO(typed << ": " << matchExpression(typed));
        OneRow row(typed);
        CHECK(row.found(typed));
    }
}

TEST_CASE("every token is a word of SQLite's as it stands", "[tokens]")
{
    for (const auto &text :
         {u"Ferretería Peña, S.L."_s, u"北京科技有限公司"_s, u"+34 915 550 100"_s, u"Straße ÆRØ"_s,
          u"İstanbul ısı"_s, u"ΣΊΣΥΦΟΣ"_s, u"Ёлка"_s, u"ﾃﾞｰﾀ ﬁn № ① ½"_s, u"한국 전자"_s,
          u"x\u0302yz"_s, u"snake_case a.b'c"_s, u"𠮷野家"_s, u"שָׁלוֹם عَرَبِيّ"_s, u"हिन्दी ไทย"_s,
          u"々〇"_s, u"Ⅻ ª º"_s, u"１２３４５６"_s}) {
        INFO(text);
        QStringList tokens = searchTokens(text);
        tokens.sort();
        QStringList words = OneRow(text).words();
        words.sort();
        CHECK(words == tokens);
    }
}
