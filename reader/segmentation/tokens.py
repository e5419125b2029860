"""What is whole before Chinese is cut: numbers with their units, Latin terms, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.characters import HAN

_UNITS = (
    "年代|年度|年|月份|月|日|号|小时|分钟|秒|点|时|分|美元|欧元|日元|港元|英镑|元|公里|千米|平方米|平方公里|立方米"
    "|米|厘米|毫米|微米|纳米|公斤|千克|克|吨|升|千瓦时|千瓦|瓦|公顷|亩|度|岁|台|辆|架|艘|个|名|位|人|家|座|所|项|款|颗"
    "|种|次|倍|天|周|期|版|层|条|件|块|只|张|本|页|强|届"
)
NUMERALS = "零〇一二三四五六七八九十百千万亿两"
"""Chinese digits and their ranks, as the inside of a character class."""
_DIGIT = "[0-9０-９]"
_LATIN = "A-Za-zÀ-ɏ"
_NUMBER = rf"{_DIGIT}+(?:[.,:/．，：／]{_DIGIT}+)*"
_COUNT = "[十百千万亿]*[多余几]?[万亿]*"
_QUANTITY = rf"{_COUNT}(?:{_UNITS})?"
_TOKENS = re.compile(
    rf"""
    (?P<address>https?://[!-~]+|www\.[!-~]+
        |[A-Za-z0-9_.+-]+@[A-Za-z0-9_-]+\.[A-Za-z0-9_.-]*[A-Za-z0-9_])
    |(?P<number>第?{_NUMBER}
        (?:[%‰％]|[{_LATIN}µ°℃]{{1,3}}(?![{_LATIN}0-9])|[ ][A-Z][a-z]+|{_QUANTITY}))
    |(?P<latin>[{_LATIN}][{_LATIN}0-9]*(?:[-.'’&+/][{_LATIN}0-9]+)*
        (?:[ ][A-Z0-9][{_LATIN}0-9.]*)*)
    |(?P<han>(?:(?!第{_DIGIT})[{HAN}])+)
    |(?P<blank>[\s\u3000\u00a0]+)
    |(?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_COUNTED = re.compile(
    rf"第?{_NUMBER}(?:{_COUNT}(?P<unit>{_UNITS})|\S*?(?P<last>[{HAN}]))"
    rf"|[{NUMERALS}]+(?P<rank>[{NUMERALS}])[多余几]?"
)


def tokens(text: str) -> Iterator[tuple[str, bool]]:
    """The pieces of `text` in order, and whether each is Chinese that is to be cut."""
    for match in _TOKENS.finditer(text):
        yield match[0], match.lastgroup == "han"


def unit_of(word: str) -> str:
    """What a number counts: 台 in `28.9万台`, 亿 in `241亿`, 十 in `二十多`; else nothing."""
    match = _COUNTED.fullmatch(word)
    return (match["unit"] or match["last"] or match["rank"]) if match else ""


def mixed_terms(headwords: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern in a group for those terms that are half Chinese, half not: 玄戒O1, IoT设备."""
    mixed = [word for word in headwords if re.search(f"[{HAN}][^{HAN}]|[^{HAN}][{HAN}]", word)]
    if not mixed:
        return None
    longest_first = sorted(map(re.escape, mixed), key=len, reverse=True)
    return re.compile(
        rf"((?<![{_LATIN}0-9])(?:{'|'.join(longest_first)})(?![{_LATIN}0-9])(?:[ ][0-9][0-9.]*)?)"
    )
