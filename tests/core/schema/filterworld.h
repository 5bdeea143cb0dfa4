// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/crm/catalogue.h"
#include "core/crm/rules.h"
#include "core/schema/filtermatch.h"
#include "tests/catch.h"

/// Records in memory, each with a name for the test, and a filter asked of each of them. Ana asks,
/// in Madrid, on Thursday 2026-03-05 at 09:40; her company counts in euros.
struct FilterWorld final : Records
{
    using Values = std::initializer_list<std::pair<const char *, const char *>>;

    Catalogue catalogue = builtInCatalogue();
    Viewer viewer{.user = numbered(1),
                  .team = numbered(2),
                  .branch = {},
                  .zone = QStringLiteral("Europe/Madrid")};
    qint64 now = 1'772'700'000'000;
    int weekStart = 1;
    std::vector<std::pair<QString, Record>> records;

    static Id numbered(int number)
    {
        return *Id::fromText(
            QStringLiteral("01900000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
    }

    const EntityDef &entity(const char *key) const
    {
        return *catalogue.find(QString::fromUtf8(key));
    }

    Reading reading() const
    {
        Reading reading{.currency = QStringLiteral("EUR"), .country = QStringLiteral("ES")};
        reading.resolve = [this](int wanted, const QString &text) { return named(wanted, text); };
        reading.entityNumber = [this](const QString &key) {
            const EntityDef *found = catalogue.find(key);
            return found ? found->number : 0;
        };
        return reading;
    }

    /// A title is the name that the test gave.
    Result<Id> named(int wanted, const QString &text) const
    {
        if (auto id = Id::fromText(text))
            return *id;
        std::vector<Id> found;
        for (const auto &[name, record] : records)
            if (record.entity == wanted && name == text)
                found.push_back(record.id);
        if (found.size() > 1)
            return Error{.code = Error::Code::Ambiguous, .value = text};
        return found.empty() ? Result<Id>(Error{.code = Error::Code::NotFound, .value = text})
                             : Result<Id>(found.front());
    }

    Id add(const char *key, const char *name, Values values = {})
    {
        const EntityDef &def = entity(key);
        Record record{.entity = def.number,
                      .id = numbered(100 + int(records.size())),
                      .cells = Cells(def.columns.size())};
        for (const auto &[column, text] : values)
            set(record, QString::fromUtf8(column), QString::fromUtf8(text));
        deriveOwn({catalogue, *this, now, viewer.zone, QStringLiteral("EUR"), QStringLiteral("ES")},
                  def, record);
        records.emplace_back(QString::fromUtf8(name), record);
        return record.id;
    }

    void set(Record &record, const QString &key, const QString &text) const
    {
        const EntityDef &def = catalogue.at(record.entity);
        const int place = def.column(key);
        INFO(key << " = " << text);
        if (const FieldDef *field = def.field(key)) {
            auto cells = traits(field->kind).parse(*field, text, reading());
            REQUIRE(cells);
            for (std::size_t i = 0; i < cells->size(); ++i)
                record.cells[std::size_t(field->firstColumn) + i] = (*cells)[i];
            return;
        }
        REQUIRE(place >= 0);
        record.cell(place) = text;
    }

    Record &at(const Id &id)
    {
        for (auto &[name, record] : records)
            if (record.id == id)
                return record;
        FAIL("no such record");
        return records.front().second;
    }

    Result<BoundFilter> bind(const char *key, const char *text) const
    {
        auto filter = parseFilter(catalogue, entity(key).number, QString::fromUtf8(text));
        if (!filter)
            return filter.error();
        return bindFilter({catalogue, viewer, now, reading(), weekStart}, *filter);
    }

    /// The names of the live records that a filter finds.
    QString found(const char *key, const char *text)
    {
        INFO(text);
        const auto bound = bind(key, text);
        if (!bound)
            FAIL(text << ": " << int(bound.error().code) << ' ' << bound.error().detail);
        QStringList names;
        for (const auto &[name, record] : records)
            if (record.entity == entity(key).number && record.live
                && matches(catalogue, *this, *bound, record))
                names << name;
        return names.join(QLatin1Char(' '));
    }

    Error::Code refusal(const char *key, const char *text) const
    {
        INFO(text);
        const auto bound = bind(key, text);
        REQUIRE(!bound);
        return bound.error().code;
    }

    std::optional<Record> find(int wanted, const Id &id) override
    {
        for (const auto &[name, record] : records)
            if (record.entity == wanted && record.id == id)
                return record;
        return std::nullopt;
    }

    std::vector<Record> findBy(int wanted, int column, const Cell &value) override
    {
        std::vector<Record> found;
        for (const auto &[name, record] : records)
            if (record.entity == wanted && record.live && sameCell(record.cell(column), value))
                found.push_back(record);
        return found;
    }
};
