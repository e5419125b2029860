"""Paints a sentence that was found, in both scripts, with what was found in it underlined."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model import Form, Paragraph, Script, Word
from reader.search.finding import FoundSentence

FOUND = Qt.ItemDataRole.UserRole
_LEFT, _TOP = 12, 7
_LINES = 2
"""Of each script; the rest of a long sentence is in the tool tip."""
_BEFORE = 12
"""Characters of a sentence that are shown before what was found."""


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence, and the document it is from."""

    sentence: FoundSentence
    title: str
    form: Form


class HitDelegate(QStyledItemDelegate):
    """The title small, the sentence as printed, and below it in the other script."""

    families: Mapping[Script, tuple[str, ...]]
    annotate: Callable[[Paragraph, Form], tuple[Word, ...]] | None = None

    def in_scripts(self, found: Found) -> list[tuple[Script, str, int]]:
        """(script, sentence, where the hit begins): as printed, and in the other script."""
        form, sentence = found.form, found.sentence.sentence
        cut = max(0, found.sentence.at - _BEFORE)
        before = "…" if cut else ""
        texts = [(form.script, sentence)]
        if self.annotate:
            other = form.script.other
            words = self.annotate(Paragraph(sentence), form)
            texts.append((other, "".join(word.in_script(other) for word in words)))
        at = found.sentence.at - cut + len(before)
        return [(script, before + text[cut:].replace("\n", " "), at) for script, text in texts]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        found: Found = index.data(FOUND)
        area = option.rect.adjusted(_LEFT, _TOP, -_LEFT, -_TOP)
        ink = option.palette.color(QPalette.ColorRole.Text)
        muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
        painter.save()
        painter.setFont(self._small(option))
        painter.setPen(muted)
        metrics = painter.fontMetrics()
        title = metrics.elidedText(found.title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
        top = area.top() + metrics.height() + 2
        length = found.sentence.end - found.sentence.start
        for (script, text, at), colour in zip(self.in_scripts(found), (ink, muted), strict=False):
            font = QFont(option.font)
            font.setFamilies(list(self.families[script]))
            painter.setPen(colour)
            box = QRect(area.left(), top, area.width(), 0)
            top += self._sentence(painter, font, box, text, (at, length), ink) + 3
        painter.restore()

    def _sentence(
        self,
        painter: QPainter,
        font: QFont,
        box: QRect,
        text: str,
        hit: tuple[int, int],
        ink: QColor,
    ) -> int:
        """Paint at most two lines; returns their height."""
        layout = QTextLayout(text, font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrap)
        emphasis = QTextLayout.FormatRange()
        # Qt counts UTF-16 units.
        emphasis.start = len(text[: hit[0]].encode("utf-16-le")) // 2
        emphasis.length = len(text[hit[0] : sum(hit)].encode("utf-16-le")) // 2
        style = QTextCharFormat()
        style.setFontWeight(QFont.Weight.Bold)
        style.setFontUnderline(True)
        style.setForeground(ink)
        emphasis.format = style
        layout.setFormats([emphasis])
        layout.beginLayout()
        y = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        layout.draw(painter, QPointF(box.left(), box.top()))
        return round(y)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        # Chinese fonts stand higher than those of the interface.
        line = round(1.2 * option.fontMetrics.lineSpacing())
        scripts = 2 if self.annotate else 1
        return QSize(120, 2 * _TOP + line + scripts * (_LINES * line + 3))

    def _small(self, option: QStyleOptionViewItem) -> QFont:
        font = QFont(option.font)
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.85))
        return font
