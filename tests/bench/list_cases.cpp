// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/list_cases.h"

namespace {

constexpr double two_frames = 32; ///< what "contains" may take

// clang-format off
constexpr ListCase lists[]{
    {.name = "all, by title", .entity = "account", .sort = "name", .whole = true},
    {.name = "all, by title, downwards", .entity = "account", .sort = "-name"},
    {.name = "all, by another column", .entity = "account", .sort = "-annual_revenue", .whole = true},
    {.name = "all, by city, then title", .entity = "account", .sort = "address.city,name", .whole = true},
    {.name = "all, newest first", .entity = "account", .sort = "-created_at"},
    {.name = "29 % match, by title", .entity = "account", .where = "type = \"customer\"", .sort = "name", .whole = true},
    {.name = "two conditions", .entity = "account", .where = "industry = \"agriculture\" and annual_revenue > 100000", .sort = "name"},
    {.name = "three conditions", .entity = "account", .where = "type = \"prospect\" and founded < 2000-01-01 and address.country = \"ES\"", .sort = "-annual_revenue"},
    {.name = "three conditions, few match", .entity = "account", .where = "address.city = \"Teruel\" and type = \"customer\" and annual_revenue > 1000000", .sort = "name"},
    {.name = "any of", .entity = "account", .where = "type = \"partner\" or address.city = \"Madrid\" or annual_revenue > 10000000", .sort = "name"},
    {.name = "not", .entity = "account", .where = "not (type = \"prospect\" or source = \"call\")", .sort = "name"},
    {.name = "one of a list", .entity = "account", .where = "address.city in (\"Madrid\", \"上海市\", \"Vigo\", \"Ávila\")", .sort = "address.city"},
    {.name = "empty", .entity = "account", .where = "phone is empty", .sort = "name"},
    {.name = "mine", .entity = "account", .where = "owner = me", .sort = "name"},
    {.name = "my team's, this month", .entity = "opportunity", .where = "owner = my_team and close_date = this_month", .sort = "close_date"},
    {.name = "tag", .entity = "account", .where = "tags = \"clave\"", .sort = "name"},
    {.name = "one phone", .entity = "contact", .where = "phone = \"+34 600 000 000\"", .sort = "created_at"},
    {.name = "open deals, by close date", .entity = "opportunity", .where = "stage.class = \"open\"", .sort = "close_date", .whole = true},
    {.name = "deals by account.city", .entity = "opportunity", .where = "account.address.city = \"Madrid\"", .sort = "-amount", .whole = true},
    {.name = "deals by account.city, and amount, and stage", .entity = "opportunity", .where = "account.address.city = \"上海市\" and amount > 10000 CNY and stage.class = \"won\"", .sort = "-close_date"},
    {.name = "deals sorted by their account", .entity = "opportunity", .sort = "account", .whole = true},
    {.name = "accounts that have such a deal", .entity = "account", .where = "opportunity.amount > 300000", .sort = "name", .whole = true},
    {.name = "accounts without a deal this year", .entity = "account", .where = "not (opportunity.created_at > today-1y)", .sort = "name"},
    {.name = "people of an account's people", .entity = "contact", .where = "account.type = \"customer\" and account.address.country = \"MX\"", .sort = "family"},
    {.name = "lines of last year's orders", .entity = "order_line", .where = "order.order_date >= 2025-01-01 and order.order_date < 2026-01-01", .sort = "-total", .limit_ms = 48},
    {.name = "begins with", .entity = "account", .where = "name ^ \"talleres\"", .sort = "name", .limit_ms = two_frames},
    {.name = "contains, rare", .entity = "account", .where = "name ~ \"quetzal\"", .sort = "name", .limit_ms = two_frames},
    {.name = "contains, common", .entity = "account", .where = "name ~ \"garcia\"", .sort = "name", .limit_ms = two_frames},
    {.name = "contains, most", .entity = "account", .where = "name ~ \"a\"", .sort = "name", .limit_ms = two_frames},
    {.name = "contains, none", .entity = "account", .where = "name ~ \"zzqq\"", .sort = "name", .limit_ms = two_frames},
    {.name = "contains, Chinese", .entity = "account", .where = "name ~ \"恒远\"", .sort = "name", .limit_ms = two_frames},
    {.name = "contains, with a cheap condition", .entity = "account", .where = "name ~ \"garcia\" and type = \"partner\"", .sort = "name"},
    {.name = "search, one letter", .entity = "account", .sort = "name", .words = "t", .limit_ms = two_frames},
    {.name = "search, one word", .entity = "account", .sort = "name", .words = "garcia"},
    {.name = "search, one Chinese character", .entity = "account", .sort = "name", .words = "北"},
    {.name = "search, two Chinese characters", .entity = "account", .sort = "name", .words = "北京"},
    {.name = "search, three words", .entity = "account", .sort = "name", .words = "talleres garcia madrid"},
    {.name = "search, three rare words", .entity = "account", .sort = "name", .words = "quetzal hotel vigo"},
};
// clang-format on

} // namespace

std::span<const ListCase> listCases()
{
    return lists;
}
