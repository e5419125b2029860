"""A line above the page while many files come onto the shelf: how far it is, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget


class ImportProgress(QFrame):
    """Shown from the second file on."""

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

    def show_progress(self, done: int, total: int) -> None:
        """So many files of so many are on the shelf."""
        self._label.setText(self.tr("{done} of {total} files").format(done=done, total=total))
        self._bar.setMaximum(max(1, total))
        self._bar.setValue(done)
        self.setVisible(total > 1 and done < total)

    def text(self) -> str:
        """What is said, or nothing."""
        return self._label.text() if not self.isHidden() else ""
