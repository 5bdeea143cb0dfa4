# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the tables of names, places and sentences in tables/."""
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "tables"


def lines(name):
    text = (FOLDER / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def rows(name):
    """A table of | separated columns."""
    return [line.split("|") for line in lines(name)]


def sections(name):
    """A file of [section] lists, each entry a list of its | separated parts."""
    found = {}
    for line in lines(name):
        if line.startswith("["):
            current = found.setdefault(line.strip("[]"), [])
        else:
            current.append(line.split("|"))
    return found


class Land:
    """A country as the sample sees it: its words, places, people and money."""

    def __init__(self, country, words, branch, currency, rate, accounts):
        self.country = country
        self.words = words
        self.branch = branch
        self.currency = currency
        self.rate = rate            # units of its currency for a euro, roughly
        self.accounts = accounts    # how many
        self.chinese = country == "CN"
        self.places = [row for row in rows("places.txt") if row[0] == country]
        self.sellers = [row[0] for row in USERS if row[3] == branch
                        and row[2] in ("manager", "sales")]
        self.service = [row[0] for row in USERS if row[3] == branch and row[2] == "service"]

    def say(self, chance, section):
        """The parts of a sentence of a section, with the thing we sell put in."""
        thing, models = chance.pick(self.words["thing"])
        if chance.happens(0.5):
            thing += ("" if self.chinese else " ") + chance.pick(models.split())
        first, *rest = (part.replace("{thing}", thing) for part in chance.pick(self.words[section]))
        return [first[0].upper() + first[1:], *rest]


USERS = rows("people.txt")
PRODUCTS = rows("products.txt")
SPANISH = sections("es.txt")
LANDS = [
    Land("CN", sections("zh.txt"), "shanghai", "CNY", 7.6, 1040),
    Land("ES", SPANISH, "madrid", "EUR", 1.0, 1010),
    Land("MX", {**SPANISH, **sections("mx.txt")}, "mexico", "MXN", 20.0, 950),
]
