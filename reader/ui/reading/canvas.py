"""A scrolling page of one article in either script or both: keeps the reader's place always."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.model import Article, Place, Position, Script
from reader.ui.reading.arrangement import Arrangement
from reader.ui.reading.held import Held, first_line, line_top, standing
from reader.ui.reading.layout import LazyLayout
from reader.ui.reading.page import Annotate, Page, Spot
from reader.ui.reading.painting import Highlights
from reader.ui.reading.readiness import prepare
from reader.ui.reading.spread import Spread
from reader.ui.reading.style import ReadingStyle
from reader.ui.theme import palette_of

_IDLE = 40
"""Milliseconds without scrolling after which the other script is made ready."""


class PageCanvas(QTextEdit):
    """Shows and scrolls an article; each script has a plain-text document of its own.

    Of two scripts side by side the active one's document is the widget's. Only visible lines are
    set. Where a paragraph is not as high as was thought, the scroll bar moves and the text stays.
    """

    script_changed = Signal(object)
    """The `Script` shown from now on."""
    moved = Signal()
    """What is shown stands elsewhere in the viewport now."""

    def __init__(
        self, annotate: Annotate | None, style: ReadingStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._annotate = annotate
        self._style = style
        self._highlights = Highlights()
        self._script = Script.TRADITIONAL
        self._held: tuple[int, Held] | None = None
        self._is_settling = False
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._warm_up)
        self._set_up()
        self._page = Page(Article("", ()), self._script, annotate)
        self._spread = self._spread_out()
        self._install()

    def show_article(
        self, article: Article, printed: Script, annotate: Annotate | None = None
    ) -> None:
        """Show `article` from its beginning, in the script it is printed in.

        Words are taken from `annotate` from now on, if it is given.
        """
        self._annotate = annotate or self._annotate
        has_changed = printed is not self._script
        old = self._spread
        self._page = Page(article, printed, self._annotate)
        self._held, self._script = None, printed
        self._highlights.hovered = self._highlights.lit = None
        self._spread = self._spread_out()
        self._install()
        old.deleteLater()
        self.verticalScrollBar().setValue(0)
        self._settle()
        if has_changed:
            self.script_changed.emit(printed)

    def set_annotator(self, annotate: Annotate | None) -> None:
        """Take words from `annotate` from now on; the place and the selection stay."""
        self._annotate = annotate
        old = self._page
        held, selection = self._hold(), self._selection()
        self._page = old.annotated_by(annotate)
        self._highlights.hovered = self._highlights.lit = None
        self._spread.set_page(self._page)

        def moved(spot: Spot) -> Spot:
            return self._page.spot_at(spot.piece, old.printed_offset(spot))

        self._restore(Held(moved(held.spot), held.below_top))
        if selection:
            self._select(moved(selection[0]), moved(selection[1]))

    @property
    def script(self) -> Script:
        """The script shown."""
        return self._script

    def set_script(self, script: Script) -> None:
        """Show the article in `script`, or make it the active one; place and selection stay."""
        if script is self._script:
            return
        held, selection = self._hold(), self._selection()
        self._script = script
        self._install()
        if self._spread.is_of_both:
            held = standing(self._layout, held.spot, self.verticalScrollBar().value())
        self._restore(held)
        if selection:
            self._select(*selection)
        self.script_changed.emit(script)

    @property
    def reading_style(self) -> ReadingStyle:
        """How the page looks now."""
        return self._style

    def set_reading_style(self, style: ReadingStyle) -> None:
        """Show the page in `style`; the place stays."""
        held = self._hold()
        self._style = style
        self._colour()
        self._spread.arrange(style, self.viewport().width())
        self._restore(held)

    @property
    def arrangement(self) -> Arrangement:
        """Where each script stands now."""
        return self._spread.arrangement

    def place(self) -> Place:
        """The first character of the first line that is fully visible."""
        return self._page.place(self._hold().spot)

    def go_to(self, place: Place) -> None:
        """Scroll the line of `place` to the top."""
        self._restore(Held(self._page.spot(place), self._style.margin // 2))

    def position(self) -> Position:
        """`place`, counted in printed characters."""
        return self._page.position(self._hold().spot)

    def go_to_position(self, position: Position, below_top: int | None = None) -> None:
        """Scroll the line of a printed character to the top, or so many pixels below it."""
        usual = self._style.margin // 2
        spot = self._page.spot_of(position)
        self._restore(Held(spot, usual if below_top is None else below_top))

    def below_top(self) -> int:
        """How many pixels below the top of the viewport the line of `position` begins."""
        return self._hold().below_top

    # Overridden Qt methods

    def changeEvent(self, event: QEvent) -> None:
        # The characters' font is the style's; Qt would give the document that of the panels.
        if event.type() is not QEvent.Type.FontChange:
            super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        held = self._hold()
        with self._scrolling_held():
            super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._spread.arrange(self._style, event.size().width())
        self._restore(held)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        # Not Qt's: it would shift pixels, and children of the viewport with them.
        if not self._is_settling:
            self._settle()
            self.moved.emit()
        self.viewport().update()

    # Inside

    @property
    def _layout(self) -> LazyLayout:
        return self._spread.layout(self._script)

    def _spread_out(self) -> Spread:
        width = self.viewport().width()
        spread = Spread(self._page, self._highlights, self._style, width, self)
        spread.grown.connect(self._make_room)
        return spread

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        # A file dropped on the page is for the window.
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self._colour()

    def _colour(self) -> None:
        self.setPalette(palette_of(self._style.theme))

    def _install(self) -> None:
        with self._scrolling_held():
            self.setDocument(self._layout.text_document)
        self.verticalScrollBar().setSingleStep(self._style.size * 2)

    @contextmanager
    def _settling(self) -> Iterator[None]:
        """Meanwhile nobody but this class scrolls, and it knows where to."""
        was_settling, self._is_settling = self._is_settling, True
        try:
            yield
        finally:
            self._is_settling = was_settling

    @contextmanager
    def _scrolling_held(self) -> Iterator[None]:
        """What Qt scrolls meanwhile is not what anybody wants to see."""
        value = self.verticalScrollBar().value()
        with self._settling():
            yield
            self.verticalScrollBar().setValue(value)

    def _settle(self) -> None:
        """Set the lines of all that is visible, without moving any of it."""
        if self._is_settling:
            return
        with self._settling():
            # Lines that turn out lower than expected make room for more at the end of the page.
            while self._settle_once():
                pass
        self._let_go()
        self._idle.start(_IDLE)

    def _let_go(self) -> None:
        """Forget lines not looked at for long: who turns pages fast leaves no idle moment."""
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        for side in self._layout.sides:
            seen = range(side.index_at(top), side.index_at(top + height) + 1)
            side.trim(seen, self._selected_pieces())

    def _selected_pieces(self) -> set[int]:
        """Where the selection begins and ends."""
        cursor = self.textCursor()
        ends = (cursor.anchor(), cursor.position())
        return {self._layout.text_document.findBlock(end).blockNumber() for end in ends}

    def _settle_once(self) -> bool:
        layout, bar = self._layout, self.verticalScrollBar()
        top, height = bar.value(), self.viewport().height()
        anchor = layout.first_set(top, top + height)
        if anchor is None:
            anchor = layout.index_at(top)
        at = layout.top(anchor)
        has_changed = layout.fill(anchor, at - top, top + height - at)
        if has_changed:
            self._adopt_height(layout)
            bar.setValue(top + layout.top(anchor) - at)
            self.viewport().update()
        return has_changed

    def _make_room(self, layout: LazyLayout, index: int, pixels: int) -> None:
        """A piece that nobody sees has grown: scroll with what is below it."""
        if self._is_settling or not (layout is self._layout or self._spread.is_of_both):
            return
        bar = self.verticalScrollBar()
        top = bar.value()
        with self._settling():
            self._adopt_height(self._layout)
            bar.setValue(top + pixels if layout.top(index) < top else top)
        if self._held and self._held[0] == top:
            self._held = (bar.value(), self._held[1])

    def _adopt_height(self, layout: LazyLayout) -> None:
        layout.documentSizeChanged.emit(layout.documentSize())

    def _hold(self) -> Held:
        """Where the reader is. Held as long as nobody scrolls, or toggling would creep."""
        top = self.verticalScrollBar().value()
        if self._held and self._held[0] == top:
            return self._held[1]
        return first_line(self._layout, top)

    def _restore(self, held: Held) -> None:
        """Scroll so that `held` is where it was."""
        layout, bar = self._layout, self.verticalScrollBar()
        with self._settling():
            layout.fill(held.spot.piece, held.below_top, self.viewport().height())
            self._adopt_height(layout)
            bar.setValue(line_top(layout, held.spot) - held.below_top)
        self._settle()
        self._held = (bar.value(), held)
        self.viewport().update()
        self.moved.emit()

    def _selection(self) -> tuple[Spot, Spot] | None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._layout.spot(cursor.anchor()), self._layout.spot(cursor.position())

    def _select(self, anchor: Spot, position: Spot) -> None:
        layout = self._layout
        start, end = layout.positions(anchor, position)
        cursor = QTextCursor(layout.text_document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        with self._scrolling_held():
            self.setTextCursor(cursor)
        self._settle()

    def _warm_up(self) -> None:
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        other = self._spread.layout(self._script.other)
        if prepare(self._layout, other, top, height, self._selected_pieces()):
            with self._scrolling_held():
                self._adopt_height(self._layout)
            self._idle.start(0)
