"""The word card: both scripts, the reading here, the glossary's sense, the dictionary's senses."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.gloss import Gloss, sense_in_script
from reader.model import Entry, Script, Word
from reader.ui.reading.style import ReadingStyle

WIDTH = 340
"""Pixels; a card is to be read at a glance."""
_GAP = 6
_MARGIN = 8
_SENSES = 5
_ENTRIES = 4


class WordCard(QFrame):
    """A frame over the page, beside the word and never on it."""

    def __init__(self, style: ReadingStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self.setObjectName("Card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._style = style
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.addWidget(self._label)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._label.setFixedWidth(WIDTH)
        self.hide()

    def set_style(self, style: ReadingStyle) -> None:
        """Take fonts and colours from `style`."""
        self._style = style
        self.hide()

    def show_word(self, word: Word, found: Gloss, script: Script, beside: Sequence[QRect]) -> None:
        """Fill the card and put it beside the rectangles of a word, in the parent."""
        self._label.setText(self.contents(word, found, script))
        self.adjustSize()
        self.move(self._position(beside[0], beside[-1]))
        self.show()
        self.raise_()

    def text(self) -> str:
        """What the card says, as rich text."""
        return self._label.text()

    def contents(self, word: Word, found: Gloss, script: Script) -> str:
        """The card's rich text."""
        parts = [self._head(word, script), self._reading(word, found)]
        if found.term:
            parts.append(self._term(found, script))
        parts += [self._entry(entry, word, script) for entry in found.entries[:_ENTRIES]]
        for part in found.parts:
            parts.append(self._entry(part[0], None, script))
        if not found and not found.parts:
            parts.append(self._muted(self.tr("no entry")))
        return "".join(parts)

    def _position(self, first: QRect, last: QRect) -> QPoint:
        """Under the word's last line, or above its first where there is no room."""
        area = self._area.rect()
        left = max(_MARGIN, min(first.left(), area.right() - self.width() - _MARGIN))
        below = last.bottom() + _GAP
        above = first.top() - _GAP - self.height()
        fits = below + self.height() <= area.bottom() or above < 0
        return QPoint(left, below if fits else above)

    def _head(self, word: Word, script: Script) -> str:
        shown, other = word.in_script(script), word.in_script(script.other)
        first = self._headword(shown, other, script)
        if shown == other:
            return first
        return f"{first}&nbsp;&nbsp;{self._headword(other, shown, script.other, size=19)}"

    def _headword(self, text: str, against: str, script: Script, size: int = 26) -> str:
        families = ", ".join(f"'{name}'" for name in self._style.families[script])
        style = f"font-family: {families}; font-size: {size}px; color: {self._style.theme.ink}"
        marked = _marked_differences(text, against, self._style.theme.ruby)
        return f'<span style="{style}">{marked}</span>'

    def _reading(self, word: Word, found: Gloss) -> str:
        said = "".join(word.pinyin) or (found.term.pinyin if found.term else "")
        return f'<div style="color: {self._style.theme.ruby}; font-size: 16px">{escape(said)}</div>'

    def _term(self, found: Gloss, script: Script) -> str:
        term = found.term
        assert term is not None
        note = self._muted(term.note) if term.note else ""
        label = self._muted(self.tr("in these texts"))
        return f'<p style="margin: 6px 0 2px 0"><b>{escape(term.gloss)}</b> {label}<br>{note}</p>'

    def _entry(self, entry: Entry, word: Word | None, script: Script) -> str:
        head = "" if word and self._is_said_here(entry, word) else self._entry_head(entry, script)
        senses = [escape(sense_in_script(sense, script)) for sense in entry.senses]
        more = self._muted("…") if len(senses) > _SENSES else ""
        return f'<p style="margin: 6px 0 2px 0">{head}{"; ".join(senses[:_SENSES])} {more}</p>'

    def _entry_head(self, entry: Entry, script: Script) -> str:
        written = entry.traditional if script is Script.TRADITIONAL else entry.simplified
        return self._muted(f"{written} {entry.pinyin} ") + " "

    def _muted(self, text: str) -> str:
        return f'<span style="color: {self._style.theme.muted}">{escape(text)}</span>'

    @staticmethod
    def _is_said_here(entry: Entry, word: Word) -> bool:
        same = entry.pinyin.replace(" ", "").lower() == "".join(word.pinyin).lower()
        return same and entry.simplified == word.simplified


def _marked_differences(text: str, against: str, colour: str) -> str:
    """`text` with the characters that `against` writes otherwise coloured and underlined."""
    if len(text) != len(against) or text == against:
        return escape(text)
    return "".join(
        escape(here)
        if here == there
        else f'<span style="color: {colour}; text-decoration: underline">{escape(here)}</span>'
        for here, there in zip(text, against, strict=True)
    )
