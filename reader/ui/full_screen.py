"""Nothing but the page on the whole screen, and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget


class FullScreen(QObject):
    """Hides what is beside the page, and brings back what was there."""

    def __init__(self, window: QMainWindow, parts: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._hidden: list[QWidget] = []
        self._was_maximized = False
        self.is_on = False

    def turn(self, is_on: bool) -> None:
        """Begin or end reading on the whole screen."""
        if is_on is self.is_on:
            return
        self.is_on = is_on
        if is_on:
            self._enter()
        else:
            self._leave()

    def _enter(self) -> None:
        self._was_maximized = self._window.isMaximized()
        self._hidden = [part for part in self._parts() if not part.isHidden()]
        for part in self._hidden:
            part.hide()
        self._window.showFullScreen()

    def _leave(self) -> None:
        for part in self._hidden:
            part.show()
        if self._was_maximized:
            self._window.showMaximized()
        else:
            self._window.showNormal()
