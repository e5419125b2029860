"""Searches the whole shelf in the background and keeps its index up to date."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.library.anchors import text_of
from reader.library.documents import Record
from reader.library.library import Library
from reader.model import Document, Form, Paragraph, Word
from reader.search.finding import Finder
from reader.search.shelf_index import ShelfIndex
from reader.ui.background import Worker
from reader.ui.searching.hit_delegate import Found
from reader.ui.searching.panel import MOST, SearchPanel

Annotate = Callable[[Paragraph, Form], tuple[Word, ...]]


class ShelfSearch(QObject):
    """Everything that touches the index is done in the background, one after the other."""

    failed = Signal(object)

    def __init__(self, panel: SearchPanel, worker: Worker) -> None:
        super().__init__(panel)
        self._panel = panel
        self._worker = worker
        self._finder: Finder | None = None
        self._index: ShelfIndex | None = None
        self._library: Library | None = None
        panel.sought.connect(self._seek)

    def begin(self, finder: Finder, library: Library, annotate: Annotate) -> None:
        """The core and the shelf are there: take in what is on it."""
        self._finder, self._library = finder, library
        self._index = finder.index()
        self._panel.delegate.annotate = annotate
        index = self._index
        self._do(lambda: index.put(library.documents.texts()))

    def put(self, record: Record, document: Document) -> None:
        """A document has come onto the shelf, or has another text now."""
        if index := self._index:
            texts = (
                (record.id, number, text_of(article))
                for number, article in enumerate(document.articles)
            )
            self._do(lambda: index.put(texts))

    def remove(self, document: int) -> None:
        """A document has left the shelf."""
        if index := self._index:
            self._do(lambda: index.remove(document))

    def _do(self, work: Callable[[], None]) -> None:
        self._worker.run(work, lambda _: None, self.failed.emit)

    def _seek(self, typed: str) -> None:
        self._worker.run(
            partial(self._found, typed), partial(self._panel.show_found, typed), self.failed.emit
        )

    def _found(self, typed: str) -> list[Found]:
        """In the background."""
        finder, index, library = self._finder, self._index, self._library
        if finder is None or index is None or library is None:
            return []
        sentences = finder.on_shelf(typed, index, library.documents.text, MOST)
        records = {record.id: record for record in library.documents.records()}
        return [
            Found(sentence, records[sentence.document].title, records[sentence.document].form)
            for sentence in sentences
            if sentence.document in records
        ]
