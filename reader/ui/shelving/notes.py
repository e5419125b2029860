"""The notes of the document that is read: on the page, in their list, and on the shelf."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog

from reader.library.anchors import Anchor, anchor, offset_of
from reader.library.errors import LibraryError
from reader.library.library import Library
from reader.library.notes import Note, found_again
from reader.library.reopening import Reopened
from reader.model import Document
from reader.ui.background import Worker
from reader.ui.reading.marks import MarkKind
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.shelving.notes_panel import NotesPanel
from reader.ui.stretch_marks import StretchMarks


class NoteKeeper(QObject):
    """Makes, changes and forgets notes, and marks them on the page."""

    failed = Signal(object)
    said = Signal(str)

    def __init__(
        self, panel: NotesPanel, view: ReadingView, session: ReadingSession, worker: Worker
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._view = view
        self._session = session
        self._worker = worker
        self._library: Library | None = None
        self._found: Reopened | None = None
        self._document: Document | None = None
        self._notes: list[Note] = []
        self._lost: list[Note] = []
        self.marks = StretchMarks()
        panel.change_asked.connect(self.ask_to_change)
        panel.removal_asked.connect(self.remove)

    def follow(self, library: Library | None, found: Reopened | None) -> None:
        """Another document is read, another article of it, or another layout."""
        shown = self._session.shown
        if library is None or found is None or shown is None:
            self._library, self._found, self._notes, self._lost = None, None, [], []
        elif found is not self._found:
            self._library, self._found = library, found
            self._notes, self._lost = list(found.notes), list(found.lost_notes)
        elif shown[0] is not self._document:
            self._notes, self._lost = found_again([*self._notes, *self._lost], shown[0])
        self._document = shown[0] if shown else None
        self._show()

    @property
    def notes(self) -> Sequence[Note]:
        """Those whose text is in the document that is read."""
        return tuple(self._notes)

    def highlight(self) -> None:
        """Mark what is selected."""
        if stretch := self._selected():
            self._add(stretch, "")

    def ask_to_add(self) -> None:
        """Ask what to note about what is selected."""
        if stretch := self._selected():
            text, is_given = QInputDialog.getMultiLineText(
                self._view, self.tr("Note"), self.tr("About “{quote}”:").format(quote=stretch.quote)
            )
            if is_given and text.strip():
                self._add(stretch, text.strip())

    def ask_to_change(self, note: Note) -> None:
        """Ask what a note is to say."""
        text, is_given = QInputDialog.getMultiLineText(
            self._view,
            self.tr("Note"),
            self.tr("About “{quote}”:").format(quote=note.anchor.quote),
            note.text,
        )
        if is_given and self._library:
            self._change(partial(self._library.notes.change, note.id, text.strip()))
            changed = replace(note, text=text.strip())
            self._notes = [changed if each.id == note.id else each for each in self._notes]
            self._show()

    def remove(self, note: Note) -> None:
        """Forget a note."""
        if self._library:
            self._change(partial(self._library.notes.remove, note.id))
            self._notes = [each for each in self._notes if each.id != note.id]
            self._lost = [each for each in self._lost if each.id != note.id]
            self._show()

    def _selected(self) -> Anchor | None:
        """What is selected, if it can be noted."""
        chosen, shown = self._view.selected(), self._session.shown
        if chosen is None:
            self.said.emit(self.tr("Select some text first."))
            return None
        if self._library is None or shown is None:
            self.said.emit(self.tr("Notes can be made in texts that are kept on the shelf."))
            return None
        document, article = shown
        start, end = (offset_of(article, position) for position in chosen)
        return anchor(document, _index(document, article), start, end)

    def _add(self, stretch: Anchor, text: str) -> None:
        if self._library and self._found:
            # A note is a thought: it is kept before anything else is done.
            try:
                self._notes.append(self._library.notes.add(self._found.record.id, stretch, text))
            except LibraryError as error:
                self.failed.emit(error)
                return
            self._show()

    def _change(self, work: Callable[[], object]) -> None:
        self._worker.keep(work, lambda _: None, self.failed.emit)

    def _show(self) -> None:
        self._panel.show_notes(self._notes, self._lost)
        if shown := self._session.shown:
            document, article = shown
            index = _index(document, article)
            self.marks.set(article, [_stretch(n) for n in self._notes if n.anchor.article == index])
            self._session.mark_again()


def _stretch(note: Note) -> tuple[int, int, MarkKind]:
    kind = MarkKind.HIGHLIGHT if note.is_highlight else MarkKind.NOTE
    return note.anchor.start, note.anchor.end, kind


def _index(document: Document, article: object) -> int:
    return next(i for i, each in enumerate(document.articles) if each is article)
