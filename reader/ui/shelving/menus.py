"""The menus of the shelf: what comes onto it, what is sought, noted and mended."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu

from reader.ui.mending.history import History
from reader.ui.menu_action import add_action
from reader.ui.shelving.room import ShelfRoom

_RECENT = 10


class ShelfMenus(QObject):
    """Adds to the File menu, and fills the Edit menu."""

    def __init__(self, room: ShelfRoom, history: History, edit: QMenu, file: QMenu) -> None:
        super().__init__(room)
        self._room = room
        add_action(file, self.tr("Open a &folder…"), "Ctrl+Shift+O", self.choose_folder)
        self.recent = file.addMenu(self.tr("Open &recent"))
        self.recent.aboutToShow.connect(self._list_recent)
        add_action(file, self.tr("P&aste as a new text"), "Ctrl+Shift+V", room.questions.paste)
        add_action(edit, self.tr("&Find…"), "Ctrl+F", room.article_search.open)
        add_action(edit, self.tr("Find &next"), "F3", lambda: room.article_search.step(1))
        add_action(
            edit, self.tr("Find &previous"), "Shift+F3", lambda: room.article_search.step(-1)
        )
        add_action(edit, self.tr("Search the &shelf…"), "Ctrl+Shift+F", room.search_shelf)
        add_action(edit, self.tr("&Back to where I was"), "Alt+Left", room.go_back)
        edit.addSeparator()
        add_action(edit, self.tr("N&ote…"), "Ctrl+M", room.notes.ask_to_add)
        add_action(edit, self.tr("&Highlight"), "Ctrl+H", room.notes.highlight)
        edit.addSeparator()
        add_action(edit, self.tr("&Undo"), "Ctrl+Z", history.undo)
        add_action(edit, self.tr("&Redo"), "Ctrl+Shift+Z", history.redo)
        add_action(edit, self.tr("The page as prin&ted"), "Ctrl+Shift+P", room.as_printed.toggle)
        edit.addSeparator()
        for words, key, panel in (
            (self.tr("Go to the shelf"), "Ctrl+1", room.shelf),
            (self.tr("Go to the contents"), "Ctrl+2", room.outline),
            (self.tr("Go to the notes"), "Ctrl+3", room.notes_panel),
        ):
            add_action(edit, words, key, partial(room.sidebar.show_panel, panel))

    def choose_folder(self) -> None:
        """Ask for a folder, and take all of it onto the shelf."""
        name = QFileDialog.getExistingDirectory(self._room.sidebar, self.tr("Open a folder"))
        if name:
            self._room.desk.open_files([Path(name)])

    def _list_recent(self) -> None:
        self.recent.clear()
        for record in self._room.recent(_RECENT):
            document = record.id
            action = self.recent.addAction(record.title.replace("&", "&&"))
            action.triggered.connect(lambda _=False, id_=document: self._room.desk.open(id_))
        if self.recent.isEmpty():
            self.recent.addAction(self.tr("Nothing yet")).setEnabled(False)
