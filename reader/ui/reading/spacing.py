"""How far apart characters stand so that the pinyin above them never meets."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.ui.reading.offsets import units
from reader.ui.reading.page import PieceText
from reader.ui.reading.ruby import RubyFont, Syllable

_LEAST = 0.07
"""In em: the space between any two characters with pinyin."""
_WITHIN_WORDS = 0.10
_BETWEEN_WORDS = 0.17
"""In em: the least space between syllables."""
_NARROW = 0.2
"""In em: what a blank or a Latin letter is at least wide."""
_FAR = 2.0
"""In em: across so much other text no two syllables meet."""


class Cell(NamedTuple):
    """A character with pinyin, in UTF-16 units of its piece."""

    unit: int
    length: int
    syllable: Syllable
    ends_word: bool
    blank_before: float
    """The least width of what stands between it and the cell before, in em."""

    @property
    def end(self) -> int:
        """The UTF-16 unit behind it."""
        return self.unit + self.length


class Spacing(NamedTuple):
    """Extra space of `width` pixels behind each of the characters in [start, end)."""

    start: int
    end: int
    width: int


def cells(text: PieceText, font: RubyFont) -> list[Cell]:
    """The characters of `text` that have a syllable each."""
    found = []
    blank = _FAR
    for word, shown, start in zip(text.words, text.shown, text.starts, strict=False):
        # A word written with more or fewer characters than it is read with cannot be annotated.
        if not word.pinyin or len(word.pinyin) != len(shown):
            blank += _least_width(shown)
            continue
        unit = start
        for index, (character, pinyin) in enumerate(zip(shown, word.pinyin, strict=True), 1):
            length = units(character)
            syllable = font.syllable(pinyin)
            found.append(Cell(unit, length, syllable, index == len(shown), blank))
            unit, blank = unit + length, 0.0
    return found


def widths(cells: Sequence[Cell], em: int) -> list[int]:
    """The space behind each cell, in whole pixels: few different ones make few glyph runs."""
    behind = [_width(cell, following, em) for cell, following in pairwise(cells)]
    return [*behind, 0][: len(cells)]


def spacings(cells: Sequence[Cell], widths: Sequence[int]) -> Iterator[Spacing]:
    """The space behind the cells, neighbours with the same space together."""
    pending: Spacing | None = None
    for cell, width in zip(cells, widths, strict=True):
        if pending and pending.end == cell.unit and pending.width == width:
            pending = pending._replace(end=cell.end)
            continue
        if pending:
            yield pending
        pending = Spacing(cell.unit, cell.end, width)
    if pending:
        yield pending


def _width(cell: Cell, following: Cell, em: int) -> int:
    if following.blank_before >= _FAR:
        return 0
    gap = _BETWEEN_WORDS if cell.ends_word else _WITHIN_WORDS
    least = 0.0 if following.blank_before else _LEAST
    syllables = (cell.syllable.width + following.syllable.width) / 2 + gap * em
    return math.ceil(max(least * em, syllables - em * (1 + following.blank_before)))


def _least_width(text: str) -> float:
    """The width of `text` in em, too small rather than too great."""
    return sum(1.0 if unicodedata.east_asian_width(c) in "WF" else _NARROW for c in text)
