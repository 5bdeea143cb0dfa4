# SPDX-License-Identifier: GPL-3.0-or-later
"""Telephone numbers, and tax ids made and checked by the rules of their countries."""
import re

USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"
RFC = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ"
MOBILE = ("135", "136", "137", "138", "139", "150", "158", "159", "180", "186", "188", "189")
SHORT = ("592",)     # areas in China whose numbers have seven digits
VECTORS = ["cn_uscc:91110000600037341L", "cn_uscc:9144030071526726XG", "es_nif:B64717838",
           "es_nif:A58818501", "es_nif:Q2826000H", "mx_rfc:MAB9307148T4", "mx_rfc:GODE561231GR8"]


def organisation_check(eight):
    value = {c: i for i, c in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
    total = sum(value[c] * w for c, w in zip(eight, (3, 7, 9, 10, 5, 8, 4, 2)))
    return "0123456789X0"[11 - total % 11]


def uscc_check(seventeen):
    total = sum(USCC.index(c) * pow(3, i, 31) for i, c in enumerate(seventeen))
    return USCC[(31 - total % 31) % 31]


def nif_digit(seven):
    total = sum(int(c) for c in seven[1::2])
    for c in seven[0::2]:
        total += sum(divmod(2 * int(c), 10))
    return (10 - total % 10) % 10


def rfc_check(rest):
    total = sum(RFC.index(c) * w for c, w in zip(rest.rjust(12), range(13, 1, -1)))
    return "0123456789A0"[11 - total % 11]


def make_uscc(chance, region):
    if chance.happens(0.6):
        tail = "MA" + "".join(chance.pick(USCC) for _ in range(6))
    else:
        tail = chance.digits(8)
    body = "91" + region + tail + organisation_check(tail)
    return "cn_uscc:" + body + uscc_check(body)


def make_nif(chance, letter, province):
    body = province + chance.digits(5)
    return f"es_nif:{letter}{body}{nif_digit(body)}"


def make_rfc(chance, letters):
    day = f"{chance.pick((75, 82, 88, 93, 97, 99, 1, 4, 8, 11, 14, 17, 20)):02}" \
          f"{chance.between(1, 12):02}{chance.between(1, 28):02}"
    body = letters + day + "".join(chance.pick("0123456789ABCDEFGHIJKLMNPQRSTUVWXYZ")
                                   for _ in range(2))
    return "mx_rfc:" + body + rfc_check(body)


def valid_nif(number):
    """The form of entities, with the sort of control that its first letter asks for."""
    if not re.fullmatch(r"[A-HJNP-SUVW]\d{7}[0-9A-J]", number):
        return False
    digit = nif_digit(number[1:8])
    return number[8] == (str(digit) if number[0] in "ABEH" else "JABCDEFGHI"[digit])


def valid(tax_id):
    kind, number = tax_id.split(":")
    if kind == "cn_uscc":
        return (len(number) == 18 and uscc_check(number[:17]) == number[17]
                and organisation_check(number[8:16]) == number[16])
    if kind == "es_nif":
        return valid_nif(number)
    if kind == "mx_rfc":
        return re.fullmatch(r"[A-ZÑ&]{3,4}\d{6}[0-9A-Z]{3}", number) is not None \
            and rfc_check(number[:-1]) == number[-1]
    return False


def landline(chance, country, area):
    """As people write it: mostly with the country's prefix, in several shapes."""
    if country == "CN":
        number = chance.pick("568") + chance.pick("123456789")
        number += chance.digits(5 if area in SHORT else 6)
        return chance.weighted([(f"+86 {area} {number[:-4]} {number[-4:]}", 60),
                                (f"+86-{area}-{number}", 35), (f"0{area}-{number}", 5)])
    if country == "ES":
        number = area + chance.pick("2345678") + chance.digits(8 - len(area))
        return chance.weighted([(f"+34 {number[:3]} {number[3:5]} {number[5:7]} {number[7:]}", 60),
                                (f"+34 {number[:3]} {number[3:6]} {number[6:]}", 35),
                                (f"{number[:3]} {number[3:6]} {number[6:]}", 5)])
    number = area + chance.pick("123") + chance.digits(9 - len(area))
    return chance.weighted([(f"+52 {number[:len(area)]} {number[len(area):-4]} {number[-4:]}", 65),
                            (f"+52 {number}", 30),
                            (f"{number[:len(area)]} {number[len(area):]}", 5)])


def mobile(chance, country, area):
    if country == "CN":
        number = chance.pick(MOBILE) + chance.digits(8)
        return chance.pick((f"+86 {number[:3]} {number[3:7]} {number[7:]}", f"+86 {number}"))
    if country == "ES":
        number = "6" + chance.pick("0123456789") + chance.digits(7)
        return chance.pick((f"+34 {number[:3]} {number[3:6]} {number[6:]}", f"+34 {number}"))
    return landline(chance, country, area)
