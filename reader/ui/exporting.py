"""Exporting and printing from the window: ask, do it in the background, say what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.export.choice import ExportChoice, remember, remembered
from reader.export.formats import Exporter, format_named
from reader.export.options import ExportOptions
from reader.exporting import Gathered
from reader.files import FileError, write_atomically
from reader.model import Article, Document, Script
from reader.ui.background import Worker
from reader.ui.core import Core
from reader.ui.export_dialog import PREVIEW_WIDTH, ExportDialog
from reader.ui.export_names import ExportNames
from reader.ui.printing.pdf import to_pdf
from reader.ui.printing.preview import first_sheet
from reader.ui.printing.printer import preview_print

_PAINTED = {"html", "docx", "epub", "pdf"}
"""Formats whose preview is a sheet; of the others it is the first lines."""
_PACKED = {"anki": "anki-txt"}
"""A format that cannot be read → the one that shows what is in it."""
_FIRST_PARAGRAPHS = 12
_FIRST_CHARACTERS = 4_000


class Exporting(QObject):
    """Exports the article that is read."""

    def __init__(self, parent: QWidget, worker: Worker, say: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._window = parent
        self._worker = worker
        self._say = say
        self._memory: Path | None = None
        self._choice = ExportChoice()

    def remember_in(self, memory: Path) -> None:
        """Begin with the choices in the file `memory`, and keep those to come in it."""
        self._memory = memory
        self._choice = remembered(memory)

    def ask(self, core: Core, document: Document, article: Article, script: Script) -> None:
        """Ask what to export and where to, and do it."""
        options = replace(self._choice.options, script=script)
        dialog = ExportDialog(
            replace(self._choice, options=options),
            partial(self._preview, core, document, article),
            self._window,
        )
        if not dialog.exec():
            return
        self._choice = dialog.choice
        kind = format_named(self._choice.format)
        suggested = f"{Path(document.source).stem or document.title}{kind.suffix}"
        pattern = f"{ExportNames().formats()[kind.name]} (*{kind.suffix})"
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export"), suggested, pattern)
        if name:
            self.export(core, document, article, Path(name))

    def export(self, core: Core, document: Document, article: Article, target: Path) -> None:
        """Export to `target` as was chosen last."""
        choice = self._choice
        articles = document.articles if choice.is_whole else (article,)

        def work() -> None:
            gathered = core.gather(document, articles)
            write = _writer(choice.format)
            write_atomically(target, write(gathered.articles, choice.options, gathered.origin))
            if self._memory:
                remember(choice, self._memory)

        self._worker.run(
            work,
            lambda _: self._say(self.tr("Exported to {name}.").format(name=target)),
            self._failed,
        )

    def print_(self, core: Core, document: Document, article: Article, script: Script) -> None:
        """Show the sheets of the article, and print them if that is wanted."""
        options = replace(self._choice.options, script=script)
        self._worker.run(
            lambda: core.gather(document, (article,)),
            lambda it: preview_print(self._window, it.articles, options, it.origin),
            self._failed,
        )

    def _preview(
        self,
        core: Core,
        document: Document,
        article: Article,
        choice: ExportChoice,
        then: Callable[[QImage | str], None],
    ) -> None:
        first = replace(article, paragraphs=article.paragraphs[:_FIRST_PARAGRAPHS])
        self._worker.run(
            lambda: _look(core.gather(document, (first,)), choice.format, choice.options),
            then,
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, FileError):
            self._say(self.tr("It could not be exported: {error}").format(error=error))
        else:
            self._say(str(error))


def _writer(name: str) -> Exporter:
    kind = format_named(name)
    return to_pdf if kind.is_painted else kind.write


def _look(gathered: Gathered, name: str, options: ExportOptions) -> QImage | str:
    if name in _PAINTED:
        return first_sheet(gathered.articles, options, gathered.origin, PREVIEW_WIDTH)
    write = _writer(_PACKED.get(name, name))
    text = write(gathered.articles, options, gathered.origin).decode("utf-8-sig")
    return text[:_FIRST_CHARACTERS]
