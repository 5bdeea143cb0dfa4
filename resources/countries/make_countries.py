#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes core/text/country_table.cpp: ISO 3166-1 codes with names in the three languages.

Data: Debian's package iso-codes (LGPL-2.1-or-later), its translations included.
"""
import gettext
import json
from pathlib import Path

SOURCE = Path("/usr/share/iso-codes/json/iso_3166-1.json")
TARGET = Path(__file__).resolve().parents[2] / "core/text/country_table.cpp"
# Names as people write them, where the data has official forms, none, or slips. None: as it is.
COMMON = {
    "AX": (None, None, "Islas Åland"), "BD": (None, "孟加拉国", None),
    "BF": (None, None, "Burkina Faso"), "BM": (None, None, "Bermudas"),
    "BN": ("Brunei", "文莱", "Brunéi"), "BO": ("Bolivia", "玻利维亚", "Bolivia"),
    "BQ": ("Caribbean Netherlands", "荷属加勒比区", "Caribe neerlandés"),
    "BV": (None, "布韦岛", None), "BW": (None, "博茨瓦纳", None),
    "CD": ("DR Congo", "刚果（金）", "República Democrática del Congo"),
    "CG": ("Congo", "刚果（布）", "Congo"), "CI": (None, None, "Costa de Marfil"),
    "CN": ("China", "中国", "China"), "CZ": ("Czechia", "捷克", "Chequia"),
    "DZ": (None, None, "Argelia"), "EH": (None, None, "Sáhara Occidental"),
    "FK": ("Falkland Islands", "福克兰群岛", "Islas Malvinas"),
    "FM": ("Micronesia", "密克罗尼西亚", "Micronesia"), "GB": ("United Kingdom", "英国", "Reino Unido"),
    "GG": (None, None, "Guernesey"), "GT": (None, "危地马拉", None), "IM": (None, "马恩岛", None),
    "IR": ("Iran", "伊朗", "Irán"), "KG": (None, "吉尔吉斯斯坦", None), "KH": (None, "柬埔寨", None),
    "KM": (None, None, "Comoras"), "KP": ("North Korea", "朝鲜", "Corea del Norte"),
    "KR": ("South Korea", "韩国", "Corea del Sur"), "LC": (None, "圣卢西亚", None),
    "MD": ("Moldova", "摩尔多瓦", "Moldavia"), "MF": ("Saint Martin", "法属圣马丁", "San Martín"),
    "MM": (None, None, "Myanmar"), "MS": (None, "蒙特塞拉特", None), "MT": (None, "马耳他", None),
    "MV": (None, None, "Maldivas"), "NE": (None, None, "Níger"),
    "PF": (None, "法属波利尼西亚", None), "PM": (None, None, "San Pedro y Miquelón"),
    "PN": (None, "皮特凯恩群岛", "Islas Pitcairn"), "PS": ("Palestine", "巴勒斯坦", "Palestina"),
    "RU": ("Russia", "俄罗斯", "Rusia"), "SH": ("Saint Helena", "圣赫勒拿", "Santa Elena"),
    "SM": (None, "圣马力诺", None), "SR": (None, None, "Surinam"),
    "SX": ("Sint Maarten", "荷属圣马丁", "Sint Maarten"), "SY": ("Syria", "叙利亚", "Siria"),
    "TF": (None, "法属南部领地", None), "TN": (None, None, "Túnez"),
    "TR": ("Turkey", "土耳其", "Turquía"), "TT": (None, "特立尼达和多巴哥", None),
    "TW": ("Taiwan", "台湾", "Taiwán"), "TZ": ("Tanzania", "坦桑尼亚", "Tanzania"),
    "US": ("United States", "美国", "Estados Unidos"),
    "VA": ("Vatican City", "梵蒂冈", "Ciudad del Vaticano"), "VE": ("Venezuela", "委内瑞拉", "Venezuela"),
    "VG": ("British Virgin Islands", "英属维尔京群岛", "Islas Vírgenes Británicas"),
    "VI": ("U.S. Virgin Islands", "美属维尔京群岛", "Islas Vírgenes de EE. UU."),
    "VN": ("Vietnam", "越南", "Vietnam"),
}


def main():
    es = gettext.translation("iso_3166-1", "/usr/share/locale", ["es"])
    zh = gettext.translation("iso_3166-1", "/usr/share/locale", ["zh_CN"])
    rows = []
    for entry in sorted(json.loads(SOURCE.read_text())["3166-1"], key=lambda e: e["alpha_2"]):
        code = entry["alpha_2"]
        name = entry.get("common_name", entry["name"])
        given = (name, zh.gettext(name), es.gettext(name))
        texts = [better or text for better, text in zip(COMMON.get(code, (None,) * 3), given)]
        quoted = ", ".join('u"' + text.replace('"', '\\"') + '"' for text in texts)
        rows.append(f'    {{u"{code}", u"{entry["alpha_3"]}", {quoted}}},')
    TARGET.write_text("\n".join([
        "// SPDX-License-Identifier: GPL-3.0-or-later",
        "// Made by resources/countries/make_countries.py from iso-codes; not edited by hand.",
        '#include "core/text/countries.h"', "", "// clang-format off",
        "const Country countries[] = {", *rows, "};",
        f"const int country_count = {len(rows)};", ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
