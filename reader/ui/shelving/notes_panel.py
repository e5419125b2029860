"""The notes of the document that is read, in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from reader.library.notes import Note

_NOTE = Qt.ItemDataRole.UserRole
_LONGEST = 60


class NotesPanel(QWidget):
    """A click or Enter goes to the note, F2 changes it, Delete forgets it."""

    chosen = Signal(object)
    """The Note to go to."""
    change_asked = Signal(object)
    removal_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hint = QLabel(self.tr("Select some text; Ctrl+M notes, Ctrl+H highlights it."))
        self._hint.setObjectName("PanelTitle")
        self._hint.setWordWrap(True)
        self._list = _NoteList()
        self._list.setAccessibleName(self.tr("Notes"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        self._list.change_pressed.connect(self.change_asked)
        self._list.removal_pressed.connect(self.removal_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._hint)
        layout.addWidget(self._list)
        self.setFocusProxy(self._list)

    def show_notes(self, notes: Sequence[Note], lost: Sequence[Note]) -> None:
        """List `notes` in the order of the text, and last those whose text is gone."""
        self._list.clear()
        ordered = sorted(notes, key=lambda note: (note.anchor.article, note.anchor.start))
        for note in ordered:
            self._list.addItem(self._item(note, note.anchor.quote))
        for note in lost:
            gone = self.tr("no longer in the text: {quote}").format(quote=note.anchor.quote)
            self._list.addItem(self._item(note, gone))

    def _item(self, note: Note, quote: str) -> QListWidgetItem:
        short = quote if len(quote) <= _LONGEST else quote[:_LONGEST] + "…"
        short = " ".join(short.split())
        item = QListWidgetItem(f"▍{short}" if note.is_highlight else f"✎ {short}\n{note.text}")
        item.setData(_NOTE, note)
        item.setToolTip(f"{note.anchor.quote}\n\n{note.text}\n{note.made:%Y-%m-%d %H:%M}".strip())
        return item

    def lines(self) -> list[str]:
        """What is listed, from the top."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_NOTE))


class _NoteList(QListWidget):
    """A list that tells which note a key is for."""

    change_pressed = Signal(object)
    removal_pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def _show_menu(self) -> None:
        if item := self.currentItem():
            note = item.data(_NOTE)
            menu = QMenu(self)
            menu.addAction(self.tr("Change…\tF2"), lambda: self.change_pressed.emit(note))
            menu.addAction(self.tr("Remove\tDel"), lambda: self.removal_pressed.emit(note))
            menu.exec(self.mapToGlobal(self.visualItemRect(item).bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item and event.key() == Qt.Key.Key_F2:
            self.change_pressed.emit(item.data(_NOTE))
        elif item and event.key() == Qt.Key.Key_Delete:
            self.removal_pressed.emit(item.data(_NOTE))
        else:
            super().keyPressEvent(event)
