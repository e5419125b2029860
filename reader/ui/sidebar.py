"""What stands beside the page, one at a time: shelf, contents, notes, search."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget


class Sidebar(QTabWidget):
    """Panels behind tabs; to show one is to show the sidebar."""

    wanted = Signal()
    """One of the panels is to be seen, whether the sidebar is or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.tabBar().setExpanding(True)
        self.tabBar().setDrawBase(False)

    def show_panel(self, panel: QWidget) -> None:
        """Show `panel` and let the keys go there."""
        self.wanted.emit()
        self.show()
        self.setCurrentWidget(panel)
        panel.setFocus()
