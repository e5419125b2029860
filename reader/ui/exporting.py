"""Exporting and printing from the window: ask, do it in the background, say what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.corrections import InForce, no_corrections
from reader.export.choice import ExportChoice, Scope, remember, remembered
from reader.export.formats import Exporter, format_named
from reader.export.options import ExportOptions
from reader.files import FileError, write_atomically
from reader.model import Article, Document, Position, Script
from reader.ui.background import Worker
from reader.ui.core import Core
from reader.ui.export_dialog import PREVIEW_WIDTH, ExportDialog
from reader.ui.export_names import ExportNames

if TYPE_CHECKING:
    from reader.exporting import Gathered

Selection = tuple[Position, Position]
"""The first printed character, and the one behind the last."""

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
        self._selection: Selection | None = None
        self.in_force: InForce = no_corrections
        """What the reader put right in a paragraph."""

    def remember_in(self, memory: Path) -> None:
        """Begin with the choices in the file `memory`, and keep those to come in it."""
        self._memory = memory
        self._choice = remembered(memory)

    def ask(
        self,
        core: Core,
        document: Document,
        article: Article,
        script: Script,
        selection: Selection | None = None,
    ) -> None:
        """Ask what to export and where to, and do it."""
        self._selection = selection
        options = replace(self._choice.options, script=script)
        dialog = ExportDialog(
            replace(self._choice, options=options),
            partial(self._preview, core, document, article),
            self._window,
            has_selection=selection is not None,
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
        choice, selection = self._choice, self._selection

        def work() -> None:
            gathered = _gathered(core, document, article, choice, selection, self.in_force)
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
        # Painting is imported when it is asked for, here and below: the window comes first.
        from reader.ui.printing.printer import preview_print

        options = replace(self._choice.options, script=script)
        self._worker.run(
            lambda: core.gather(document, (article,), self.in_force),
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
        selection = self._selection if choice.scope is Scope.SELECTION else None
        count = selection[1].paragraph + 1 if selection else _FIRST_PARAGRAPHS
        first = replace(article, paragraphs=article.paragraphs[:count])
        looked = replace(choice, scope=Scope.SELECTION if selection else Scope.ARTICLE)

        def work() -> QImage | str:
            gathered = _gathered(core, document, first, looked, selection, self.in_force)
            return _look(gathered, choice.format, choice.options)

        self._worker.run(work, then, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, FileError):
            self._say(self.tr("It could not be exported: {error}").format(error=error))
        else:
            self._say(str(error))


def _gathered(
    core: Core,
    document: Document,
    article: Article,
    choice: ExportChoice,
    selection: Selection | None,
    in_force: InForce,
) -> Gathered:
    """As much of the document as was chosen."""
    if choice.scope is Scope.DOCUMENT:
        return core.gather(document, document.articles, in_force)
    gathered = core.gather(document, (article,), in_force)
    if choice.scope is not Scope.SELECTION or selection is None:
        return gathered
    chosen = tuple(whole.selected(*selection) for whole in gathered.articles)
    return replace(gathered, articles=chosen)


def _writer(name: str) -> Exporter:
    kind = format_named(name)
    if not kind.is_painted:
        return kind.write
    from reader.ui.printing.pdf import to_pdf

    return to_pdf


def _look(gathered: Gathered, name: str, options: ExportOptions) -> QImage | str:
    if name in _PAINTED:
        from reader.ui.printing.preview import first_sheet

        return first_sheet(gathered.articles, options, gathered.origin, PREVIEW_WIDTH)
    write = _writer(_PACKED.get(name, name))
    text = write(gathered.articles, options, gathered.origin).decode("utf-8-sig")
    return text[:_FIRST_CHARACTERS]
