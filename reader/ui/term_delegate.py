"""How a term stands in the glossary's list: the term, how it is said, and what it means."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

LINE = Qt.ItemDataRole.UserRole + 1
"""Where an item keeps its TermLine."""

_PADDING = 8
_GAP = 2
_BETWEEN = 8
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ONE_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom

Index = QModelIndex | QPersistentModelIndex


class TermLine(NamedTuple):
    """What is written of one term."""

    headword: str
    pinyin: str
    gloss: str


class TermDelegate(QStyledItemDelegate):
    """Paints the headword large, the pinyin beside it (or below, if long), the gloss below."""

    families: tuple[str, ...] = ()
    """The font families of the headword's script."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        line: TermLine = index.data(LINE)
        head, said, gloss = self._areas(option, line)
        roles = option.palette
        painter.save()
        painter.setFont(self._headword_font(option))
        painter.setPen(roles.color(QPalette.ColorRole.Text))
        painter.drawText(head, _ONE_LINE | Qt.TextFlag.TextWrapAnywhere, line.headword)
        painter.setFont(option.font)
        painter.setPen(roles.color(QPalette.ColorRole.Link))
        painter.drawText(said, _ONE_LINE | Qt.TextFlag.TextWordWrap, line.pinyin)
        painter.setPen(roles.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(gloss, _WRAP, line.gloss)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: TermLine = index.data(LINE)
        option.rect = QRect(0, 0, self._width(option), 0)
        *_, gloss = self._areas(option, line)
        return QSize(option.rect.width(), gloss.bottom() + _PADDING)

    def _areas(self, option: QStyleOptionViewItem, line: TermLine) -> tuple[QRect, QRect, QRect]:
        area = option.rect.adjusted(_PADDING + 6, _PADDING, -_PADDING, 0)
        large, small = QFontMetrics(self._headword_font(option)), QFontMetrics(option.font)
        wide = QRect(0, 0, area.width(), 10_000)
        head = large.boundingRect(wide, _WRAP | Qt.TextFlag.TextWrapAnywhere, line.headword)
        head = QRect(area.left(), area.top(), head.width() + 2, head.height())
        said = small.boundingRect(wide, _WRAP, line.pinyin).size()
        if head.width() + _BETWEEN + said.width() <= area.width():
            reading = QRect(
                head.right() + _BETWEEN, head.top(), said.width() + 4, head.height() - 2
            )
            below = head.bottom()
        else:
            reading = QRect(area.left(), head.bottom() + _GAP, area.width(), said.height())
            below = reading.bottom()
        meaning = small.boundingRect(wide, _WRAP, line.gloss).size()
        return head, reading, QRect(area.left(), below + _GAP, area.width(), meaning.height())

    def _headword_font(self, option: QStyleOptionViewItem) -> QFont:
        font = QFont(option.font)
        font.setFamilies(list(self.families))
        font.setPixelSize(round(1.3 * QFontMetrics(option.font).height()))
        return font

    @staticmethod
    def _width(option: QStyleOptionViewItem) -> int:
        widget = option.widget
        viewport = getattr(widget, "viewport", None)
        return int(viewport().width()) if viewport else option.rect.width()
