# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the written files as a stranger would, and names what is wrong in them."""
import csv
import re

from maker import choices, numbers, work

PARENT = "parent.external_id"
DATES = {"campaign": ("start", "end"), "opportunity": ("close_date",), "order": ("order_date",),
         "account_contact": ("left",)}
TIMES = {"case": ("due",), "activity": ("start", "due")}
MONEY = {"product": ("list_price",), "price_item": ("price",), "campaign": ("budget",),
         "opportunity": ("amount",), "order_line": ("unit_price",)}
REQUIRED = {
    "branch": "name", "team": "name", "user": "login", "product": "sku name",
    "price_list": "name currency", "price_item": "price_list.external_id product.external_id",
    "campaign": "name", "account": "name",
    "opportunity": "name account.external_id pipeline stage", "case": "subject",
    "activity": "kind subject", "order": "account.external_id order_date currency",
    "order_line": "order.external_id product.external_id quantity",
    "account_contact": "account.external_id contact.external_id",
}
LARGEST = 3_300_000


def problems(folder, names):
    missing = [f"{name} is missing" for name in names if not (folder / name).exists()]
    if missing:
        return missing
    tables = {name[3:-4]: read(folder / name) for name in names}
    found = [f"the tax id check fails its own example {v}" for v in numbers.VECTORS
             if not numbers.valid(v)]
    if sum((folder / name).stat().st_size for name in names) > LARGEST:
        found.append("the files are too large together")
    for check in (check_references, check_values, check_dates, check_required):
        for entity, rows in tables.items():
            found += [f"{entity}: {text}" for text in check(entity, rows, tables)]
    return found + check_people(tables) + check_stages(tables)


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def check_references(entity, rows, tables):
    seen = set()
    known = {name: {row["external_id"] for row in table} for name, table in tables.items()}
    logins = {row["login"] for row in tables["user"]}
    for row in rows:
        key = row["external_id"]
        if not key or key in seen:
            yield f"{key} stands twice or is empty"
        for column, value in row.items():
            target, _, field = column.partition(".")
            if field == "external_id" and value:
                pool = seen if column == PARENT else known[target]
                if value not in pool:
                    yield f"{key} names a {column} {value} that is not there, or not yet"
        if row.get("owner", "admin") not in logins:
            yield f"{key} has no known owner"
        seen.add(key)


def check_values(entity, rows, tables):
    for row in rows:
        for column, value in row.items():
            allowed = choices.COLUMNS.get((entity, column))
            if allowed and value and value not in allowed:
                yield f"{row['external_id']} has the unknown {column} {value}"
        if row.get("tax_id") and not numbers.valid(row["tax_id"]):
            yield f"{row['external_id']} has a tax id that fails its check"
        if row.get("phone") and not re.fullmatch(r"\+?[\d -]{9,19}", row["phone"]):
            yield f"{row['external_id']} has a strange phone number"
        if row.get("email") and not re.fullmatch(r"[a-z0-9.]+@[a-z0-9]+\.example", row["email"]):
            yield f"{row['external_id']} has a strange e-mail address"
        for column in MONEY.get(entity, ()):
            if row[column] and not re.fullmatch(r"\d+\.\d\d (CNY|EUR|MXN)", row[column]):
                yield f"{row['external_id']} has a strange {column}"


def check_dates(entity, rows, tables):
    forms = {column: r"@-?\d+" for column in DATES.get(entity, ())}
    forms |= {column: r"@-?\d+T\d\d:\d\d" for column in TIMES.get(entity, ())}
    for row in rows:
        for column, value in row.items():
            if column in forms and value and not re.fullmatch(forms[column], value):
                yield f"{row['external_id']} has a strange {column}"
            if column not in forms and re.match(r"[@=\t]|[+-](?!\d)", value):
                yield f"{row['external_id']} has a {column} that begins like a formula"


def check_required(entity, rows, tables):
    for row in rows:
        for column in REQUIRED.get(entity, "").split():
            if not row[column]:
                yield f"{row['external_id']} has no {column}"
        if entity in ("contact", "lead") and not (row["given"] or row["family"]
                                                  or row.get("company")):
            yield f"{row['external_id']} has no name"


def check_people(tables):
    """A case names a contact of its own account; accounts belong to the branch of their country."""
    home = {row["external_id"]: row["account.external_id"] for row in tables["contact"]}
    branch = {row["login"]: row["branch.external_id"] for row in tables["user"]}
    country = {"CN": "branch-shanghai", "ES": "branch-madrid", "MX": "branch-mexico"}
    found = [f"case: {row['external_id']} has a contact of another account"
             for row in tables["case"]
             if row["contact.external_id"]
             and home[row["contact.external_id"]] != row["account.external_id"]]
    return found + [f"account: {row['external_id']} belongs to another branch"
                    for row in tables["account"]
                    if branch[row["owner"]] != country[row["address.country"]]]


def check_stages(tables):
    """Every stage of both pipelines is used, none is unknown, and only lost deals have a reason."""
    wanted = {(pipeline, stage) for pipeline, stages in work.OPEN.items()
              for stage in [name for name, _ in stages] + [work.WON[pipeline], work.LOST[pipeline]]}
    used = {(row["pipeline"], row["stage"]) for row in tables["opportunity"]}
    found = [f"opportunity: {stage} of {pipeline} is unused or unknown"
             for pipeline, stage in sorted(wanted ^ used)]
    return found + [f"opportunity: {row['external_id']} and its loss reason disagree"
                    for row in tables["opportunity"]
                    if bool(row["loss_reason"]) != (row["stage"] in work.LOST.values())]
