"""A document laid out one paragraph at a time: what nobody has seen yet has a likely height."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, takewhile

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrame,
)

from reader.model import Script
from reader.ui.reading.block import Block
from reader.ui.reading.compositor import Compositor
from reader.ui.reading.offsets import characters, presentable
from reader.ui.reading.page import Page, Piece, Spot
from reader.ui.reading.painting import BlockPainter, Highlights, selected_units
from reader.ui.reading.style import ReadingStyle

_KEPT = 300
"""Pieces that stay laid out; those not looked at for longest go first."""
_AT_ONCE = 1_000
"""Pieces that the document takes in at a time: a novel's would stop the window for a blink."""


class LazyLayout(QAbstractTextDocumentLayout):
    """The layout of one script's document. Coordinates are pixels of the document."""

    grown = Signal(int, int)
    """A piece is so many pixels higher than it was thought to be: (piece, pixels)."""

    def __init__(self, page: Page, script: Script, highlights: Highlights, parent: QObject) -> None:
        document = QTextDocument(parent)
        document.setUndoRedoEnabled(False)
        super().__init__(document)
        self.page = page
        self.script = script
        self._highlights = highlights
        self._compositor = Compositor(ReadingStyle(), script, 1)
        self._viewport_width = 1
        self._blocks: dict[int, Block] = {}
        self._heights: list[int] = []
        self._tops = [0]
        # With the document go its blocks' layouts. Wrappers of them that were left would be given
        # out for whatever object Qt puts at the same address next.
        document.destroyed.connect(self._blocks.clear)
        document.setDocumentLayout(self)
        document.setPlainText(_joined(page.pieces[:_AT_ONCE]))
        # Kept here: the view holds only one script's document at a time.
        self.text_document = document

    # What the view asks

    def set_style(self, style: ReadingStyle, viewport_width: int) -> None:
        """Forget all lines and set them anew in `style`, for a viewport so many pixels wide."""
        widest = style.column * style.size
        width = max(style.size, min(widest, viewport_width - 2 * style.margin))
        self._viewport_width = viewport_width
        self._compositor = Compositor(style, self.script, width)
        self.document().setDefaultFont(self._compositor.font)
        self._blocks.clear()
        self._heights = self._compositor.estimates(self._taken_in)
        self._total()

    def set_page(self, page: Page) -> None:
        """Forget all lines: `page` has the same pieces, but other words."""
        self.page = page
        self._blocks.clear()

    @property
    def left(self) -> int:
        """Where the column begins, from the left edge of the viewport."""
        return (self._viewport_width - self._compositor.width) // 2

    @property
    def height(self) -> int:
        """The height of the document, as far as it is known."""
        return self._tops[-1] + self._compositor.style.margin

    def grow(self) -> bool:
        """Take in more pieces; returns whether there were any left."""
        count = len(self._heights)
        pieces = self.page.pieces[count : count + _AT_ONCE]
        if not pieces:
            return False
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText("\n" + _joined(pieces))
        self._heights += self._compositor.estimates(pieces)
        self._total()
        return True

    def top(self, index: int) -> int:
        """Where the piece `index` begins."""
        self._reach(index)
        return self._tops[index]

    def index_at(self, y: float) -> int:
        """The piece at a height; the nearest if there is none."""
        return max(0, min(bisect_right(self._tops, y) - 1, len(self._heights) - 1))

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
            if block.height != before:
                self._total()
                self.grown.emit(index, block.height - before)
        return block

    def fill(self, anchor: int, above: float, below: float) -> bool:
        """Set the lines of what is within `above` pixels over the top of a piece, `below` under.

        Returns whether there was anything to do. Nobody is told by `grown`.
        """
        self._reach(anchor)
        before = len(self._blocks)
        self._fill(range(anchor, len(self._heights)), below)
        self._fill(range(anchor - 1, -1, -1), above)
        if before == len(self._blocks):
            return False
        self._total()
        return True

    def first_set(self, top: float, bottom: float) -> int | None:
        """The first piece between two heights whose lines are set."""
        indexes = range(self.index_at(top), self.index_at(bottom) + 1)
        return next((index for index in indexes if index in self._blocks), None)

    def trim(self, keep: range) -> None:
        """Let go of the lines of pieces not looked at for long, but none in `keep`."""
        for index in keep:
            if block := self._blocks.pop(index, None):
                self._blocks[index] = block
        excess = max(0, len(self._blocks) - max(_KEPT, len(keep)))
        for index in list(self._blocks)[:excess]:
            self._blocks.pop(index).layout.clearLayout()

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

    def line_spans(self, index: int, line: int) -> Iterator[tuple[int, QRectF]]:
        """The words that begin on a line of a piece, and the boxes around them."""
        block = self.block(index)
        for word, start in enumerate(block.text.starts[:-1]):
            if block.line_of(start) == line:
                yield word, self.rects(index, word, word + 1)[0]

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
            if block := self._blocks.get(index):
                origin = QPointF(self.left, self.top(index))
                start = self.document().findBlockByNumber(index).position()
                draw.block(index, block, origin, selected_units(context, start, block), clip)

    # The stubs allow more kinds of point than Qt ever passes.
    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]
        index = self.index_at(point.y())
        start = self.document().findBlockByNumber(index).position()
        exact = accuracy is Qt.HitTestAccuracy.ExactHit
        unit = self.block(index).unit_at(self._inside(index, point), exact=exact)
        return start + unit if unit >= 0 else -1

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        index = block.blockNumber()
        if not 0 <= index < len(self._heights):
            return QRectF()
        return QRectF(self.left, self._tops[index], self._compositor.width, self._heights[index])

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(), self.documentSize())

    def documentSize(self) -> QSizeF:
        return QSizeF(self._viewport_width, self.height)

    def pageCount(self) -> int:
        return 1

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Nothing: only this layout changes its document, and it knows what it does."""

    # Inside

    @property
    def _taken_in(self) -> Sequence[Piece]:
        return self.page.pieces[: self.document().blockCount()]

    def _reach(self, index: int) -> None:
        while index >= len(self._heights) and self.grow():
            pass

    def _position(self, spot: Spot) -> int:
        start = self.document().findBlockByNumber(spot.piece).position()
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
        piece = self.page.pieces[index]
        text = self.page.text(index, self.script)
        qt_block = self.document().findBlockByNumber(index)
        if qt_block.text() != text.text:
            self._replace(qt_block, text.text)
            qt_block = self.document().findBlockByNumber(index)
        block = self._compositor.compose(qt_block, piece, text)
        self._blocks[index] = block
        self._heights[index] = block.height
        self._mark(index, block)
        return block

    def _replace(self, block: QTextBlock, text: str) -> None:
        # Added behind the old text before that goes: a selection of the whole keeps its ends.
        start, length = block.position(), block.length() - 1
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText(text)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _mark(self, index: int, block: Block) -> None:
        piece = self.page.pieces[index]
        marks = self._highlights.marks(piece.paragraph, block.text.words)
        block.set_marks(marks if self.page.is_annotated else ())

    def _total(self) -> None:
        self._tops = list(accumulate(self._heights, initial=self._compositor.style.margin))

    def _inside(self, index: int, point: QPointF) -> QPointF:
        return point - QPointF(self.left, self._tops[index])


def _joined(pieces: Iterable[Piece]) -> str:
    return "\n".join(presentable(piece.text) for piece in pieces)
