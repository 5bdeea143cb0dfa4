# SPDX-License-Identifier: GPL-3.0-or-later
"""Accounts, their contacts, and leads."""
import unicodedata

from maker import choices, numbers
from maker.tables import LANDS

CONTACTS = 4500
LEADS = 400
DUPLICATES = 36
SIZE_FROM_PULL = (1.5, 2.8, 7.0, 18.0, 45.0)     # a pull above the last is the largest size


def ascii_only(text):
    """Letters and digits of a name, for addresses on the net and for the RFC."""
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in plain if c.isascii() and c.isalnum())


class Account:
    """A row of the file, and what the other files need to know of it."""

    def __init__(self, land, row, domain, place, pull):
        self.land, self.row, self.domain, self.place, self.pull = land, row, domain, place, pull
        self.contacts = []

    @property
    def id(self):
        return self.row["external_id"]

    @property
    def owner(self):
        return self.row["owner"]


class AccountMaker:
    """Makes the accounts of one country; a brand and its domain serve one firm or one group."""

    def __init__(self, chance, land):
        self.chance, self.land = chance, land
        self.brands, self.domains = set(), set()
        self.place = chance.heap([(row, float(row[7])) for row in land.places])
        self.names = set()

    def make_all(self):
        accounts = []
        while len(accounts) < self.land.accounts - DUPLICATES // 3:
            head = self.make(self.new_brand())
            accounts.append(head)
            if head.pull > 9 and self.chance.happens(0.35):
                daughters = [self.make(head.brand, head) for _ in range(self.chance.between(2, 4))]
                accounts += daughters[:self.land.accounts - DUPLICATES // 3 - len(accounts)]
        return accounts + self.duplicates(accounts)

    def new_brand(self):
        while True:
            start, end = (self.chance.pick(self.land.words[part])
                          for part in ("brand_start", "brand_end"))
            brand = start[0] + end[0]
            if brand not in self.brands:
                self.brands.add(brand)
                return brand, start[-1] + end[-1]

    def make(self, brand, head=None):
        chance, place = self.chance, self.place()
        while True:
            industry, trade = chance.pick(self.land.words["trade"])
            legal = chance.weighted([(text, int(weight))
                                     for text, weight in self.land.words["legal"]])
            name = self.name(brand[0], trade, legal, place)
            if name not in self.names:
                break
        self.names.add(name)
        pull = chance.pull() if head is None else head.pull / 3
        account = Account(self.land, {}, self.domain(brand[1], head), place, pull)
        account.brand = brand
        account.row = self.row(account, name, industry, head)
        return account

    def name(self, brand, trade, legal, place):
        if self.land.chinese:
            city = place[2].removesuffix("市")
            return self.chance.weighted([(f"{city}{brand}{trade}{legal}", 70),
                                         (f"{brand}{trade}{legal}", 15),
                                         (f"{brand}（{city}）{trade}{legal}", 15)])
        return trade.replace("@", brand) + legal

    def domain(self, word, head):
        if head:
            return head.domain
        word = ascii_only(word)
        while word in self.domains:
            word += str(self.chance.between(2, 99))
        self.domains.add(word)
        return word + ".example"

    def row(self, account, name, industry, head):
        chance, land = self.chance, self.land
        return {
            "name": name, "phone": numbers.landline(chance, land.country, account.place[5]),
            "email": self.email(account), "tax_id": self.tax_id(account, name),
            "website": f"https://www.{account.domain}" if chance.happens(0.62) else "",
            "industry": industry if chance.happens(0.93) else "",
            "type": chance.weighted(choices.ACCOUNT_TYPE), "size": self.size(account.pull),
            "source": chance.weighted(choices.SOURCE) if chance.happens(0.85) else "",
            "description": land.say(chance, "account_note")[0] if chance.happens(0.25) else "",
            "parent": head, "owner": self.owner(), "tags": self.tags(account),
        } | self.address(account.place) | self.blanks()

    def blanks(self):
        """Few records are complete."""
        blank = {}
        for key, share in (("phone", 0.08), ("email", 0.2), ("tax_id", 0.18),
                           ("address.street", 0.06)):
            if self.chance.happens(share):
                blank[key] = ""
        return blank

    def email(self, account):
        box = ("info", "sales", "caigou", "office") if self.land.chinese else \
            ("info", "compras", "administracion", "contacto")
        return f"{self.chance.pick(box)}@{account.domain}"

    def tax_id(self, account, name):
        if self.land.country == "CN":
            return numbers.make_uscc(self.chance, account.place[6])
        if self.land.country == "ES":
            return numbers.make_nif(self.chance, "A" if name.endswith("S.A.") else "B",
                                    account.place[6])
        return numbers.make_rfc(self.chance, ascii_only(account.brand[0])[:3].upper())

    def size(self, pull):
        if self.chance.happens(0.12):
            return ""
        return choices.SIZE[sum(pull > step for step in SIZE_FROM_PULL)]

    def owner(self):
        manager, *sellers = self.land.sellers
        return manager if self.chance.happens(0.14) else self.chance.pick(sellers)

    def tags(self, account):
        words = [word for word, in self.land.words["tag"]]
        tags = {words[0]} if account.pull > 20 else set()
        if self.chance.happens(0.13):
            tags.add(self.chance.pick(words[1:]))
        return ",".join(sorted(tags))

    def address(self, place):
        street = self.chance.pick(self.land.words["street"])[0]
        number = str(self.chance.between(1, 220))
        if self.land.chinese:
            street += number + "号" + self.chance.weighted([("", 50),
                                                           (f"{self.chance.between(1, 18)}栋", 25),
                                                           (f"{self.chance.between(2, 28)}层", 25)])
        return {"address.country": place[0], "address.region": place[1], "address.city": place[2],
                "address.district": place[3], "address.street": street.replace("#", number),
                "address.postcode": place[4]}

    def duplicates(self, accounts):
        """The same firm typed a second time, a little otherwise, by somebody else."""
        copies = []
        for _ in range(DUPLICATES // 3):
            original = self.chance.pick(accounts)
            row = dict(original.row, name=self.typed_again(original), tax_id="", website="",
                       parent=None,
                       description="", tags="", type="prospect", owner=self.owner())
            if self.chance.happens(0.5):
                row |= {"phone": "", "email": ""}
            copies.append(Account(self.land, row, original.domain, original.place, 0.3))
        return copies

    def typed_again(self, original):
        name, brand = original.row["name"], original.brand[0]
        if self.land.chinese:
            shapes = [name.replace("有限公司", "有限责任公司").replace("股份有限责任", "股份有限"),
                      name.replace("股份", "").removesuffix("有限公司"), f"{original.place[2]}{brand}"]
        else:
            bare = name.split(",")[0].split(" S.")[0]
            shapes = [bare, bare.upper(), name.replace(".", "").replace(",", ""),
                      brand + " " + original.place[2]]
        return self.chance.pick([shape for shape in shapes if shape != name])


def make_accounts(chance):
    accounts = [account for land in LANDS for account in AccountMaker(chance, land).make_all()]
    for number, account in enumerate(accounts, 1):
        head = account.row.pop("parent")
        account.row["external_id"] = f"account-{number:04}"
        account.row["parent.external_id"] = head.id if head else ""
    return accounts


def person(chance, land):
    """Given and family names, and what stands before the @ of their e-mail."""
    family, given = chance.pick(land.words["family"]), chance.pick(land.words["given"])
    box = f"{ascii_only(given[-1].split()[0])}.{ascii_only(family[-1].split()[-1])}"
    second = "" if land.chinese or chance.happens(0.12) else chance.pick(land.words["family"])[0]
    return {"given": given[0], "family": family[0], "family2": second}, box


def make_contacts(chance, accounts):
    real = [account for account in accounts if account.pull >= 1]
    draw = chance.heap([(account, account.pull ** 0.7) for account in real])
    chosen = [account for account in real if chance.happens(0.88)]
    counts = {}
    for account in chosen:
        counts[account.id] = 1
    while sum(counts.values()) < CONTACTS:
        account = draw()
        if counts.get(account.id, 0) < 14:
            counts[account.id] = counts.get(account.id, 0) + 1
    rows = []
    for account in accounts:
        for _ in range(counts.get(account.id, 0)):
            rows.append(contact(chance, account, f"contact-{len(rows) + 1:04}"))
            account.contacts.append(rows[-1]["external_id"])
    return rows


def contact(chance, account, key):
    land = account.land
    names, box = person(chance, land)
    if chance.happens(0.04):
        names = {"given": "", "family": names["family"], "family2": ""}
    return {"external_id": key, **names, "account.external_id": account.id,
            "job_title": chance.pick(land.words["job"])[0] if chance.happens(0.85) else "",
            "phone": numbers.mobile(chance, land.country, account.place[5]) if chance.happens(0.82)
            else "",
            "email": f"{box}@{account.domain}" if chance.happens(0.78) else "",
            "owner": account.owner}


def make_leads(chance):
    rows = []
    for number in range(1, LEADS + 1):
        land = LANDS[number % 3]
        names, box = person(chance, land)
        maker = AccountMaker(chance, land)
        account = maker.make(maker.new_brand())
        if chance.happens(0.12):
            names, box = dict.fromkeys(names, ""), "info"
        rows.append({"external_id": f"lead-{number:03}", **names,
                     "company": account.row["name"] if not names["family"] or chance.happens(0.85)
                     else "",
                     "phone": numbers.mobile(chance, land.country, account.place[5])
                     if chance.happens(0.7) else "",
                     "email": f"{box}@{account.domain}" if chance.happens(0.75) else "",
                     "status": chance.weighted(choices.LEAD_STATUS),
                     "source": chance.weighted(choices.SOURCE),
                     "address.country": land.country, "address.city": account.place[2],
                     "owner": "andres.pardo" if land.country == "ES" and chance.happens(0.4)
                     else account.owner})
    return rows


def make_account_contacts(chance, accounts, contacts):
    """People who also act for another firm of the same country, some of them no more."""
    by_id = {account.id: account for account in accounts}
    rows = []
    for row in contacts:
        if not chance.happens(0.04):
            continue
        home = by_id[row["account.external_id"]]
        other = chance.pick(accounts)
        if other.land is home.land and other is not home:
            rows.append({"external_id": f"role-{len(rows) + 1:03}", "account.external_id": other.id,
                         "contact.external_id": row["external_id"],
                         "role": chance.weighted(choices.ROLE),
                         "left": f"@-{chance.days(300, 900)}" if chance.happens(0.2) else ""})
    return rows
