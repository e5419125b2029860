"""One piece of text laid out: its lines, the pinyin above them, where its words are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QFont,
    QGlyphRun,
    QTextBlock,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from reader.model import Role, Script
from reader.ui.reading.marks import Mark, MarkKind
from reader.ui.reading.page import Piece, PieceText
from reader.ui.reading.ruby import RubyFont, Syllable
from reader.ui.reading.spacing import Cell, Spacing, cells, spacings, widths
from reader.ui.reading.style import BODY, ROLES, ReadingStyle


class Block:
    """A piece whose lines are set. Coordinates are the block's own, in pixels."""

    def __init__(self, text: PieceText, layout: QTextLayout, shape: Shape) -> None:
        self.text = text
        # A QTextLine of a collected layout is garbage without an error.
        self.layout = layout
        self.shape = shape
        self.ruby: list[QGlyphRun] = []
        self.spaces: dict[int, int] = {}
        """The extra space before a UTF-16 unit that follows a character with pinyin."""
        self.underlines: list[tuple[MarkKind, QRectF]] = []
        """Each mark's kind and, a line each, the box whose lower edge is underlined."""
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
        self.underlines = [
            (mark.kind, rect) for mark in marks for rect in self.rects(mark.first, mark.last)
        ]

    def rects(self, first: int, last: int) -> Iterator[QRectF]:
        """Around the words [first, last) and their pinyin, one for each line they are on."""
        start, end = self.text.span(first, last)
        if start == end or not self._starts:
            return
        shape = self.shape
        for number in range(self.line_of(start), self.line_of(end - 1) + 1):
            line = self.layout.lineAt(number)
            left = x_of(line, max(start, line.textStart()))
            stop = min(end, line.textStart() + line.textLength())
            right = x_of(line, stop) - self.spaces.get(stop, 0)
            top = self.line_top(number) + shape.baseline - shape.rise
            yield QRectF(left, top, right - left, shape.rise + shape.fall)


class Shape:
    """The measures of paragraphs of one role, in pixels."""

    def __init__(self, style: ReadingStyle, role: Role, is_last: bool) -> None:
        role_style = ROLES.get(role, BODY)
        self.em = style.em(role)
        self.pitch = style.pitch(role)
        self.baseline = style.baseline(role)
        self.above = round(role_style.above * style.size)
        self.below = round(role_style.below * style.size) if is_last else 0
        self.rise = round((1.52 if style.has_ruby else 0.96) * self.em)
        """From the top of what belongs to a character, its pinyin with it, to the baseline."""
        self.fall = round(0.22 * self.em)
        self.is_bold = role_style.is_bold
        self.is_muted = role_style.is_muted

    def height(self, lines: int) -> int:
        """The height of a paragraph of so many lines."""
        return self.above + lines * self.pitch + self.below

    def estimate(self, length: int, width: int, advance: float) -> int:
        """The height of a paragraph of `length` characters, about `advance` em each."""
        in_line = max(1, int(width / (self.em * advance)))
        return self.height(max(1, -(-length // in_line)))


class Compositor:
    """Sets the lines of pieces in one script, one style and one width."""

    def __init__(self, style: ReadingStyle, script: Script, width: int) -> None:
        self.style = style
        self.width = width
        self._families = list(style.families.get(script, ()))
        self._shape = lru_cache(maxsize=None)(self._make_shape)
        self._estimate = lru_cache(maxsize=None)(self._make_estimate)
        self._ruby_font = lru_cache(maxsize=None)(self._make_ruby_font)
        self._format = lru_cache(maxsize=None)(self._make_format)
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    @property
    def font(self) -> QFont:
        """The font of body text."""
        font = QFont(self._families) if self._families else QFont()
        font.setPixelSize(self.style.size)
        return font

    def shape(self, piece: Piece) -> Shape:
        """The measures of a piece."""
        return self._shape(piece.role, piece.is_last)

    def estimates(self, pieces: Iterable[Piece]) -> list[int]:
        """The likely heights of pieces not yet laid out, in pixels."""
        estimate = self._estimate
        return [estimate(piece.role, piece.is_last, len(piece.text)) for piece in pieces]

    def compose(self, block: QTextBlock, piece: Piece, text: PieceText) -> Block:
        """Set the lines of `block`, which holds `text`."""
        shape = self.shape(piece)
        font = self._ruby_font(shape.em)
        over = cells(text, font) if self.style.has_ruby else []
        layout = block.layout()
        layout.setTextOption(self._option)
        behind = widths(over, shape.em)
        layout.setFormats(self._formats(text, spacings(over, behind), shape))
        self._set_lines(layout, shape)
        set_block = Block(text, layout, shape)
        set_block.spaces = {cell.end: width for cell, width in zip(over, behind, strict=True)}
        set_block.ruby = font.runs(placed(set_block, over))
        return set_block

    def _set_lines(self, layout: QTextLayout, shape: Shape) -> None:
        layout.beginLayout()
        top = shape.above
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            # Fonts of different ascent share a paragraph: set by baseline, not by top.
            line.setPosition(QPointF(0, top + shape.baseline - line.ascent()))
            top += shape.pitch
        layout.endLayout()

    def _formats(
        self, text: PieceText, spaced: Iterable[Spacing], shape: Shape
    ) -> list[QTextLayout.FormatRange]:
        ranges = [self._range(start, end, shape, width) for start, end, width in spaced if width]
        if shape.em != self.style.size or shape.is_bold:
            ranges.insert(0, self._range(0, max(1, text.length), shape, 0))
        return ranges

    def _range(self, start: int, end: int, shape: Shape, space: int) -> QTextLayout.FormatRange:
        formatted = QTextLayout.FormatRange()
        formatted.start = start
        formatted.length = end - start
        formatted.format = self._format(shape.em, shape.is_bold, space)
        return formatted

    def _make_format(self, em: int, is_bold: bool, space: int) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setProperty(QTextFormat.Property.FontPixelSize, em)
        if is_bold:
            style.setFontWeight(QFont.Weight.Bold)
        if space:
            style.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            style.setFontLetterSpacing(space)
        return style

    def _make_shape(self, role: Role, is_last: bool) -> Shape:
        return Shape(self.style, role, is_last)

    def _make_estimate(self, role: Role, is_last: bool, length: int) -> int:
        advance = 1.12 if self.style.has_ruby else 1.0
        return self._shape(role, is_last).estimate(length, self.width, advance)

    def _make_ruby_font(self, em: int) -> RubyFont:
        return RubyFont(self._families, em, self.style.ruby_scale)


def x_of(line: QTextLine, unit: int) -> float:
    """Where a UTF-16 unit begins on its line."""
    # PySide gives (x, unit); its stubs know only x.
    x, _ = cast("tuple[float, int]", line.cursorToX(unit))
    return x


def placed(block: Block, over: list[Cell]) -> Iterator[tuple[Syllable, float, float]]:
    """Each cell's syllable, the middle of its character, and its baseline, in the block."""
    shape = block.shape
    lift = shape.baseline - round((1.0 + 0.06) * shape.em)
    number, line, end = -1, QTextLine(), 0
    for cell in over:
        while cell.unit >= end:
            number += 1
            line = block.layout.lineAt(number)
            end = line.textStart() + line.textLength()
        yield cell.syllable, x_of(line, cell.unit) + shape.em / 2, block.line_top(number) + lift
