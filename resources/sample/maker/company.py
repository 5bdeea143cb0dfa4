# SPDX-License-Identifier: GPL-3.0-or-later
"""The office itself: branches, teams, people, products and prices, campaigns."""
from maker.tables import LANDS, PRODUCTS, USERS

BRANCHES = [("hq", "Central", "", "Europe/Madrid"), ("shanghai", "上海", "hq", "Asia/Shanghai"),
            ("madrid", "Madrid", "hq", "Europe/Madrid"),
            ("mexico", "Ciudad de México", "hq", "America/Mexico_City")]
TEAMS = [("sales-cn", "华东销售部", "shanghai"), ("service-cn", "客户服务部", "shanghai"),
         ("sales-es", "Ventas España", "madrid"), ("service-es", "Servicio técnico", "madrid"),
         ("marketing", "Marketing", "madrid"), ("sales-mx", "Ventas México", "mexico")]
PRICE_LISTS = [("cny", "中国价目表", "CN"), ("eur", "Tarifa España", "ES"),
               ("mxn", "Lista de precios México", "MX")]


def day(offset):
    """A day counted from the day of the fill: @-12, @0, @30."""
    return f"@{offset}"


def moment(chance, offset):
    """A time of that day, in working hours, on the quarter."""
    return f"@{offset}T{chance.between(8, 18):02}:{chance.pick(('00', '15', '30', '45'))}"


def money(amount, currency):
    return f"{amount:.2f} {currency}"


def branches():
    return [{"external_id": "branch-" + key, "name": name, "zone": zone,
             "parent.external_id": "branch-" + parent if parent else ""}
            for key, name, parent, zone in BRANCHES]


def teams():
    return [{"external_id": "team-" + key, "name": name, "branch.external_id": "branch-" + branch}
            for key, name, branch in TEAMS]


def users():
    return [{"external_id": "user-" + login, "login": login, "name": name,
             "email": login + "@balanza.example", "role.key": role,
             "branch.external_id": "branch-" + branch,
             "team.external_id": "team-" + team if team else "", "language": language, "zone": zone,
             "active": "true"}
            for login, name, role, branch, team, language, zone in USERS]


def products():
    return [{"external_id": "product-" + sku, "sku": sku, "name": name, "kind": kind, "unit": unit,
             "list_price": price + " EUR", "active": "true" if often != "0" else "false"}
            for sku, name, kind, unit, price, often in PRODUCTS]


def price_lists():
    return [{"external_id": "prices-" + key, "name": name, "currency": land.currency,
             "active": "true"}
            for (key, name, _), land in zip(PRICE_LISTS, LANDS)]


def price(sku, land):
    """What a product costs in a country: the list price at a round rate."""
    euros = next(float(row[4]) for row in PRODUCTS if row[0] == sku)
    step = 1 if euros * land.rate > 100 and land.rate > 1 else 0.05
    return round(round(euros * land.rate / step) * step, 2)


def price_items():
    rows = []
    for (key, _, _), land in zip(PRICE_LISTS, LANDS):
        for row in PRODUCTS:
            if row[5] != "0":
                rows.append({"external_id": f"price-{key}-{row[0]}",
                             "price_list.external_id": "prices-" + key,
                             "product.external_id": "product-" + row[0],
                             "price": money(price(row[0], land), land.currency)})
    return rows


def campaigns(chance):
    """Every campaign of the tables, the latest of them still running or planned."""
    rows = []
    for land in LANDS:
        start = 50
        for name, kind in land.words["campaign"]:
            name = name.replace("{thing}", chance.pick(land.words["thing"])[0])
            length = chance.pick((3, 14, 30, 60))
            rows.append({"external_id": f"campaign-{len(rows) + 1:02}", "name": name, "type": kind,
                         "status": campaign_status(chance, start, length), "start": day(start),
                         "end": day(start + length),
                         "budget": money(chance.between(4, 60) * 250 * land.rate, land.currency)})
            start -= chance.between(30, 75)
    return rows


def campaign_status(chance, start, length):
    if start > 0:
        return "planning"
    if start + length < 0:
        return "complete"
    return "paused" if chance.happens(0.15) else "active"
