"""One undo for both: what was mended in the words and what was repaired in the layout."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance


class Undoable(Protocol):
    """Whoever can take its last step back; `changed` tells of steps in either direction."""

    @property
    def changed(self) -> SignalInstance: ...

    def undo(self) -> None: ...

    def redo(self) -> None: ...


class Mendable(Undoable, Protocol):
    """One that also says whether it can."""

    @property
    def can_undo(self) -> bool: ...

    @property
    def can_redo(self) -> bool: ...


class History(QObject):
    """Takes back whichever was done last."""

    def __init__(self, keeper: Mendable, repairs: Undoable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._repairs = repairs
        self._is_repair_last = False
        repairs.changed.connect(lambda *_: self._note(is_repair=True))
        keeper.changed.connect(lambda *_: self._note(is_repair=False))

    def undo(self) -> None:
        """Take the last step back."""
        self._do(self._keeper.can_undo, self._keeper.undo, self._repairs.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._do(self._keeper.can_redo, self._keeper.redo, self._repairs.redo)

    def _do(
        self, can_correct: bool, correct: Callable[[], None], repair: Callable[[], None]
    ) -> None:
        if self._is_repair_last or not can_correct:
            self._is_repair_last = False
            repair()
            if self._is_repair_last:
                return
        correct()

    def _note(self, *, is_repair: bool) -> None:
        self._is_repair_last = is_repair
