"""The shelf: the documents that can be read, each with its articles."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from reader.model import Document

_ARTICLE = Qt.ItemDataRole.UserRole


class Shelf(QWidget):
    """A list of documents; one with several articles opens into them."""

    article_chosen = Signal(object, int)
    """A Document and the index of one of its articles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("Shelf"))
        title.setObjectName("PanelTitle")
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Shelf"))
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(16)
        self._tree.setRootIsDecorated(False)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._tree.currentItemChanged.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(title)
        layout.addWidget(self._tree)

    def add(self, document: Document) -> None:
        """Put `document` at the end of the shelf."""
        top = self._item(document, 0, document.title)
        if len(document.articles) > 1:
            for index, article in enumerate(document.articles):
                top.addChild(self._item(document, index, article.title))
        self._tree.addTopLevelItem(top)
        top.setExpanded(True)

    def choose(self, index: int) -> None:
        """Choose the document at `index`; negative indices count from the end."""
        count = self._tree.topLevelItemCount()
        if item := self._tree.topLevelItem(index % count):
            self._tree.setCurrentItem(item)

    def titles(self) -> list[str]:
        """The titles of the documents, from the top."""
        items = (self._tree.topLevelItem(i) for i in range(self._tree.topLevelItemCount()))
        return [item.text(0) for item in items if item]

    def _item(self, document: Document, index: int, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([title])
        item.setData(0, _ARTICLE, (document, index))
        item.setToolTip(0, f"{title}\n{document.source}")
        return item

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item:
            self.article_chosen.emit(*item.data(0, _ARTICLE))
