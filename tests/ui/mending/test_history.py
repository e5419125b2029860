"""One undo for words and layout."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.ui.mending.history import History


class Steps(QObject):
    """Somebody whose steps are counted, as both keepers tell of them."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.done = self.undone = 0

    def step(self) -> None:
        self.done, self.undone = self.done + 1, 0
        self.changed.emit(None)

    @property
    def can_undo(self) -> bool:
        return self.done > 0

    @property
    def can_redo(self) -> bool:
        return self.undone > 0

    def undo(self) -> None:
        if self.done:
            self.done, self.undone = self.done - 1, self.undone + 1
            self.changed.emit(None)

    def redo(self) -> None:
        if self.undone:
            self.done, self.undone = self.done + 1, self.undone - 1
            self.changed.emit(None)


def test_whichever_was_done_last_is_undone() -> None:
    words, layout = Steps(), Steps()
    history = History((words, layout))
    words.step()
    layout.step()
    history.undo()
    assert (words.done, layout.done) == (1, 0)
    history.undo()
    assert (words.done, layout.done) == (0, 0)
    history.undo()
    history.redo()
    history.redo()
    assert (words.done, layout.done) == (1, 1)


def test_steps_are_undone_in_the_order_in_which_they_were_done() -> None:
    words, layout = Steps(), Steps()
    history = History((words, layout))
    for each in (words, layout, words):
        each.step()
    for left in ((1, 1), (1, 0), (0, 0)):
        history.undo()
        assert (words.done, layout.done) == left


def test_what_was_done_in_another_hour_can_be_undone() -> None:
    layout = Steps()
    layout.done = 1
    History((Steps(), layout)).undo()
    assert layout.done == 0
