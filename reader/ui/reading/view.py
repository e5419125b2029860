"""The reading view: the page, its words under the mouse and the keys, and what is copied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QApplication, QWidget

from reader.model import Place, Position, Role, Script
from reader.ui.reading.arrangement import Sides
from reader.ui.reading.copying import copied, plain_text
from reader.ui.reading.marks import Marks
from reader.ui.reading.page import Annotate, Spot
from reader.ui.reading.painting import Span
from reader.ui.reading.pointing import PointedPage
from reader.ui.reading.style import ReadingStyle
from reader.ui.reading.walking import above_or_below, beside


class ReadingView(PointedPage):
    """An article to read: the core gives its words, the window its place and its settings."""

    word_clicked = Signal(object)
    """The `HoveredWord` that was clicked, or chosen with Return."""

    def __init__(
        self, annotate: Annotate | None, style: ReadingStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(annotate, style, parent)
        self._pressed = QPoint()
        self.setAccessibleName(self.tr("Text"))

    def toggle_script(self) -> None:
        """Show the other script, or make it the active one."""
        self.set_script(self.script.other)

    def set_ruby(self, has_ruby: bool) -> None:
        """Show or hide the pinyin."""
        self.set_reading_style(replace(self.reading_style, has_ruby=has_ruby))

    def set_marks(self, marks: Marks) -> None:
        """Underline what `marks` tells of; it is asked when a paragraph is first seen."""
        self._highlights.marks = marks
        for layout in self._spread.layouts:
            layout.remark()
        self.viewport().update()

    def set_lit(self, paragraph: int, first: int, last: int) -> None:
        """Light the words [first, last) of a paragraph, until `clear_lit`."""
        self._highlights.lit = self._span(paragraph, first, last)
        self.viewport().update()

    def clear_lit(self) -> None:
        """Light nothing."""
        self._highlights.lit = None
        self.viewport().update()

    def reveal(self, place: Place, words: int = 1) -> None:
        """Light the `words` words at `place`, and scroll there if they cannot be seen."""
        self.set_lit(place.paragraph, place.word, place.word + words)
        if span := self._highlights.lit:
            self._scroll_to(span, self.viewport().height() // 3)

    def reveal_printed(self, start: Position, end: Position) -> None:
        """`reveal` for the words which the printed characters from `start` to `end` belong to."""
        first = self._page.spot_of(start)
        last = self._page.spot_of(Position(end.paragraph, max(start.offset, end.offset - 1)))
        words = last.word - first.word + 1 if last.piece == first.piece else 1
        self.reveal(self._page.place(first), words)

    def point_at(self, position: Position) -> None:
        """Point at the word that a printed character belongs to, as the keys do."""
        if self._page.is_annotated:
            spot = self._page.spot_of(position)
            span = Span(spot.piece, spot.word, spot.word + 1)
            self._scroll_to(span, self.viewport().height() // 3)
            self._hover(span)

    def selected(self) -> tuple[Position, Position] | None:
        """The first printed character that is selected, and the one behind the last."""
        if chosen := self._selection():
            first, last = sorted(chosen)
            return self._page.position(first), self._page.position(last)
        return None

    def select(self, start: Position, end: Position) -> None:
        """Select printed characters."""
        self._select(self._page.spot_of(start), self._page.spot_of(end))

    # Pointing

    # Walking

    def _step(self, step: int) -> None:
        self._walk(lambda span: beside(self._page, span, step))

    def _step_line(self, step: int) -> None:
        self._walk(lambda span: above_or_below(self._layout, span, step))

    def _walk(self, onward: Callable[[Span], Span | None]) -> None:
        if not self._page.is_annotated:
            return
        here = self._highlights.hovered
        if here is not None and self.hovered:
            span = onward(here)
        else:
            spot = self._hold().spot
            span = beside(self._page, Span(spot.piece, spot.word, spot.word), 1)
        if span is not None:
            self._scroll_to(span, None)
            self._hover(span)

    def _scroll_to(self, span: Span, below_top: int | None) -> None:
        """Scroll `span` into view; if it was out of it, so far below the top."""
        rects = self._layout.rects(span.piece, span.first, span.last)
        if not rects:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        room = self._style.size // 2
        top, bottom = round(rects[0].top()) - room, round(rects[-1].bottom()) + room
        if bar.value() <= top and bottom <= bar.value() + height:
            return
        if below_top is not None:
            bar.setValue(top - below_top)
        else:
            bar.setValue(top if top < bar.value() else bottom - height)

    def _choose(self) -> None:
        if hovered := self.hovered:
            self.word_clicked.emit(hovered)

    def _turn(self, pages: int) -> None:
        """Scroll by a viewport, less the line that may have been cut off at its edge."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setValue(bar.value() + pages * max(1, height - self._style.pitch(Role.BODY)))

    def _scroll_to_edge(self, action: QAbstractSlider.SliderAction) -> None:
        self.verticalScrollBar().triggerAction(action)

    # Overridden Qt methods

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.SelectAll):
            # Qt's own way would also offer the whole text to other programs at once, on X11.
            self.selectAll()
            return
        if event.key() == Qt.Key.Key_Escape and not self._highlights.hovered:
            event.ignore()
            return
        do = self._keys().get((event.key(), modifiers))
        if do is None:
            super().keyPressEvent(event)
        else:
            do()
            event.accept()

    def _keys(self) -> dict[tuple[int, Qt.KeyboardModifier], Callable[[], None]]:
        key, act = Qt.Key, QAbstractSlider.SliderAction
        plain, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
        return {
            (key.Key_Left, plain): lambda: self._step(-1),
            (key.Key_Right, plain): lambda: self._step(1),
            (key.Key_Up, plain): lambda: self._step_line(-1),
            (key.Key_Down, plain): lambda: self._step_line(1),
            (key.Key_Escape, plain): lambda: self._hover(None),
            (key.Key_Return, plain): self._choose,
            (key.Key_Enter, plain): self._choose,
            (key.Key_Home, plain): lambda: self._scroll_to_edge(act.SliderToMinimum),
            (key.Key_End, plain): lambda: self._scroll_to_edge(act.SliderToMaximum),
            (key.Key_PageUp, plain): lambda: self._turn(-1),
            (key.Key_PageDown, plain): lambda: self._turn(1),
            (key.Key_Space, plain): lambda: self._turn(1),
            (key.Key_Space, shift): lambda: self._turn(-1),
        }

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons():
            super().mouseMoveEvent(event)
        else:
            self._point(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        self._activate(self._side_at(event.position()), event)
        super().mousePressEvent(event)

    def _activate(self, side: Script, event: QMouseEvent) -> None:
        """The mouse is pressed on a side; what is selected there is not what was pressed on."""
        is_new = side is not self.script
        self.set_script(side)
        is_extended = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if is_new and event.button() is Qt.MouseButton.LeftButton and not is_extended:
            cursor = self.textCursor()
            cursor.clearSelection()
            with self._scrolling_held():
                self.setTextCursor(cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        is_click = moved < QApplication.startDragDistance()
        if is_click and event.button() is Qt.MouseButton.LeftButton:
            self._point(event.position())
            self._choose()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word; what Qt takes for a word is a whole clause."""
        if span := self._word_under(event.position(), self.script):
            self._select(Spot(span.piece, span.first), Spot(span.piece, span.last))

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Of two scripts side by side each is a stop of the Tab key."""
        onward = Script.SIMPLIFIED if is_next else Script.TRADITIONAL
        if self.arrangement.sides is Sides.ONE or self.script is onward:
            return super().focusNextPrevChild(is_next)
        self.set_script(onward)
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # The size of the text is a setting, and the window's.
            event.ignore()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave and self._is_mouse_hover:
            self._hover(None)
        return super().viewportEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        start = self._layout.spot(cursor.selectionStart())
        end = self._layout.spot(cursor.selectionEnd())
        return plain_text(copied(self._page, self.script, start, end))
