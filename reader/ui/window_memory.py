"""Remembers where the window stood and how wide its panels were, in a plain file."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from reader.files import FileError, read_bytes, write_atomically


class WindowMemory(QObject):
    """Puts a window back when it is made, and takes down where it is when it is closed."""

    def __init__(self, window: QMainWindow, panels: QSplitter, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._panels = panels
        self._path = path
        # A window somewhere else is no reason to say anything.
        with suppress(FileError, ValueError, TypeError, KeyError):
            self._restore(json.loads(read_bytes(path)))
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close and watched is self._window:
            with suppress(FileError):
                write_atomically(self._path, json.dumps(self._now()).encode("utf-8"))
        return super().eventFilter(watched, event)

    def _now(self) -> dict[str, object]:
        box = self._window.normalGeometry()
        return {
            "place": [box.x(), box.y()],
            "size": [box.width(), box.height()],
            "is_maximized": self._window.isMaximized(),
            "panels": self._panels.sizes(),
        }

    def _restore(self, kept: dict[str, list[int]]) -> None:
        box = QRect(*kept["place"], *kept["size"])
        # The screen may be gone on which it stood.
        if QGuiApplication.screenAt(QPoint(box.center().x(), box.top())):
            self._window.setGeometry(box)
        else:
            self._window.resize(box.size())
        if kept["is_maximized"]:
            self._window.showMaximized()
        # A hidden panel has no width; it has its usual one when it comes back.
        usual = self._panels.sizes()
        self._panels.setSizes(
            [now or then for now, then in zip(kept["panels"], usual, strict=True)]
        )
