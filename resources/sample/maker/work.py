# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens with the customers: deals, orders, cases, calls and meetings."""
from maker import choices
from maker.company import day, moment, money, price
from maker.tables import PRODUCTS

OPPORTUNITIES = 1500
ORDERS = 600
CASES = 700
ACTIVITIES = 4000
STANDARD, KEY_ACCOUNT = "Standard", "Key account (CN)"
OPEN = {STANDARD: [("New", 20), ("Qualified", 22), ("Needs clear", 20), ("Proposal", 20),
                   ("Negotiation", 12),
                ("Closing", 6)],
        KEY_ACCOUNT: [("新建", 20), ("需求明确", 26), ("方案验证", 24), ("立项汇报", 18), ("商务采购", 12)]}
WON = {STANDARD: "Won", KEY_ACCOUNT: "赢单"}
LOST = {STANDARD: "Lost", KEY_ACCOUNT: "丢单"}
CLOSED = set(WON.values()) | set(LOST.values())
ORDER_PREFIX = {"CN": "SH", "ES": "MD", "MX": "MX"}     # numbers of the program used before


def by_pull(chance, accounts, power=1.0):
    """Draws accounts as business falls: much of it to few."""
    return chance.heap([(account, account.pull ** power) for account in accounts
                        if account.pull >= 1])


def opportunities(chance, accounts):
    draw = by_pull(chance, accounts)
    return [opportunity(chance, draw(), f"deal-{number:04}")
            for number in range(1, OPPORTUNITIES + 1)]


def opportunity(chance, account, key):
    land = account.land
    large = land.chinese and (account.pull > 10 or chance.happens(0.12))
    pipeline = KEY_ACCOUNT if large else STANDARD
    state = chance.weighted([("open", 38), ("won", 34), ("lost", 28)])
    stage = {"open": chance.weighted(OPEN[pipeline]), "won": WON[pipeline],
             "lost": LOST[pipeline]}[state]
    return {"external_id": key, "name": land.say(chance, "deal")[0],
            "account.external_id": account.id,
            "amount": amount(chance, account), "close_date": day(close_offset(chance, state)),
            "pipeline": pipeline, "stage": stage,
            "source": chance.weighted(choices.SOURCE) if chance.happens(0.75) else "",
            "loss_reason": chance.weighted(choices.LOSS_REASON) if state == "lost" else "",
            "owner": account.owner}


def amount(chance, account):
    """Log-normal, larger with larger customers, rounded as people round; some not yet known."""
    if chance.happens(0.04):
        return ""
    value = min(chance.log_normal(6000, 1.0) * account.pull ** 0.25, 900000) * account.land.rate
    step = 50 if value < 5000 else 500 if value < 100000 else 5000
    return money(max(round(value / step) * step, step), account.land.currency)


def close_offset(chance, state):
    if state != "open":
        return -chance.days(230, 900)
    return -chance.between(1, 30) if chance.happens(0.12) else chance.days(45, 240) - 1


def orders(chance, accounts, deals):
    """Most orders come from won deals, the rest from customers who order again; oldest first."""
    by_id = {account.id: account for account in accounts}
    won = [deal for deal in deals if deal["stage"] in WON.values()]
    drafts = [(by_id[deal["account.external_id"]],
               int(deal["close_date"][1:]) + chance.between(0, 6), deal)
              for deal in won if chance.happens(0.8)][:ORDERS]
    customers = [by_id[deal["account.external_id"]] for deal in won]
    while len(drafts) < ORDERS:
        drafts.append((chance.pick(customers), -chance.days(150, 800), None))
    drafts.sort(key=lambda draft: draft[1])
    counters = dict.fromkeys(ORDER_PREFIX, 1000)
    return [order(chance, draft, f"order-{number:03}", counters)
            for number, draft in enumerate(drafts, 1)]


def order(chance, draft, key, counters):
    account, offset, deal = draft
    offset = min(offset, 0)
    country = account.land.country
    counters[country] += chance.between(1, 9)
    row = {"external_id": key, "number": f"{ORDER_PREFIX[country]}-{counters[country]:05}",
           "account.external_id": account.id, "order_date": day(offset),
           "currency": account.land.currency,
           "status": order_status(chance, offset), "owner": account.owner}
    value = float(deal["amount"].split()[0]) if deal and deal["amount"] else None
    return account, value, row


def order_status(chance, offset):
    if chance.happens(0.03):
        return "canceled"
    if offset > -8:
        return chance.weighted([("draft", 40), ("confirmed", 60)])
    if offset > -30:
        return chance.weighted([("confirmed", 55), ("delivered", 45)])
    return chance.weighted([("delivered", 12), ("invoiced", 88)])


def order_lines(chance, made_orders):
    """Quantities that come near the deal's amount, discounts in few steps."""
    draw = chance.heap([(row, float(row[5])) for row in PRODUCTS])
    rows = []
    for account, value, order_row in made_orders:
        left = value or chance.log_normal(1800, 0.9) * account.land.rate
        skus = []
        for _ in range(chance.weighted([(1, 14), (2, 26), (3, 26), (4, 18), (5, 10), (6, 6)])):
            product = draw()
            if product not in skus:
                skus.append(product)
        for product in sorted(skus, key=lambda row: -float(row[4])):
            unit = price(product[0], account.land)
            count = quantity(chance, product, left * chance.between(30, 80) / 100 / unit)
            left = max(left - count * unit, 0)
            rows.append({"external_id": f"line-{len(rows) + 1:04}",
                         "order.external_id": order_row["external_id"],
                         "product.external_id": "product-" + product[0], "quantity": count,
                         "unit_price": money(unit, account.land.currency),
                         "discount": chance.weighted([("", 55), ("3", 8), ("5", 17), ("7.5", 4),
                                                      ("10", 12),
                                                      ("15", 4)])})
    return rows


def quantity(chance, product, wanted):
    if product[3] in ("hour", "day"):
        return max(round(min(wanted, 40) * 2) / 2, 0.5)
    if product[3] == "roll":
        return max(round(min(wanted, 600) / 12) * 12, 12)
    return max(min(int(wanted), 60), 1)


def cases(chance, accounts):
    draw = by_pull(chance, accounts, 0.9)
    return [case(chance, draw(), f"case-{number:03}") for number in range(1, CASES + 1)]


def case(chance, account, key):
    land = account.land
    subject, description, kind = land.say(chance, "case")
    done = chance.happens(0.78)
    offset = -chance.days(170, 800) if done else chance.between(-6, 10)
    return {"external_id": key, "subject": subject, "account.external_id": account.id,
            "contact.external_id": chance.pick(account.contacts)
            if account.contacts and chance.happens(0.85) else "",
            "priority": chance.weighted(choices.PRIORITY),
            "status": chance.weighted(choices.CASE_DONE if done else choices.CASE_OPEN),
            "type": kind, "source": chance.weighted(choices.CASE_SOURCE),
            "description": description if chance.happens(0.8) else "",
            "due": moment(chance, offset),
            "owner": chance.pick(land.service) if land.service and chance.happens(0.85)
            else account.owner}


def activities(chance, accounts):
    draw = by_pull(chance, accounts, 0.6)
    return [activity(chance, draw(), f"activity-{number:04}")
            for number in range(1, ACTIVITIES + 1)]


def activity(chance, account, key):
    land = account.land
    kind = chance.weighted(choices.ACTIVITY_KIND)
    coming = kind not in ("email", "note", "chat") and chance.happens(0.2)
    offset = chance.days(12, 60) - 1 if coming else -chance.days(110, 800)
    when = moment(chance, offset)
    task = kind == "task"
    return {"external_id": key, "kind": kind, "subject": land.say(chance, kind)[0],
            "account.external_id": account.id,
            "status": activity_status(chance, kind, offset),
            "start": "" if task else when, "due": when if task else "",
            "owner": activity_owner(chance, account, kind)}


def activity_owner(chance, account, kind):
    land = account.land
    if land.country == "ES" and kind == "email" and chance.happens(0.5):
        return "andres.pardo"
    return chance.pick(land.service) if land.service and chance.happens(0.12) else account.owner


def activity_status(chance, kind, offset):
    if kind == "task":
        if offset >= 0:
            return chance.weighted([("not_started", 75), ("in_progress", 25)])
        late = 0.3 if offset > -15 else 0.02
        return chance.weighted([("not_started", late), ("in_progress", late / 2),
                                ("completed", 0.9),
                                ("deferred", 0.03), ("canceled", 0.04)])
    if kind in ("email", "note", "chat"):
        return "completed"
    if offset >= 0:
        return "planned"
    return chance.weighted([("held", 88), ("not_held", 9), ("planned", 6 if offset > -10 else 0)])
