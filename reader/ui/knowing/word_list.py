"""The list of words that the reader has said something of, to sort, to mend and to export."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.files import FileError, write_atomically
from reader.library.words import KeptWord, Words
from reader.ui.notice import Notice
from reader.ui.reasons import told
from reader.vocabulary import Status

_WORD = Qt.ItemDataRole.UserRole


class WordList(QDialog):
    """Every word kept; 1 to 4 change the status of those chosen, Delete forgets them."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(self.tr("Words"))
        self.resize(860, 560)
        self._notice = Notice()
        self._table = QTableWidget(0, 7)
        self._table.setAccessibleName(self.tr("Words"))
        self._table.setHorizontalHeaderLabels(
            [
                self.tr("Traditional"),
                self.tr("Simplified"),
                self.tr("Pinyin"),
                self.tr("Status"),
                self.tr("Sentence"),
                self.tr("From"),
                self.tr("Date"),
            ]
        )
        self._table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        export = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.ActionRole)
        export.clicked.connect(self.choose_export)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._notice)
        layout.addWidget(self._table, 1)
        layout.addWidget(buttons)
        self._make_keys()
        self.show_words()

    def show_words(self) -> None:
        """List what is kept now."""
        kept = self._words.all()
        self._table.setSortingEnabled(False)
        self._table.setRowCount(len(kept))
        for row, word in enumerate(kept):
            for column, text in enumerate(self._cells(word)):
                item = QTableWidgetItem(text)
                item.setData(_WORD, word)
                self._table.setItem(row, column, item)
        self._table.setSortingEnabled(True)

    def chosen(self) -> list[KeptWord]:
        """The words of the rows that are chosen."""
        rows = sorted({index.row() for index in self._table.selectedIndexes()})
        items = (self._table.item(row, 0) for row in rows)
        return [item.data(_WORD) for item in items if item]

    def give(self, status: Status) -> None:
        """The words chosen have this status from now on."""
        for word in self.chosen():
            self._words.keep(word.simplified, word.traditional, word.pinyin, status)
        self.show_words()

    def forget(self) -> None:
        """The words chosen are unknown again, as if nothing had been said."""
        for word in self.chosen():
            self._words.forget(word.simplified)
        self.show_words()

    def choose_export(self) -> None:
        """Ask where to write the list to, and do it."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), "words.tsv", self.tr("Table (*.tsv)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, target: Path) -> None:
        """Write the whole list as a table that spreadsheets open."""
        try:
            write_atomically(target, table_of(self._words.all()))
        except FileError as error:
            self._notice.say(told(error))
        else:
            self._notice.say(self.tr("Exported to {name}.").format(name=target))

    def _make_keys(self) -> None:
        for key, status in zip("1234", Status, strict=True):
            QShortcut(QKeySequence(key), self._table, lambda status=status: self.give(status))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._table, self.forget)

    def _cells(self, word: KeptWord) -> Sequence[str]:
        names = {
            Status.UNKNOWN: self.tr("unknown"),
            Status.LEARNING: self.tr("learning"),
            Status.KNOWN: self.tr("known"),
            Status.IGNORED: self.tr("ignored"),
        }
        return (
            word.traditional,
            word.simplified,
            word.pinyin,
            names[word.status],
            word.sentence,
            word.source,
            f"{word.changed:%Y-%m-%d}",
        )


def table_of(words: Sequence[KeptWord]) -> bytes:
    """A TSV table with a byte order mark, without which Excel takes UTF-8 for something else."""
    text = io.StringIO(newline="")
    rows = csv.writer(text, delimiter="\t", lineterminator="\r\n")
    rows.writerow(("traditional", "simplified", "pinyin", "status", "sentence", "source", "date"))
    for word in words:
        rows.writerow(
            (
                word.traditional,
                word.simplified,
                word.pinyin,
                word.status.value,
                word.sentence,
                word.source,
                f"{word.changed:%Y-%m-%d}",
            )
        )
    return text.getvalue().encode("utf-8-sig")
