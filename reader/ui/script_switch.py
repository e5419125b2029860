"""The button that shows which script is read, and changes it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.model import Script

_LABELS = {Script.TRADITIONAL: "繁", Script.SIMPLIFIED: "简"}


class ScriptSwitch(QAbstractButton):
    """繁 and 简 side by side, the one that is shown filled and framed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_script(Script.TRADITIONAL)

    def set_script(self, script: Script) -> None:
        """Show that `script` is read."""
        self._script = script
        names = {
            Script.TRADITIONAL: self.tr("Traditional"),
            Script.SIMPLIFIED: self.tr("Simplified"),
        }
        self.setAccessibleName(self.tr("Script: {name}").format(name=names[script]))
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height() + 12
        return QSize(round(height * 2.6), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        roles = self.palette()
        line = roles.color(QPalette.ColorRole.Dark if self.hasFocus() else QPalette.ColorRole.Mid)
        painter.setPen(line)
        painter.setBrush(roles.color(QPalette.ColorRole.Button))
        painter.drawRoundedRect(frame, 6, 6)
        for side, script in enumerate(Script):
            half = QRectF(frame)
            half.setWidth(frame.width() / 2)
            half.moveLeft(frame.left() + side * frame.width() / 2)
            self._paint_half(painter, half, script)
        painter.end()

    def _paint_half(self, painter: QPainter, half: QRectF, script: Script) -> None:
        roles = self.palette()
        is_shown = script is self._script
        if is_shown:
            painter.setPen(roles.color(QPalette.ColorRole.Dark))
            painter.setBrush(roles.color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(half.adjusted(2, 2, -2, -2), 4, 4)
        ink = QPalette.ColorRole.Text if is_shown else QPalette.ColorRole.PlaceholderText
        painter.setPen(roles.color(ink))
        painter.drawText(half, Qt.AlignmentFlag.AlignCenter, _LABELS[script])
