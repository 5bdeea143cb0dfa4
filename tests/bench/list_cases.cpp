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
    {.name = "my team's, this month", .entity = "opportunity", .where = "team = my_team and close_date = this_month", .sort = "close_date"},
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

constexpr double pivot = 100; ///< three million lines

constexpr GroupCase groups[]{
    {.name = "deals: sums alone", .entity = "opportunity", .where = "", .groups = "", .sums = "amount",
     .sql = R"(select o."amount.currency", count(*), count(o.amount), sum(o.amount)
               from opportunity o where o.live = 1 group by 1)"},
    {.name = "deals by stage", .entity = "opportunity", .where = "", .groups = "stage", .sums = "amount",
     .sql = R"(select o.stage, o."amount.currency", count(*), count(o.amount), sum(o.amount)
               from opportunity o where o.live = 1 group by 1, 2)"},
    {.name = "open deals by stage and month", .entity = "opportunity", .where = "stage.class = \"open\"",
     .groups = "stage,close_date:month", .sums = "amount",
     .sql = R"(select o.stage, %month(o.close_date), o."amount.currency", count(*), count(o.amount), sum(o.amount)
               from opportunity o join stage s on s.id = o.stage where o.live = 1 and s.class = 'open' group by 1, 2, 3)"},
    {.name = "deals by owner", .entity = "opportunity", .where = "", .groups = "owner", .sums = "amount",
     .sql = R"(select o.owner, o."amount.currency", count(*), count(o.amount), sum(o.amount)
               from opportunity o where o.live = 1 group by 1, 2)"},
    {.name = "deals by account.city", .entity = "opportunity", .where = "", .groups = "account.address.city", .sums = "amount",
     .sql = R"(select a."address.city", o."amount.currency", count(*), count(o.amount), sum(o.amount)
               from opportunity o left join account a on a.id = o.account and a.live = 1 where o.live = 1 group by 1, 2)"},
    {.name = "accounts by city", .entity = "account", .where = "", .groups = "address.city", .sums = "annual_revenue",
     .sql = R"(select a."address.city", a."annual_revenue.currency", count(*), count(a.annual_revenue), sum(a.annual_revenue)
               from account a where a.live = 1 group by 1, 2)"},
    {.name = "lines by month", .entity = "order_line", .where = "", .groups = "order.order_date:month", .sums = "total",
     .sql = R"(select %month(o.order_date), l."total.currency", count(*), count(l.total), sum(l.total)
               from order_line l join "order" o on o.id = l."order" where l.live = 1 group by 1, 2)", .limit_ms = pivot},
    {.name = "lines by month and category", .entity = "order_line", .where = "",
     .groups = "order.order_date:month,product.category", .sums = "total",
     .sql = R"(select %month(o.order_date), p.category, l."total.currency", count(*), count(l.total), sum(l.total)
               from order_line l join "order" o on o.id = l."order" join product p on p.id = l.product
               where l.live = 1 group by 1, 2, 3)", .limit_ms = pivot},
    {.name = "lines by month, category and team", .entity = "order_line", .where = "",
     .groups = "order.order_date:month,product.category,order.team", .sums = "total",
     .sql = R"(select %month(o.order_date), p.category, o.team, l."total.currency", count(*), count(l.total), sum(l.total)
               from order_line l join "order" o on o.id = l."order" join product p on p.id = l.product
               where l.live = 1 group by 1, 2, 3, 4)", .limit_ms = pivot},
    {.name = "lines by month, region, category and team", .entity = "order_line", .where = "",
     .groups = "order.order_date:month,order.account.address.region,product.category,order.team", .sums = "total",
     .sql = R"(select %month(o.order_date), a."address.region", p.category, o.team, l."total.currency", count(*),
               count(l.total), sum(l.total)
               from order_line l join "order" o on o.id = l."order" join product p on p.id = l.product
               left join account a on a.id = o.account and a.live = 1 where l.live = 1 group by 1, 2, 3, 4, 5)", .limit_ms = pivot},
};
// clang-format on

} // namespace

std::span<const GroupCase> groupCases()
{
    return groups;
}

std::span<const ListCase> listCases()
{
    return lists;
}
