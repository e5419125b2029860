"""Work off the GUI thread: plain data in, plain data out, answered on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class Worker(Protocol):
    """Whoever does work for the window."""

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work`; call `then` with its result, or `failed` with what it raised."""

    def keep(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`run` what writes for the reader: it is done even if the program ends before."""


class _Job(NamedTuple):
    do: Callable[[], None]
    keeps: bool


class Background(QObject):
    """One thread that does one piece of work after the other, once it is started."""

    # One long-lived signal: those of short-lived objects lose their answers.
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._is_ending = False
        self._thread = Thread(target=self._work, name="background", daemon=True)
        # Queued even when the work was done at once: answers never come inside a call to run.
        self._done.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin with what there is to do."""
        self._thread.start()

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """See Worker."""
        self._jobs.put(_Job(partial(self._do, work, then, failed), keeps=False))

    def keep(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """See Worker."""
        self._jobs.put(_Job(partial(self._do, work, then, failed), keeps=True))

    def stop(self) -> None:
        """Wait for what has begun and what is to be kept; drop the rest, and tell nobody."""
        self._done.disconnect(self._answer)
        self._is_ending = True
        self._jobs.put(None)
        if self._thread.ident is None:
            self._thread.start()
        self._thread.join()

    def _work(self) -> None:
        while job := self._jobs.get():
            if job.keeps or not self._is_ending:
                job.do()

    def _do(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._done.emit(_answer_of(work, then, failed))

    @Slot(object)
    def _answer(self, answer: Callable[[], None]) -> None:
        answer()


class AtOnce:
    """Does the work now, in this thread: for tests."""

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """See Worker."""
        _answer_of(work, then, failed)()

    keep = run


def _answer_of(
    work: Callable[[], T], then: Callable[[T], None], failed: Callable[[Exception], None]
) -> Callable[[], None]:
    try:
        result = work()
    except Exception as error:
        return partial(failed, error)
    return partial(then, result)
