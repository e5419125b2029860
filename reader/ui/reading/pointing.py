"""The page, and the word that the reader points at, by mouse or by key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from reader.model import Article, Place, Role, Script, Word
from reader.ui.reading.canvas import PageCanvas
from reader.ui.reading.layout import LazyLayout
from reader.ui.reading.page import Annotate, Spot
from reader.ui.reading.painting import Span
from reader.ui.reading.style import ReadingStyle
from reader.ui.reading.walking import can_be_looked_up


@dataclass(frozen=True, slots=True)
class HoveredWord:
    """A word that the reader points at, with the mouse or the keys."""

    place: Place
    word: Word
    rects: tuple[QRect, ...]
    """Around the word and its pinyin, one for each line it is on, in the viewport."""
    words: tuple[Word, ...] = ()
    """The words of its paragraph, or of the part of a very long one."""
    script: Script = Script.TRADITIONAL
    """The script in which it is pointed at."""

    @property
    def text(self) -> str:
        """The words of its paragraph as printed."""
        return "".join(word.printed for word in self.words)

    @property
    def start(self) -> int:
        """Where it begins in `text`."""
        return self.word.start - self.words[0].start if self.words else 0

    @property
    def end(self) -> int:
        """Where it ends in `text`."""
        return self.start + len(self.word.printed)


class PointedPage(PageCanvas):
    """Knows the word pointed at, tells of it, and paints it."""

    word_hovered = Signal(object)
    """The `HoveredWord` pointed at from now on, or None."""

    def __init__(
        self, annotate: Annotate | None, style: ReadingStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(annotate, style, parent)
        self._is_mouse_hover = False
        self._pointed_side: Script | None = None
        """The script in which a word is pointed at, if not the active one."""
        self.moved.connect(self._follow)

    def show_article(
        self, article: Article, printed: Script, annotate: Annotate | None = None
    ) -> None:
        """Show `article` from its beginning, in the script it is printed in.

        Words are taken from `annotate` from now on, if it is given.
        """
        self._hover(None)
        super().show_article(article, printed, annotate)

    def set_annotator(self, annotate: Annotate | None) -> None:
        """Take words from `annotate` from now on; the place and the selection stay."""
        self._hover(None)
        super().set_annotator(annotate)

    def set_script(self, script: Script) -> None:
        """Show the article in `script`, or make it the active one; place and selection stay."""
        self._pointed_side = None
        super().set_script(script)

    def hideEvent(self, event: QHideEvent) -> None:
        # When the window goes, its parts go in any order: none of them must hear of words then.
        self._hover(None)
        super().hideEvent(event)

    @property
    def hovered(self) -> HoveredWord | None:
        """The word pointed at, if it can be seen."""
        span = self._highlights.hovered
        if span is None:
            return None
        rects = self._viewport_rects(span)
        if not any(rect.intersects(self.viewport().rect()) for rect in rects):
            return None
        words = self._pointed_layout.block(span.piece).text.words
        return HoveredWord(
            self._page.place(Spot(span.piece, span.first)),
            words[span.first],
            rects,
            words,
            self._pointed_layout.script,
        )

    @property
    def is_mouse_hover(self) -> bool:
        """Whether the mouse points, and not the keys."""
        return self._is_mouse_hover

    @property
    def looked_at(self) -> tuple[QRect, ...]:
        """Around the characters that `look_at` shows, in the viewport."""
        return self._rects_in_viewport(self._pointed_layout.looked_at())

    def look_at(self, characters: tuple[Place, int] | None) -> None:
        """Show that so many characters from a place are looked up instead of the hovered word."""
        if characters is None:
            self._highlights.looked_at = None
        else:
            first = self._page.spot(characters[0])
            offset = self._page.printed_offset(first) + characters[1]
            self._highlights.looked_at = (first, self._page.spot_at(first.piece, offset))
        self.viewport().update()

    def _point(self, point: QPointF) -> None:
        """The mouse points at something in the viewport."""
        side = self._side_at(point)
        self._hover(self._word_under(point, side), by_mouse=True, side=side)

    def _hover(
        self, span: Span | None, *, by_mouse: bool = False, side: Script | None = None
    ) -> None:
        if (
            span == self._highlights.hovered
            and (side or self.script) is self._pointed_layout.script
        ):
            return
        self._is_mouse_hover = by_mouse
        before, self._highlights.hovered = self._highlights.hovered, span
        self._pointed_side = side
        self._repaint_around(before)
        self._repaint_around(span)
        self._tell_hovered()

    def _repaint_around(self, span: Span | None) -> None:
        """Paint a word anew wherever it is shown: hovering must not cost a whole page."""
        room = self._style.em(Role.HEADLINE)
        if span is None:
            return
        for layout in self._layout.sides:
            for rect in self._viewport_rects(span, layout):
                self.viewport().update(rect.adjusted(-room, -room, room, room))

    def _tell_hovered(self) -> None:
        self.word_hovered.emit(self.hovered)

    def _follow(self) -> None:
        if self._highlights.hovered:
            self._tell_hovered()

    def _side_at(self, point: QPointF) -> Script:
        """The script that is shown at a point of the viewport, or nearest to it."""
        if not self._spread.is_of_both:
            return self.script
        return self._spread.side_at(self._in_document(point))

    def _word_under(self, point: QPointF, side: Script) -> Span | None:
        layout = self._spread.layout(side)
        found = layout.unit_at(self._in_document(point))
        if found is None or not self._page.is_annotated:
            return None
        index, unit = found
        word = layout.block(index).text.word_at(unit)
        if not can_be_looked_up(self._page.words(index)[word]):
            return None
        return Span(index, word, word + 1)

    @property
    def _pointed_layout(self) -> LazyLayout:
        side = self._pointed_side if self._spread.is_of_both else None
        return self._spread.layout(side or self.script)

    def _in_document(self, point: QPointF) -> QPointF:
        return point + QPointF(0, self.verticalScrollBar().value())

    def _viewport_rects(self, span: Span, layout: LazyLayout | None = None) -> tuple[QRect, ...]:
        layout = layout or self._pointed_layout
        return self._rects_in_viewport(layout.rects(span.piece, span.first, span.last))

    def _rects_in_viewport(self, rects: Sequence[QRectF]) -> tuple[QRect, ...]:
        top = self.verticalScrollBar().value()
        return tuple(rect.translated(0, -top).toAlignedRect() for rect in rects)

    def _span(self, paragraph: int, first: int, last: int) -> Span | None:
        spot = self._page.spot(Place(paragraph, first))
        if last <= first or not self._page.words(spot.piece):
            return None
        return Span(spot.piece, spot.word, spot.word + last - first)
