#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample company beside itself; with --check says what is wrong with what lies there."""
import csv
import io
import pathlib
import sys

sys.dont_write_bytecode = True
from maker import company, customers, work      # noqa: E402
from maker.chance import Chance                 # noqa: E402
from maker.check import problems                # noqa: E402

SHOWN = 40      # problems that --check prints
FOLDER = pathlib.Path(__file__).resolve().parent

# Files in the order of import, with their columns.
COLUMNS = {
    "branch": "external_id name parent.external_id zone",
    "team": "external_id name branch.external_id",
    "user": "external_id login name email role.key branch.external_id team.external_id language"
            " zone active",
    "product": "external_id sku name kind unit list_price active",
    "price_list": "external_id name currency active",
    "price_item": "external_id price_list.external_id product.external_id price",
    "campaign": "external_id name type status start end budget",
    "account": "external_id name phone email tax_id website industry type size source description"
               " parent.external_id address.country address.region address.city address.district"
               " address.street address.postcode owner tags",
    "contact": "external_id given family family2 account.external_id job_title phone email owner",
    "lead": "external_id given family family2 company phone email status source"
            " address.country address.city owner",
    "opportunity": "external_id name account.external_id amount close_date pipeline stage"
                   " source loss_reason owner",
    "case": "external_id subject account.external_id contact.external_id priority status type"
            " source description due owner",
    "activity": "external_id kind subject account.external_id status start due owner",
    "order": "external_id number account.external_id order_date currency status owner",
    "order_line": "external_id order.external_id product.external_id quantity unit_price discount",
    "account_contact": "external_id account.external_id contact.external_id role left",
}


def generate():
    """All rows, by entity."""
    accounts = customers.make_accounts(Chance("account"))
    contacts = customers.make_contacts(Chance("contact"), accounts)
    deals = work.opportunities(Chance("opportunity"), accounts)
    orders = work.orders(Chance("order"), accounts, deals)
    for account, _, _ in orders:
        account.row["type"] = "customer"
    return {
        "branch": company.branches(), "team": company.teams(), "user": company.users(),
        "product": company.products(), "price_list": company.price_lists(),
        "price_item": company.price_items(), "campaign": company.campaigns(Chance("campaign")),
        "account": [account.row for account in accounts], "contact": contacts,
        "lead": customers.make_leads(Chance("lead")), "opportunity": deals,
        "case": work.cases(Chance("case"), accounts),
        "activity": work.activities(Chance("activity"), accounts),
        "order": [row for _, _, row in orders],
            "order_line": work.order_lines(Chance("line"), orders),
        "account_contact": customers.make_account_contacts(Chance("role"), accounts, contacts),
    }


def as_csv(entity, rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS[entity].split(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8")


def files():
    """The bytes of every file, by name."""
    made = generate()
    return {f"{number:02}_{entity}.csv": as_csv(entity, made[entity])
            for number, entity in enumerate(COLUMNS, 1)}


def check():
    fresh = files()
    found = problems(FOLDER, list(fresh))
    for name, content in fresh.items():
        path = FOLDER / name
        if not path.exists() or path.read_bytes() != content:
            found.append(f"{name} is not what make_sample.py writes")
    for line in found[:SHOWN]:
        print(line)
    print(f"{len(fresh)} files checked, {len(found)} problems")
    return 1 if found else 0


def write():
    for name, content in files().items():
        (FOLDER / name).write_bytes(content)
        print(f"{name}: {content.count(10) - 1} rows, {len(content)} bytes")
    return 0


if __name__ == "__main__":
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit("usage: make_sample.py [--check]")
    sys.exit(check() if sys.argv[1:] else write())
