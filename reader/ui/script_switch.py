"""The switch that shows which script is read, or that both are, and changes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget

from reader.model import Script


class ScriptSwitch(QFrame):
    """繁, 简 and 繁简 beside each other; what is shown is filled and framed."""

    script_chosen = Signal(object)
    """The `Script` that is to be shown alone."""
    both_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ScriptSwitch")
        self._names = {
            Script.TRADITIONAL: self.tr("Traditional"),
            Script.SIMPLIFIED: self.tr("Simplified"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        group = QButtonGroup(self)
        key, both = self.tr("{name} (T)"), self.tr("Both scripts side by side (B)")
        words = {script: key.format(name=name) for script, name in self._names.items()}
        self.traditional = _button("繁", words[Script.TRADITIONAL])
        self.simplified = _button("简", words[Script.SIMPLIFIED])
        self.both = _button("繁简", both)
        for button in (self.traditional, self.simplified, self.both):
            group.addButton(button)
            row.addWidget(button)
        self.traditional.clicked.connect(lambda: self.script_chosen.emit(Script.TRADITIONAL))
        self.simplified.clicked.connect(lambda: self.script_chosen.emit(Script.SIMPLIFIED))
        self.both.clicked.connect(lambda: self.both_chosen.emit())
        self.show_script(Script.TRADITIONAL, is_of_both=False)

    def show_script(self, script: Script, is_of_both: bool = False) -> None:
        """Show that `script` is read, alone or as the active one of both."""
        alone = self.traditional if script is Script.TRADITIONAL else self.simplified
        (self.both if is_of_both else alone).setChecked(True)
        name = self.tr("Both scripts, active: {name}") if is_of_both else self.tr("Script: {name}")
        self.setAccessibleName(name.format(name=self._names[script]))


def _button(text: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setCheckable(True)
    return button
