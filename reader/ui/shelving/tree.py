"""The tree widget of the shelf: how it looks, what its items stand for, which keys it leaves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from reader.library.documents import Record
from reader.ui.shelving.delegate import RECORD

ARTICLE = RECORD + 1
"""The index of the article that an item stands for."""
GROUP = RECORD + 2
"""The name of the group that an item stands for."""


class ShelfTree(QTreeWidget):
    """A tree that tells of the keys which are the shelf's."""

    key_pressed = Signal(QKeyEvent)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_ours = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2)
        if is_ours or event.matches(QKeySequence.StandardKey.Paste):
            self.key_pressed.emit(event)
        else:
            super().keyPressEvent(event)


def children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """The items below `item`."""
    return [child for i in range(item.childCount()) if (child := item.child(i))]


def article_of(item: QTreeWidgetItem) -> int:
    """The index of the article that an item stands for, or -1."""
    article = item.data(0, ARTICLE)
    return -1 if article is None else int(article)


def document_of(item: QTreeWidgetItem) -> int | None:
    """The id of the document that an item stands for or belongs to; None for a group."""
    above = item.parent() if item.data(0, ARTICLE) is not None else item
    record = above.data(0, RECORD) if above else None
    return record.id if isinstance(record, Record) else None
