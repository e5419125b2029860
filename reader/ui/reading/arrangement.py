"""Where the scripts stand on the page: one alone, both side by side, or one below the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from reader.model import Script
from reader.ui.reading.style import ReadingStyle

_NARROWEST = 10
"""Characters with their ruby; a shorter line breaks words more often than not."""
_GUTTER = 2.0
"""In em: between two columns."""
_GAP = 1.0
"""In em: what separates pairs more than their pieces, where these stand below each other."""


class Sides(Enum):
    """Which scripts are shown, and where."""

    ONE = "one"
    BESIDE = "beside"
    """Both, the paragraphs of a pair beginning at one height."""
    BELOW = "below"
    """Both, each paragraph with its other form below it: for narrow windows."""


class Column(NamedTuple):
    """Where the lines of a script begin, from the left of the viewport, and their width."""

    left: int
    width: int


@dataclass(frozen=True)
class Arrangement:
    """Where each script stands in a viewport; in pixels."""

    sides: Sides
    columns: Mapping[Script, Column]
    viewport_width: int
    gap: int | None = None
    """Below each pair of pieces that stand below each other."""

    def side_at(self, x: float) -> Script:
        """The script whose column is nearest."""
        return min(self.columns, key=lambda script: self._distance(self.columns[script], x))

    def _distance(self, column: Column, x: float) -> float:
        return max(column.left - x, x - column.left - column.width)


def arranged(style: ReadingStyle, viewport_width: int) -> Arrangement:
    """Where `style` puts the scripts in a viewport so many pixels wide."""
    gutter = round(_GUTTER * style.size)
    half = (viewport_width - 2 * style.margin - gutter) // 2
    if style.is_side_by_side and half >= _NARROWEST * style.size:
        width = min(half, style.column * style.size)
        left = (viewport_width - 2 * width - gutter) // 2
        first, second = Column(left, width), Column(left + width + gutter, width)
        columns = dict(zip(Script, (first, second), strict=True))
        return Arrangement(Sides.BESIDE, columns, viewport_width)
    width = max(style.size, min(style.column * style.size, viewport_width - 2 * style.margin))
    alone = Column((viewport_width - width) // 2, width)
    columns = dict.fromkeys(Script, alone)
    if style.is_side_by_side:
        return Arrangement(Sides.BELOW, columns, viewport_width, round(_GAP * style.size))
    return Arrangement(Sides.ONE, columns, viewport_width)
