"""Digits as people say them: 28.9 is 二十八点九, 2024 of a year 二零二四, 1/6 六分之一."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.characters import has_han

_DIGITS = "零一二三四五六七八九"
_PLACES = ("", "十", "百", "千")
_MYRIADS = ("", "万", "亿", "兆")
_PARTS = {"%": "百 分 之", "％": "百 分 之", "‰": "千 分 之"}
_UNITS = {
    "nm": "纳米", "μm": "微米", "mm": "毫米", "cm": "厘米", "km": "公里", "kg": "公斤",
    "kW": "千瓦", "MW": "兆瓦", "GW": "吉瓦", "kWh": "千瓦时", "km/h": "公里每小时", "℃": "摄氏度",
}  # fmt: skip
_COUNTABLE = 4 * len(_MYRIADS)
"""How many digits there are names for."""
_NOT_COUNTING = ("月", "日", "号", "点", "年", "楼", "届", "期")
"""Behind these 2 is 二; behind what is counted it is 两."""
_NUMBER = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)(?!\d)"
    r"|(?P<letters>[A-Za-z]+[-–]?)?(?P<sign>(?<![\w.])[-−])?"
    r"(?P<first>\d+(?:,\d{3})*(?:\.\d+)*)"
    r"(?:(?P<mark>[/:：~～–-])(?P<second>\d+(?:\.\d+)*))?(?P<part>[%％‰])?"
    r"(?P<unit>(?:km/h|kWh|nm|μm|mm|cm|km|kg|kW|MW|GW|℃)(?![A-Za-z]))?",
    re.ASCII,
)
_READINGS = {
    "零": "líng", "一": "yī", "二": "èr", "两": "liǎng", "三": "sān", "四": "sì", "五": "wǔ",
    "六": "liù", "七": "qī", "八": "bā", "九": "jiǔ", "十": "shí", "百": "bǎi", "千": "qiān",
    "万": "wàn", "亿": "yì", "兆": "zhào", "点": "diǎn", "分": "fēn", "之": "zhī", "负": "fù",
    "到": "dào", "比": "bǐ", "纳": "nà", "米": "mǐ", "微": "wēi", "毫": "háo", "厘": "lí",
    "公": "gōng", "里": "lǐ", "斤": "jīn", "瓦": "wǎ", "吉": "jí", "时": "shí", "每": "měi",
    "小": "xiǎo", "摄": "shè", "氏": "shì", "度": "dù", "第": "dì", "季": "jì",
    "年": "nián", "月": "yuè", "日": "rì",
}  # fmt: skip


class Spoken(NamedTuple):
    """A number of a text, and how it is said."""

    start: int
    end: int
    said: str
    """Simplified characters, with blanks between words; letters stay as they are."""


def numbers(text: str, following: str = "") -> Iterator[Spoken]:
    """Every number of `text`, in order.

    What stands behind a number decides how it is said (2024年, 2台); behind the last one in
    `text` stands `following`.
    """
    for match in _NUMBER.finditer(text):
        behind = (text[match.end() :] or following).lstrip()
        yield Spoken(match.start(), match.end(), _spoken(match, behind))


def spoken(text: str, following: str = "") -> str:
    """`text` with every number as it is said, in Simplified characters."""
    said, start = "", 0
    for number in numbers(text, following):
        said += text[start : number.start] + number.said.replace(" ", "")
        start = number.end
    return said + text[start:]


def syllables(said: str) -> list[tuple[str, ...] | str]:
    """The words of what is `said` as their syllables; letters as they are."""
    return [
        tuple(_READINGS[character] for character in word) if set(word) <= set(_READINGS) else word
        for word in said.split()
    ]


def _spoken(match: re.Match[str], following: str) -> str:
    if match["year"]:
        month, day = cardinal(match["month"]), cardinal(match["day"])
        return f"{_one_by_one(match['year'])} 年 {month}月 {day} 日"
    letters = (match["letters"] or "").rstrip("-–")
    first, second = match["first"].replace(",", ""), match["second"]
    if letters == "Q" and first in ("1", "2", "3", "4"):
        return f"第{cardinal(first)} 季度"
    parts = [
        letters,
        "负" if match["sign"] else "",
        _PARTS[match["part"]] if match["part"] else "",
        _pair(first, match["mark"], second, following)
        if second
        else _value(first, following, bool(letters)),
        _UNITS[match["unit"]] if match["unit"] else "",
    ]
    return " ".join(filter(None, parts))


def _pair(first: str, mark: str, second: str, following: str) -> str:
    """Two numbers and the mark between them: 1/6, 19:30, 3:2, 3-5."""
    if mark == "/":
        return f"{_value(second)} 分 之 {_value(first)}"
    if mark in ":：":
        return _clock_or_ratio(first, second)
    return f"{_value(first, following)} 到 {_value(second, following)}"


def _value(number: str, following: str = "", named: bool = False) -> str:
    whole, *fractions = number.split(".")
    if not fractions:
        return _whole(whole, following, named)
    return " ".join([cardinal(whole), *(f"点 {_one_by_one(part)}" for part in fractions)])


def _clock_or_ratio(first: str, second: str) -> str:
    is_clock = len(first) <= 2 and len(second) == 2 and int(first) <= 24
    if not is_clock or int(second) > 59:
        return f"{_value(first)} 比 {_value(second)}"
    if int(second) == 0:
        return f"{cardinal(first)} 点"
    zero = "零" if int(second) < 10 else ""
    return f"{cardinal(first)} 点 {zero}{cardinal(second)}分"


def _whole(digits: str, following: str, named: bool) -> str:
    if _is_read_digit_by_digit(digits, following, named):
        return _one_by_one(digits)
    is_count = has_han(following[:1]) and not following.startswith(_NOT_COUNTING)
    return "两" if digits == "2" and is_count else cardinal(digits)


def _is_read_digit_by_digit(digits: str, following: str, named: bool) -> bool:
    """Years, the numbers of models, and what begins with 0 or is too long to be counted."""
    if (digits.startswith("0") and len(digits) > 1) or len(digits) > _COUNTABLE:
        return True
    if named:
        return len(digits) > 2
    if following.startswith("年"):
        return len(digits) == 4
    is_like_a_year = len(digits) == 4 and digits[:2] in ("18", "19", "20")
    return is_like_a_year and not following[:1].isalpha()


def _one_by_one(digits: str) -> str:
    return " ".join(_DIGITS[int(digit)] for digit in digits)


def cardinal(digits: str) -> str:
    """A whole number as it is counted, in groups: 8252 is 八千 二百 五十二."""
    number = digits.lstrip("0")
    if len(number) > _COUNTABLE:
        return _one_by_one(number)
    said: list[str] = []
    for place in range(len(_MYRIADS) - 1, -1, -1):
        group = number[-4 * place - 4 : -4 * place or None]
        said += _group(group, bool(said), place)
    return " ".join(said) or "零"


def _group(digits: str, follows: bool, place: int) -> list[str]:
    """Up to four digits and their myriad; a gap is a single 零."""
    value = int(digits or 0)
    if value == 0:
        return []
    words: list[str] = []
    gap = follows and len(str(value)) < 4
    for power, digit in zip(range(len(digits) - 1, -1, -1), digits, strict=True):
        if digit == "0":
            gap = gap or bool(words)
            continue
        word = "零" if gap else ""
        gap = False
        is_plain_ten = power == 1 and digit == "1" and not words and not follows
        word += (
            "" if is_plain_ten else _counted(digit, power, place > 0 and value < 10)
        ) + _PLACES[power]
        words.append(word)
    return [*_tens_with_ones(words), *([_MYRIADS[place]] if place else [])]


def _counted(digit: str, power: int, is_alone: bool) -> str:
    """二 is 两 before 千, and before 万 and 亿 where it stands alone."""
    is_pair = digit == "2" and (power == 3 or is_alone)
    return "两" if is_pair else _DIGITS[int(digit)]


def _tens_with_ones(words: list[str]) -> list[str]:
    if len(words) > 1 and words[-2].endswith("十") and not words[-1].endswith(("百", "千")):
        return [*words[:-2], words[-2] + words[-1]]
    return words
