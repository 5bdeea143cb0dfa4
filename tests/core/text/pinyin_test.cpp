// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyin.h"
#include "tests/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// "chong2 qing4"; "?" for a character without a reading.
QString spelled(const QString &han, Of what = Of::Text)
{
    QStringList syllables;
    for (const Syllable &one : readingsOf(han, what))
        syllables << (one.isValid() ? one.letters() + QString::number(one.tone) : u"?"_s);
    return syllables.join(u' ');
}

} // namespace

TEST_CASE("characters are read one by one, words as words", "[pinyin]")
{
    const std::pair<QString, QString> rows[] = {
        {u"北京"_s, u"bei3 jing1"_s},
        {u"重庆"_s, u"chong2 qing4"_s},
        {u"重量"_s, u"zhong4 liang4"_s},
        {u"银行"_s, u"yin2 hang2"_s},
        {u"行业"_s, u"hang2 ye4"_s},
        {u"长沙"_s, u"chang2 sha1"_s},
        {u"厦门"_s, u"xia4 men2"_s},
        {u"音乐"_s, u"yin1 yue4"_s},
        {u"长城模具"_s, u"chang2 cheng2 mu2 ju4"_s},
        {u"绿"_s, u"lv4"_s},
        {u"中国银行重庆"_s, u"zhong1 guo2 yin2 hang2 chong2 qing4"_s},
        {u""_s, u""_s},
    };
    for (const auto &[han, expected] : rows) {
        INFO(han);
        CHECK(spelled(han) == expected);
    }
}

TEST_CASE("a surname is read as one where a person's name begins", "[pinyin]")
{
    const std::pair<QString, QString> rows[] = {
        {u"单"_s, u"shan4"_s}, {u"仇"_s, u"qiu2"_s},  {u"解"_s, u"xie4"_s},
        {u"查"_s, u"zha1"_s},  {u"曾"_s, u"zeng1"_s}, {u"区"_s, u"ou1"_s},
    };
    for (const auto &[surname, expected] : rows) {
        INFO(surname);
        CHECK(spelled(surname, Of::PersonName) == expected);
        CHECK(spelled(u"王"_s + surname, Of::PersonName) != u"wang2 "_s + expected);
        CHECK(secondReadings(surname.front().unicode()).contains(expected.chopped(1)));
    }
}

TEST_CASE("a surname of two characters is read as a word, not as its first", "[pinyin]")
{
    CHECK(spelled(u"单于明"_s, Of::PersonName) == u"chan2 yu2 ming2"_s);
    CHECK(spelled(u"尉迟恭"_s, Of::PersonName) == u"yu4 chi2 gong1"_s);
    CHECK(spelled(u"葛优"_s, Of::PersonName) == u"ge3 you1"_s);
}

TEST_CASE("there is a reading for each character, or an invalid one", "[pinyin]")
{
    CHECK(spelled(u"𠮷京"_s) == u"? jing1"_s); // beyond the table
    CHECK(readingsOf(u"𠮷𠮷"_s).size() == 2);
    CHECK(readingsOf(u"𠮷"_s, Of::PersonName).size() == 1);
    CHECK(Syllable().letters().isEmpty());
}

TEST_CASE("a Han character is told from others", "[pinyin]")
{
    for (const char32_t c : {U'北', U'𠮷', U'々', U'〇'}) {
        INFO(quint32(c));
        CHECK(isHan(c));
    }
    for (const char32_t c : {U'a', U'あ', U'한', U'，', U'1'}) {
        INFO(quint32(c));
        CHECK_FALSE(isHan(c));
    }
}
