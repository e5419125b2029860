"""Runs the program as its command does, and takes a picture of the screen once it can be read.

Run by test_smoke.py in a process of its own, with the path of the picture.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.__main__ import main
from reader.ui.window import MainWindow

_AGAIN = 100
"""Milliseconds after which it is looked whether words are known, and painted."""


class Photographer:
    """Points at a word with the keys, takes the picture, and closes the window."""

    def __init__(self, picture: str) -> None:
        self._picture = picture
        self._run = QApplication.exec
        self._timer = QTimer()

    def exec(self, *_: object) -> int:
        """Runs the application as `QApplication.exec` does."""
        windows = QApplication.topLevelWidgets()
        (self._window,) = (window for window in windows if isinstance(window, MainWindow))
        self._timer = QTimer(interval=_AGAIN)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        return self._run()

    def _look(self) -> None:
        window = self._window
        if not window.is_ready or window.document is None:
            return
        if window.view.hovered is None:
            QTest.keyClick(window.view, Qt.Key.Key_Right)
        else:
            self._timer.stop()
            window.screen().grabWindow(0).save(self._picture)
            window.close()


if __name__ == "__main__":
    picture, *sys.argv[1:] = sys.argv[1:]
    QApplication.exec = Photographer(picture).exec  # type: ignore[method-assign]  # to look on
    sys.exit(main())
