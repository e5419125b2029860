"""Searches the whole shelf in the background and keeps its index up to date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.library.anchors import text_of
from reader.library.documents import Record
from reader.library.library import Library
from reader.model import Document, Form, Paragraph, Word
from reader.search.finding import Finder, FoundSentence
from reader.search.shelf_index import ShelfIndex
from reader.ui.background import Worker
from reader.ui.searching.hit_delegate import Found
from reader.ui.searching.panel import MOST, SearchPanel

RecordOf = Callable[[int], Record | None]
"""What is on the shelf under an id."""
Annotate = Callable[[Paragraph, Form], tuple[Word, ...]]


def no_record(document: int) -> Record | None:
    """The shelf is empty."""
    return None


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
        self._record_of: RecordOf = no_record
        self._passing: dict[tuple[int, int], str] = {}
        """The articles of documents that the library does not keep."""
        panel.sought.connect(self._seek)

    def begin(
        self, finder: Finder, library: Library, annotate: Annotate, record_of: RecordOf
    ) -> None:
        """The core and the shelf are there: take in what is on it."""
        self._finder, self._library, self._record_of = finder, library, record_of
        self._index = finder.index()
        self._panel.delegate.annotate = annotate
        index = self._index
        self._do(lambda: index.put(library.documents.texts()))

    def put(self, record: Record, document: Document) -> None:
        """A document has come onto the shelf, or has another text now."""
        if index := self._index:
            texts = [
                (record.id, number, text_of(article))
                for number, article in enumerate(document.articles)
            ]
            self._passing |= {(n, a): text for n, a, text in texts if n <= 0}
            self._do(lambda: index.put(texts))

    def remove(self, document: int) -> None:
        """A document has left the shelf."""
        if index := self._index:
            self._do(lambda: index.remove(document))

    def count(self, text: str, then: Callable[[int], None]) -> None:
        """Tell `then` in how many places the characters of `text` stand."""
        finder, index = self._finder, self._index
        if finder and index:
            work = partial(finder.count_on_shelf, text, index, MOST)
            self._worker.run(work, then, self.failed.emit)

    def _do(self, work: Callable[[], None]) -> None:
        self._worker.run(work, lambda _: None, self.failed.emit)

    def _seek(self, typed: str) -> None:
        self._worker.run(
            partial(self._sentences, typed), partial(self._show, typed), self.failed.emit
        )

    def _sentences(self, typed: str) -> list[FoundSentence]:
        """In the background."""
        if self._finder is None or self._index is None:
            return []
        return self._finder.on_shelf(typed, self._index, self._text, MOST)

    def _text(self, document: int, article: int) -> str:
        if (passing := self._passing.get((document, article))) is not None:
            return passing
        return self._library.documents.text(document, article) if self._library else ""

    def _show(self, typed: str, sentences: Sequence[FoundSentence]) -> None:
        found = ((sentence, self._record_of(sentence.document)) for sentence in sentences)
        there = [Found(each, record.title, record.form) for each, record in found if record]
        self._panel.show_found(typed, there)
