"""Work off the GUI thread: plain data in, plain data out, answered on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import Protocol, TypeVar

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


class Background(QObject):
    """One thread that does one piece of work after the other."""

    # One long-lived signal: those of short-lived objects lose their answers.
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        # Queued even when the work was done at once: answers never come inside a call to run.
        self._done.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """See Worker."""
        future = self._executor.submit(work)
        future.add_done_callback(lambda done: self._report(done, then, failed))

    def stop(self) -> None:
        """Drop what has not begun and wait for what has."""
        self._done.disconnect(self._answer)
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _report(
        self,
        future: Future[T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._done.emit(lambda: _tell(future, then, failed))

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
        future: Future[T] = Future()
        try:
            future.set_result(work())
        except Exception as error:
            future.set_exception(error)
        _tell(future, then, failed)


def _tell(
    future: Future[T], then: Callable[[T], None], failed: Callable[[Exception], None]
) -> None:
    try:
        result = future.result()
    except CancelledError:
        return
    except Exception as error:
        failed(error)
        return
    then(result)
