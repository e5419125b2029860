"""Rows painted sheet after sheet, line by line, with a page number under each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGlyphRun, QPainter, QPen

from reader.ui.printing.setting import PAPER, Row
from reader.ui.reading.block import Block
from reader.ui.reading.marks import MarkKind

_LIT = "#fbefb0"
"""Behind words that their reader marked."""
_FOOT = 2.2
"""In em: the room for the page number."""
_COMPANY = 2
"""How many lines follow a heading on its sheet at least."""


@dataclass(slots=True)
class Sheets:
    """Paints rows; coordinates are pixels of the paper within its margins."""

    painter: QPainter
    width: int
    height: int
    em: int
    number: int = 1
    """Of the sheet being painted."""
    bookmarks: list[tuple[str, int]] = field(default_factory=list)
    """Each name with the number of its sheet."""
    _y: float = 0

    def paint(self, rows: Iterable[Row]) -> Iterator[int]:
        """Paint; gives the number of each sheet but the last when it is full.

        Who asks on must have put a new sheet under the painter.
        """
        for row in rows:
            yield from self._row(row)
        self._foot()

    def _row(self, row: Row) -> Iterator[int]:
        shape = row.columns[0][1].shape
        self._y += shape.above if self._y else 0
        lines = row.line_count
        together = lines + _COMPANY if row.is_heading else 1
        if self._y and self._y + together * shape.pitch > self._room:
            yield from self._turn()
        if row.bookmark:
            self.bookmarks.append((row.bookmark, self.number))
        for line in range(lines):
            if self._y and self._y + shape.pitch > self._room:
                yield from self._turn()
            for left, block in row.columns:
                if line < block.line_count:
                    self._line(block, line, QPointF(left, self._y - block.line_top(line)))
            self._y += shape.pitch
        self._y += shape.below

    @property
    def _room(self) -> float:
        return self.height - _FOOT * self.em

    def _turn(self) -> Iterator[int]:
        self._foot()
        yield self.number
        self.number += 1
        self._y = 0

    def _line(self, block: Block, line: int, origin: QPointF) -> None:
        painter = self.painter
        top = block.line_top(line)
        bottom = top + block.shape.pitch
        here = [(kind, box) for kind, box in block.underlines if top <= box.bottom() < bottom]
        for kind, box in here:
            if kind is MarkKind.HIGHLIGHT:
                painter.fillRect(box.translated(origin), QColor(_LIT))
        painter.setPen(QColor(PAPER.muted if block.shape.is_muted else PAPER.ink))
        block.layout.lineAt(line).draw(painter, origin)
        painter.setPen(QColor(PAPER.ruby))
        for run in block.ruby:
            if part := _between(run.glyphs, top, bottom):
                painter.drawGlyphRun(origin, part)
        painter.setPen(QPen(QColor(PAPER.marks[MarkKind.DOUBT].colour), 0.05 * self.em))
        for kind, box in here:
            if kind is MarkKind.DOUBT:
                self._doubt(box.translated(origin))

    def _doubt(self, box: QRectF) -> None:
        """A zigzag under a word."""
        step = 0.12 * self.em
        x, y, down = box.left(), box.bottom(), False
        while x + step <= box.right():
            self.painter.drawLine(QLineF(x, y + down * step, x + step, y + (not down) * step))
            x, down = x + step, not down

    def _foot(self) -> None:
        font = QFont(self.painter.font())
        font.setPixelSize(round(0.8 * self.em))
        self.painter.setFont(font)
        self.painter.setPen(QColor(PAPER.muted))
        box = QRectF(0, self.height - 1.2 * self.em, self.width, 1.2 * self.em)
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.number))


def _between(run: QGlyphRun, top: float, bottom: float) -> QGlyphRun | None:
    """The glyphs of `run` whose baseline is between two heights; None if there are none."""
    chosen = [
        (index, point)
        for index, point in zip(run.glyphIndexes(), run.positions(), strict=True)
        if top <= point.y() < bottom
    ]
    if not chosen:
        return None
    part = QGlyphRun()
    part.setRawFont(run.rawFont())
    part.setGlyphIndexes([index for index, _ in chosen])
    part.setPositions([point for _, point in chosen])
    return part
