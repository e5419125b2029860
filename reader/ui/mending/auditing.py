"""The audit of the article that is read, in the background, a slice at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.audit.finding import Finding
from reader.audit.names import NO_NAMES, Names, names_in
from reader.model import Article, Document, Form, Paragraph, Position, Word
from reader.ui.background import Worker
from reader.ui.core import Core
from reader.ui.mending.marks import is_doubtful

_SLICE = 20_000
"""Characters: other work of the background waits no longer than for these."""

_EVIDENCE = 5_000_000
"""Characters of other texts that are looked through for names: a quarter of a second."""

Stretch = tuple[Position, str]
"""Where some printed text begins, and the text."""

Texts = Callable[[], Iterable[str]]
"""Fetches other texts."""


def no_texts() -> Iterable[str]:
    """A shelf with nothing else on it."""
    return ()


@dataclass(frozen=True, slots=True)
class PlacedFinding:
    """A finding and where its first character stands in the article."""

    finding: Finding
    position: Position

    @property
    def end(self) -> int:
        """Offset in the paragraph behind its last character."""
        return self.position.offset + len(self.finding.printed)


@dataclass(frozen=True, slots=True)
class Audited:
    """What was found in a slice of an article, in the order of the text."""

    findings: tuple[PlacedFinding, ...] = ()
    doubts: tuple[Position, ...] = ()
    """Where doubtful words begin."""


class ArticleAudit(QObject):
    """Follows the article on the page; what an earlier one still answers is dropped."""

    changed = Signal()
    """More is known, or another article is read."""
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._followed: object = None
        self._document: Document | None = None
        self._evidence: Names = NO_NAMES
        self.found = Audited()
        self.is_done = False

    def follow(
        self, core: Core | None, document: Document, index: int, others: Texts = no_texts
    ) -> None:
        """Audit this article from now on; what `others` write is fetched once a document."""
        followed = self._followed = object()
        self.found, self.is_done = Audited(), False
        self.changed.emit()
        if core is None:
            return
        go_on = partial(
            self._go_on, followed, core, document.form, _slices(document.articles[index])
        )
        if document is self._document:
            go_on()
            return

        def take(evidence: Names) -> None:
            self._document, self._evidence = document, evidence
            go_on()

        self._worker.run(partial(_names, others), take, self.failed.emit)

    def _go_on(
        self, followed: object, core: Core, form: Form, slices: Iterator[list[Stretch]]
    ) -> None:
        if (part := next(slices, None)) is None:
            self.is_done = True
            self.changed.emit()
            return

        def take(found: Audited) -> None:
            if followed is self._followed:
                self.found = Audited(
                    (*self.found.findings, *found.findings), (*self.found.doubts, *found.doubts)
                )
                self.changed.emit()
                self._go_on(followed, core, form, slices)

        work = partial(_audited, core, form, part, self._evidence)
        self._worker.run(work, take, self.failed.emit)


def _names(texts: Texts) -> Names:
    """In the background."""
    return names_in(_up_to(_EVIDENCE, texts()))


def _up_to(most: int, texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield text[:most]
        most -= len(text)
        if most <= 0:
            return


def _audited(core: Core, form: Form, stretches: Sequence[Stretch], evidence: Names) -> Audited:
    """In the background."""
    texts = [text for _, text in stretches]
    findings = tuple(_placed(each, stretches) for each in core.audit(texts, form, evidence))
    doubts = tuple(
        _moved(start, word)
        for start, text in stretches
        for word in core.annotate(Paragraph(text), form)
        if is_doubtful(word)
    )
    return Audited(findings, doubts)


def _placed(finding: Finding, stretches: Sequence[Stretch]) -> PlacedFinding:
    start, _ = stretches[finding.line - 1]
    return PlacedFinding(finding, Position(start.paragraph, start.offset + finding.start))


def _moved(start: Position, word: Word) -> Position:
    return Position(start.paragraph, start.offset + word.start)


def _slices(article: Article) -> Iterator[list[Stretch]]:
    part: list[Stretch] = []
    length = 0
    for index, paragraph in enumerate(article.paragraphs):
        for start in range(0, len(paragraph.text), _SLICE):
            text = paragraph.text[start : start + _SLICE]
            if length + len(text) > _SLICE and part:
                yield part
                part, length = [], 0
            part.append((Position(index, start), text))
            length += len(text)
    if part:
        yield part
