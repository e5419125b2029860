"""How far apart characters stand so that the ruby above them never meets, and evenly so.

All characters stand apart as a frequent syllable needs it. A wider syllable hangs over its
neighbours' room, and its neighbours' pinyin gives way a little; only what that cannot make good
moves characters.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from reader.settings import RubyKind
from reader.ui.reading.page import PieceText
from reader.ui.reading.ruby import RubyFont, Syllable
from reader.ui.reading.ruby_style import ShowsRuby

LEEWAY = 0.16
"""In em: how far pinyin may stand off the middle of its character."""
BETWEEN_SYLLABLES = 0.10
"""In em: the least space between syllables that stand apart."""
_BETWEEN_WORDS = 0.16
_LEAST = 0.07
"""In em: the space between any two characters with ruby."""
_STACK = 0.46
"""In em: the room for bopomofo and its tone mark."""
_NARROW = 0.2
"""In em: what a blank or a Latin letter is at least wide."""
_FAR = 2.0
"""In em: across so much other text no two syllables meet."""


class Cell(NamedTuple):
    """A character with ruby, in UTF-16 units of its piece."""

    unit: int
    length: int
    said: str
    syllable: Syllable
    ends_word: bool
    is_joined: bool
    """Whether its syllable begins where that of the cell before ends."""
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


def cells(text: PieceText, font: RubyFont, kind: RubyKind, shows: ShowsRuby) -> list[Cell]:
    """The characters of `text` that have a syllable each, of the words that show it."""
    found: list[Cell] = []
    blank = _FAR
    for index, word in enumerate(text.words):
        # A word written with more or fewer characters than it is read with cannot be annotated.
        shown = text.shown[index]
        if not any(word.pinyin) or len(word.pinyin) != len(shown) or not shows(word):
            blank += _least_width(shown)
            continue
        found += word_cells(text, index, font, kind, blank)
        blank = 0.0
        if not word.pinyin[-1]:
            last = max(number for number, said in enumerate(word.pinyin) if said)
            blank = _least_width(shown[last + 1 :])
    return found


def word_cells(
    text: PieceText, index: int, font: RubyFont, kind: RubyKind, blank: float = _FAR
) -> Iterator[Cell]:
    """The characters of one word of `text`, which has as many syllables as characters."""
    shown, pinyin, unit = text.shown[index], text.words[index].pinyin, text.starts[index]
    is_joined = False
    for number, (character, said) in enumerate(zip(shown, pinyin, strict=True), 1):
        length = 1 if character <= "\uffff" else 2
        if said:
            written = f"’{said}" if is_joined and _needs_apostrophe(said) else said
            syllable = font.syllable(written)
            yield Cell(unit, length, said, syllable, number == len(shown), is_joined, blank)
            is_joined, blank = kind is RubyKind.WORDS, 0.0
        else:
            is_joined, blank = False, blank + _least_width(character)
        unit += length


def widths(cells: Sequence[Cell], em: int, font: RubyFont, kind: RubyKind) -> list[int]:
    """The space behind each cell, in whole pixels: few different ones make few glyph runs."""
    if kind is RubyKind.ZHUYIN:
        return [round(_STACK * em)] * len(cells)
    return list(_widths(cells, em, _tracking(em, font, kind)))


def between(cell: Cell, following: Cell, em: int) -> float:
    """The least distance of the middles of two syllables, in pixels."""
    halves = (cell.syllable.width + following.syllable.width) / 2
    if following.is_joined:
        return halves
    return halves + (_BETWEEN_WORDS if cell.ends_word else BETWEEN_SYLLABLES) * em


def spacings(cells: Sequence[Cell], widths: Sequence[int]) -> Iterator[Spacing]:
    """The space behind the cells, neighbours with the same space together."""
    start = end = pending = 0
    for cell, width in zip(cells, widths, strict=True):
        if cell.unit != end or width != pending:
            if start < end:
                yield Spacing(start, end, pending)
            start, pending = cell.unit, width
        end = cell.unit + cell.length
    if start < end:
        yield Spacing(start, end, pending)


def _widths(cells: Sequence[Cell], em: int, tracking: int) -> Iterator[int]:
    owed = 0.0
    """By how much the pinyin so far is longer than the room above its characters."""
    for cell, following in pairwise(cells):
        if following.blank_before >= _FAR:
            owed = 0.0
            yield 0
            continue
        space = 0 if following.blank_before else tracking
        room = em * (1 + following.blank_before) + space
        owed = max(0.0, owed + between(cell, following, em) - room)
        extra = max(0, round(owed - 2 * LEEWAY * em))
        owed -= extra
        yield space + extra
    if cells:
        yield 0


def _tracking(em: int, font: RubyFont, kind: RubyKind) -> int:
    if kind is RubyKind.WORDS:
        return round(_LEAST * em)
    return max(round(_LEAST * em), round(font.typical + BETWEEN_SYLLABLES * em - em))


def _needs_apostrophe(said: str) -> bool:
    return unicodedata.normalize("NFD", said).startswith(("a", "o", "e"))


@lru_cache(maxsize=1_000)
def _least_width(text: str) -> float:
    """The width of `text` in em, too small rather than too great."""
    return sum(1.0 if unicodedata.east_asian_width(c) in "WF" else _NARROW for c in text)
