"""Bopomofo at the right of a character: where its symbols stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.pinyin.zhuyin import bopomofo

_NEUTRAL = "˙"
_LINE = 1.0
"""In symbols: from one symbol of a stack to the next."""


class Symbol(NamedTuple):
    """A symbol and the middle of its foot, in symbols, from the top left of the stack."""

    text: str
    x: float
    y: float


def stacked(syllable: str) -> Iterator[Symbol]:
    """The symbols one under the other, centred on the height of three, and their tone mark."""
    symbols, tone = bopomofo(syllable)
    top = (3 - len(symbols)) / 2 * _LINE
    for number, symbol in enumerate(symbols, 1):
        yield Symbol(symbol, 0.5, top + number * _LINE)
    if tone == _NEUTRAL:
        yield Symbol(tone, 0.5, top + 0.25)
    elif tone:
        # A tone mark stands at the upper right of the last symbol.
        yield Symbol(tone, 1.15, top + (len(symbols) - 0.25) * _LINE)
