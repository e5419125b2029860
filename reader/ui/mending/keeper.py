"""Keeps what the reader put right: for a document and everywhere, undone and done again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.corrections import Correction, Corrections, Held, Scope, places
from reader.library import kept_corrections
from reader.library.library import Library
from reader.model import Article, Document
from reader.ui.background import Worker


class CorrectionKeeper(QObject):
    """Corrections of one document at a time, and those that hold in all of them."""

    changed = Signal()
    """Other corrections are in force than before."""
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._library: Library | None = None
        self._id = 0
        self._article: Article | None = None
        self._now = Held(Corrections(), Corrections())
        self._known: dict[int, Corrections] = {}
        """Of documents that the shelf does not keep, as long as the program runs."""
        self._past: list[Held] = []
        self._future: list[Held] = []

    @property
    def article(self) -> str:
        """What corrections call the article that is read."""
        # Its number would change with every repair of the layout.
        return self._article.title if self._article else ""

    def follow(self, library: Library | None, record: int, document: Document, index: int) -> None:
        """Another document, or another article of it, is read."""
        if record != self._id or library is not self._library:
            self._library, self._id = library, record
            self._past, self._future = [], []
            self._now = self._read()
        self._article = document.articles[index]

    def in_force(self, article: Article, paragraph: int) -> tuple[Correction, ...]:
        """What holds for a paragraph of the document that is read, later ones last."""
        return self._now(article, paragraph)

    @property
    def held(self) -> Held:
        """All that holds now: who takes it along does not see it change."""
        return self._now

    def listed(self) -> tuple[Correction, ...]:
        """All that is put right in the document and everywhere."""
        return (*self._now.document.done, *self._now.everywhere.done)

    def places(self, correction: Correction) -> int:
        """How many places of the article that is read it changes."""
        texts = [paragraph.text for paragraph in self._article.paragraphs] if self._article else []
        return sum(1 for _ in places(correction, self.article, texts))

    def add(self, corrections: Sequence[Correction]) -> None:
        """Put these right, in one step."""
        document, everywhere = self._now.document, self._now.everywhere
        for one in corrections:
            if one.scope is Scope.EVERYWHERE:
                everywhere = everywhere.with_one(one)
            else:
                document = document.with_one(one)
        self._step(Held(document, everywhere))

    def take_back(self, correction: Correction) -> None:
        """Leave this one out from now on."""
        document, everywhere = self._now.document, self._now.everywhere
        self._step(Held(document.without(correction), everywhere.without(correction)))

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to be taken back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to be done again."""
        return bool(self._future)

    def undo(self) -> None:
        """Take the last step back."""
        if self._past:
            self._future.append(self._now)
            self._adopt(self._past.pop())

    def redo(self) -> None:
        """Do again the step that was taken back last."""
        if self._future:
            self._past.append(self._now)
            self._adopt(self._future.pop())

    def _step(self, state: Held) -> None:
        if state != self._now:
            self._past.append(self._now)
            self._future = []
            self._adopt(state)

    def _adopt(self, state: Held) -> None:
        before, self._now = self._now, state
        if self._library is None or self._id <= 0:
            self._known[self._id] = state.document
        elif state.document != before.document:
            self._keep(self._library, state.document, self._id)
        if self._library and state.everywhere != before.everywhere:
            self._keep(self._library, state.everywhere, None)
        self.changed.emit()

    def _keep(self, library: Library, corrections: Corrections, document: int | None) -> None:
        keep = partial(kept_corrections.keep, library.overlays, corrections, document)
        self._worker.keep(keep, lambda _: None, self.failed.emit)

    def _read(self) -> Held:
        library, record = self._library, self._id
        if library is None:
            return Held(self._known.get(record, Corrections()), self._now.everywhere)
        try:
            if record > 0:
                return kept_corrections.load(library.overlays, record)
            everywhere = kept_corrections.everywhere(library.overlays)
            return Held(self._known.get(record, Corrections()), everywhere)
        except (KeyError, TypeError, ValueError):
            self.failed.emit(ValueError(self.tr("The corrections of this text cannot be read.")))
            return Held(Corrections(), Corrections())
