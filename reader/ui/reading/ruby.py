"""Ruby as glyphs: a syllable is shaped once, and a paragraph's are drawn in one run a font."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QRawFont, QTextLayout

from reader.ui.reading.ruby_style import RubyStyle

_STRETCHES = (100, 92, 85, 78)
"""Per cent; a syllable too wide for its character is set as much narrower as it needs."""
_WIDEST = 1.15
"""In em: wider pinyin is set narrower."""
_SMALLEST = 9
"""Pixels; smaller tone marks cannot be told apart."""
_SMALLEST_BOPOMOFO = 6
_TYPICAL = "guózhōngshuōdìrénxuéshìdezàiyǒu"
"""The syllables of ten frequent characters, for how wide one is."""

FontKey = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Syllable:
    """A shaped syllable; its origin is the left end of its baseline."""

    width: float
    runs: tuple[tuple[FontKey, tuple[int, ...], tuple[tuple[float, float], ...]], ...]
    """For each font, mostly one: the indexes of its glyphs, and (x, y) of each."""


class TonedRun(NamedTuple):
    """Glyphs of one font and one tone."""

    tone: int
    """1 to 5; 0 where tones do not matter."""
    glyphs: QGlyphRun


class Placed(NamedTuple):
    """A syllable in its place, in pixels of the block."""

    syllable: Syllable
    middle: float
    """Its x."""
    baseline: float
    tone: int


class RubyFont:
    """Ruby at one size."""

    def __init__(self, families: Iterable[str], em: int, style: RubyStyle) -> None:
        self._widest = _WIDEST * em
        self._font = QFont(list(families))
        self._font.setPixelSize(max(_SMALLEST, round(style.scale * em)))
        self._small = QFont(self._font)
        self._small.setPixelSize(max(_SMALLEST_BOPOMOFO, round(style.bopomofo_scale * em)))
        self._raw: dict[FontKey, QRawFont] = {}
        self._syllables: dict[str, Syllable] = {}
        self._stacks: dict[str, Syllable] = {}
        self.typical = self._shape(_TYPICAL, self._font).width / 10
        """The width of a frequent syllable, in pixels."""
        self.bopomofo_size = self._small.pixelSize()
        """In pixels."""

    def syllable(self, text: str) -> Syllable:
        """`text`, shaped, to stand above its character."""
        known = self._syllables.get(text)
        if known is None:
            known = self._syllables[text] = self._fitted(text)
        return known

    def symbol(self, text: str) -> Syllable:
        """A symbol of bopomofo or a tone mark, shaped, to stand beside its character."""
        known = self._stacks.get(text)
        if known is None:
            known = self._stacks[text] = self._shape(text, self._small)
        return known

    def runs(self, placed: Iterable[Placed], *, by_tone: bool) -> list[TonedRun]:
        """One glyph run for each font, and if need be each tone, that `placed` has."""
        glyphs: dict[tuple[int, FontKey], tuple[list[int], list[QPointF]]] = {}
        for syllable, middle, baseline, tone in placed:
            left = middle - syllable.width / 2
            for key, run_indexes, run_points in syllable.runs:
                run = glyphs.get((tone if by_tone else 0, key))
                if run is None:
                    run = glyphs[tone if by_tone else 0, key] = ([], [])
                run[0].extend(run_indexes)
                for x, y in run_points:
                    run[1].append(QPointF(left + x, baseline + y))
        return [TonedRun(tone, self._run(key, *run)) for (tone, key), run in glyphs.items()]

    def _fitted(self, text: str) -> Syllable:
        font = QFont(self._font)
        for stretch in _STRETCHES:
            font.setStretch(stretch)
            syllable = self._shape(text, font)
            if syllable.width <= self._widest:
                break
        return syllable

    def _run(self, key: FontKey, indexes: list[int], points: list[QPointF]) -> QGlyphRun:
        run = QGlyphRun()
        run.setRawFont(self._raw[key])
        run.setGlyphIndexes(indexes)
        run.setPositions(points)
        return run

    def _shape(self, text: str, font: QFont) -> Syllable:
        layout = QTextLayout(text, font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        runs = []
        for run in line.glyphRuns():
            raw = run.rawFont()
            key = (f"{raw.familyName()} {raw.pixelSize()}", font.stretch())
            self._raw.setdefault(key, raw)
            points = tuple((point.x(), point.y() - line.ascent()) for point in run.positions())
            runs.append((key, tuple(run.glyphIndexes()), points))
        return Syllable(line.naturalTextWidth(), tuple(runs))
