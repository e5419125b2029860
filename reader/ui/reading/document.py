"""The plain text of a page in one script, as Qt keeps it, taken in a little at a time."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from reader.ui.reading.offsets import presentable
from reader.ui.reading.page import Page, Piece

_AT_ONCE = 1_000
"""Pieces that the document takes in at a time: a novel's would stop the window for a blink."""


class PageDocument(QTextDocument):
    """A block a piece; until somebody looks at a piece, its block holds the text as printed."""

    def __init__(self, page: Page, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self.setUndoRedoEnabled(False)

    def take_in_first(self) -> None:
        """Take in the first pieces."""
        self.setPlainText(_joined(self._page.pieces[:_AT_ONCE]))

    def grow(self) -> bool:
        """Take in more pieces; returns whether there were any left."""
        count = self.blockCount()
        pieces = self._page.pieces[count : count + _AT_ONCE]
        if not pieces:
            return False
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText("\n" + _joined(pieces))
        return True

    def start(self, index: int) -> int:
        """The position where the piece `index` begins."""
        return self.findBlockByNumber(index).position()

    def block_with(self, index: int, text: str) -> QTextBlock:
        """The block of the piece `index`, which holds `text` from now on."""
        block = self.findBlockByNumber(index)
        if block.text() == text:
            return block
        self._replace(block, text)
        return self.findBlockByNumber(index)

    def renew(self, index: int) -> None:
        """Put a new block in the place of the piece's: Qt keeps 4 KB of each with lines for good.

        Whoever has its layout must not use it any more; cursors in it go to its beginning.
        """
        block = self.findBlockByNumber(index)
        start, end, text = block.position(), block.position() + block.length() - 1, block.text()
        cursor = QTextCursor(block)
        cursor.beginEditBlock()
        cursor.setPosition(end)
        cursor.insertBlock()
        cursor.insertText(text)
        cursor.setPosition(start)
        cursor.setPosition(end + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.endEditBlock()

    def _replace(self, block: QTextBlock, text: str) -> None:
        # Added behind the old text before that goes: a selection of the whole keeps its ends.
        start, length = block.position(), block.length() - 1
        cursor = QTextCursor(block)
        # As one edit: Qt then asks only once where the cursor is on the page.
        cursor.beginEditBlock()
        cursor.setPosition(start + length)
        cursor.insertText(text)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.endEditBlock()


def _joined(pieces: Iterable[Piece]) -> str:
    return "\n".join(presentable(piece.text) for piece in pieces)
