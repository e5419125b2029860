"""Finds in the article that is read: marks all hits and walks from one to the next."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.library.anchors import offset_of, position_at, text_of
from reader.model import Article, Document
from reader.search.finding import Finder
from reader.ui.background import Worker
from reader.ui.reading.marks import MarkKind
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.searching.find_bar import FindBar
from reader.ui.stretch_marks import StretchMarks


class ArticleSearch(QObject):
    """Keeps the find bar, the hits and the page together."""

    failed = Signal(object)

    def __init__(
        self, bar: FindBar, view: ReadingView, session: ReadingSession, worker: Worker
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._view = view
        self._session = session
        self._worker = worker
        self._finder: Finder | None = None
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        self._sought = ""
        self.marks = StretchMarks()
        bar.sought.connect(self.seek)
        bar.stepped.connect(self.step)
        bar.closed.connect(self._close)
        session.article_shown.connect(self._begin_again)

    def set_finder(self, finder: Finder) -> None:
        """From now on something can be found."""
        self._finder = finder
        self.seek(self._bar.field.text())

    def open(self) -> None:
        """Let the reader type; what is selected is sought."""
        selected = self._view.textCursor().selectedText()
        self._bar.open_bar(selected if 0 < len(selected) <= 40 else "")

    def seek(self, typed: str) -> None:
        """Find `typed` in the article, and show the first hit from here on."""
        self._sought = typed
        shown, finder = self._session.shown, self._finder
        if shown is None or finder is None or not typed.strip():
            self._show(typed, None, [])
            return
        article = shown[1]
        self._worker.run(
            lambda: finder.in_text(typed, text_of(article)),
            partial(self._show, typed, article),
            self.failed.emit,
        )

    def step(self, step: int) -> None:
        """Show the next hit, or the one before; after the last comes the first."""
        if not self._hits:
            if self._bar.isHidden():
                self.open()
            return
        self._at = (self._at + step) % len(self._hits)
        self._reveal()

    def _show(self, typed: str, article: Article | None, hits: list[tuple[int, int]]) -> None:
        shown = self._session.shown
        if typed != self._sought or (article and (shown is None or shown[1] is not article)):
            return  # Something else is sought meanwhile, or in another article.
        self._hits, self._at = hits, -1
        if article:
            self.marks.set(article, ((start, end, MarkKind.HIT) for start, end in hits))
            here = offset_of(article, self._view.position())
            self._at = bisect_left(hits, (here, here)) % len(hits) if hits else -1
        else:
            self.marks.clear()
        self._session.mark_again()
        self._reveal()

    def _reveal(self) -> None:
        self._bar.show_count(self._at + 1, len(self._hits))
        shown = self._session.shown
        if self._hits and shown:
            start, end = (position_at(shown[1], offset) for offset in self._hits[self._at])
            self._view.reveal_printed(start, end)

    def _begin_again(self, document: Document, article: Article) -> None:
        self._hits, self._at = [], -1
        self.marks.clear()
        if not self._bar.isHidden():
            self.seek(self._bar.field.text())

    def _close(self) -> None:
        self._sought = ""
        self._hits, self._at = [], -1
        self.marks.clear()
        self._session.mark_again()
        self._view.clear_lit()
        self._view.setFocus()
