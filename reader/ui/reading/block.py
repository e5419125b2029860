"""One piece of text laid out: its lines, the ruby at them, where its words are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QTextDocument, QTextLayout, QTextLine

from reader.ui.reading.marks import Mark, MarkKind
from reader.ui.reading.page import PieceText, Spot
from reader.ui.reading.placement import x_of
from reader.ui.reading.ruby import TonedRun
from reader.ui.reading.shape import Shape


class Block:
    """A piece whose lines are set. Coordinates are the block's own, in pixels."""

    def __init__(self, text: PieceText, layout: QTextLayout, shape: Shape) -> None:
        self.text = text
        # A QTextLine of a collected layout is garbage without an error.
        self.layout = layout
        self.shape = shape
        self.ruby: list[TonedRun] = []
        # It is handed the block: one that held itself would outlive its document, and its layout's
        # wrapper would be given out for whatever Qt puts at the same address next.
        self.ruby_over: Callable[[Block, int], list[TonedRun]] = no_ruby
        """The ruby of a word pointed at, where no other word has any."""
        self.borders: list[QLineF] = []
        """A line under each word, where borders are shown so."""
        self.spaces: dict[int, int] = {}
        """The extra space before a UTF-16 unit that follows a character with pinyin."""
        self.underlines: list[tuple[MarkKind, QRectF]] = []
        """Each mark's kind and, a line each, the box whose lower edge is underlined."""
        self.document: QTextDocument | None = None
        """The document that the layout belongs to, if nobody else keeps it: gone after it."""
        self._starts = [layout.lineAt(i).textStart() for i in range(layout.lineCount())]

    @property
    def height(self) -> int:
        """From the space above the first line to the space below the last."""
        return self.shape.height(len(self._starts))

    @property
    def line_count(self) -> int:
        return len(self._starts)

    def line_top(self, line: int) -> int:
        """Where a line begins, with the room for its pinyin."""
        return self.shape.above + line * self.shape.pitch

    def line_at(self, y: float) -> int:
        """The line at a height; the nearest if there is none."""
        line = int((y - self.shape.above) // self.shape.pitch)
        return max(0, min(line, self.line_count - 1))

    def line_of(self, unit: int) -> int:
        """The line on which a UTF-16 unit stands."""
        return max(0, bisect_right(self._starts, unit) - 1)

    def line_start(self, line: int) -> int:
        """The first UTF-16 unit of a line."""
        return self._starts[line] if self._starts else 0

    def unit_at(self, point: QPointF, *, exact: bool = False) -> int:
        """The UTF-16 unit whose edge is nearest to `point`; if `exact`, the one under it or -1."""
        if not self._starts:
            return -1 if exact else 0
        line = self.layout.lineAt(self.line_at(point.y()))
        if not exact:
            return int(line.xToCursor(point.x()))
        top = self.line_top(self.line_at(point.y()))
        if not (top <= point.y() < top + self.shape.pitch):
            return -1
        if not line.x() <= point.x() < line.x() + line.naturalTextWidth():
            return -1
        return int(line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter))

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Underline the words that `marks` tell of."""
        self.underlines = [(mark.kind, box) for mark in marks for box in self._marked(mark)]

    def rects(self, first: int, last: int) -> Iterator[QRectF]:
        """Around the words [first, last) and their pinyin, one for each line they are on."""
        return self._boxes(*self.text.span(first, last))

    def between(self, first: Spot, last: Spot) -> Iterator[QRectF]:
        """Around the characters from one spot up to another, one for each line they are on."""
        return self._boxes(self.text.unit(*first[1:]), self.text.unit(*last[1:]))

    def _marked(self, mark: Mark) -> Iterator[QRectF]:
        if mark.within is None:
            return self.rects(mark.first, mark.last)
        start, end = (self.text.unit(mark.first, character) for character in mark.within)
        return self._boxes(start, end)

    def _boxes(self, start: int, end: int) -> Iterator[QRectF]:
        if start >= end or not self._starts:
            return
        shape = self.shape
        for number in range(self.line_of(start), self.line_of(end - 1) + 1):
            line = self.layout.lineAt(number)
            left = x_of(line, max(start, line.textStart()))
            stop = min(end, line.textStart() + line.textLength())
            right = x_of(line, stop) - self.spaces.get(stop, 0)
            top = self.line_top(number) + shape.baseline - shape.rise
            yield QRectF(left, top, right - left, shape.rise + shape.fall)


def no_ruby(block: Block, word: int) -> list[TonedRun]:
    """A word pointed at has no ruby but what is there already."""
    return []
