"""One undo for all: words mended, meanings kept, the layout repaired."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance


class Undoable(Protocol):
    """Whoever can take its last step back; `changed` tells of steps in either direction."""

    @property
    def changed(self) -> SignalInstance: ...

    @property
    def can_undo(self) -> bool: ...

    @property
    def can_redo(self) -> bool: ...

    def undo(self) -> None: ...

    def redo(self) -> None: ...


class History(QObject):
    """Takes back whichever step was done last, then the one before it."""

    def __init__(self, undoables: Sequence[Undoable], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undoables = undoables
        self._done: list[Undoable] = []
        """Who did each step, the last one last."""
        self._undone: list[Undoable] = []
        self._is_going = False
        for each in undoables:
            each.changed.connect(partial(self._note, each))

    def undo(self) -> None:
        """Take the last step back."""
        who = self._last(self._done, lambda each: each.can_undo)
        if who:
            self._undone.append(who)
            self._go(who.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        who = self._last(self._undone, lambda each: each.can_redo)
        if who:
            self._done.append(who)
            self._go(who.redo)

    def _last(self, steps: list[Undoable], can: Callable[[Undoable], bool]) -> Undoable | None:
        while steps:
            # The steps of a document that is no longer read cannot be taken back.
            if can(who := steps.pop()):
                return who
        # Some steps are kept with their document, and were done in another hour.
        return next(filter(can, self._undoables), None)

    def _go(self, do: Callable[[], None]) -> None:
        self._is_going = True
        try:
            do()
        finally:
            self._is_going = False

    def _note(self, who: Undoable, *_: object) -> None:
        if not self._is_going:
            self._done.append(who)
            self._undone.clear()
