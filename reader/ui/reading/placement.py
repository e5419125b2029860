"""Where ruby stands once lines are set: pinyin as near to its character as its neighbours let it.

On a line the leftmost and the rightmost row of syllables that keep their distances both do; so
does the row half-way between them, which is the one that is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextLayout, QTextLine

from reader.tones import tone_of
from reader.ui.reading.bopomofo import stacked
from reader.ui.reading.ruby import Placed, RubyFont
from reader.ui.reading.spacing import LEEWAY, Cell, between


class Row(NamedTuple):
    """The cells of a line, and the x where each of their characters begins."""

    line: int
    cells: list[Cell]
    lefts: list[float]


def x_of(line: QTextLine, unit: int) -> float:
    """Where a UTF-16 unit begins on its line."""
    # PySide gives (x, unit); its stubs know only x.
    return line.cursorToX(unit)[0]  # type: ignore[index,no-any-return]


def rows(layout: QTextLayout, cells: Sequence[Cell]) -> Iterator[Row]:
    """The cells of each line that has any."""
    number, line, end = -1, QTextLine(), 0
    row = Row(-1, [], [])
    for cell in cells:
        if cell.unit >= end and row.cells:
            yield row
        while cell.unit >= end:
            number += 1
            line = layout.lineAt(number)
            end = line.textStart() + line.textLength()
            row = Row(number, [], [])
        row.cells.append(cell)
        row.lefts.append(x_of(line, cell.unit))
    if row.cells:
        yield row


def above(row: Row, em: int, baseline: float) -> Iterator[Placed]:
    """The pinyin of a row, above its characters."""
    for cell, middle in zip(row.cells, middles(row.cells, row.lefts, em), strict=True):
        yield Placed(cell.syllable, middle, baseline, tone_of(cell.said))


def middles(cells: Sequence[Cell], lefts: Sequence[float], em: int) -> list[float]:
    """The x of the middle of each syllable of a line; no two of them meet."""
    wanted = _centred(cells, [left + em / 2 for left in lefts])
    apart = [between(cells[i], cells[i + 1], em) for i in range(len(cells) - 1)]
    leeway = LEEWAY * em
    if all(b - a >= d for a, b, d in zip(wanted, wanted[1:], apart, strict=False)):
        return wanted
    left = _leftmost([x - leeway for x in wanted], apart)
    right = _leftmost([-x - leeway for x in reversed(wanted)], apart[::-1])
    return [(a - b) / 2 for a, b in zip(left, reversed(right), strict=True)]


def beside(row: Row, em: int, baseline: float, font: RubyFont) -> Iterator[Placed]:
    """The bopomofo of a row, at the right of its characters."""
    size = font.bopomofo_size
    top = baseline - 0.38 * em - 1.5 * size
    for cell, left in zip(row.cells, row.lefts, strict=True):
        for symbol in stacked(cell.said):
            x, y = left + em + symbol.x * size, top + (symbol.y - 0.12) * size
            yield Placed(font.symbol(symbol.text), x, y, tone_of(cell.said))


def _leftmost(least: Sequence[float], apart: Sequence[float]) -> list[float]:
    """The smallest values that are no smaller than `least`, and apart as they should be."""
    found = [least[0]]
    for lowest, distance in zip(least[1:], apart, strict=True):
        found.append(max(lowest, found[-1] + distance))
    return found


def _centred(cells: Sequence[Cell], middles: list[float]) -> list[float]:
    """The middles of syllables whose word stands in one piece, centred over its characters."""
    start = 0
    while start < len(cells):
        end = start + 1
        while end < len(cells) and cells[end].is_joined:
            end += 1
        if end - start > 1:
            width = sum(cell.syllable.width for cell in cells[start:end])
            x = (middles[start] + middles[end - 1] - width) / 2
            for index in range(start, end):
                middles[index] = x + cells[index].syllable.width / 2
                x += cells[index].syllable.width
        start = end
    return middles
