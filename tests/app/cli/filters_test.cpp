// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/office.h"
#include "tests/catch.h"
#include "tests/checkout.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

QString source(const QString &path)
{
    QFile file(checkout(path));
    REQUIRE(file.open(QFile::ReadOnly));
    // Adjacent literals are one text.
    static const QRegularExpression seam(u"\"\\s+\""_s);
    return QString::fromUtf8(file.readAll()).remove(seam);
}

} // namespace

TEST_CASE("a filter that is not understood says where and what was expected", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    struct Wrong
    {
        QString filter;
        QString language;
        QString sentence;
    };
    const QList<Wrong> all{
        {u"name ~ 3 amd phone is empty"_s, u"en"_s,
         u"The filter is not understood at character 10, “amd phone is empty”: "
         "'and', 'or' or the end is expected."_s},
        {u"name = \"Vigo"_s, u"en"_s, u"character 8, “\"Vigo”: a closing quote is expected"_s},
        {u"名称 = 3"_s, u"zh_CN"_s, u"客户没有字段“名称”"_s},
        {u"name ="_s, u"zh_CN"_s, u"筛选条件不完整：此处应为值。"_s},
        {u"name in (\"维戈\" 4)"_s, u"zh_CN"_s, u"从第 15 个字符“4)”起"_s},
        {u"(name = 3"_s, u"es"_s, u"termina demasiado pronto: se espera 'and', 'or' o ')'."_s},
        {u"name is full"_s, u"es"_s, u"en el carácter 9, «full»: se espera 'empty'."_s},
        {u"annual_revenue ~ 5"_s, u"es"_s, u"«annual_revenue ~ 5»"_s},
        {u"parent < \"Vigo\""_s, u"en"_s, u"“parent < \"Vigo\"” cannot be asked"_s},
        {u"a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q = 1"_s, u"en"_s, u"too long a path"_s},
    };
    for (const auto &[filter, language, sentence] : all) {
        const Ran ran =
            office({u"list"_s, u"account"_s, u"--where"_s, filter, u"--language"_s, language});
        INFO(filter.toStdString() << ": " << ran.err.toStdString());
        CHECK(ran.code == 2);
        CHECK(ran.oneSentence());
        CHECK(ran.err.contains(sentence));
    }
}

TEST_CASE("whatever a filter lacks can be said in every language", "[cli]")
{
    const QString words = source(u"app/shell/filternotice.cpp"_s);
    static const QRegularExpression said(
        u"(?:malformed\\(u?|\\.detail = u)\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    int count = 0;
    for (const auto &file : {u"filterparser"_s, u"filterbind"_s, u"filterpath"_s}) {
        auto found = said.globalMatch(source(u"core/schema/"_s + file + u".cpp"_s));
        while (found.hasNext()) {
            const QString text = found.next().captured(1);
            if (text.startsWith("at character"_L1))
                continue;
            INFO(text.toStdString());
            CHECK(words.contains(u"\""_s + text + u'"'));
            ++count;
        }
    }
    CHECK(count > 15);
}
