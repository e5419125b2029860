"""Takes files onto the shelf one after the other, so that it can be watched and stopped."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from reader.files import read_bytes
from reader.library.documents import Record
from reader.library.errors import LibraryError
from reader.library.gathering import gathered
from reader.library.library import Library
from reader.model import Document
from reader.ui.background import Worker
from reader.ui.core import Opening
from reader.watch import StoppedError

_SHORT = 0.5
"""Seconds; who waits longer is told how far it is."""
_BETWEEN_SIGNS = 0.1


@dataclass(frozen=True, slots=True)
class Imported:
    """A document that was read, and what the shelf tells of it."""

    document: Document
    record: Record | None
    """Nothing, if it could not be kept."""
    fault: LibraryError | None = None


class Importing(QObject):
    """One queue of files; other work of the background comes in between."""

    imported = Signal(object)
    """An Imported."""
    progressed = Signal(float, int)
    """So many are done, of so many; a fraction is a part of a long one."""
    begun = Signal(object)
    """A Document: how the last one of the queue begins, if it takes long to lay out."""
    finished = Signal(list)
    """The queue is empty, or was cancelled; the exceptions of those that could not be read."""

    def __init__(
        self,
        worker: Worker,
        opening: Opening,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._opening = opening
        self._library: Library | None = None
        self._queue: deque[Callable[[], Imported]] = deque()
        self._faults: list[Exception] = []
        self._done = self._total = 0
        self._is_busy = self._is_cancelled = False
        self._next_sign = 0.0
        """The time from which it may be said how far the file is."""

    def set_library(self, library: Library) -> None:
        """Keep what is imported in `library` from now on."""
        self._library = library

    def files(self, paths: Sequence[Path]) -> None:
        """Import files, and all files in folders."""
        self._worker.run(partial(gathered, paths), self._enqueue_files, self._faults.append)

    def text(self, text: str, name: str) -> None:
        """Import a text that comes from no file; `name` is for messages."""
        self._enqueue([partial(self._take, text.encode("utf-8", "surrogatepass"), name, "")])

    def cancel(self) -> None:
        """Leave out all that has not begun, and what is not on the shelf yet."""
        self._is_cancelled = self._is_busy
        self._total -= len(self._queue)
        self._queue.clear()

    def _enqueue_files(self, paths: list[Path]) -> None:
        self._enqueue([partial(self._read, path) for path in paths])

    def _enqueue(self, works: Sequence[Callable[[], Imported]]) -> None:
        self._queue.extend(works)
        self._total += len(works)
        if not self._is_busy:
            self._next()

    def _next(self) -> None:
        self.progressed.emit(self._done, self._total)
        self._is_busy, self._is_cancelled = bool(self._queue), False
        if self._is_busy:
            self._worker.run(self._queue.popleft(), self._succeed, self._fail)
        else:
            faults, self._faults = self._faults, []
            self._done = self._total = 0
            self.finished.emit(faults)

    def _succeed(self, imported: Imported) -> None:
        self.imported.emit(imported)
        self._done += 1
        self._next()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            self._faults.append(error)
        self._done += 1
        self._next()

    # In the background

    def _read(self, path: Path) -> Imported:
        return self._take(read_bytes(path), str(path), str(path.absolute()))

    def _take(self, data: bytes, name: str, source: str) -> Imported:
        self._next_sign = monotonic() + _SHORT
        document = self._opened(data, source or name)
        self._watch(1.0)
        if not source:
            document = without_source(document)
        if self._library is None:
            return Imported(document, None)
        try:
            record = self._library.documents.add(document, data)
            self._opening.take_over(self._library, record, document, data)
            return Imported(document, record)
        except LibraryError as fault:
            return Imported(document, None, fault)

    def _opened(self, data: bytes, name: str) -> Document:
        if self._opening.watched:
            return self._opening.watched(data, name, self._watch, self._begin)
        return self._opening.laid_out(data, name)

    def _begin(self, beginning: Document) -> None:
        if not self._queue:
            self.begun.emit(beginning)

    def _watch(self, share: float) -> None:
        if self._is_cancelled:
            raise StoppedError
        if monotonic() > self._next_sign:
            self._next_sign = monotonic() + _BETWEEN_SIGNS
            self.progressed.emit(self._done + share, self._total)


def without_source(document: Document) -> Document:
    """The same document, from no file."""
    return replace(document, source="")
