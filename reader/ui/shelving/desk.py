"""What is open: which document of the shelf, which of its articles, and how it comes and goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.library.anchors import anchor, find, offset_of, position_at
from reader.library.documents import Record
from reader.library.library import Library
from reader.library.reopening import OpenedShelf, Reopened, Source, reopen
from reader.model import Document, Position
from reader.ui.background import Worker
from reader.ui.core import Opening
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.reasons import said, told
from reader.ui.shelving.beginning import Beginning
from reader.ui.shelving.importing import Imported, Importing
from reader.ui.shelving.panel import Shelf
from reader.ui.shelving.passing import passing_record
from reader.ui.shelving.places import PlaceKeeper
from reader.ui.shelving.texts import ShelfText, text_kept, text_laid_out


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where to go in a document that is being opened."""

    article: int = -1
    """Index of an article, or -1 for where one was."""
    stretch: tuple[int, int] | None = None
    """Characters of the article's text to show."""


class Desk(QObject):
    """Puts documents of the shelf on the page, where they were left."""

    opened = Signal(object, object)
    """The Record of the document that is read from now on, and the Reopened or None."""
    imported = Signal(object, object)
    """The Record and the Document that have come onto the shelf."""
    removed = Signal(int)
    said = Signal(str)
    """A sentence for the reader."""
    failed = Signal(object)

    def __init__(
        self,
        shelf: Shelf,
        view: ReadingView,
        session: ReadingSession,
        worker: Worker,
        opening: Opening,
    ) -> None:
        super().__init__(view)
        self._shelf = shelf
        self._view = view
        self._session = session
        self._worker = worker
        self._open_data = opening.laid_out
        self._passing: dict[int, Document] = {}
        self._reopened: Reopened | None = None
        self._laid_out: Document | None = None
        """What is read, with the repairs of this hour."""
        self._awaited: object = None
        """What was asked for last: a document, or what comes in."""
        self._last_imported: int | None = None
        self.library: Library | None = None
        self.current: Record | None = None
        """What is read."""
        self.article = 0
        self.importing = Importing(worker, opening, self)
        self.places = PlaceKeeper(view, worker, self)
        self.beginning = Beginning(view, session, self)
        self._connect()

    def _connect(self) -> None:
        self._shelf.chosen.connect(lambda document, article: self.open(document, Wanted(article)))
        self.importing.begun.connect(self._begin)
        self.importing.imported.connect(self._take)
        self.importing.finished.connect(self._finish)
        self.places.failed.connect(self.failed)
        self.places.kept.connect(self._show_progress)

    # The shelf

    def set_library(self, shelf: OpenedShelf) -> None:
        """The shelf's file is open: list it, and go on where one stopped the last time."""
        self.library = shelf.library
        self.importing.set_library(shelf.library)
        self._shelf.show_records(shelf.records)
        if shelf.last and self.current is None:
            self._show_reopened(self._awaited, Wanted(), shelf.last)
        if shelf.library.warning:
            self.said.emit(said(shelf.library.warning))

    def add(self, documents: Sequence[Document]) -> None:
        """Put documents on the shelf that pass with the program; the first is shown."""
        ids = [self._add(document) for document in documents]
        if self.current is None and ids:
            self.open(ids[0])

    def _add(self, document: Document) -> int:
        document_id = -1 - len(self._passing)
        record = passing_record(document_id, document)
        self._passing[document_id] = document
        self._shelf.put(record)
        self.imported.emit(record, document)
        return document_id

    def open_files(self, paths: Sequence[Path]) -> None:
        """Take files and folders onto the shelf; the last is shown, unless one opens another."""
        if paths:
            self._awaited = self.importing
            self.importing.files(paths)

    def paste(self, text: str) -> None:
        """Make a document of a text."""
        if text.strip():
            self._awaited = self.importing
            self.importing.text(text, self.tr("the pasted text"))
        else:
            self.said.emit(self.tr("There is no text to paste."))

    def _begin(self, document: Document) -> None:
        if self._awaited is self.importing:
            self.places.leave()
            self.beginning.show(document, self.current)
            self.current = None

    def _take(self, imported: Imported) -> None:
        if imported.record is None:
            self._last_imported = self._add(imported.document)
            if imported.fault:
                self.failed.emit(imported.fault)
            return
        self._last_imported = imported.record.id
        self._shelf.put(imported.record)
        self.imported.emit(imported.record, imported.document)

    def _finish(self, faults: list[Exception]) -> None:
        if len(faults) == 1:
            self.failed.emit(faults[0])
        elif faults:
            words = self.tr("{count} files could not be opened. The first: {fault}")
            self.said.emit(words.format(count=len(faults), fault=told(faults[0])))
        last, self._last_imported = self._last_imported, None
        last = self.beginning.left if last is None else last
        if last is not None and self._awaited is self.importing:
            self.open(last)

    def remove(self, records: Sequence[Record]) -> None:
        """Take documents off the shelf."""
        for record in records:
            self._shelf.remove(record.id)
            self._passing.pop(record.id, None)
            self.removed.emit(record.id)
            if self.current and self.current.id == record.id:
                self.places.leave()
                self.current = None
            if self.library and record.id > 0:
                self._change(partial(self.library.documents.remove, record.id))

    def rename(self, record: Record, title: str) -> None:
        """Call a document `title` on the shelf."""
        self._shelf.put(replace(record, title=title))
        if self.library and record.id > 0:
            self._change(partial(self.library.documents.rename, record.id, title))

    def group(self, records: Sequence[Record], group: str) -> None:
        """Put documents into a group, or into none."""
        for record in records:
            self._shelf.put(replace(record, group=group))
            if self.library and record.id > 0:
                self._change(partial(self.library.documents.put_into, record.id, group))

    def tag(self, records: Sequence[Record], tags: Sequence[str]) -> None:
        """Give documents these tags and no others."""
        for record in records:
            self._shelf.put(replace(record, tags=tuple(tags)))
            if self.library and record.id > 0:
                self._change(partial(self.library.documents.tag, record.id, tags))

    def _change(self, work: Callable[[], object]) -> None:
        self._worker.keep(work, lambda _: None, self.failed.emit)

    def _show_progress(self, document: int, progress: float) -> None:
        if record := self._shelf.record(document):
            self._shelf.put(replace(record, progress=progress))

    # The page

    def has(self, document: int) -> bool:
        """Whether a document is on the shelf."""
        return self._shelf.record(document) is not None

    def text_of(self, document: int, article: int = -1) -> ShelfText | None:
        """A text on the shelf, opened or not; all its articles if `article` is -1."""
        record = self._shelf.record(document)
        if record is None:
            return None
        laid_out = self._passing.get(document)
        if self.current and self.current.id == document and self._laid_out:
            laid_out = self._laid_out
        if laid_out:
            return text_laid_out(record, laid_out, article)
        return text_kept(record, self.library, article) if self.library else None

    def passing(self) -> list[tuple[Record, Document]]:
        """The documents that pass with the program."""
        found = ((self._shelf.record(key), document) for key, document in self._passing.items())
        return [(record, document) for record, document in found if record]

    def open(self, document: int, wanted: Wanted = Wanted()) -> None:
        """Read a document of the shelf."""
        self._awaited = (document, wanted)
        if document in self._passing:
            self._show(self._shelf.record(document), self._passing[document], wanted, None)
        elif self.current and self.current.id == document and self._laid_out:
            self._show(self.current, self._laid_out, wanted, None)
        elif self.library and (record := self._shelf.record(document)):
            self._worker.run(
                partial(reopen, self.library, record, self._open_data),
                partial(self._show_reopened, self._awaited, wanted),
                self.failed.emit,
            )

    def _show_reopened(self, awaited: object, wanted: Wanted, found: Reopened) -> None:
        if awaited is not self._awaited:
            return  # Another document has been chosen meanwhile.
        self._shelf.put(found.record)
        self._reopened, self._laid_out = found, found.document
        self._show(found.record, self._laid_out, wanted, found)
        if sentence := self._what_became_of(found):
            self.said.emit(sentence)

    def _show(
        self, record: Record | None, document: Document, wanted: Wanted, found: Reopened | None
    ) -> None:
        if record is None:
            return
        self.places.leave()
        view, below_top = self.beginning.leave(document, found.view if found else None)
        last = find(view.place, document) if view else None
        self.article = wanted.article if wanted.article >= 0 else last.article if last else 0
        self.current = record
        self._session.show_article(document, self.article)
        self._shelf.set_articles(record.id, [article.title for article in document.articles])
        self._shelf.set_current(record.id, self.article)
        if view:
            self.places.restore(document, self.article, view, below_top)
        if self.library and record.id > 0:
            self.places.follow(self.library, record.id, document, self.article)
        self.opened.emit(record, found or self._reopened if record.id > 0 else None)
        if wanted.stretch:
            self.show_stretch(*wanted.stretch)

    def adopt(self, document: Document) -> None:
        """Show the document that is read in another layout, at the same place."""
        shown = self._session.shown
        if shown is None or self.current is None:
            return
        here = offset_of(shown[1], self._view.position())
        place = find(anchor(shown[0], self.article, here, here), document)
        self._laid_out = document
        self._show(self.current, document, Wanted(place.article if place else 0), None)
        if place:
            article = document.articles[place.article]
            self._view.go_to_position(position_at(article, place.start))
        if self.library and self.current.id > 0:
            self._change(partial(self.library.documents.lay_out_anew, self.current.id, document))
            self.imported.emit(self.current, document)

    def go_to_paragraph(self, article: int, paragraph: int) -> None:
        """Show a paragraph of the document that is read."""
        if self.current and article != self.article:
            self.open(self.current.id, Wanted(article))
        self._view.go_to_position(Position(paragraph, 0))
        self._view.setFocus()

    def show_stretch(self, start: int, end: int) -> None:
        """Scroll to characters of the article's text and light them."""
        if self._session.shown:
            article = self._session.shown[1]
            self._view.reveal_printed(position_at(article, start), position_at(article, end))

    def _what_became_of(self, found: Reopened) -> str:
        record = found.record
        return {
            Source.SAME: "",
            Source.CHANGED: self.tr("{file} has changed since: this is its new text."),
            Source.MISSING: self.tr("{file} is no longer there: this is the copy on the shelf."),
            Source.TEXT_ONLY: self.tr("Only the text of {file} is left, without its layout."),
        }[found.source].format(file=record.source or record.title)
