// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/catalogue.h"
#include "core/crm/choices.h"
#include "core/crm/seeds.h"
#include "core/crm/title.h"
#include "core/store/tables.h"
#include "tests/core/schema/golden.h"

#include <QRegularExpression>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue all = builtInCatalogue();
    return all;
}

void checkField(const EntityDef &entity, const FieldDef &field)
{
    INFO(entity.key << '.' << field.key);
    static const QRegularExpression key(u"^[a-z][a-z0-9_]*$"_s);
    CHECK(key.match(field.key).hasMatch());
    CHECK_FALSE(field.label.isEmpty());
    CHECK(field.entity == entity.number);
    CHECK(field.number >= 1);
    CHECK(field.number < 10000);
    CHECK(entity.field(field.number) == &field);
    CHECK(entity.field(field.key) == &field);
    CHECK(field.columnCount >= int(traits(field.kind).parts.size()));
    const Column &first = entity.columns[std::size_t(field.firstColumn)];
    CHECK(first.key.section(u'.', 0, 0) == field.key);
    CHECK(&entity.fieldOf(first) == &field);

    const bool refers = field.kind == Kind::Reference;
    CHECK((field.target != 0) == refers);
    if (refers)
        CHECK(catalogue().find(field.target));
    if (field.has(Flag::Part))
        CHECK((refers || field.kind == Kind::AnyReference));
    const bool chosen = field.kind == Kind::Choice || field.kind == Kind::MultiChoice;
    if (!field.choices.isEmpty()) {
        CHECK(chosen);
        CHECK_FALSE(seededChoices(field.choices).empty());
    }
    CHECK(entity.field(field.unit));
    if (!field.initial.isEmpty() && field.initial != u"today"_s)
        CHECK(traits(field.kind).parse(field, field.initial, {}));
}

} // namespace

TEST_CASE("what is declared is whole: keys, numbers, targets, choices, first values", "[catalogue]")
{
    std::set<int> numbers;
    std::set<QString> keys;
    for (const EntityDef &entity : catalogue().entities()) {
        INFO(entity.key);
        CHECK(numbers.insert(entity.number).second);
        CHECK(keys.insert(entity.key).second);
        CHECK(catalogue().find(entity.key) == &entity);
        CHECK(catalogue().find(entity.number) == &entity);
        CHECK_FALSE(entity.label.isEmpty());
        CHECK_FALSE(entity.plural.isEmpty());
        std::set<int> fields;
        for (const FieldDef &field : entity.fields) {
            CHECK(fields.insert(field.number).second);
            checkField(entity, field);
        }
        std::set<QString> columns;
        for (const Column &column : entity.columns) {
            CHECK(columns.insert(column.key).second);
            CHECK(entity.column(column.key) == int(&column - entity.columns.data()));
        }
        CHECK(entity.has(EntityFlag::Bare) == (entity.column(common::Owner) < 0));
    }
    CHECK_FALSE(catalogue().find(u"no_such"_s));
    CHECK_FALSE(catalogue().find(0));
}

TEST_CASE("numbers, keys and kinds stay for ever: they are the wire and the columns",
          "[catalogue][golden]")
{
    std::vector<const EntityDef *> entities;
    for (const EntityDef &entity : catalogue().entities())
        entities.push_back(&entity);
    std::sort(entities.begin(), entities.end(),
              [](const EntityDef *a, const EntityDef *b) { return a->number < b->number; });
    QStringList lines;
    for (const EntityDef *entity : entities) {
        lines << u"%1 %2"_s.arg(entity->number).arg(entity->key);
        std::vector<const FieldDef *> fields;
        for (const FieldDef &field : entity->fields)
            fields.push_back(&field);
        std::sort(fields.begin(), fields.end(),
                  [](const FieldDef *a, const FieldDef *b) { return a->number < b->number; });
        for (const FieldDef *field : fields)
            lines << u"%1.%2 %3 %4"_s.arg(entity->number)
                         .arg(field->number)
                         .arg(field->key, QLatin1StringView(traits(field->kind).name));
    }
    golden::grows("ids.txt", lines, 3);
}

TEST_CASE("the tables of a new database are those that were looked at", "[catalogue][golden]")
{
    for (const auto &[file, dialect] : {std::pair{"ddl_sqlite.sql", Dialect::Sqlite},
                                        std::pair{"ddl_postgres.sql", Dialect::Postgres}}) {
        QString text = createTables(catalogue(), dialect).join(u";\n"_s) + u";\n"_s;
        // A column a line: a change shows as the lines it changes.
        text.replace(u", \""_s, u",\n    \""_s).replace(u"(\""_s, u"(\n    \""_s);
        golden::same(file, text);
    }
}

TEST_CASE("seeded records are the same everywhere", "[seeds][golden]")
{
    QStringList lines;
    for (const Record &record : seededRecords(catalogue())) {
        const EntityDef &entity = catalogue().at(record.entity);
        lines << u"%1 %2 %3"_s.arg(record.id.text(), entity.key, titleOf(entity, record)).trimmed();
    }
    golden::grows("seeds.txt", lines, 2);
    CHECK(lines.contains(seededId(u"stage"_s, u"standard/won"_s).text() + u" stage Won"_s));
}

TEST_CASE("every seeded choice has its texts in three languages, keyed once a list", "[seeds]")
{
    std::set<QString> lists;
    for (const EntityDef &entity : catalogue().entities())
        for (const FieldDef &field : entity.fields)
            if (!field.choices.isEmpty())
                lists.insert(field.choices);
    for (const QString &list : lists) {
        std::set<QString> keys;
        for (const SeedChoice &choice : seededChoices(list)) {
            INFO(list << ' ' << choice.key);
            CHECK(keys.insert(QString::fromUtf8(choice.key)).second);
            for (const char *text : {choice.en, choice.zh, choice.es})
                CHECK_FALSE(QString::fromUtf8(text).trimmed().isEmpty());
        }
    }
    CHECK(seededChoices(u"no_such_list"_s).empty());
}
