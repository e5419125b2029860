"""Paints a laid-out piece and what is highlighted in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextLayout,
)

from reader.model import Script
from reader.settings import ToneColouring
from reader.ui.reading.block import Block
from reader.ui.reading.marks import MarkKind, Marks, MarkStyle, Underline, no_marks
from reader.ui.reading.page import Spot
from reader.ui.reading.ruby import TonedRun
from reader.ui.reading.style import SIGLA, ReadingStyle
from reader.ui.reading.tone_colours import legible

_SIGLUM = 0.55
"""In em."""
_PENS = {
    Underline.DOTTED: Qt.PenStyle.DotLine,
    Underline.DASHED: Qt.PenStyle.DashLine,
    Underline.SOLID: Qt.PenStyle.SolidLine,
    Underline.WAVY: Qt.PenStyle.SolidLine,
    Underline.DASH_DOT: Qt.PenStyle.DashDotLine,
    Underline.POINT: Qt.PenStyle.NoPen,
}


@dataclass(frozen=True, slots=True)
class Span:
    """The words [first, last) of a piece."""

    piece: int
    first: int
    last: int


@dataclass(slots=True)
class Highlights:
    """What is highlighted now, in whichever script is shown."""

    hovered: Span | None = None
    lit: Span | None = None
    looked_at: tuple[Spot, Spot] | None = None
    """The characters looked up, from one spot to another, instead of those of `hovered`."""
    marks: Marks = no_marks


class BlockPainter:
    """Paints pieces with one painter, which it does not keep longer than the paint event."""

    def __init__(self, painter: QPainter, style: ReadingStyle, highlights: Highlights) -> None:
        self._painter = painter
        self._style = style
        self._theme = style.theme
        self._inks: tuple[str, ...] = (style.theme.ruby,)
        if style.tones is ToneColouring.PINYIN:
            self._inks += legible(style.tone_colours, style.theme.paper)
        self._highlights = highlights

    def block(
        self,
        index: int,
        block: Block,
        origin: QPointF,
        selected: tuple[int, int] | None,
        clip: QRectF,
    ) -> None:
        """Paint the piece `index` at `origin`; `selected` is in UTF-16 units."""
        for kind, box in block.underlines:
            if colour := self._theme.marks[kind].fill:
                self._box(box.translated(origin), colour)
        self._fill(index, block, origin, self._highlights.lit, self._theme.lit)
        self._fill_hovered(index, block, origin)
        self._painter.setPen(QColor(self._theme.muted if block.shape.is_muted else self._theme.ink))
        block.layout.draw(self._painter, origin, self._selections(selected), clip)
        self._ruby(block.ruby, origin)
        hovered = self._highlights.hovered
        if hovered and hovered.piece == index:
            for word in range(hovered.first, hovered.last):
                self._ruby(block.ruby_over(block, word), origin)
        self._painter.setPen(QPen(QColor(self._theme.line), 1.0))
        self._painter.drawLines([line.translated(origin) for line in block.borders])
        points = []
        for kind, line in block.underlines:
            style = self._theme.marks[kind]
            if style.line is Underline.POINT:
                points.append(_under_middle(line.translated(origin)))
            else:
                # Marks side by side stay two.
                draw_line(self._painter, line.translated(origin).adjusted(1, 0, -1, 0), style)
        if points:
            draw_points(self._painter, points, block.shape.em, self._theme.marks[MarkKind.CHANGED])

    def siglum(self, script: Script, block: Block, origin: QPointF) -> None:
        """Say in the margin beside the first line of a block which script it is in."""
        font = QFont(list(self._style.families.get(script, ())))
        font.setPixelSize(round(_SIGLUM * self._style.size))
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._theme.muted))
        baseline = block.shape.above + block.shape.baseline
        at = QPointF(-1.7 * font.pixelSize(), baseline)
        self._painter.drawText(origin + at, SIGLA[script])

    def _ruby(self, runs: Sequence[TonedRun], origin: QPointF) -> None:
        for tone, glyphs in runs:
            self._painter.setPen(QColor(self._inks[tone if len(self._inks) > 1 else 0]))
            self._painter.drawGlyphRun(origin, glyphs)

    def _fill_hovered(self, index: int, block: Block, origin: QPointF) -> None:
        looked_at = self._highlights.looked_at
        if looked_at is None:
            self._fill(index, block, origin, self._highlights.hovered, self._theme.hover)
        elif looked_at[0].piece == index:
            for rect in block.between(*looked_at):
                self._box(rect.translated(origin), self._theme.hover)

    def _fill(
        self, index: int, block: Block, origin: QPointF, span: Span | None, colour: str
    ) -> None:
        if span is None or span.piece != index:
            return
        for rect in block.rects(span.first, span.last):
            self._box(rect.translated(origin), colour)

    def _box(self, rect: QRectF, colour: str) -> None:
        painter = self._painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 0), 4, 4)
        painter.restore()

    def _selections(self, selected: tuple[int, int] | None) -> list[QTextLayout.FormatRange]:
        if selected is None:
            return []
        first, last = selected
        chosen = QTextLayout.FormatRange()
        chosen.start, chosen.length = first, last - first
        style = QTextCharFormat()
        style.setBackground(QColor(self._theme.selection))
        chosen.format = style
        return [chosen]


def draw_line(painter: QPainter, line: QRectF, style: MarkStyle) -> None:
    """Draw the line of a mark along the bottom of `line`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(style.colour), 1.4, _PENS[style.line]))
    if style.line is Underline.WAVY:
        painter.drawPath(_wave(line))
    elif style.line is Underline.POINT:
        draw_points(painter, [_under_middle(line)], round(line.width()), style)
    else:
        painter.drawLine(line.bottomLeft(), line.bottomRight())
    painter.restore()


def draw_points(painter: QPainter, points: Sequence[QPointF], em: int, style: MarkStyle) -> None:
    """Draw the points of a mark, one for each character of the size `em`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(style.colour), max(2.4, 0.14 * em))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPoints(points)
    painter.restore()


def _under_middle(line: QRectF) -> QPointF:
    return QPointF(line.center().x(), line.bottom())


def _wave(line: QRectF) -> QPainterPath:
    """A wavy line under `line`, with waves as long as they are right for it."""
    waves = max(2, round(line.width() / 4))
    path = QPainterPath(line.bottomLeft())
    for wave in range(1, waves + 1):
        x = line.left() + wave * line.width() / waves
        path.lineTo(x, line.bottom() - (2 if wave % 2 else 0))
    return path


def selected_units(
    context: QAbstractTextDocumentLayout.PaintContext, start: int, block: Block
) -> tuple[int, int] | None:
    """The selected UTF-16 units [first, last) of the block that begins at `start`."""
    for selection in context.selections:
        first = max(0, selection.cursor.selectionStart() - start)
        last = min(block.text.length + 1, selection.cursor.selectionEnd() - start)
        if first < last:
            return first, last
    return None
