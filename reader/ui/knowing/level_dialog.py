"""Which words are known to begin with: all of a level and below."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.levels import HIGHEST


class LevelDialog(QDialog):
    """Asks for an HSK level."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Words of a level"))
        self._levels = QComboBox()
        for level in range(1, HIGHEST + 1):
            name = "7–9" if level == HIGHEST else str(level)
            self._levels.addItem(self.tr("HSK {level}").format(level=name), level)
        question = QLabel(self.tr("I know the words of this level and below:"))
        question.setBuddy(self._levels)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (question, self._levels, buttons):
            layout.addWidget(part)

    @property
    def level(self) -> int:
        """The level chosen."""
        return int(self._levels.currentData())
