"""The reading place: a spot, and where its line stands in the viewport."""

from __future__ import annotations

from typing import NamedTuple

from reader.ui.reading.layout import LazyLayout
from reader.ui.reading.page import Spot


class Held(NamedTuple):
    """A spot and how many pixels below the top of the viewport its line begins."""

    spot: Spot
    below_top: int


def first_line(layout: LazyLayout, top: int) -> Held:
    """The first character of the first line that begins at or below `top`."""
    index = layout.index_at(top)
    block = layout.block(index)
    line = block.line_at(top - layout.top(index))
    if layout.top(index) + block.line_top(line) < top:
        line += 1
    if line >= block.line_count and index + 1 < len(layout.page.pieces):
        index, line = index + 1, 0
        block = layout.block(index)
    line = min(line, block.line_count - 1)
    spot = Spot(index, *block.text.locate(block.line_start(line)))
    return Held(spot, layout.top(index) + block.line_top(line) - top)


def standing(layout: LazyLayout, spot: Spot, top: int) -> Held:
    """`spot` where it stands while the viewport begins at `top`."""
    return Held(spot, line_top(layout, spot) - top)


def line_top(layout: LazyLayout, spot: Spot) -> int:
    """Where the line of `spot` begins in the document."""
    block = layout.block(spot.piece)
    line = block.line_of(block.text.unit(spot.word, spot.character))
    return layout.top(spot.piece) + block.line_top(line)
