"""The list of documents on the shelf, in groups, sorted and filtered."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.library.documents import Record
from reader.ui.shelving.delegate import RECORD, RecordDelegate
from reader.ui.shelving.order import Order, is_left, key_of
from reader.ui.shelving.tree import (
    ARTICLE,
    GROUP,
    ShelfTree,
    article_of,
    children,
    document_of,
)


class Shelf(QWidget):
    """Documents to choose from; one with several articles opens into them."""

    chosen = Signal(int, int)
    """The id of a document to read, and the index of an article; -1 for where one was."""
    removal_asked = Signal(list)
    """The records that are to leave the shelf."""
    renaming_asked = Signal(object)
    grouping_asked = Signal(list)
    tagging_asked = Signal(list)
    profile_asked = Signal(int, int)
    """What a document, and an article of it or -1, asks of its reader."""
    paste_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._records: dict[int, Record] = {}
        self._articles: dict[int, tuple[str, ...]] = {}
        self.fold: Callable[[str], str] = str.casefold
        """How a filter's characters are compared."""
        self._make_controls()
        self._make_tree()
        above = QHBoxLayout()
        above.setContentsMargins(10, 8, 10, 6)
        above.setSpacing(6)
        above.addWidget(self.filter, 1)
        above.addWidget(self.order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self._tree)
        self.setFocusProxy(self._tree)

    def _make_controls(self) -> None:
        self.filter = QLineEdit(placeholderText=self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter the shelf"))
        self.filter.textChanged.connect(self._fill)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Sort by"))
        self.order.setToolTip(self.tr("Sort by"))
        for order, words in {
            Order.ADDED: self.tr("Added"),
            Order.NEWEST: self.tr("Newest"),
            Order.READ: self.tr("Last read"),
            Order.TITLE: self.tr("Title"),
            Order.LENGTH: self.tr("Length"),
            Order.PROGRESS: self.tr("Progress"),
        }.items():
            self.order.addItem(words, order)
        self.order.currentIndexChanged.connect(self._fill)

    def _make_tree(self) -> None:
        self._tree = ShelfTree()
        self._tree.setAccessibleName(self.tr("Shelf"))
        self._tree.setItemDelegate(RecordDelegate(self._tree))
        self._tree.itemActivated.connect(self._choose)
        self._tree.itemClicked.connect(self._choose)
        self._tree.key_pressed.connect(self._press)
        self._tree.customContextMenuRequested.connect(self._show_menu)

    # What is on it

    def show_records(self, records: Sequence[Record]) -> None:
        """These documents are on the shelf, besides those that pass with the program."""
        self._records |= {record.id: record for record in records}
        self._fill()

    def put(self, record: Record) -> None:
        """Put a document on the shelf, or show what has changed about it."""
        item = self._item(record.id)
        old = self._records.get(record.id)
        self._records[record.id] = record
        if item and old and self._stands_alike(old, record):
            self._show(item, record)
            return
        if item:
            self._fill()
        elif is_left(record, self.filter.text(), self.fold):
            self._insert(record)

    def remove(self, document: int) -> None:
        """Take a document off the shelf."""
        self._records.pop(document, None)
        self._articles.pop(document, None)
        self._fill()

    def record(self, document: int) -> Record | None:
        """What is on the shelf under an id."""
        return self._records.get(document)

    def records(self) -> list[Record]:
        """All that is on the shelf, in the order in which it came there."""
        return list(self._records.values())

    def groups(self) -> list[str]:
        """The names of the groups."""
        return sorted({record.group for record in self._records.values() if record.group})

    def set_articles(self, document: int, titles: Sequence[str]) -> None:
        """List the articles of a document below it, if it has several."""
        self._articles[document] = tuple(titles) if len(titles) > 1 else ()
        if item := self._item(document):
            item.takeChildren()
            self._add_articles(item, document)
            item.setExpanded(True)

    def set_current(self, document: int, article: int) -> None:
        """Show which article is read."""
        item = self._item(document)
        if item is None:
            return
        articles = children(item)
        self._tree.setCurrentItem(articles[article] if 0 <= article < len(articles) else item)

    def choose(self, index: int) -> None:
        """Choose the document at `index` of those listed; negative indices count from the end."""
        items = list(self._items())
        if items:
            self._tree.setCurrentItem(items[index])
            self._choose(items[index])

    def titles(self) -> list[str]:
        """The titles of the documents listed, from the top."""
        return [item.data(0, RECORD).title for item in self._items()]

    def facts(self, index: int) -> str:
        """What is said below the title of the document at `index` of those listed."""
        return str(list(self._items())[index].data(0, Qt.ItemDataRole.AccessibleTextRole))

    def pointed(self) -> tuple[int, int] | None:
        """The document and article that the keys are at, if they are at the shelf."""
        item = self._tree.currentItem()
        if item is None or not self._tree.hasFocus() or (document := document_of(item)) is None:
            return None
        return document, article_of(item)

    def selected(self) -> list[Record]:
        """The documents that are selected, that of a selected article too."""
        found = {
            document: self._records[document]
            for item in self._tree.selectedItems()
            if (document := document_of(item)) is not None
        }
        return list(found.values())

    # Items

    def _fill(self) -> None:
        """Make all items anew."""
        current = self._tree.currentItem()
        was = (document_of(current), current.data(0, ARTICLE)) if current else (None, None)
        self._tree.clear()
        key = key_of(self.order.currentData())
        typed = self.filter.text()
        for record in sorted(self._records.values(), key=key):
            if is_left(record, typed, self.fold):
                self._insert(record, at_end=True)
        if was[0] is not None:
            self.set_current(was[0], -1 if was[1] is None else was[1])

    def _insert(self, record: Record, *, at_end: bool = False) -> None:
        parent = self._group(record.group) if record.group else self._tree.invisibleRootItem()
        item = QTreeWidgetItem()
        self._show(item, record)
        index = parent.childCount() if at_end else self._index_for(record, parent)
        parent.insertChild(index, item)
        self._add_articles(item, record.id)

    def _index_for(self, record: Record, parent: QTreeWidgetItem) -> int:
        key = key_of(self.order.currentData())
        items = children(parent)
        groups = sum(child.data(0, RECORD) is None for child in items)
        return groups + bisect_right([key(c.data(0, RECORD)) for c in items[groups:]], key(record))

    def _group(self, name: str) -> QTreeWidgetItem:
        """The item of a group; groups stand above what is in none, by name."""
        root = self._tree.invisibleRootItem()
        groups = [item for item in children(root) if item.data(0, GROUP) is not None]
        for group in groups:
            if group.data(0, GROUP) == name:
                return group
        at = sum(group.data(0, GROUP) < name for group in groups)
        item = QTreeWidgetItem([name])
        item.setData(0, GROUP, name)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        root.insertChild(at, item)
        item.setExpanded(True)
        return item

    def _show(self, item: QTreeWidgetItem, record: Record) -> None:
        item.setData(0, RECORD, record)
        delegate = self._tree.itemDelegate()
        assert isinstance(delegate, RecordDelegate)
        facts = delegate.facts(record)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{record.title}, {facts}")
        item.setToolTip(0, "\n".join(filter(None, (record.title, facts, record.source))))

    def _add_articles(self, item: QTreeWidgetItem, document: int) -> None:
        for number, title in enumerate(self._articles.get(document, ())):
            child = QTreeWidgetItem([title])
            child.setData(0, ARTICLE, number)
            child.setToolTip(0, title)
            item.addChild(child)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        """The items of documents, from the top."""
        for top in children(self._tree.invisibleRootItem()):
            if top.data(0, GROUP) is None:
                yield top
            else:
                yield from children(top)

    def _item(self, document: int) -> QTreeWidgetItem | None:
        return next((i for i in self._items() if i.data(0, RECORD).id == document), None)

    def _stands_alike(self, old: Record, new: Record) -> bool:
        """Whether it keeps its place and what a filter sees of it."""
        key = key_of(self.order.currentData())
        same = replace(new, opened=old.opened, progress=old.progress, length=old.length)
        return same.group == old.group and key(new) == key(old) and new.title == old.title

    # Keys and mouse

    def _choose(self, item: QTreeWidgetItem) -> None:
        document = document_of(item)
        if document is None:
            item.setExpanded(not item.isExpanded())
            return
        self.chosen.emit(document, article_of(item))

    def _press(self, key: QKeyEvent) -> None:
        chosen = self.selected()
        if key.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif key.key() == Qt.Key.Key_Delete and chosen:
            self.removal_asked.emit(chosen)
        elif key.key() == Qt.Key.Key_F2 and chosen:
            self.renaming_asked.emit(chosen[0])

    def _show_menu(self, at: QPoint) -> None:
        menu, chosen = QMenu(self), self.selected()
        if chosen:
            if (item := self._tree.itemAt(at)) and (document := document_of(item)) is not None:
                about = partial(self.profile_asked.emit, document, article_of(item))
                menu.addAction(self.tr("About this text…\tCtrl+I"), about)
            menu.addAction(self.tr("Rename…\tF2"), lambda: self.renaming_asked.emit(chosen[0]))
            menu.addAction(self.tr("Put into a group…"), lambda: self.grouping_asked.emit(chosen))
            menu.addAction(self.tr("Tags…"), lambda: self.tagging_asked.emit(chosen))
            menu.addAction(self.tr("Remove…\tDel"), lambda: self.removal_asked.emit(chosen))
            menu.addSeparator()
        menu.addAction(self.tr("Paste as a new text\tCtrl+V"), self.paste_asked.emit)
        menu.exec(self._tree.viewport().mapToGlobal(at))
