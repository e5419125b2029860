"""Asks the reader what is to be done with documents of the shelf."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox

from reader.library.documents import Record
from reader.ui.shelving.desk import Desk
from reader.ui.shelving.panel import Shelf


class ShelfQuestions(QObject):
    """One question for each wish; no answer changes nothing."""

    def __init__(self, shelf: Shelf, desk: Desk) -> None:
        super().__init__(shelf)
        self._shelf = shelf
        self._desk = desk
        shelf.removal_asked.connect(self._remove)
        shelf.renaming_asked.connect(self._rename)
        shelf.grouping_asked.connect(self._group)
        shelf.tagging_asked.connect(self._tag)
        shelf.paste_asked.connect(self.paste)

    def paste(self) -> None:
        """Make a document of the text on the clipboard."""
        self._desk.paste(QApplication.clipboard().text())

    def _remove(self, records: list[Record]) -> None:
        titles = "\n".join(record.title for record in records[:10])
        question = self.tr("Take this off the shelf, with its notes? Files stay where they are.")
        answer = QMessageBox.question(self._shelf, self.tr("Remove"), f"{question}\n\n{titles}")
        if answer == QMessageBox.StandardButton.Yes:
            self._desk.remove(records)

    def _rename(self, record: Record) -> None:
        title, is_given = QInputDialog.getText(
            self._shelf, self.tr("Rename"), self.tr("Title:"), text=record.title
        )
        if is_given and title.strip():
            self._desk.rename(record, title.strip())

    def _group(self, records: list[Record]) -> None:
        groups = ["", *self._shelf.groups()]
        group, is_given = QInputDialog.getItem(
            self._shelf,
            self.tr("Group"),
            self.tr("Group, or nothing:"),
            groups,
            max(0, groups.index(records[0].group)),
        )
        if is_given:
            self._desk.group(records, group.strip())

    def _tag(self, records: list[Record]) -> None:
        tags, is_given = QInputDialog.getText(
            self._shelf,
            self.tr("Tags"),
            self.tr("Tags, separated by blanks:"),
            text=" ".join(records[0].tags),
        )
        if is_given:
            self._desk.tag(records, tags.split())
