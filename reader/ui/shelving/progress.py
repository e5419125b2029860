"""A line above the page while many files come onto the shelf: how far it is, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

_STEPS = 100
"""Of the bar, for each file."""


class ImportProgress(QFrame):
    """Shown from the second file on, and for a long one."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Notice")
        self._label = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.addWidget(self._label)
        layout.addWidget(self._bar, 1)
        layout.addWidget(cancel)
        self.hide()

    def show_progress(self, done: float, total: int) -> None:
        """So many files of so many are on the shelf, and a part of the next."""
        words = self.tr("{done} of {total} files").format(done=int(done), total=total)
        self._label.setText(words if total > 1 else f"{done:.0%}")
        self._bar.setMaximum(_STEPS * max(1, total))
        self._bar.setValue(round(_STEPS * done))
        self.setVisible(done < total and (total > 1 or done > 0))

    def text(self) -> str:
        """What is said, or nothing."""
        return self._label.text() if not self.isHidden() else ""
