// SPDX-License-Identifier: GPL-3.0-or-later
// Databases of every schema there was, opened by today's program.
#include "core/crm/account.h"
#include "core/crm/catalogue.h"
#include "core/crm/history.h"
#include "core/crm/seeds.h"
#include "core/store/undo.h"
#include "tests/core/schema/golden.h"
#include "tests/core/store/busyoffice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a store must give back whatever program opens it: every record that no seed made, deleted
/// ones and history too, and the outbox. Derived values are not in it: they are a check's matter.
QString contents(RecordStore &store)
{
    QSet<Id> seeds;
    for (const Record &seed : seededRecords(store.catalogue()))
        seeds.insert(seed.id);
    QStringList lines;
    for (const EntityDef &entity : store.catalogue().entities()) {
        auto read = store.rows().forEach(entity.number, [&](const Record &record) -> Result<> {
            if (seeds.contains(record.id)
                && record.cell(entity.column(common::ModifiedBy)).isNull())
                return {};
            QJsonObject values = recordJson(store.catalogue(), record, false);
            for (const FieldDef &field : entity.fields)
                if (field.has(Flag::Derived))
                    values.remove(field.key);
            const QByteArray json = QJsonDocument(values).toJson(QJsonDocument::Compact);
            lines << QStringList{entity.key, record.id.text(),
                                 record.live ? u"live"_s : u"deleted"_s, QString::fromUtf8(json)}
                         .join(u' ');
            return {};
        });
        REQUIRE(read);
    }
    auto queued = store.db().each(
        u"select t.cseq, o.n, o.entity, o.record, o.op, o.basever, o.edits, t.tx_id, t.action, t.name, t.client_ms from outbox_tx t join outbox_op o on o.cseq = t.cseq order by t.cseq, o.n"_s,
        {}, [&](const QSqlQuery &row) {
            QStringList cells{u"outbox"_s};
            for (int i = 0; i < 11; ++i) {
                const QVariant value = row.value(i);
                cells << (value.metaType() == QMetaType::fromType<QByteArray>()
                              ? QString::fromLatin1(value.toByteArray().toHex())
                              : value.toString());
            }
            lines << cells.join(u' ');
            return true;
        });
    REQUIRE(queued);
    return lines.join(u'\n') + u'\n';
}

/// A little of everything: each kind of record, and everything that can befall one.
struct FullOffice : Office
{
    QByteArray make(const char *key,
                    std::initializer_list<std::pair<const char *, const char *>> values)
    {
        return create(key, values).text().toUtf8();
    }

    void settings()
    {
        make("field", {{"entity", "account"},
                       {"name", "nickname"},
                       {"kind", "text"},
                       {"label", "Nickname"},
                       {"searchable", "true"}});
        make("field", {{"entity", "account"}, {"name", "grade"}, {"kind", "choice"}});
        make("choice",
             {{"entity", "account"}, {"field", "grade"}, {"key", "gold"}, {"label", "Gold"}});
        make("field", {{"entity", "opportunity"},
                       {"name", "advisor"},
                       {"kind", "reference"},
                       {"target", "contact"}});
        make("tag", {{"name", "vip"}, {"colour", "#c00"}});
        make("saved_view", {{"name", "Gold"},
                            {"entity", "account"},
                            {"filter", "grade = \"gold\""},
                            {"sort", "name"},
                            {"columns", "name,grade"}});
        make("currency_rate",
             {{"currency", "USD"}, {"base", "EUR"}, {"date", "2026-03-01"}, {"rate", "0.92"}});
        const QByteArray branch = make("branch", {{"name", "上海"}, {"zone", "Asia/Shanghai"}});
        const QByteArray team = make("team", {{"name", "Norte"}, {"branch", branch.constData()}});
        make("user", {{"login", "wei"},
                      {"name", "王小明"},
                      {"team", team.constData()},
                      {"branch", branch.constData()},
                      {"language", "zh_CN"}});
        make("price_list", {{"name", "Export"}, {"currency", "USD"}});
    }

    void customers()
    {
        account = make("account", {{"name", "Ferretería Peña"},
                                   {"phone", "915 550 100"},
                                   {"email", "Ana@Example.com"},
                                   {"tax_id", "es_nif:B64717838"},
                                   {"website", "https://example.com"},
                                   {"tags", "vip,norte"},
                                   {"nickname", "Lorenzo"},
                                   {"grade", "gold"},
                                   {"external_id", "K-1"},
                                   {"description", "uno\ndos"}});
        contact = make("contact", {{"given", "小明"},
                                   {"family", "王"},
                                   {"account", account.constData()},
                                   {"birthday", "1990-02-28"}});
        make("account_contact", {{"account", account.constData()},
                                 {"contact", contact.constData()},
                                 {"role", "evaluator"}});
        make("contact_point", {{"party", ("account:" + account).constData()},
                               {"kind", "mobile"},
                               {"value", "600 111 222"}});
        make("address", {{"party", ("account:" + account).constData()}, {"use", "billing"}});
        make("party_identifier",
             {{"party", ("account:" + account).constData()}, {"number", "mx_rfc:GODE561231GR8"}});
        make("lead", {{"given", "Eva"}, {"family", "Núñez"}, {"company", "Talleres Vigo"}});
        make("campaign", {{"name", "Spring"}, {"type", "exhibition"}, {"start", "2026-04-01"}});
    }

    void business()
    {
        deal = make("opportunity", {{"name", "Deal"},
                                    {"account", account.constData()},
                                    {"amount", "1000.50 EUR"},
                                    {"close_date", "2026-06-30"},
                                    {"advisor", contact.constData()}});
        REQUIRE(set("opportunity", *Id::fromText(QString::fromLatin1(deal)),
                    {{"stage", "Negotiation"}}));
        const QByteArray ticket = make(
            "case",
            {{"subject", "No funciona"}, {"account", account.constData()}, {"priority", "high"}});
        make("case_update", {{"case", ticket.constData()}, {"body", "Hello"}});
        make("activity", {{"kind", "call"},
                          {"subject", "Hello"},
                          {"account", account.constData()},
                          {"status", "held"},
                          {"start", "2026-03-04T10:00 Europe/Madrid"},
                          {"end", "2026-03-04T10:30 Europe/Madrid"}});
        make("activity", {{"kind", "meeting"},
                          {"subject", "All day"},
                          {"start", "2026-05-01"},
                          {"all_day", "true"}});
        const QByteArray product =
            make("product", {{"sku", "P-1"}, {"name", "Hammer"}, {"list_price", "12.3456 EUR"}});
        const QByteArray order = make(
            "order",
            {{"account", account.constData()}, {"order_date", "2026-03-05"}, {"currency", "EUR"}});
        make("order_line", {{"order", order.constData()},
                            {"product", product.constData()},
                            {"quantity", "2.5"},
                            {"discount", "15"}});
    }

    void life()
    {
        const Id gone = create("account", {{"name", "Deleted"}, {"tags", "old"}});
        make("contact_point", {{"party", ("account:" + gone.text().toUtf8()).constData()},
                               {"kind", "phone"},
                               {"value", "915 550 101"}});
        REQUIRE(simple(OpKind::Delete, "account", gone));
        const Id back = create("lead", {{"company", "Restored"}});
        REQUIRE(simple(OpKind::Delete, "lead", back));
        REQUIRE(simple(OpKind::Restore, "lead", back));
        const Id firm = *Id::fromText(QString::fromLatin1(account));
        REQUIRE(set("account", firm, {{"tags", "vip,sur"}, {"phone", "915 550 199"}}));
        REQUIRE(set("account", firm, {{"name", "Ferretería Peña e Hijos"}}));
        auto renamed = store().journal().ofRecord(firm);
        REQUIRE(renamed);
        REQUIRE(undoAction(store(), viewer(), renamed->back().action));
    }

    QByteArray account;
    QByteArray contact;
    QByteArray deal;
};

QString databaseFile(int schema)
{
    return u"databases/schema_%1.db.qz"_s.arg(schema); // qCompress: 4 bytes of size, then zlib
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// An office in a copy of an old database.
struct OldStore : Office
{
    explicit OldStore(int schema)
    {
        profile.reset();
        const QByteArray packed =
            bytesOf(golden::path(databaseFile(schema).toLatin1().constData()));
        QFile file(folder.filePath(u"store.db"_s));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(qUncompress(packed));
        file.close();
        QFile::remove(folder.filePath(u"store.db-wal"_s));
        QFile::remove(folder.filePath(u"store.db-shm"_s));
        clock.advance(86'400'000);
    }
    qsizetype hits(const QString &text)
    {
        return qsizetype(store().searchIndex().search(text, 9)->size());
    }
    Id one(const char *key, const QString &column, const QString &text)
    {
        const EntityDef &entity = *store().catalogue().find(QString::fromLatin1(key));
        const auto found = store().rows().loadBy(entity.number, entity.column(column), text);
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        return found->front().id;
    }
};

/// With TRATO_RENEW_GOLDEN=1 this schema's database is made, where there is none. An old one never
/// is: no program could make it again.
void makeMissing()
{
    const QString target = golden::path(databaseFile(schema_version).toLatin1().constData());
    if (!golden::renewing() || QFile::exists(target))
        return;
    FullOffice office;
    office.settings();
    office.customers();
    office.business();
    office.life();
    const QString text = contents(office.store());
    office.close();
    REQUIRE(QDir().mkpath(golden::path("databases")));
    QFile file(target);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(qCompress(bytesOf(office.folder.filePath(u"store.db"_s)), 9));
    golden::write("databases/schema_1.txt", text);
}

} // namespace

TEST_CASE("a database of schema 1 gives everything back", "[store][fixture]")
{
    makeMissing();
    OldStore office(1);
    office.reopen();
    golden::kept("databases/schema_1.txt", contents(office.store()));
    CHECK(checked(office.store()).sound());
}

TEST_CASE("in a database of schema 1 people search, look back and go on", "[store][fixture]")
{
    OldStore office(1);
    office.reopen();
    CHECK(office.hits(u"pena"_s) == 1);
    CHECK(office.hits(u"王小明"_s) == 2); // a colleague and a contact
    CHECK(office.hits(u"lorenzo"_s) == 1);
    CHECK(office.hits(u"deleted"_s) == 0);

    const Id firm = office.one("account", u"name"_s, u"Ferretería Peña"_s);
    CHECK(office.value("account", firm, "grade") == u"gold"_s);
    CHECK(office.store().journal().ofRecord(firm)->size() == 5); // two tags, a phone, a name twice
    REQUIRE(office.set("account", firm, {{"name", "Peña y Cía"}, {"nickname", "Lucero"}}));
    CHECK(office.hits(u"lorenzo"_s) == 0);
    CHECK(office.hits(u"lucero"_s) == 1);
    CHECK(office.store().journal().ofRecord(firm)->size() == 7);

    const Id next = office.create("opportunity", {{"name", "Next"}, {"account", "Peña y Cía"}});
    CHECK(office.value("opportunity", next, "number") == u"D-2026-00002"_s);
    CHECK(checked(office.store()).sound());
}

TEST_CASE("what an older program did not know is added when its database is opened",
          "[store][fixture]")
{
    OldStore office(1);
    {
        auto db = Database::openSqlite(office.folder.filePath(u"store.db"_s), {});
        REQUIRE(db);
        REQUIRE((*db)->run(u"alter table account drop column \"website\""_s));
        REQUIRE((*db)->run(u"drop table \"price_item\""_s));
    }
    office.reopen();
    const Id firm = office.one("account", u"name"_s, u"Ferretería Peña"_s);
    CHECK(office.value("account", firm, "website").isNull());
    REQUIRE(office.set("account", firm, {{"website", "https://new.example.com"}}));
    CHECK(office.value("account", firm, "website") == u"https://new.example.com"_s);
    const QByteArray list = office.one("price_list", u"name"_s, u"Export"_s).text().toLatin1();
    const QByteArray product = office.one("product", u"sku"_s, u"P-1"_s).text().toLatin1();
    office.create("price_item",
                  {{"price_list", list.constData()}, {"product", product.constData()}});
    CHECK(checked(office.store()).sound());
}

TEST_CASE("a database of a schema to come is refused, not a byte changed", "[store][fixture]")
{
    OldStore office(1);
    const QString file = office.folder.filePath(u"store.db"_s);
    QByteArray bytes = bytesOf(file);
    constexpr int userVersion = 60; // where SQLite keeps it in the header, big-endian
    REQUIRE(bytes.mid(userVersion, 4) == QByteArray("\0\0\0\1", 4));
    bytes[userVersion + 3] = char(schema_version + 1);
    QFile newer(file);
    REQUIRE(newer.open(QIODevice::WriteOnly));
    newer.write(bytes);
    newer.close();
    const auto opened = Profile::open(office.folder.path(), office.clock, office.random);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == Error::Code::NewerStore);
    CHECK(bytesOf(file) == bytes);
    CHECK_FALSE(QFile::exists(office.folder.filePath(u"store.db-wal"_s)));
}
