"""How far an export is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reader.ui.progress_line import ProgressLine


class ExportProgress(ProgressLine):
    """Shown as long as there is something to stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(self.tr("Export"))

    def begin(self, name: str) -> None:
        """`name` is being written from now on."""
        self.label.setText(self.tr("Exporting {name}…").format(name=name))
        self.show_percent(0)
        self.show()

    def show_percent(self, percent: int) -> None:
        """So much of it is done."""
        self.bar.setValue(percent)

    @property
    def percent(self) -> int:
        """What is shown."""
        return self.bar.value()
