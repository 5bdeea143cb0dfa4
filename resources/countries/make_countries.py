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
# Official forms nobody writes, and common ones that the standard lacks.
COMMON = {"CN": ("China", "中国", "China"), "TW": ("Taiwan", "台湾", "Taiwán"),
          "US": ("United States", "美国", "Estados Unidos"),
          "GB": ("United Kingdom", "英国", "Reino Unido"), "VE": ("Venezuela", "委内瑞拉", "Venezuela"),
          "BO": ("Bolivia", "玻利维亚", "Bolivia"), "RU": ("Russia", "俄罗斯", "Rusia"),
          "KR": ("South Korea", "韩国", "Corea del Sur"), "VN": ("Vietnam", "越南", "Vietnam"),
          "IR": ("Iran", "伊朗", "Irán"), "SY": ("Syria", "叙利亚", "Siria"),
          "TZ": ("Tanzania", "坦桑尼亚", "Tanzania"), "MD": ("Moldova", "摩尔多瓦", "Moldavia"),
          "CZ": ("Czechia", "捷克", "Chequia"), "TR": ("Turkey", "土耳其", "Turquía")}


def main():
    es = gettext.translation("iso_3166-1", "/usr/share/locale", ["es"])
    zh = gettext.translation("iso_3166-1", "/usr/share/locale", ["zh_CN"])
    rows = []
    for entry in sorted(json.loads(SOURCE.read_text())["3166-1"], key=lambda e: e["alpha_2"]):
        code = entry["alpha_2"]
        name = entry.get("common_name", entry["name"])
        texts = COMMON.get(code, (name, zh.gettext(name), es.gettext(name)))
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
