"""Keeps what the reader says a word means: in force at once, and taken back at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from reader.model import Term
from reader.ui.background import Worker
from reader.ui.core import Core
from reader.ui.reading_session import ReadingSession


class _Step(NamedTuple):
    term: Term
    replaced: Term | None
    """What the user's glossary had before."""


class TermKeeper(QObject):
    """Writes terms into the user's glossary, in the background, and hands on the core they make."""

    changed = Signal()
    """A step was made that can be taken back."""
    core_changed = Signal(object)
    """The Core that knows what the glossary has now."""
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, session: ReadingSession, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = worker
        self._past: list[_Step] = []
        self._future: list[_Step] = []

    def keep(self, term: Term) -> None:
        """Say what a word means."""
        core = self._session.core
        if core and core.keep_term:
            work = partial(core.keep_term, term)
            self._worker.keep(work, partial(self._kept, term), self.failed.emit)

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
            self._future.append(self._past.pop())
            term, replaced = self._future[-1]
            self._change(partial(_put, replaced) if replaced else partial(_take, term))

    def redo(self) -> None:
        """Do again the step that was taken back last."""
        if self._future:
            self._past.append(self._future.pop())
            self._change(partial(_put, self._past[-1].term))

    def _kept(self, term: Term, found: tuple[Core, Term | None]) -> None:
        core, replaced = found
        self._past.append(_Step(term, replaced))
        self._future.clear()
        self.core_changed.emit(core)
        self.changed.emit()
        words = self.tr("{word} is in your glossary. Ctrl+Z takes it back.")
        self.said.emit(words.format(word=term.traditional))

    def _change(self, change: Callable[[Core], Core]) -> None:
        if core := self._session.core:
            self._worker.keep(partial(change, core), self.core_changed.emit, self.failed.emit)


def _put(term: Term, core: Core) -> Core:
    return core.keep_term(term)[0] if core.keep_term else core


def _take(term: Term, core: Core) -> Core:
    return core.forget_term(term) if core.forget_term else core
