// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/office.h"
#include "tests/catch.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("the first command that writes makes the profile and says so", "[cli]")
{
    const Office office;

    const Ran early = office({u"list"_s, u"account"_s});
    const Ran made = office({u"create"_s, u"account"_s, u"name=Ferretería Peña"_s});
    const Ran later = office({u"create"_s, u"account"_s, u"name=Peña e Hijos"_s});

    CHECK(early.code == 1);
    CHECK(early.oneSentence());
    CHECK(made.code == 0);
    CHECK(made.err.contains(office.folder()));
    CHECK(later.err.isEmpty());
}

TEST_CASE("a record is made, shown, changed, followed, deleted and brought back", "[cli]")
{
    const Office office;
    const QString id = office({u"create"_s, u"account"_s, u"name=Talleres Vigo"_s,
                               u"address.city=Vigo"_s, u"tags=b,a"_s})
                           .id();

    const QJsonObject shown = office({u"show"_s, u"account"_s, id, u"--json"_s}).json();
    CHECK(shown[u"id"_s] == id);
    CHECK(shown[u"entity"_s] == u"account"_s);
    const QJsonObject values = shown[u"values"_s].toObject();
    CHECK(values[u"name"_s] == u"Talleres Vigo"_s);
    CHECK(values[u"tags"_s] == QJsonArray{u"a"_s, u"b"_s});
    CHECK(values[u"website"_s].isNull());
    CHECK(values.contains(u"website"_s));

    CHECK(office({u"set"_s, u"account"_s, id, u"name=Talleres Lugo"_s, u"address.city="_s}).id()
          == id);
    const QJsonArray changes =
        office({u"history"_s, u"account"_s, id, u"--json"_s}).json()[u"changes"_s].toArray();
    REQUIRE(changes.size() == 2);
    QJsonObject renamed;
    for (const QJsonValue &change : changes)
        if (change[u"field"_s] == u"name"_s)
            renamed = change.toObject();
    CHECK(renamed[u"op"_s] == u"set"_s);
    CHECK(renamed[u"old"_s] == u"Talleres Vigo"_s);
    CHECK(renamed[u"new"_s] == u"Talleres Lugo"_s);
    CHECK(renamed[u"at"_s].toString().endsWith(u'Z'));

    const QString action = renamed[u"action"_s].toString();
    CHECK(office({u"undo"_s, action, u"--json"_s}).json()[u"undone"_s].toInt() >= 1);
    CHECK(office({u"show"_s, u"account"_s, id}).out.contains(u"Talleres Vigo"_s));

    CHECK(office({u"delete"_s, u"account"_s, id}).code == 0);
    CHECK(office({u"show"_s, u"account"_s, id}).code == 1);
    CHECK(office({u"restore"_s, u"account"_s, id}).code == 0);
    CHECK(office({u"show"_s, u"account"_s, id}).code == 0);
}

TEST_CASE("a text in one language is read as the text itself is", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});
    const QString pipeline = office({u"create"_s, u"pipeline"_s, u"name=  Fairs "_s}).id();

    CHECK(office({u"set"_s, u"pipeline"_s, pipeline, u"name.es=  Ferias\nlocales "_s}).code == 0);
    CHECK(office({u"set"_s, u"pipeline"_s, pipeline, u"name.zh_CN=展\x01会"_s}).code == 1);
    const QString file = office.folder(u"in.csv"_s);
    QFile csv(file);
    REQUIRE(csv.open(QFile::WriteOnly));
    csv.write("id,name.zh_CN\n" + pipeline.toUtf8() + ", 展会 \n");
    csv.close();
    const Ran ran =
        office({u"import"_s, file, u"--entity"_s, u"pipeline"_s, u"--match"_s, u"id"_s});

    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    const QJsonObject row =
        office({u"list"_s, u"pipeline"_s, u"--json"_s, u"--fields=name,name.es,name.zh_CN"_s,
                u"--where"_s, u"id = "_s + pipeline})
            .json()[u"rows"_s][0]
            .toObject();
    CHECK(row[u"name"_s] == u"Fairs"_s);
    CHECK(row[u"name.es"_s] == u"Ferias locales"_s);
    CHECK(row[u"name.zh_CN"_s] == u"展会"_s);
}

TEST_CASE("of two stages of one name the opportunity's own is meant", "[cli]")
{
    const Office office;
    const QString account = office({u"create"_s, u"account"_s, u"name=Vigo"_s}).id();
    const QString deal = office({u"create"_s, u"opportunity"_s, u"name=Barcos"_s, u"account=Vigo"_s,
                                 u"amount=1250.50 EUR"_s})
                             .id();

    const Ran won = office({u"set"_s, u"opportunity"_s, deal, u"stage=Won"_s});

    CHECK(won.code == 0);
    CHECK(won.err.isEmpty());
    const QJsonObject values =
        office({u"show"_s, u"opportunity"_s, deal, u"--json"_s}).json()[u"values"_s].toObject();
    CHECK(values[u"account"_s] == account);
    CHECK(values[u"amount"_s] == u"1250.50 EUR"_s);
    CHECK(values[u"probability"_s] == u"100"_s);
}

TEST_CASE("a search finds what was just written, the newest first", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=北京饭店"_s});
    office({u"create"_s, u"contact"_s, u"given=Ana"_s, u"family=Peña"_s});
    office({u"create"_s, u"account"_s, u"name=Peña e Hijos"_s});

    const QJsonArray hits =
        office({u"search"_s, u"pena"_s, u"--json"_s}).json()[u"hits"_s].toArray();

    REQUIRE(hits.size() == 2);
    CHECK(hits[0][u"entity"_s] == u"account"_s);
    CHECK(hits[0][u"title"_s] == u"Peña e Hijos"_s);
    CHECK(hits[1][u"entity"_s] == u"contact"_s);
    CHECK(office({u"search"_s, u"饭店"_s, u"--json"_s}).json()[u"hits"_s].toArray().size() == 1);
    CHECK(office({u"search"_s, u"--"_s, u"-pena"_s}).code == 0);
    CHECK(office({u"search"_s, QString()}).code == 0);
}

TEST_CASE("a dump has neither what is empty nor what is computed, and is the same twice", "[cli]")
{
    const Office office;
    const QString gone = office({u"create"_s, u"account"_s, u"name=Gone"_s}).id();
    const QString kept =
        office({u"create"_s, u"account"_s, u"name=Kept"_s, u"phone=+34 912 345 678"_s}).id();
    office({u"delete"_s, u"account"_s, gone});

    const QString dump = office({u"dump"_s}).out;

    CHECK(dump == office({u"dump"_s}).out);
    CHECK_FALSE(dump.contains(gone));
    QStringList keys;
    for (const QString &line : dump.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        keys << object[u"entity"_s].toString() + u' ' + object[u"id"_s].toString();
        if (object[u"id"_s] != kept)
            continue;
        const QJsonObject values = object[u"values"_s].toObject();
        CHECK(values[u"name"_s] == u"Kept"_s);
        for (const QString &absent : {u"sort_key"_s, u"created_action"_s, u"website"_s})
            CHECK_FALSE(values.contains(absent));
        CHECK(values.contains(u"created_at"_s));
        CHECK(values.contains(u"modified_by"_s));
    }
    QStringList sorted = keys;
    sorted.sort();
    CHECK(keys == sorted);
    CHECK(keys.filter(u"change "_s).isEmpty());
}

TEST_CASE("working alone, the status names nobody else", "[cli]")
{
    const Office office;
    office({u"create"_s, u"account"_s, u"name=Vigo"_s});

    const QJsonObject status = office({u"status"_s, u"--json"_s}).json();

    CHECK(status[u"server"_s].isNull());
    CHECK(status.contains(u"last_contact"_s));
    CHECK(status[u"waiting"_s] == 1);
    CHECK_FALSE(status[u"user"_s].toString().isEmpty());
    CHECK(office({u"status"_s}).out.contains(u"works alone"_s));
}

TEST_CASE("a backup opens as a profile, and a check finds nothing", "[cli]")
{
    const Office office;
    const QString id = office({u"create"_s, u"account"_s, u"name=Vigo"_s}).id();

    CHECK(office({u"backup"_s, office.folder(u"copy"_s)}).code == 0);
    CHECK(office({u"backup"_s, office.folder(u"copy"_s)}).code == 1);
    CHECK(office({u"check"_s}).code == 0);

    CHECK(office({u"show"_s, u"account"_s, id, u"--profile"_s, office.folder(u"copy"_s)}).code
          == 0);
    CHECK(office({u"dump"_s, u"--profile"_s, office.folder(u"copy"_s)}).out
          == office({u"dump"_s}).out);
}

TEST_CASE("several processes write one profile at once and none fails", "[cli]")
{
    const Office office;
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < 8; ++i) {
        all.push_back(std::make_unique<QProcess>());
        office.start(*all.back(), {u"create"_s, u"account"_s, u"name=Desk %1"_s.arg(i)});
    }

    for (auto &one : all)
        CHECK(Office::finish(*one).code == 0);

    CHECK(office({u"search"_s, u"desk"_s, u"--json"_s}).json()[u"hits"_s].toArray().size() == 8);
    CHECK(office({u"check"_s}).code == 0);
}
