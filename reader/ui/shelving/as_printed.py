"""Shows every character of a file, line by line as printed, and goes back to what was read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.files import read_bytes
from reader.library.library import Library
from reader.library.reopening import OpenData
from reader.model import Article, Document, Position
from reader.ui.background import Worker
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.shelving.desk import Desk, Wanted


class AsPrinted(QObject):
    """One line of the file is one paragraph; the place is kept by its line."""

    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        view: ReadingView,
        session: ReadingSession,
        worker: Worker,
        open_lines: OpenData,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._view = view
        self._session = session
        self._worker = worker
        self._open_lines = open_lines
        self.is_shown = False
        desk.opened.connect(self._forget)

    def toggle(self) -> None:
        """Show the file as printed, or the article again."""
        record, shown = self._desk.current, self._session.shown
        if record is None or shown is None:
            return
        if self.is_shown:
            self._desk.open(record.id, Wanted(self._desk.article))
            self._go_to(self._line_of(shown[1]))
            return
        library = self._desk.library
        self._worker.run(
            partial(self._read, library, record.id, shown[0].source),
            partial(self._show, record.id, self._line_of(shown[1])),
            self.failed.emit,
        )

    def _read(self, library: Library | None, record: int, source: str) -> Document:
        """In the background."""
        is_kept = library is not None and record > 0
        data = library.documents.data(record) if library and is_kept else read_bytes(source)
        return self._open_lines(data, source)

    def _show(self, record: int, line: int, document: Document) -> None:
        if self._desk.current is None or self._desk.current.id != record:
            return
        self._desk.places.leave()
        self._session.show_article(document, 0)
        self.is_shown = True
        self._go_to(line)

    def _line_of(self, article: Article) -> int:
        paragraph = self._view.position().paragraph
        lines = article.paragraphs[paragraph].lines if article.paragraphs else ()
        return lines[0] if lines else 1

    def _go_to(self, line: int) -> None:
        if shown := self._session.shown:
            for index, paragraph in enumerate(shown[1].paragraphs):
                if line in paragraph.lines:
                    self._view.go_to_position(Position(index, 0))
                    return

    def _forget(self) -> None:
        self.is_shown = False
