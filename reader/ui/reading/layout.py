"""A document laid out one paragraph at a time: what nobody has seen yet has a likely height."""

from __future__ import annotations

from collections.abc import Container
from itertools import accumulate, takewhile

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QTextBlock,
    QTextFrame,
)

from reader.model import Script
from reader.ui.reading.arrangement import Arrangement, Column, Sides
from reader.ui.reading.block import Block
from reader.ui.reading.compositor import Compositor
from reader.ui.reading.document import PageDocument
from reader.ui.reading.heights import Heights
from reader.ui.reading.offsets import characters
from reader.ui.reading.page import Page, Spot
from reader.ui.reading.painting import BlockPainter, Highlights, selected_units
from reader.ui.reading.style import ReadingStyle

_KEPT = 300
"""Pieces that stay laid out; those not looked at for longest go first."""


class LazyLayout(QAbstractTextDocumentLayout):
    """The layout of one script's document. Coordinates are pixels of the document.

    Where both scripts are shown each layout paints the other too, and they have the same heights.
    """

    grown = Signal(int, int)
    """A piece is so many pixels higher than it was thought to be: (piece, pixels)."""

    def __init__(self, page: Page, script: Script, highlights: Highlights, parent: QObject) -> None:
        document = PageDocument(page, parent)
        super().__init__(document)
        self.page = page
        self.script = script
        self._highlights = highlights
        self._compositor = Compositor(ReadingStyle(), script, 1)
        self._arrangement = Arrangement(Sides.ONE, {script: Column(0, 1)}, 1)
        self.sides: tuple[LazyLayout, ...] = (self,)
        """The layouts shown now, this one among them."""
        self._blocks: dict[int, Block] = {}
        self._heights = Heights(0)
        # With the document go its blocks' layouts. Wrappers of them that were left would be given
        # out for whatever object Qt puts at the same address next.
        document.destroyed.connect(self._blocks.clear)
        document.setDocumentLayout(self)
        document.take_in_first()
        # Kept here: the view holds only one script's document at a time.
        self.text_document = document

    # What the view asks

    def set_style(
        self, style: ReadingStyle, arrangement: Arrangement, other: LazyLayout | None = None
    ) -> None:
        """Forget all lines and set them anew, with those of `other`, if both are shown."""
        sides = (self, other) if other else (self,)
        for side in sides:
            side._begin(style, arrangement, sides)
        taken_in = max(side.text_document.blockCount() for side in sides)
        likely = self._compositor.estimates(self.page.kinds, 0, taken_in)
        heights = Heights(style.margin, likely, arrangement.gap)
        for side in sides:
            side._heights = heights

    def set_page(self, page: Page) -> None:
        """Forget all lines: `page` has the same pieces, but other words."""
        self.page = page
        self._blocks.clear()

    @property
    def left(self) -> int:
        """Where the column begins, from the left edge of the viewport."""
        return self._arrangement.columns[self.script].left

    def grow(self) -> bool:
        """Take in more pieces; returns whether there were any left."""
        has_grown = self.text_document.grow()
        known, taken_in = len(self._heights), self.text_document.blockCount()
        if taken_in > known:
            self._heights.extend(self._compositor.estimates(self.page.kinds, known, taken_in))
        return has_grown

    def top(self, index: int) -> int:
        """Where the piece `index` begins."""
        self._reach(index)
        return self._heights.top(index) + self._lowered(index)

    def index_at(self, y: float) -> int:
        """The piece at a height; the nearest if there is none."""
        return self._heights.index_at(y)

    def is_set(self, index: int) -> bool:
        """Whether the lines of the piece `index` are set."""
        return index in self._blocks

    def block(self, index: int) -> Block:
        """The piece `index` with its lines set; pieces below it may move, see `grown`."""
        self._reach(index)
        block = self._blocks.get(index)
        if block is None:
            before = self._heights[index]
            block = self._set(index)
            if self._heights[index] != before:
                self.grown.emit(index, self._heights[index] - before)
        return block

    def fill(self, anchor: int, above: float, below: float) -> bool:
        """Set the lines of what is within `above` pixels over the top of a piece, `below` under.

        Returns whether there was anything to do. Nobody is told by `grown`.
        """
        self._reach(anchor)
        before = len(self._blocks)
        self._fill(range(anchor, len(self._heights)), below)
        self._fill(range(anchor - 1, -1, -1), above)
        return before != len(self._blocks)

    def first_set(self, top: float, bottom: float) -> int | None:
        """The first piece between two heights whose lines are set."""
        indexes = range(self.index_at(top), self.index_at(bottom) + 1)
        return next((index for index in indexes if index in self._blocks), None)

    def trim(self, keep: range, selected: Container[int] = ()) -> None:
        """Let go of the lines of pieces not looked at for long, but none in `keep`.

        Nor of those in which the selection begins or ends.
        """
        for index in keep:
            if block := self._blocks.pop(index, None):
                self._blocks[index] = block
        excess = max(0, len(self._blocks) - max(_KEPT, len(keep)))
        for index in list(self._blocks)[:excess]:
            if index not in selected:
                del self._blocks[index]
                self.text_document.renew(index)

    def unit_at(self, point: QPointF) -> tuple[int, int] | None:
        """(piece, UTF-16 unit) of the character exactly at `point`."""
        index = self.index_at(point.y())
        if index not in self._blocks:
            return None
        unit = self._blocks[index].unit_at(self._inside(index, point), exact=True)
        return None if unit < 0 else (index, unit)

    def spot(self, position: int) -> Spot:
        """The spot at a position of the document."""
        qt_block = self.document().findBlock(position)
        index, unit = qt_block.blockNumber(), position - qt_block.position()
        text = self.page.text(index, self.script)
        if qt_block.text() == text.text:
            return Spot(index, *text.locate(unit))
        # Nobody has looked at it: it holds its placeholder, the text as printed.
        return self.page.spot_at(index, characters(qt_block.text(), unit))

    def positions(self, *spots: Spot) -> list[int]:
        """The positions of `spots` in the document."""
        for spot in spots:
            self.block(spot.piece)
        return [self._position(spot) for spot in spots]

    def rects(self, index: int, first: int, last: int) -> list[QRectF]:
        """Around the words [first, last) of a piece, one rectangle a line."""
        block = self.block(index)
        return [r.translated(self.left, self.top(index)) for r in block.rects(first, last)]

    def looked_at(self) -> list[QRectF]:
        """Around the characters looked up, if they are not just a word's."""
        if (looked_at := self._highlights.looked_at) is None:
            return []
        index = looked_at[0].piece
        boxes = self.block(index).between(*looked_at)
        return [box.translated(self.left, self.top(index)) for box in boxes]

    def remark(self) -> None:
        """Ask anew for the marks of what is laid out."""
        for index, block in self._blocks.items():
            self._mark(index, block)

    # What Qt asks

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = context.clip
        first, last = self.index_at(clip.top()), self.index_at(clip.bottom())
        draw = BlockPainter(painter, self._compositor.style, self._highlights)
        for index in range(first, last + 1):
            for side in self.sides:
                if block := side._blocks.get(index):
                    start = side.text_document.start(index)
                    selected = selected_units(context, start, block) if side is self else None
                    draw.block(index, block, side._origin(index), selected, clip)
                    if self._arrangement.sides is Sides.BELOW:
                        draw.siglum(side.script, block, side._origin(index))

    # The stubs allow more kinds of point than Qt ever passes.
    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]
        index = self.index_at(point.y())
        start = self.text_document.start(index)
        exact = accuracy is Qt.HitTestAccuracy.ExactHit
        unit = self.block(index).unit_at(self._inside(index, point), exact=exact)
        return start + unit if unit >= 0 else -1

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        index = block.blockNumber()
        if not 0 <= index < len(self._heights):
            return QRectF()
        size = QSizeF(self._compositor.width, self._heights[index])
        return QRectF(self._origin(index), size)

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(), self.documentSize())

    def documentSize(self) -> QSizeF:
        return QSizeF(self._arrangement.viewport_width, self._heights.whole)

    def pageCount(self) -> int:
        return 1

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Nothing: only this layout changes its document, and it knows what it does."""

    # Inside

    def _begin(
        self, style: ReadingStyle, arrangement: Arrangement, sides: tuple[LazyLayout, ...]
    ) -> None:
        self._arrangement, self.sides = arrangement, sides
        width = arrangement.columns[self.script].width
        self._compositor = self._compositor.restyled(style, width)
        self.document().setDefaultFont(self._compositor.font)
        self._blocks.clear()

    def _reach(self, index: int) -> None:
        while index >= self.text_document.blockCount() and self.grow():
            pass

    def _lowered(self, index: int) -> int:
        """How far a piece stands below the top of its pair."""
        first = self.sides[0]
        if self._arrangement.sides is not Sides.BELOW or self is first:
            return 0
        above = first._blocks.get(index)
        return above.height if above else self._heights[index] // 2

    def _origin(self, index: int) -> QPointF:
        return QPointF(self.left, self._heights.top(index) + self._lowered(index))

    def _position(self, spot: Spot) -> int:
        start = self.text_document.start(spot.piece)
        return start + self.block(spot.piece).text.unit(spot.word, spot.character)

    def _fill(self, indexes: range, room: float) -> None:
        filled = accumulate((self._height(i) for i in indexes), initial=0)
        for _ in takewhile(lambda height: height < room, filled):
            pass

    def _height(self, index: int) -> int:
        if index not in self._blocks:
            self._set(index)
        return self._heights[index]

    def _set(self, index: int) -> Block:
        self._heights.put(index, [side._composed(index).height for side in self.sides])
        return self._blocks[index]

    def _composed(self, index: int) -> Block:
        if block := self._blocks.get(index):
            return block
        self._reach(index)
        text = self.page.text(index, self.script)
        qt_block = self.text_document.block_with(index, text.text)
        block = self._compositor.compose(qt_block, self.page.pieces[index], text)
        self._blocks[index] = block
        self._mark(index, block)
        return block

    def _mark(self, index: int, block: Block) -> None:
        piece = self.page.pieces[index]
        marks = self._highlights.marks(piece.paragraph, block.text.words, self.script)
        block.set_marks(marks if self.page.is_annotated else ())

    def _inside(self, index: int, point: QPointF) -> QPointF:
        return point - self._origin(index)
