// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crm/company.h"
#include "core/store/founding.h"
#include "tests/core/store/office.h"

/// A store in a schema of its own on the PostgreSQL that the test command started.
struct PostgresOffice
{
    std::unique_ptr<Database> db;
    FixedClock clock{1'772'700'000'000};
    SeededRandom random{7};
    RecordStore store;
    Viewer viewer;

    explicit PostgresOffice(std::unique_ptr<Database> database)
        : db(std::move(database))
        , store(*db, clock, random)
    {}

    /// Nothing, with a word to the reader, where no cluster was started.
    static std::unique_ptr<PostgresOffice> make()
    {
        const QString address = qEnvironmentVariable("TRATO_TEST_POSTGRESQL");
        if (address.isEmpty()) {
            WARN("no PostgreSQL: TRATO_TEST_POSTGRESQL names none");
            return {};
        }
        auto opened = Database::openPostgres(address);
        if (!opened)
            FAIL(opened.error().detail << ' ' << opened.error().value);
        auto office = std::make_unique<PostgresOffice>(*std::move(opened));
        for (const QString &sql : {QStringLiteral("drop schema if exists trato_test cascade"),
                                   QStringLiteral("create schema trato_test"),
                                   QStringLiteral("set search_path = trato_test")})
            REQUIRE(office->db->run(sql));
        auto founded = foundStore(office->store, Office::seed());
        if (!founded)
            FAIL(founded.error().detail);
        REQUIRE(office->store.open());
        office->viewer.user = *Id::fromText(*office->store.meta().get(QStringLiteral("user")));
        return office;
    }
};
