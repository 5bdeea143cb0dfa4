// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/check.h"
#include "tests/core/store/office.h"

inline CheckReport checked(RecordStore &store, bool repair = false)
{
    const auto report = checkStore(store, repair, [](qint64, qint64) { return true; });
    if (!report)
        FAIL(int(report.error().code) << ' ' << report.error().detail);
    return *report;
}

/// An order of two lines and a deal that moved, with something derived in every way there is.
struct BusyOffice : Office
{
    Id account = create("account", {{"name", "Ferretería Peña"}, {"phone", "915 550 100"}});
    QByteArray accountText = account.text().toUtf8();
    Id order = create("order", {{"account", accountText.constData()}, {"currency", "EUR"}});
    QByteArray orderText = order.text().toUtf8();
    Id line = create("order_line", {{"order", orderText.constData()},
                                    {"text", "one"},
                                    {"quantity", "2"},
                                    {"unit_price", "10 EUR"}});
    Id deal =
        create("opportunity",
               {{"name", "Deal"}, {"account", accountText.constData()}, {"amount", "1000 EUR"}});
    Id call = create("activity", {{"kind", "call"},
                                  {"subject", "Hello"},
                                  {"account", accountText.constData()},
                                  {"status", "held"},
                                  {"start", "2026-03-04T10:00 Europe/Madrid"}});

    BusyOffice() { REQUIRE(set("opportunity", deal, {{"stage", "Negotiation"}})); }

    void spoil(const QString &sql) { REQUIRE(store().db().run(sql)); }
};
