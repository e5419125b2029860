"""Five buttons in the colours of the five tones, and the usual palettes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QColorDialog, QComboBox, QHBoxLayout, QToolButton, QWidget

from reader.ui.reading.tone_colours import PALETTES


class ToneEditor(QWidget):
    """Shows the colours of the tones; each can be chosen, or all of a palette at once."""

    changed = Signal(object)
    """The five colours from now on, as `#rrggbb`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours: tuple[str, ...] = next(iter(PALETTES.values()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._buttons = [self._button(tone) for tone in range(5)]
        for button in self._buttons:
            layout.addWidget(button)
        self._palettes = QComboBox()
        self._palettes.setAccessibleName(self.tr("Palette"))
        self._palettes.addItems([*PALETTES, self.tr("My own")])
        self._palettes.activated.connect(self._choose_palette)
        layout.addWidget(self._palettes, 1)

    def show_colours(self, colours: Sequence[str]) -> None:
        """Show `colours`, the neutral tone's last."""
        self._colours = tuple(colours)
        for button, colour in zip(self._buttons, colours, strict=True):
            patch = QPixmap(16, 16)
            patch.fill(QColor(colour))
            button.setIcon(patch)
        known = list(PALETTES.values())
        self._palettes.setCurrentIndex(
            known.index(self._colours) if self._colours in known else len(known)
        )

    def set_colour(self, tone: int, colour: str) -> None:
        """Give the tone at `tone`, counted from 0, another colour."""
        self._adopt((*self._colours[:tone], colour, *self._colours[tone + 1 :]))

    def _adopt(self, colours: Sequence[str]) -> None:
        self.show_colours(colours)
        self.changed.emit(self._colours)

    def _button(self, tone: int) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(self.tr("Colour of tone {number}").format(number=tone + 1))
        button.clicked.connect(lambda: self._ask(tone))
        return button

    def _ask(self, tone: int) -> None:
        chosen = QColorDialog.getColor(QColor(self._colours[tone]), self)
        if chosen.isValid():
            self.set_colour(tone, chosen.name())

    def _choose_palette(self, index: int) -> None:
        palettes = list(PALETTES.values())
        if index < len(palettes):
            self._adopt(palettes[index])
