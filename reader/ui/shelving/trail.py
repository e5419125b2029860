"""The way back: where one was before a jump to another place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from reader.library.anchors import offset_of
from reader.model import Position
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.shelving.desk import Desk, Wanted

_MOST = 100


@dataclass(frozen=True, slots=True)
class _Stop:
    document: int
    article: int
    start: int
    """Characters of the article before the word that one was at."""
    end: int


class Trail(QObject):
    """Remembers places that one jumped from; they are gone to in turn, the last first."""

    def __init__(self, desk: Desk, view: ReadingView, session: ReadingSession) -> None:
        super().__init__(desk)
        self._desk = desk
        self._view = view
        self._session = session
        self._stops: list[_Stop] = []

    def leave(self) -> None:
        """Somebody is about to jump away from here."""
        stop = self._here()
        if stop and self._stops[-1:] != [stop]:
            self._stops = [*self._stops, stop][-_MOST:]

    def back(self) -> bool:
        """Go to where one was before the last jump; False if there was none."""
        while self._stops:
            stop = self._stops.pop()
            if self._desk.has(stop.document) and stop != self._here():
                self._desk.open(stop.document, Wanted(stop.article, (stop.start, stop.end)))
                self._view.setFocus()
                return True
        return False

    def _here(self) -> _Stop | None:
        record, shown = self._desk.current, self._session.shown
        if record is None or shown is None:
            return None
        hovered = self._view.hovered
        if hovered:
            at = Position(hovered.place.paragraph, hovered.word.start)
            length = len(hovered.word.printed)
        else:
            at, length = self._view.position(), 1
        start = offset_of(shown[1], at)
        return _Stop(record.id, self._desk.article, start, start + length)
