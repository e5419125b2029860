"""Asks what to export and how, beside a look at what it will be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.export.choice import ExportChoice, Scope
from reader.ui.export_names import ExportNames

V = TypeVar("V")
Preview = Callable[[ExportChoice, Callable[["QImage | str"], None]], None]
"""Asked for a look at a choice, it answers later: a picture of a sheet, or the first lines."""

PREVIEW_WIDTH = 440
_LIST_HEIGHT = 120
"""Both in pixels."""
_OF_FORMAT = {
    "other": {"html", "docx", "epub", "pdf", "md", "txt"},
    "ruby": {"html", "docx", "epub", "pdf", "anki", "anki-txt", "tsv", "csv", "md"},
    "has_glossary": {"html", "docx", "epub", "pdf", "md", "txt"},
    "has_word_list": {"html", "docx", "epub", "pdf", "md", "txt"},
    "has_notes": {"html", "docx", "epub", "pdf", "json", "md", "txt"},
    "has_doubts": {"html", "docx", "epub", "pdf", "md", "txt"},
    "is_vertical": {"epub"},
    "has_both_directions": {"anki"},
    "table": {"tsv", "csv"},
}
"""Option → the formats that heed it."""


class ExportDialog(QDialog):
    """Shows a choice and its preview; whoever opened it asks for `choice`."""

    def __init__(
        self,
        choice: ExportChoice,
        preview: Preview,
        parent: QWidget | None = None,
        *,
        has_selection: bool = False,
        titles: Sequence[str] = (),
        article: int = 0,
    ) -> None:
        """`titles` are those of the document's articles; `article` is the one that is read."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        missing = (Scope.SELECTION, not has_selection), (Scope.ARTICLES, len(titles) < 2)
        if (choice.scope, True) in missing:
            choice = replace(choice, scope=Scope.ARTICLE)
        self.choice = choice
        self._has_selection = has_selection
        self._titles = titles
        self._article = article
        self._ask = preview
        self._rows: dict[str, QWidget] = {}
        self._names = ExportNames()
        self._form = QFormLayout()
        self._make_rows()
        columns = QHBoxLayout()
        columns.addLayout(self._form)
        columns.addWidget(self._make_preview(), 1)
        layout = QVBoxLayout(self)
        layout.addLayout(columns)
        layout.addWidget(self._buttons())
        self._changed()

    def show_preview(self, asked: ExportChoice, look: QImage | str) -> None:
        """Show `look`, unless something else has been chosen meanwhile."""
        if asked != self.choice:
            return
        if isinstance(look, QImage):
            self._picture.setPixmap(QPixmap.fromImage(look))
            self._stack.setCurrentWidget(self._picture)
        else:
            self._text.setPlainText(look)
            self._stack.setCurrentWidget(self._text)

    def tick(self, article: int) -> None:
        """Have the article with this index exported, too."""
        self._articles.item(article).setCheckState(Qt.CheckState.Checked)

    @property
    def articles(self) -> list[int]:
        """The indexes of the articles that are ticked; the one that is read if none is."""
        lines = (self._articles.item(index) for index in range(self._articles.count()))
        ticked = [i for i, line in enumerate(lines) if line.checkState() is Qt.CheckState.Checked]
        return ticked or [self._article]

    @property
    def preview_text(self) -> str:
        """The lines shown as a preview; those of a picture are not known."""
        return self._text.toPlainText()

    def _make_rows(self) -> None:
        names, options = self._names, self.choice.options
        formats = names.formats()
        self._combo(self.tr("&Format"), "format", formats, self.choice.format)
        scopes = {
            Scope.ARTICLE: self.tr("This article"),
            Scope.DOCUMENT: self.tr("The whole document"),
        }
        if self._has_selection:
            scopes[Scope.SELECTION] = self.tr("What is selected")
        if len(self._titles) > 1:
            scopes[Scope.ARTICLES] = self.tr("Some articles")
        self._combo(self.tr("&What"), "scope", scopes, self.choice.scope)
        self._list()
        self._combo(self.tr("&Script"), "script", names.scripts(), options.script)
        self._combo(self.tr("&Other script"), "other", names.others(), options.other)
        self._combo(self.tr("&Readings"), "ruby", names.rubies(), options.ruby)
        self._combo(self.tr("&Rows"), "table", names.tables(), options.table)
        self._flag(self.tr("&Glossary at the end"), "has_glossary")
        self._flag(self.tr("Word &list at the end"), "has_word_list")
        self._flag(self.tr("&Notes and highlights"), "has_notes")
        self._flag(self.tr("Mark &doubts"), "has_doubts")
        self._flag(self.tr("&Vertical"), "is_vertical")
        self._flag(self.tr("&Both directions"), "has_both_directions")

    def _make_preview(self) -> QStackedWidget:
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        for part in (self._picture, self._text):
            part.setAccessibleName(self.tr("Preview"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._picture)
        self._stack.addWidget(self._text)
        self._stack.setMinimumSize(PREVIEW_WIDTH, PREVIEW_WIDTH * 297 // 210)
        return self._stack

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _combo(self, label: str, name: str, values: Mapping[V, str], chosen: V) -> None:
        box = QComboBox()
        box.setObjectName(name)
        known = list(values)
        box.addItems(list(values.values()))
        box.setCurrentIndex(known.index(chosen))
        box.currentIndexChanged.connect(lambda index: self._set(name, known[index]))
        self._form.addRow(label, box)
        self._rows[name] = box

    def _list(self) -> None:
        """The articles of the document, to be ticked."""
        self._articles = QListWidget()
        self._articles.setObjectName("articles")
        for index, title in enumerate(self._titles):
            line = QListWidgetItem(title or "—", self._articles)
            line.setToolTip(title)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_read = index == self._article
            line.setCheckState(Qt.CheckState.Checked if is_read else Qt.CheckState.Unchecked)
        self._articles.setMaximumHeight(_LIST_HEIGHT)
        self._articles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form.addRow(self.tr("&Articles"), self._articles)

    def _flag(self, label: str, name: str) -> None:
        box = QCheckBox(label)
        box.setObjectName(name)
        box.setChecked(getattr(self.choice.options, name))
        box.toggled.connect(lambda is_on: self._set(name, is_on))
        self._form.addRow(box)
        self._rows[name] = box

    def _set(self, name: str, value: object) -> None:
        if name in ("format", "scope"):
            self.choice = replace(self.choice, **{name: value})  # type: ignore[arg-type]  # By name.
        else:
            options = replace(self.choice.options, **{name: value})  # type: ignore[arg-type]  # By name.
            self.choice = replace(self.choice, options=options)
        self._changed()

    def _changed(self) -> None:
        for name, formats in _OF_FORMAT.items():
            self._form.setRowVisible(self._rows[name], self.choice.format in formats)
        self._form.setRowVisible(self._articles, self.choice.scope is Scope.ARTICLES)
        asked = self.choice
        self._ask(asked, lambda look: self.show_preview(asked, look))
