"""Lays the reader's repairs over the document that is read, takes them back and keeps them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.layout.repairing import fits, repaired
from reader.layout.repairs import Repair, Repairs
from reader.library import kept_repairs
from reader.library.library import Library
from reader.library.reopening import Reopened
from reader.model import Document
from reader.ui.background import Worker


class RepairKeeper(QObject):
    """Repairs of one document at a time; a chapter more or less is the same document."""

    changed = Signal(object)
    """The Document as it is to be shown from now on."""
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._library: Library | None = None
        self._reopened: Reopened | None = None
        self._repairs = Repairs()

    @property
    def is_following(self) -> bool:
        """Whether there is a document whose repairs are kept."""
        return self._reopened is not None

    def follow(self, library: Library | None, reopened: Reopened | None) -> None:
        """Repair this document from now on, or none."""
        if library is None or reopened is None:
            self._library, self._reopened, self._repairs = None, None, Repairs()
        elif reopened is not self._reopened:
            self._library, self._reopened, self._repairs = library, reopened, reopened.repairs

    def add(self, repair: Repair) -> None:
        """Do `repair`, if it changes anything."""
        if self._reopened and fits(self._now(), repair):
            self._adopt(self._repairs.add(repair))
        else:
            self.said.emit(self.tr("That changes nothing here."))

    @property
    def can_undo(self) -> bool:
        """Whether there is a repair to be taken back."""
        return bool(self._repairs.done)

    @property
    def can_redo(self) -> bool:
        """Whether there is one to be done again."""
        return bool(self._repairs.undone)

    def undo(self) -> None:
        """Take the last repair back."""
        self._adopt(self._repairs.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._adopt(self._repairs.redo())

    def _now(self) -> Document:
        assert self._reopened
        return repaired(self._reopened.laid_out, self._repairs.done)

    def _adopt(self, repairs: Repairs) -> None:
        if self._reopened is None or self._library is None or repairs == self._repairs:
            return
        self._repairs = repairs
        self.changed.emit(self._now())
        self._worker.keep(
            partial(kept_repairs.keep, self._library.overlays, self._reopened.record.id, repairs),
            lambda _: None,
            self.failed.emit,
        )
