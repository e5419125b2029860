"""Exporting and printing from the window: ask, do it in the background, say what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.export.choice import ExportChoice, Scope, remember, remembered
from reader.export.formats import Exporter, format_named
from reader.export.options import ExportOptions
from reader.files import FileError, write_atomically
from reader.library.library import local_now
from reader.ui.background import Worker
from reader.ui.core import Core
from reader.ui.export_dialog import PREVIEW_WIDTH, ExportDialog
from reader.ui.export_names import ExportNames
from reader.ui.export_progress import ExportProgress
from reader.ui.export_subject import ExportSubject
from reader.ui.export_wording import of_interface
from reader.ui.reasons import told
from reader.watch import StoppedError, Watch, stage

if TYPE_CHECKING:
    from reader.exporting.gathering import Gathered

_PAINTED = {"html", "docx", "epub", "pdf"}
"""Formats whose preview is a sheet; of the others it is the first lines."""
_PACKED = {"anki": "anki-txt"}
"""A format that cannot be read → the one that shows what is in it."""
_FIRST_CHARACTERS = 4_000
_ANNOTATED = 0.6
"""The share of the work that is done when the words are known."""


class Exporting(QObject):
    """Exports what is read, one file at a time."""

    _progressed = Signal(int)
    """In percent; told from the background."""

    def __init__(
        self,
        parent: QWidget,
        worker: Worker,
        say: Callable[[str], None],
        long_worker: Worker | None = None,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """`long_worker` does what takes long, so that nothing else has to wait for it."""
        super().__init__(parent)
        self._window = parent
        self._worker = worker
        self._long_worker = long_worker or worker
        self._say = say
        self._now = now
        self._memory: Path | None = None
        self._choice: ExportChoice | None = None
        self._stopped = Event()
        self._is_busy = False
        self._last: tuple[object, datetime] | None = None
        self.progress = ExportProgress()
        self.progress.cancelled.connect(self.cancel)
        self._progressed.connect(self.progress.show_percent)

    def remember_in(self, memory: Path) -> None:
        """Begin with the choices in the file `memory`, and keep those to come in it."""
        self._memory = memory
        self._choice = remembered(memory) if memory.exists() else None

    def ask(self, core: Core, subject: ExportSubject) -> None:
        """Ask what to export and where to, and do it."""
        if self._is_busy:
            self._say(self.tr("The last export is still being made."))
            return
        dialog = ExportDialog(
            self._begin_with(subject),
            partial(self._preview, core, subject),
            self._window,
            has_selection=subject.selection is not None,
            titles=[article.title for article in subject.document.articles],
            article=subject.article,
        )
        if not dialog.exec():
            return
        self._choice = dialog.choice
        kind = format_named(dialog.choice.format)
        source = Path(subject.document.source).stem
        suggested = f"{source or subject.document.title}{kind.suffix}"
        pattern = f"{ExportNames().formats()[kind.name]} (*{kind.suffix})"
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export"), suggested, pattern)
        if name:
            self.export(core, subject, dialog.choice, Path(name), dialog.articles)

    def export(
        self,
        core: Core,
        subject: ExportSubject,
        choice: ExportChoice,
        target: Path,
        articles: Sequence[int] = (),
    ) -> None:
        """Export to `target`; it stays as it was unless the whole file has been made."""
        options = replace(choice.options, wording=of_interface())
        dated = self._dated(subject, (choice, tuple(articles)))
        self._stopped.clear()

        def work() -> None:
            told = self._watch()
            found = dated.gathered(core, choice, articles, stage(told, 0, _ANNOTATED))
            write = _writer(choice.format)
            made = write(found.articles, options, found.origin, stage(told, _ANNOTATED, 1))
            told(1)
            write_atomically(target, made)
            if self._memory:
                remember(choice, self._memory)

        self._is_busy = True
        self.progress.begin(target.name)
        self._long_worker.run(work, lambda _: self._done(target), partial(self._failed, target))

    def cancel(self) -> None:
        """Stop the export that is being made, if there is one."""
        self._stopped.set()

    def print_(self, core: Core, subject: ExportSubject) -> None:
        """Show the sheets of the article, and print them if that is wanted."""
        # Painting is imported when it is asked for, here and below: the window comes first.
        from reader.ui.printing.printer import preview_print

        choice = replace(self._begin_with(subject), scope=Scope.ARTICLE)
        options = replace(choice.options, wording=of_interface())
        self._worker.run(
            lambda: subject.gathered(core, choice),
            lambda it: preview_print(self._window, it.articles, options, it.origin),
            partial(self._failed, None),
        )

    def _begin_with(self, subject: ExportSubject) -> ExportChoice:
        """What was chosen last, but the script shown; the first time, all as on the page."""
        choice = self._choice
        if choice is None:
            choice = ExportChoice()
            options = replace(choice.options, ruby=subject.ruby, other=subject.other)
            choice = replace(choice, options=options)
        return replace(choice, options=replace(choice.options, script=subject.script))

    def _dated(self, subject: ExportSubject, choice: object) -> ExportSubject:
        """The subject as of the last change: the same export again is the same file."""
        asked = (subject, choice)
        if self._last is None or self._last[0] != asked:
            self._last = asked, self._now()
        return replace(subject, marginalia=replace(subject.marginalia, as_of=self._last[1]))

    def _watch(self) -> Watch:
        """Tells the window each percent once, and stops the work when it is to be stopped."""
        told = -1

        def watch(share: float) -> None:
            nonlocal told
            if self._stopped.is_set():
                raise StoppedError
            if int(100 * share) != told:
                told = int(100 * share)
                self._progressed.emit(told)

        return watch

    def _preview(
        self,
        core: Core,
        subject: ExportSubject,
        choice: ExportChoice,
        then: Callable[[QImage | str], None],
    ) -> None:
        scope = Scope.SELECTION if choice.scope is Scope.SELECTION else Scope.ARTICLE
        whole = subject if scope is Scope.SELECTION else replace(subject, selection=None)
        options = replace(choice.options, wording=of_interface())

        def work() -> QImage | str:
            found = whole.beginning().gathered(core, replace(choice, scope=scope))
            return _look(found, choice.format, options)

        self._worker.run(work, then, partial(self._failed, None))

    def _done(self, target: Path) -> None:
        self._end()
        self._say(self.tr("Exported to {name}.").format(name=target))

    def _failed(self, target: Path | None, error: Exception) -> None:
        if target:
            self._end()
        if isinstance(error, StoppedError) and target:
            words = self.tr("The export was cancelled; {name} is as it was.")
            self._say(words.format(name=target.name))
        elif isinstance(error, FileError):
            self._say(told(error))
        else:
            self._say(self.tr("It could not be exported: {error}").format(error=told(error)))

    def _end(self) -> None:
        self._is_busy = False
        self.progress.hide()


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
