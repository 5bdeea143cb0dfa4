#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes core/text/pinyin_table.cpp from the Unicode Han database (Debian: unicode-data).

Data: Unihan_Readings.txt, (c) Unicode, Inc., Unicode licence v3. Main readings are kMandarin, common
second readings those of kHanyuPinlu. Surnames and phrases are ours, below.
"""
import bz2
import re
import sys
import unicodedata
from pathlib import Path

SOURCE = Path("/usr/share/unicode/Unihan_Readings.txt.bz2")
TARGET = Path(__file__).resolve().parents[2] / "core/text/pinyin_table.cpp"
FIRST, LAST = 0x3400, 0x9FFF

# Read so when they stand first in a name.
SURNAMES = {
    "单": "shan4", "仇": "qiu2", "解": "xie4", "查": "zha1", "曾": "zeng1", "区": "ou1",
    "任": "ren2", "朴": "piao2", "葛": "ge3", "种": "chong2", "盖": "ge3", "乐": "yue4",
    "召": "shao4", "员": "yun4", "缪": "miao4", "繁": "po2", "华": "hua4", "洗": "xian3",
    "翟": "zhai2", "覃": "qin2", "黑": "he4", "秘": "bi4", "折": "she2", "薄": "bo2",
    "燕": "yan1", "那": "na1", "祭": "zhai4", "句": "gou1", "都": "du1", "哈": "ha3",
    "訾": "zi3", "乜": "nie4", "撒": "sa4", "過": "guo1", "过": "guo1", "單": "shan4",
    "區": "ou1", "樂": "yue4", "華": "hua4", "蓋": "ge3", "員": "yun4", "繆": "miao4",
}
# Whole words whose characters are read otherwise than alone.
PHRASES = {
    "重庆": "chong2 qing4", "银行": "yin2 hang2", "行业": "hang2 ye4", "长沙": "chang2 sha1",
    "厦门": "xia4 men2", "音乐": "yin1 yue4", "长春": "chang2 chun1", "长安": "chang2 an1",
    "长江": "chang2 jiang1", "长城": "chang2 cheng2", "长虹": "chang2 hong2", "长远": "chang2 yuan3",
    "重工": "zhong4 gong1", "重型": "zhong4 xing2", "重复": "chong2 fu4", "行长": "hang2 zhang3",
    "成都": "cheng2 du1", "首都": "shou3 du1", "会计": "kuai4 ji4", "乐器": "yue4 qi4",
    "蚌埠": "beng4 bu4", "六安": "lu4 an1", "番禺": "pan1 yu2", "朝阳": "chao2 yang2",
    "调查": "diao4 cha2", "调度": "diao4 du4", "商行": "shang1 hang2", "分行": "fen1 hang2",
    "支行": "zhi1 hang2", "车行": "che1 hang2", "单县": "shan4 xian4", "长宁": "chang2 ning2",
    "重阳": "chong2 yang2", "传记": "zhuan4 ji4", "长乐": "chang2 le4", "大厦": "da4 sha4",
    "藏族": "zang4 zu2", "西藏": "xi1 zang4", "校对": "jiao4 dui4", "供给": "gong1 ji3",
    "尉迟": "yu4 chi2", "单于": "chan2 yu2", "澹台": "tan2 tai2", "万俟": "mo4 qi2",
    "洋行": "yang2 hang2", "央行": "yang1 hang2", "投行": "tou2 hang2", "农行": "nong2 hang2",
    "建行": "jian4 hang2", "工行": "gong1 hang2", "招行": "zhao1 hang2", "行情": "hang2 qing2",
    "同行": "tong2 hang2", "重组": "chong2 zu3", "重新": "chong2 xin1", "双重": "shuang1 chong2",
    "长期": "chang2 qi1", "长途": "chang2 tu2", "长兴": "chang2 xing1", "长治": "chang2 zhi4",
    "长寿": "chang2 shou4", "长葛": "chang2 ge3", "长白": "chang2 bai2", "长荣": "chang2 rong2",
    "长盛": "chang2 sheng4", "长信": "chang2 xin4", "长度": "chang2 du4", "延长": "yan2 chang2",
    "专长": "zhuan1 chang2", "特长": "te4 chang2", "都市": "du1 shi4", "京都": "jing1 du1",
    "花都": "hua1 du1", "新都": "xin1 du1", "丰都": "feng1 du1", "于都": "yu2 du1",
    "都江": "du1 jiang1", "都匀": "du1 yun2", "效率": "xiao4 lv4", "利率": "li4 lv4",
    "汇率": "hui4 lv4", "税率": "shui4 lv4", "空调": "kong1 tiao2", "调整": "tiao2 zheng3",
    "调节": "tiao2 jie2", "调味": "tiao2 wei4", "乐团": "yue4 tuan2", "乐清": "yue4 qing1",
    "声乐": "sheng1 yue4", "乐亭": "lao4 ting2", "弹簧": "tan2 huang2", "弹性": "tan2 xing4",
    "模具": "mu2 ju4", "模板": "mu2 ban3", "薄膜": "bo2 mo2", "了解": "liao3 jie3",
    "还款": "huan2 kuan3", "涡阳": "guo1 yang2", "丽水": "li2 shui3", "台州": "tai1 zhou1",
    "荥阳": "xing2 yang2", "什邡": "shi2 fang1", "洪洞": "hong2 tong2", "黄埔": "huang2 pu3",
    "莘庄": "xin1 zhuang1", "任丘": "ren2 qiu1", "燕山": "yan1 shan1", "燕京": "yan1 jing1",
    "燕郊": "yan1 jiao1", "便宜": "pian2 yi2", "角色": "jue2 se4", "东莞": "dong1 guan3",
    "浍河": "kuai4 he2", "会稽": "kuai4 ji1", "重慶": "chong2 qing4", "銀行": "yin2 hang2",
    "廈門": "xia4 men2", "長沙": "chang2 sha1", "音樂": "yin1 yue4", "會計": "kuai4 ji4",
}
TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}


def plain(reading):
    """zhòng -> ("zhong", 4); ü is written v, as on a keyboard."""
    tone, letters = 5, ""
    for char in unicodedata.normalize("NFD", reading):
        if char in TONES:
            tone = TONES[char]
        elif char == "\u0308":
            letters = letters[:-1] + "v"
        elif char.isalpha():
            letters += char
    return letters, tone


def numbered(text):
    return text[:-1], int(text[-1])


def read():
    main, more = {}, {}
    with bz2.open(SOURCE, "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) != 3 or not FIRST <= int(parts[0][2:], 16) <= LAST:
                continue
            code = int(parts[0][2:], 16)
            if parts[1] == "kMandarin":
                main[code] = plain(parts[2].split()[0])
            elif parts[1] == "kHanyuPinlu":
                found = re.findall(r"(\S+?)\((\d+)\)", parts[2])
                more[code] = [plain(reading) for reading, count in found if int(count) >= 20]
    return main, more


def main():
    readings, more = read()
    syllables = sorted({letters for letters, _ in readings.values()}
                       | {letters for list_ in more.values() for letters, _ in list_}
                       | {numbered(r)[0] for r in SURNAMES.values()}
                       | {numbered(r)[0] for p in PHRASES.values() for r in p.split()})
    number = {syllable: i for i, syllable in enumerate(syllables)}

    def code(reading):
        letters, tone = reading
        return number[letters] * 8 + tone

    out = ["// SPDX-License-Identifier: GPL-3.0-or-later",
           "// Made by resources/pinyin/make_pinyin.py from the Unicode Han database; not edited by hand.",
           "// Unihan data: (c) Unicode, Inc., Unicode licence v3.",
           '#include "core/text/pinyin_table.h"', "", "// clang-format off",
           "namespace pinyin {", "",
           "// Syllables in order; a reading is syllable * 8 + tone (5: neutral), 0xffff none.",
           "const char *const syllables[] = {"]
    for i in range(0, len(syllables), 16):
        out.append("    " + ", ".join(f'"{s}"' for s in syllables[i:i + 16]) + ",")
    out += ["};", f"const int syllable_count = {len(syllables)};", "", "const char16_t main_reading[] = {"]
    values = [code(readings[c]) if c in readings else 0xFFFF for c in range(FIRST, LAST + 1)]
    for i in range(0, len(values), 20):
        out.append("    " + ",".join(map(str, values[i:i + 20])) + ",")
    out += ["};", "", "const Second second_readings[] = {"]
    seconds = []
    for char in sorted(more):
        others = [r for r in more[char] if char in readings and r[0] != readings[char][0]]
        for reading in dict.fromkeys(others):
            seconds.append(f"{{{char:#x},{code(reading)}}}")
    for i in range(0, len(seconds), 10):
        out.append("    " + ", ".join(seconds[i:i + 10]) + ",")
    out += ["};", f"const int second_count = {len(seconds)};", "", "const Second surname_readings[] = {"]
    surnames = [f"{{{ord(c):#x},{code(numbered(r))}}}" for c, r in sorted(SURNAMES.items())]
    for i in range(0, len(surnames), 10):
        out.append("    " + ", ".join(surnames[i:i + 10]) + ",")
    out += ["};", f"const int surname_count = {len(surnames)};", "", "const Phrase phrases[] = {"]
    for phrase, reading in sorted(PHRASES.items()):
        a, b = (code(numbered(r)) for r in reading.split())
        out.append(f'    {{{ord(phrase[0]):#x},{ord(phrase[1]):#x},{a},{b}}}, // {phrase}')
    out += ["};", f"const int phrase_count = {len(PHRASES)};", "", "} // namespace pinyin", ""]
    TARGET.write_text("\n".join(out), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
