"""The menus by their names; whoever knows what they can do fills them."""

from __future__ import annotations

from PySide6.QtWidgets import QMenuBar, QWidget


class MenuBar(QMenuBar):
    """All menus of the window, in order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = self.addMenu(self.tr("&File"))
        self.edit = self.addMenu(self.tr("&Edit"))
        self.view = self.addMenu(self.tr("&View"))
        self.words = self.addMenu(self.tr("&Words"))
        self.mend = self.addMenu(self.tr("&Mend"))
        self.help = self.addMenu(self.tr("&Help"))
