"""What stands in the window until its page and its panels are there, and what they are put into."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.notice import Notice


class Middle(QWidget):
    """The page, which is empty paper at first, and the bars above it that come and go."""

    def __init__(self, notice: Notice) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(notice)
        self._column.addStretch(1)

    def put(self, bars: Sequence[QWidget], view: QWidget) -> None:
        """Put further bars below the notice, and the page below them."""
        self._column.takeAt(1)
        for bar in bars:
            self._column.addWidget(bar)
        self._column.addWidget(view, 1)


def empty_panel() -> QWidget:
    """What is seen in place of a panel until it is there."""
    panel = QWidget()
    panel.setObjectName("Panel")
    panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return panel
