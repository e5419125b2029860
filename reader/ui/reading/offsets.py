"""Where Python's characters meet Qt's UTF-16 units: nothing else counts them."""

from __future__ import annotations

import re

_NOT_FOR_A_BLOCK = re.compile("[\0\n\r\u2029\ufdd0\ufdd1\ud800-\udfff]")


def presentable(text: str) -> str:
    """`text`, as long as before, without what would end a block in Qt or cannot be shown."""
    return _NOT_FOR_A_BLOCK.sub(lambda hit: " " if hit[0] in "\n\r\u2029" else "\ufffd", text)


def is_presentable(text: str) -> bool:
    """Whether a block of Qt can hold `text` as it is."""
    return _NOT_FOR_A_BLOCK.search(text) is None


def units(text: str) -> int:
    """The length of `text` in UTF-16 units: 𠮷 is two."""
    return len(text) if is_basic(text) else len(text) + sum(c > "\uffff" for c in text)


def characters(text: str, unit: int) -> int:
    """How many characters of `text` end at or before `unit` UTF-16 units."""
    if is_basic(text):
        return min(unit, len(text))
    counted = 0
    for index, character in enumerate(text):
        counted += units(character)
        if counted > unit:
            return index
    return len(text)


def is_basic(text: str) -> bool:
    """Whether every character of `text` is one UTF-16 unit."""
    return text.isascii() or max(text) <= "\uffff"
