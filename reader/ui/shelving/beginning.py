"""How a long text begins, on the page until all of it is laid out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.library.anchors import Anchor, anchor, offset_of
from reader.library.documents import Record
from reader.library.places import View
from reader.model import Document, Position
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession


class Beginning(QObject):
    """Puts it on the page, and knows where one is in it when the whole text takes its place."""

    shown = Signal(object)
    """A Document, which has no record: nothing can be kept of it yet."""

    def __init__(self, view: ReadingView, session: ReadingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._session = session
        self._document: Document | None = None
        self.left: int | None = None
        """What was read before: to be gone back to, if no whole text comes."""

    def show(self, document: Document, read: Record | None) -> None:
        """Let one begin with `document`, who has `read` another until now."""
        self._document = document
        self.left = read.id if read else self.left
        self.shown.emit(document)
        self._session.show_beginning(document)

    def leave(self, whole: Document, kept: View | None) -> tuple[View | None, int | None]:
        """What is to be seen of the document that comes onto the page now.

        That is what was `kept` of it, or else what one sees of its beginning: then with the
        pixels between the top and the line that one is at.
        """
        beginning, self._document, self.left = self._document, None, None
        if kept or beginning is None or beginning.sha256 != whole.sha256:
            return kept, None
        return self._seen(beginning), self._view.below_top()

    def _seen(self, beginning: Document) -> View:
        article, chosen = beginning.articles[0], self._view.selected()

        def named(start: Position, end: Position) -> Anchor:
            return anchor(beginning, 0, offset_of(article, start), offset_of(article, end))

        here = self._view.position()
        return View(named(here, here), named(*chosen) if chosen else None, self._view.script)
