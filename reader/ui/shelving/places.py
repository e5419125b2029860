"""Remembers, while one reads, where one is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.library.anchors import anchor, find, offset_of, position_at, text_of
from reader.library.library import Library
from reader.library.places import View
from reader.model import Document, Position, Script
from reader.ui.background import Worker
from reader.ui.reading.view import ReadingView

_REST = 400
"""Milliseconds without a move after which the place is kept."""


class PlaceKeeper(QObject):
    """Follows the page of one document; what is still to be kept is kept when it leaves it."""

    failed = Signal(object)
    kept = Signal(int, float)
    """The document, and how much of it has been read."""

    def __init__(self, view: ReadingView, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._worker = worker
        self._followed: tuple[Library, int, Document, int] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.keep)
        view.moved.connect(self._has_moved)
        view.script_changed.connect(self._has_moved)
        view.selectionChanged.connect(self._has_moved)

    def follow(self, library: Library, document_id: int, document: Document, article: int) -> None:
        """From now on keep the place in this article."""
        self._followed = (library, document_id, document, article)
        self._timer.start()

    def leave(self) -> None:
        """Follow nothing any more; the place is kept first, if it has changed."""
        if self._timer.isActive():
            self.keep()
        self._followed = None

    def keep(self) -> None:
        """Keep the place now."""
        self._timer.stop()
        if work := self._work():
            self._worker.keep(work[0], partial(self.kept.emit, work[1]), self.failed.emit)

    def keep_at_once(self) -> None:
        """Keep the place before the program ends, in this thread."""
        if self._timer.isActive() and (work := self._work()):
            self._timer.stop()
            work[0]()

    def restore(
        self, document: Document, article: int, view: View, below_top: int | None = None
    ) -> None:
        """Show script, place and selection as they were, if they belong to this article.

        The place is `below_top` pixels below the top, if that is given.
        """
        self._view.set_script(view.script)
        shown = document.articles[article]
        chosen = find(view.selection, document) if view.selection else None
        if chosen and chosen.article == article:
            self._view.select(position_at(shown, chosen.start), position_at(shown, chosen.end))
        place = find(view.place, document)
        if place and place.article == article:
            self._view.go_to_position(position_at(shown, place.start), below_top)

    def _has_moved(self) -> None:
        if self._followed:
            self._timer.start()

    def _work(self) -> tuple[partial[float], int] | None:
        if self._followed is None:
            return None
        library, document_id, document, article = self._followed
        bar = self._view.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        seen = (self._view.position(), self._view.selected(), self._view.script, at_end)
        return partial(_keep, library, document_id, document, article, *seen), document_id


def _keep(
    library: Library,
    document_id: int,
    document: Document,
    article: int,
    position: Position,
    selected: tuple[Position, Position] | None,
    script: Script,
    at_end: bool,
) -> float:
    """In the background: a novel's offsets are not counted while somebody scrolls."""
    shown = document.articles[article]
    place = offset_of(shown, position)
    chosen = None
    if selected:
        chosen = anchor(document, article, *(offset_of(shown, end) for end in selected))
    lengths = [len(text_of(each)) for each in document.articles]
    read = sum(lengths[:article]) + (lengths[article] if at_end else place)
    progress = min(1.0, read / max(1, sum(lengths)))
    library.places.keep(
        document_id, View(anchor(document, article, place, place), chosen, script, progress)
    )
    return progress
