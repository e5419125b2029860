"""Puts the shelf, the contents, the notes and the searches together around the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from reader.corrections import InForce
from reader.exporting.marginalia import Marginalia, notes_of
from reader.library.documents import Record
from reader.library.errors import LibraryError
from reader.library.library import Library
from reader.library.notes import Note
from reader.library.reopening import OpenedShelf, Reopened
from reader.model import Document, Script, Word
from reader.search.finding import Finder, FoundSentence
from reader.ui.background import Worker
from reader.ui.core import Opening
from reader.ui.outline_panel import OutlinePanel
from reader.ui.reading.marks import Mark
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.searching.article_search import ArticleSearch
from reader.ui.searching.find_bar import FindBar
from reader.ui.searching.panel import SearchPanel
from reader.ui.searching.shelf_search import ShelfSearch
from reader.ui.shelving.as_printed import AsPrinted
from reader.ui.shelving.asking import ShelfQuestions
from reader.ui.shelving.desk import Desk, Wanted
from reader.ui.shelving.moment_hint import MomentHint
from reader.ui.shelving.notes import NoteKeeper
from reader.ui.shelving.notes_panel import NotesPanel
from reader.ui.shelving.order import Order, key_of
from reader.ui.shelving.panel import Shelf
from reader.ui.shelving.progress import ImportProgress
from reader.ui.shelving.repairing import RepairKeeper
from reader.ui.shelving.trail import Trail
from reader.ui.sidebar import Sidebar


class ShelfRoom(QObject):
    """All that remembers, and the panels in which it is seen; the window gives it the page."""

    said = Signal(str)
    """A sentence for the reader."""
    failed = Signal(object)

    def __init__(
        self,
        view: ReadingView,
        session: ReadingSession,
        worker: Worker,
        opening: Opening,
        families: Mapping[Script, tuple[str, ...]],
    ) -> None:
        super().__init__(view)
        self._session = session
        self._library: Library | None = None
        self.shelf = Shelf()
        self.outline = OutlinePanel()
        self.notes_panel = NotesPanel()
        self.search_panel = SearchPanel(families)
        self.find_bar = FindBar()
        self.progress = ImportProgress()
        self.sidebar = Sidebar()
        self.sidebar.addTab(self.shelf, self.tr("Shelf"))
        self.sidebar.addTab(self.outline, self.tr("Contents"))
        self.sidebar.addTab(self.notes_panel, self.tr("Notes"))
        self.sidebar.addTab(self.search_panel, self.tr("Search"))
        self.desk = Desk(self.shelf, view, session, worker, opening)
        self.questions = ShelfQuestions(self.shelf, self.desk)
        self.as_printed = AsPrinted(self.desk, view, session, worker, opening.as_printed)
        self.notes = NoteKeeper(self.notes_panel, view, session, worker)
        self.repairs = RepairKeeper(worker, self)
        self.article_search = ArticleSearch(self.find_bar, view, session, worker)
        self.shelf_search = ShelfSearch(self.search_panel, worker)
        self.moments = MomentHint(view, self.desk)
        self.trail = Trail(self.desk, view, session)
        session.markers.append(self._marks)
        self._connect()

    def _connect(self) -> None:
        desk, importing = self.desk, self.desk.importing
        desk.opened.connect(self._follow)
        desk.beginning.shown.connect(self._make_way)
        desk.imported.connect(self.shelf_search.put)
        desk.removed.connect(self.shelf_search.remove)
        importing.progressed.connect(self.progress.show_progress)
        importing.finished.connect(self.progress.hide)
        self.progress.cancelled.connect(importing.cancel)
        self.repairs.changed.connect(desk.adopt)
        self.outline.repaired.connect(self.repairs.add)
        self.outline.chosen.connect(self._go_to_paragraph)
        self.notes_panel.chosen.connect(self._go_to_note)
        self.search_panel.chosen.connect(self._go_to_sentence)
        for said in (desk.said, self.notes.said, self.repairs.said):
            said.connect(self.said)
        for failed in (
            desk.failed,
            self.notes.failed,
            self.repairs.failed,
            self.as_printed.failed,
            self.article_search.failed,
            self.shelf_search.failed,
        ):
            failed.connect(self.failed)

    def set_library(self, shelf: OpenedShelf) -> None:
        """The shelf's file is open."""
        self._library = shelf.library
        self.desk.set_library(shelf)

    def set_finder(self, finder: Finder) -> None:
        """The core is there and can look for things."""
        self.shelf.fold = finder.fold
        self.article_search.set_finder(finder)
        if self._library and self._session.core:
            self.shelf_search.begin(
                finder, self._library, self._session.core.annotate, self.shelf.record
            )
            for record, document in self.desk.passing():
                self.shelf_search.put(record, document)

    def close(self) -> None:
        """Keep what is not kept yet: the program ends."""
        self.desk.importing.cancel()
        with suppress(LibraryError):
            # A disk that is full now was said to be full before.
            self.desk.places.keep_at_once()

    def recent(self, count: int) -> Sequence[Record]:
        """The documents read last, the latest first."""
        read = [record for record in self.shelf.records() if record.opened]
        return sorted(read, key=key_of(Order.READ))[:count]

    def marginalia(self, document: Document, in_force: InForce) -> Marginalia:
        """What was left in the document that is read: the day, notes, and what is `in_force`."""
        record = self.desk.current
        opened = record.opened.date() if record and record.opened else None
        return Marginalia(opened, None, in_force, notes_of(document, self.notes.notes))

    def count_places(self, text: str, then: Callable[[int], None]) -> None:
        """Tell `then` in how many places on the shelf the characters of `text` stand."""
        self.shelf_search.count(text, then)

    def search_for(self, text: str) -> None:
        """Show where on the shelf `text` stands."""
        self.sidebar.show_panel(self.search_panel)
        self.search_panel.seek(text)

    def go_back(self) -> None:
        """Go to where one was before the last jump."""
        if not self.trail.back():
            self.said.emit(self.tr("There is no way back from here."))

    def search_shelf(self) -> None:
        """Let the reader type what to look for on the shelf."""
        self.sidebar.show_panel(self.search_panel)

    def _marks(self, paragraph: int, words: tuple[Word, ...], script: Script) -> list[Mark]:
        if self.as_printed.is_shown:
            return []
        return [*self.notes.marks(paragraph, words), *self.article_search.marks(paragraph, words)]

    def _follow(self, record: Record, reopened: Reopened | None) -> None:
        self.notes.follow(self._library, reopened)
        self.repairs.follow(self._library, reopened)
        if shown := self._session.shown:
            self.outline.show_document(
                shown[0], self.desk.article, can_repair=self.repairs.is_following
            )

    def _make_way(self, beginning: Document) -> None:
        """Nothing can be kept of a text that is still on its way."""
        self.notes.follow(None, None)
        self.repairs.follow(None, None)
        self.outline.show_document(beginning, 0, can_repair=False)

    def _go_to_paragraph(self, article: int, paragraph: int) -> None:
        self.trail.leave()
        self.desk.go_to_paragraph(article, paragraph)

    def _go_to_note(self, note: Note) -> None:
        place = note.anchor
        if self.desk.current:
            self.trail.leave()
            wanted = Wanted(place.article, (place.start, place.end))
            self.desk.open(self.desk.current.id, wanted)

    def _go_to_sentence(self, found: FoundSentence) -> None:
        self.trail.leave()
        self.desk.open(found.document, Wanted(found.article, (found.start, found.end)))
