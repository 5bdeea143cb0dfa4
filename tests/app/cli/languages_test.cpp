// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/office.h"
#include "tests/catch.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("help and version speak the three languages", "[cli]")
{
    const Office office;

    CHECK(office({u"--help"_s}).out.contains(u"Usage:"_s));
    CHECK(office({u"--help"_s, u"--language"_s, u"zh_CN"_s}).out.contains(u"用法："_s));
    CHECK(office({u"--language"_s, u"es"_s, u"list"_s, u"--help"_s}).out.contains(u"Uso:"_s));
    CHECK(office({u"--version"_s}).out.contains(QRegularExpression(u"\\d+\\.\\d+"_s)));
    CHECK(office({u"--version"_s, u"--language"_s, u"es"_s}).out.contains(u"software libre"_s));
}

TEST_CASE("every example of the help can be typed as it stands", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(office.folder(name));
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(text);
    };
    write(u"customers.csv"_s, "Firm,Town\nTalleres Lugo,Lugo\n");
    write(u"operations.jsonl"_s, R"({"op":"create","entity":"account","values":{"name":"Sol"}})");
    static const QRegularExpression command(u"\n  ([a-z]+) "_s);
    static const QRegularExpression example(u"\nExample: trato-cli (.+)\n"_s);
    int count = 0;
    auto commands = command.globalMatch(office({u"--help"_s}).out);
    while (commands.hasNext()) {
        const QString name = commands.next().captured(1);
        const auto shown = example.match(office({name, u"--help"_s}).out);
        if (!shown.hasMatch())
            continue;
        const Ran ran =
            office.shell(u"cd \"$(dirname \"$2\")\" && \"$0\" \"$@\" "_s + shown.captured(1), {});
        INFO(shown.captured(1).toStdString() << ": " << ran.err.toStdString());
        CHECK(shown.captured(1).startsWith(name));
        CHECK(ran.code == 0);
        ++count;
    }
    CHECK(count >= 8);
}

TEST_CASE("the environment's language is the new profile's, and an error is said in it", "[cli]")
{
    Office office;
    office.lang = u"es_ES.UTF-8"_s;

    CHECK(office({u"create"_s, u"account"_s, u"name=Vigo"_s}).err.contains(u"perfil"_s));
    office.lang = u"C.UTF-8"_s; // the profile remembers
    const Ran ran = office({u"create"_s, u"account"_s, u"nombre=Vigo"_s});

    CHECK(ran.code == 2);
    CHECK(ran.err.contains(u"Cuenta no tiene el campo"_s));
}

TEST_CASE("labels, choices and errors are asked for in a language", "[cli]")
{
    const Office office;
    const QString id =
        office({u"create"_s, u"case"_s, u"subject=Motor"_s, u"priority=high"_s}).id();

    const Ran shown = office({u"show"_s, u"case"_s, id, u"--language"_s, u"zh_CN"_s});
    const Ran refused = office({u"create"_s, u"account"_s, u"email=x"_s, u"--language"_s, u"zh"_s});
    const Ran fields = office({u"fields"_s, u"opportunity"_s, u"--language"_s, u"es"_s});

    office({u"delete"_s, u"case"_s, id});
    const Ran changes = office({u"history"_s, u"case"_s, id, u"--language"_s, u"es"_s});

    CHECK(changes.out.contains(u"eliminado"_s));
    CHECK(shown.out.contains(u"优先级"_s));
    CHECK(shown.out.contains(u"负责人"_s));
    CHECK(refused.err.contains(u"电子邮箱："_s));
    CHECK(fields.out.contains(u"Embudo de ventas"_s));
}

TEST_CASE("columns stand under each other, whatever the width of their letters", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});

    const QStringList lines = office({u"entities"_s, u"--language"_s, u"zh_CN"_s}).out.split(u'\n');

    CHECK(lines.first() == u"名称              显示名称"_s);
    CHECK(lines[1] == u"account           客户"_s);
}
