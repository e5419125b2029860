"""The line above the page that says which script stands where, and which is the printed one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from reader.model import Form, Script
from reader.ui.reading.arrangement import Arrangement, Sides
from reader.ui.reading.style import SIGLA


class SideNames(QFrame):
    """A name above each column, or one below the other as on the page; the active one is bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SideNames")
        self._labels = {script: QLabel(self) for script in Script}
        self._names = dict.fromkeys(Script, "")
        self._arrangement: Arrangement | None = None
        self.hide()

    def name(self, script: Script) -> str:
        """What the side of `script` is called."""
        return self._names[script]

    def show_forms(self, printed: Form, traditional: Form) -> None:
        """Say in which forms the scripts are shown, and which of them is printed."""
        forms = {Script.TRADITIONAL: traditional, Script.SIMPLIFIED: Form.CN}
        forms[printed.script] = printed
        names = self._form_names()
        as_printed = self.tr("{name} – as printed")
        for script, form in forms.items():
            is_printed = script is printed.script
            name = names[form]
            self._names[script] = as_printed.format(name=name) if is_printed else name
        self._place()

    def show_active(self, active: Script) -> None:
        """Say which side the keys walk on."""
        for script, label in self._labels.items():
            font = label.font()
            font.setBold(script is active)
            label.setFont(font)
            roles = QPalette.ColorRole
            label.setForegroundRole(roles.Text if script is active else roles.PlaceholderText)
        self._place()

    def stand_above(self, arrangement: Arrangement) -> None:
        """Stand above the columns of the page."""
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self.updateGeometry()
            self._place()

    def sizeHint(self) -> QSize:
        lines = 2 if self._is_below else 1
        return QSize(0, lines * self._pitch + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _form_names(self) -> Mapping[Form, str]:
        return {
            Form.CN: self.tr("Simplified (mainland)"),
            Form.TW: self.tr("Traditional (Taiwan)"),
            Form.HK: self.tr("Traditional (Hong Kong)"),
        }

    @property
    def _is_below(self) -> bool:
        return self._arrangement is not None and self._arrangement.sides is Sides.BELOW

    @property
    def _pitch(self) -> int:
        return self.fontMetrics().height() + 4

    def _place(self) -> None:
        if self._arrangement:
            for script, words, box in self._boxes(self._arrangement):
                label = self._labels[script]
                elide = Qt.TextElideMode.ElideRight
                label.setGeometry(box)
                label.setText(label.fontMetrics().elidedText(words, elide, box.width()))
                label.setToolTip(self._names[script])

    def _boxes(self, arrangement: Arrangement) -> Iterator[tuple[Script, str, QRect]]:
        for line, (script, column) in enumerate(arrangement.columns.items()):
            words, top, width = self._names[script], 4, column.width
            if self._is_below:
                # As in the margin of the page.
                words = f"{SIGLA[script]}  {words}"
                top += line * self._pitch
                width = arrangement.viewport_width - column.left
            yield script, words, QRect(column.left, top, width, self._pitch)
