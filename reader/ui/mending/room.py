"""Puts marks, panel, dialog and corrections together around the page."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from reader.audit.finding import Finding
from reader.corrections import Correction
from reader.library.documents import Record
from reader.model import Document, Position, Script, Word
from reader.settings import Settings
from reader.ui.background import Worker
from reader.ui.comfort import Comfort
from reader.ui.core import Core
from reader.ui.mending.auditing import ArticleAudit, PlacedFinding
from reader.ui.mending.findings import OpenFindings, settling
from reader.ui.mending.history import History
from reader.ui.mending.keeper import CorrectionKeeper
from reader.ui.mending.marks import mark_of
from reader.ui.mending.panel import MendPanel
from reader.ui.mending.terms import TermKeeper
from reader.ui.mending.word import WordMender
from reader.ui.reading.marks import Mark
from reader.ui.reading.pointing import HoveredWord
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.shelving.room import ShelfRoom


class MendingRoom(QObject):
    """All that is doubted and mended; the window gives it the page."""

    said = Signal(str)
    failed = Signal(object)
    core_changed = Signal(object)
    """The Core that knows other terms."""

    def __init__(
        self,
        view: ReadingView,
        session: ReadingSession,
        shelf: ShelfRoom,
        comfort: Comfort,
        worker: Worker,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._shelf = shelf
        self._comfort = comfort
        self._worker = worker
        self._settings = comfort.settings
        self._open = OpenFindings()
        self.keeper = CorrectionKeeper(worker, self)
        self.audit = ArticleAudit(worker, self)
        self.terms = TermKeeper(session, worker, self)
        self.word = WordMender(view, session, shelf.as_printed, comfort, self.keeper, self.terms)
        self.history = History((self.keeper, self.terms, shelf.repairs), self)
        self.panel = MendPanel(comfort.style.theme, comfort.families)
        shelf.sidebar.addTab(self.panel, self.tr("Mend"))
        session.markers.append(self._marks)
        session.in_force = self.keeper.in_force
        self._connect()

    def _connect(self) -> None:
        self._shelf.desk.opened.connect(self._follow)
        self._shelf.desk.beginning.shown.connect(self._make_way)
        self.keeper.changed.connect(self._corrected)
        self.audit.changed.connect(self._show_findings)
        self._comfort.changed.connect(self._adopt)
        self.terms.core_changed.connect(self._take_core)
        for said in (self.terms.said, self.word.said):
            said.connect(self.said)
        for failed in (self.keeper.failed, self.terms.failed, self.audit.failed):
            failed.connect(self.failed)
        self.panel.chosen.connect(lambda placed: self._go_to(placed.position))
        self.panel.correction_chosen.connect(self._go_to_correction)
        self.panel.accepted.connect(self.accept)
        self.panel.refused.connect(self.refuse)
        self.panel.all_alike_accepted.connect(self.accept_all_alike)
        self.panel.taken_back.connect(self.keeper.take_back)

    def begin(self) -> None:
        """The core is there: audit what is read."""
        if self._session.shown and self._shelf.desk.current:
            document, _ = self._session.shown
            desk = self._shelf.desk
            self.audit.follow(self._session.core, document, desk.article, self._other_texts)

    def _other_texts(self) -> Iterable[str]:
        """In the background: what else is on the shelf."""
        desk = self._shelf.desk
        if desk.library is None or desk.current is None:
            return ()
        return desk.library.documents.texts_beside(desk.current.id)

    def _follow(self, record: Record) -> None:
        if self._session.shown is None:
            return
        document, _ = self._session.shown
        library = self._shelf.desk.library
        before = self.keeper.listed()
        self.keeper.follow(library, record.id, document, self._shelf.desk.article)
        if before or self.keeper.listed():
            self._session.annotate_again()
        self.panel.set_script(document.form.script)
        self._show_corrections()
        self.begin()

    def _make_way(self, beginning: Document) -> None:
        """Nothing can be put right in a text that is still on its way."""
        self.keeper.follow(self._shelf.desk.library, 0, beginning, 0)
        self.audit.follow(None, beginning, 0)
        self._show_corrections()

    # Findings

    def accept(self, placed: PlacedFinding) -> None:
        """The source meant what is proposed."""
        self._settle([placed], placed.finding.proposed)

    def accept_all_alike(self, placed: PlacedFinding) -> None:
        """So it did wherever the same is proposed for the same."""
        self._settle(self._open.alike(placed), placed.finding.proposed)

    def refuse(self, placed: PlacedFinding) -> None:
        """The source is right as it is."""
        self._settle([placed], placed.finding.printed)

    def settle_pointed(self, *, is_right: bool) -> None:
        """Refuse or accept the finding about the word pointed at."""
        hovered = self._view.hovered
        if hovered and (placed := self._placed(hovered)):
            (self.refuse if is_right else self.accept)(placed)
        else:
            self.said.emit(self.tr("Point at a finding first; F8 goes to the next."))

    def finding_about(self, hovered: HoveredWord) -> Finding | None:
        """What the audit says of a word of the page, while nobody has settled it."""
        placed = self._placed(hovered)
        return placed.finding if placed else None

    def _placed(self, hovered: HoveredWord) -> PlacedFinding | None:
        if self._shelf.as_printed.is_shown:
            return None
        start = Position(hovered.place.paragraph, hovered.word.start)
        return self._open.touching(start, hovered.word.end)

    def _settle(self, findings: list[PlacedFinding], value: str) -> None:
        try:
            self.keeper.add([settling(each, value, self.keeper.article) for each in findings])
        except ValueError:
            self.said.emit(
                self.tr("What is proposed is longer or shorter: it can be refused only.")
            )

    def step(self, step: int) -> None:
        """Point at the next finding or doubt of the text, or at the one before."""
        stops = self._stops()
        hovered = self._view.hovered
        if hovered:
            # What is wrong may begin inside the word.
            first, last = hovered.word.start, hovered.word.end - 1
            here = Position(hovered.place.paragraph, last if step > 0 else first)
            at = bisect_right(stops, here) if step > 0 else bisect_left(stops, here) - 1
        else:
            at = bisect_left(stops, self._view.position()) - (step < 0)
        onward = stops[at:] if step > 0 else stops[at::-1] if at >= 0 else []
        stop = next((each for each in onward if not self._is_settled(each)), None)
        if stop is None:
            self.said.emit(self.tr("Nothing more is in doubt that way."))
        else:
            self._go_to(stop)
            self.panel.findings.choose(self._open.at(stop))

    def _stops(self) -> list[Position]:
        if self._shelf.as_printed.is_shown:
            return []
        stops: set[Position] = set()
        if self._settings.marks_findings:
            stops.update(each.position for each in self._open.all)
        if self._settings.marks_doubts:
            stops.update(self.audit.found.doubts)
        return sorted(stops)

    def _is_settled(self, stop: Position) -> bool:
        """Whether the reader has put something right there, and no finding is open."""
        if self._session.shown is None or self._open.at(stop):
            return False
        article = self._session.shown[1]
        text = article.paragraphs[stop.paragraph].text
        return any(
            start <= stop.offset < start + len(one.simplified)
            for one in self.keeper.in_force(article, stop.paragraph)
            for start in one.places_in(text)
        )

    def _go_to(self, position: Position) -> None:
        if not self._shelf.as_printed.is_shown:
            self._view.point_at(position)
            self._view.setFocus()

    def _go_to_correction(self, correction: Correction) -> None:
        if correction.position and correction.article == self.keeper.article:
            self._go_to(correction.position)

    # What is seen of it

    def _marks(self, paragraph: int, words: tuple[Word, ...], script: Script) -> list[Mark]:
        shown = self._session.shown
        if shown is None or self._shelf.as_printed.is_shown:
            return []
        found = self._open.marks(paragraph, words) if self._settings.marks_findings else []
        taken = {index for mark in found for index in range(mark.first, mark.last)}
        scripts = script, shown[0].form.script
        kinds = (mark_of(word, *scripts, self._settings) for word in words)
        mine = [
            Mark(kind, index, index + 1)
            for index, kind in enumerate(kinds)
            if kind and index not in taken
        ]
        return [*found, *mine]

    def _corrected(self) -> None:
        with self._pointing_held():
            self._session.annotate_again()
            self._show_findings()
        self._show_corrections()

    def _take_core(self, core: Core) -> None:
        with self._pointing_held():
            self.core_changed.emit(core)

    @contextmanager
    def _pointing_held(self) -> Iterator[None]:
        """Meanwhile the page is cut anew; the reader points at the same characters after it."""
        hovered = self._view.hovered
        yield
        if hovered:
            self._view.point_at(Position(hovered.place.paragraph, hovered.word.start))

    def _show_findings(self) -> None:
        corrections, article = self.keeper.listed(), self.keeper.article
        before = self._open.all
        self._open = OpenFindings(self.audit.found.findings, corrections, article)
        self.panel.show_findings(self._open.all, is_done=self.audit.is_done)
        if self._open.all != before:
            self._session.mark_again()

    def _show_corrections(self) -> None:
        self.panel.show_corrections(self.keeper.listed(), self.keeper.places)

    def _adopt(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        self.panel.legend.set_theme(self._comfort.style.theme)
        if _marking(before) != _marking(self._settings):
            self._session.mark_again()


def _marking(settings: Settings) -> tuple[bool, bool, bool]:
    return settings.marks_converted, settings.marks_doubts, settings.marks_findings
