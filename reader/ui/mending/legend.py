"""What the lines under words mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from reader.ui.reading.marks import MarkKind
from reader.ui.reading.painting import draw_line
from reader.ui.reading.style import Theme


class Legend(QWidget):
    """Each kind of mark, drawn as on the page, with its words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._samples = []
        for row, (kind, words) in enumerate(self._names().items()):
            sample = _Sample(kind, theme)
            label = QLabel(words)
            label.setWordWrap(True)
            grid.addWidget(sample, row, 0)
            grid.addWidget(label, row, 1)
            self._samples.append(sample)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme` from now on."""
        for sample in self._samples:
            sample.theme = theme
            sample.update()

    def _names(self) -> dict[MarkKind, str]:
        return {
            MarkKind.FINDING: self.tr("the source may be wrong"),
            MarkKind.DOUBT: self.tr("reading or border in doubt"),
            MarkKind.CONVERTED: self.tr("changed: may be written otherwise"),
            MarkKind.CHANGED: self.tr("side by side: another character"),
            MarkKind.TERM: self.tr("in the glossary"),
            MarkKind.UNKNOWN: self.tr("a word I do not know"),
            MarkKind.NOTE: self.tr("noted"),
            MarkKind.HIGHLIGHT: self.tr("highlighted"),
        }


class _Sample(QWidget):
    """A mark under no word."""

    def __init__(self, kind: MarkKind, theme: Theme) -> None:
        super().__init__()
        self._kind = kind
        self.theme = theme
        self.setFixedSize(QSize(34, 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.paper))
        draw_line(painter, QRectF(3, 0, 28, 10), self.theme.marks[self._kind])
