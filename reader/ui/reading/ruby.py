"""Pinyin as glyphs: a syllable is shaped once, and a paragraph's are drawn in one run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QRawFont, QTextLayout

_STRETCHED = 85
"""Per cent; syllables too wide for their character are set a little narrower."""

_SMALLEST = 9
"""Pixels; smaller tone marks cannot be told apart."""

FontKey = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Syllable:
    """A shaped syllable; its origin is the left end of its baseline."""

    width: float
    runs: tuple[tuple[FontKey, tuple[int, ...], tuple[tuple[float, float], ...]], ...]
    """For each font, mostly one: the indexes of its glyphs, and (x, y) of each."""


class RubyFont:
    """Pinyin at one size."""

    def __init__(self, families: Iterable[str], em: int, scale: float) -> None:
        self._widest = 0.95 * em
        self._font = QFont(list(families))
        self._font.setPixelSize(max(_SMALLEST, round(scale * em)))
        self._narrow = QFont(self._font)
        self._narrow.setStretch(_STRETCHED)
        self._raw: dict[FontKey, QRawFont] = {}
        self._syllables: dict[str, Syllable] = {}

    def syllable(self, text: str) -> Syllable:
        """`text`, shaped."""
        known = self._syllables.get(text)
        if known is None:
            known = self._shape(text, self._font)
            if known.width > self._widest:
                known = self._shape(text, self._narrow)
            self._syllables[text] = known
        return known

    def runs(self, placed: Iterable[tuple[Syllable, float, float]]) -> list[QGlyphRun]:
        """One glyph run for each font that (syllable, x of its middle, baseline) need."""
        glyphs: dict[FontKey, tuple[list[int], list[QPointF]]] = {}
        for syllable, middle, baseline in placed:
            left = middle - syllable.width / 2
            for key, run_indexes, run_points in syllable.runs:
                indexes, points = glyphs.setdefault(key, ([], []))
                indexes += run_indexes
                points += [QPointF(left + x, baseline + y) for x, y in run_points]
        return [self._run(key, *run) for key, run in glyphs.items()]

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
            key = (raw.familyName(), font.stretch())
            self._raw.setdefault(key, raw)
            points = tuple((point.x(), point.y() - line.ascent()) for point in run.positions())
            runs.append((key, tuple(run.glyphIndexes()), points))
        return Syllable(line.naturalTextWidth(), tuple(runs))
