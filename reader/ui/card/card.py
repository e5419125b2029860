"""The word card: a frame over the page, beside the word and never on it."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import unquote

from PySide6.QtCore import QMargins, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.model import Script
from reader.ui.card.contents import (
    ACCEPT,
    BACK,
    ELSEWHERE,
    LOOK_UP,
    REFUSE,
    CardContents,
    CardLook,
)
from reader.ui.card.facts import CardFacts
from reader.ui.reading.style import ReadingStyle

_WIDTH = 26
"""In the panels' em; a card is to be read at a glance."""
_GAP = 6
_MARGIN = 8
_INSIDE = QMargins(14, 10, 14, 12)


class WordCard(QFrame):
    """Shows facts; what they are facts of is somebody else's business."""

    headword_chosen = Signal(str)
    """A headword inside the pinned card was chosen."""
    elsewhere_chosen = Signal(str)
    """The reader wants to see the other places of a headword."""
    settled = Signal(bool)
    """Whether the source is right where the audit has found something."""
    back_chosen = Signal()
    left = Signal()
    """The reader wants to go back to the page."""

    def __init__(self, style: ReadingStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self.setObjectName("Card")
        self._look = CardLook(Script.TRADITIONAL, style)
        self._contents = CardContents(self)
        self._facts: CardFacts | None = None
        self._beside: tuple[QRect, ...] = ()
        self._text = _CardText(self)
        self._text.linkActivated.connect(self._follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_INSIDE)
        self._scroller = QScrollArea()
        self._scroller.setWidget(self._text)
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setFocusProxy(self._text)
        self._scroller.viewport().setAutoFillBackground(False)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(self._scroller)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._set_pinned(False)
        self.hide()

    def set_style(self, style: ReadingStyle) -> None:
        """Take fonts and colours from `style`."""
        self._look = self._look._replace(style=style)
        self.close_card()

    def show_facts(
        self,
        facts: CardFacts,
        script: Script,
        beside: Sequence[QRect],
        *,
        is_hiding: bool = False,
        can_go_back: bool = False,
    ) -> None:
        """Fill the card and put it beside the rectangles of a word, in the parent."""
        self._facts = facts
        self._look = self._look._replace(
            script=script, is_hiding=is_hiding and not self.is_pinned, can_go_back=can_go_back
        )
        self._fill()
        self.place(beside)
        self.show()
        self.raise_()

    def renew(self, facts: CardFacts) -> None:
        """More is known of what the card is about."""
        self._facts = facts
        self._fill()
        self.place(self._beside)

    def place(self, beside: Sequence[QRect]) -> None:
        """Stand beside the rectangles of a word, in the parent."""
        self._beside = tuple(beside)
        if beside:
            self._fit(self._room(beside[0], beside[-1]))
            self.move(self._position(beside[0], beside[-1]))

    def pin(self) -> None:
        """Stay, and let the reader walk inside."""
        if self._facts:
            self._set_pinned(True)
            self._look = self._look._replace(is_hiding=False)
            self._fill()
            self.place(self._beside)
            self._text.setFocus()

    def reveal(self) -> None:
        """Show what was kept back."""
        self._look = self._look._replace(is_hiding=False)
        self._fill()
        self.place(self._beside)

    def close_card(self) -> None:
        """Go, pinned or not."""
        self._set_pinned(False)
        self.hide()

    @property
    def is_pinned(self) -> bool:
        """Whether the card stays wherever the reader points."""
        return self._look.is_pinned

    @property
    def is_hiding(self) -> bool:
        """Whether reading and meaning are kept back now."""
        return self.isVisible() and self._look.is_hiding

    def text(self) -> str:
        """What the card says, as rich text."""
        return self._text.text()

    def spoken(self) -> str:
        """What a screen reader says of the card."""
        return self._contents.spoken(self._facts, self._look.script) if self._facts else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar = self._scroller.verticalScrollBar()
            pages = 1 if event.key() == Qt.Key.Key_PageDown else -1
            bar.setValue(bar.value() + pages * bar.pageStep())
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Back):
            self.back_chosen.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self._text.walk(True)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self._text.walk(False)

    def _set_pinned(self, is_pinned: bool) -> None:
        self._look = self._look._replace(is_pinned=is_pinned)
        # A card that comes and goes lets the mouse through to the page.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_pinned)
        self._text.set_walkable(is_pinned)

    def _fill(self) -> None:
        if self._facts:
            self._text.setFixedWidth(_WIDTH * self.fontMetrics().height())
            self._text.setText(self._contents.rich_text(self._facts, self._look))
            self._text.adjustSize()
            self.setAccessibleName(self.spoken())

    def _follow(self, link: str) -> None:
        if link.startswith(BACK):
            self.back_chosen.emit()
        elif link.startswith(ELSEWHERE):
            self.elsewhere_chosen.emit(unquote(link.removeprefix(ELSEWHERE)))
        elif link in (ACCEPT, REFUSE):
            self.settled.emit(link == REFUSE)
        else:
            self.headword_chosen.emit(unquote(link.removeprefix(LOOK_UP)))

    def _fit(self, room: int) -> None:
        """Be as high as the text, or as `room` has it; the rest is scrolled to."""
        margins = self.contentsMargins() + _INSIDE
        least = self.fontMetrics().height()
        height = max(least, min(self._text.height(), room - margins.top() - margins.bottom()))
        bar = self._scroller.verticalScrollBar()
        more = bar.sizeHint().width() if height < self._text.height() else 0
        self._scroller.setFixedSize(self._text.width() + more, height)
        bar.setValue(0)
        self.adjustSize()

    def _room(self, first: QRect, last: QRect) -> int:
        """The height that there is for a card, below the word or above it."""
        below = self._area.rect().bottom() - last.bottom()
        return max(below, first.top()) - _GAP - _MARGIN

    def _position(self, first: QRect, last: QRect) -> QPoint:
        """Under the word's last line, or above its first where there is more room."""
        area = self._area.rect()
        left = max(_MARGIN, min(first.left(), area.right() - self.width() - _MARGIN))
        below = last.bottom() + _GAP
        above = first.top() - _GAP - self.height()
        fits = below + self.height() <= area.bottom()
        has_more_room = area.bottom() - below >= first.top() - _GAP
        return QPoint(left, below if fits or (above < 0 and has_more_room) else above)


class _CardText(QLabel):
    """The card's text; its links can be walked with the arrow keys too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)

    def set_walkable(self, is_walkable: bool) -> None:
        """Let links be chosen by mouse and keys, or not."""
        flags = Qt.TextInteractionFlag
        links = flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(links if is_walkable else flags.NoTextInteraction)

    def walk(self, is_forward: bool) -> None:
        """Go to the next link or the one before; behind the last comes the first."""
        self.focusNextPrevChild(is_forward)
        if not self.hasFocus():
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        walking = (key.Key_Down, key.Key_Right, key.Key_Up, key.Key_Left)
        leaving = (key.Key_Escape, key.Key_Backspace, key.Key_PageDown, key.Key_PageUp)
        if event.key() in (*walking, *leaving):
            event.ignore()
        else:
            super().keyPressEvent(event)
