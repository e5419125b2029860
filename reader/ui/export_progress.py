"""A line above the page while an export is made: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget


class ExportProgress(QFrame):
    """Shown as long as there is something to stop."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Notice")
        self._label = QLabel()
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("Export"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.addWidget(self._label)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.cancel)
        self.hide()

    def begin(self, name: str) -> None:
        """`name` is being written from now on."""
        self._label.setText(self.tr("Exporting {name}…").format(name=name))
        self.show_percent(0)
        self.show()

    def show_percent(self, percent: int) -> None:
        """So much of it is done."""
        self._bar.setValue(percent)

    @property
    def percent(self) -> int:
        """What is shown."""
        return self._bar.value()
