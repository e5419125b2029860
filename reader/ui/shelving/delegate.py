"""Paints a document on the shelf: its title, and below it form, length, progress and tags."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.library.documents import Record
from reader.model import Form

RECORD = Qt.ItemDataRole.UserRole
_SMALL = 0.85
_LEFT, _TOP, _GAP = 10, 7, 5


class RecordDelegate(QStyledItemDelegate):
    """Items with a record take two lines; the others are painted as ever."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        record = index.data(RECORD)
        if not isinstance(record, Record):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        area = option.rect.adjusted(_LEFT, _TOP, -_LEFT, -_TOP)
        self._title(painter, option, area, record)
        self._facts(painter, option, area, record)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        if not isinstance(index.data(RECORD), Record):
            return super().sizeHint(option, index)
        height = option.fontMetrics.height() + _GAP + round(option.fontMetrics.height() * _SMALL)
        return QSize(120, height + 2 * _TOP)

    def _title(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, record: Record
    ) -> None:
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        metrics = option.fontMetrics
        title = metrics.elidedText(record.title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)

    def _facts(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, record: Record
    ) -> None:
        font = QFont(option.font)
        font.setPixelSize(max(9, round(option.fontMetrics.height() * _SMALL * 0.8)))
        painter.setFont(font)
        metrics = painter.fontMetrics()
        line = QRect(
            area.left(), area.bottom() - metrics.height() + 1, area.width(), metrics.height()
        )
        muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(muted, 1))
        badge = self._badge(record)
        box = QRect(line.left(), line.top(), metrics.horizontalAdvance(badge) + 8, line.height())
        painter.drawRoundedRect(box.adjusted(0, -1, 0, -1), 2, 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge)
        rest = line.adjusted(box.width() + 7, 0, 0, 0)
        facts = metrics.elidedText(self.facts(record), Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, facts)

    def _badge(self, record: Record) -> str:
        return {Form.CN: "简", Form.TW: "繁", Form.HK: "繁·港"}[record.form]

    def facts(self, record: Record) -> str:
        """What is said of a document below its title."""
        facts = [self.tr("{count} characters").format(count=f"{record.length:,}")]
        if record.progress >= 0.995:
            facts.append(self.tr("read"))
        elif record.progress >= 0.005:
            facts.append(f"{record.progress:.0%}")
        if record.is_missing:
            facts.insert(0, self.tr("file missing"))
        return " · ".join([*facts, *(f"#{tag}" for tag in record.tags)])
