"""The layouts of a page, one a script, and where they stand in the viewport."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, Signal

from reader.model import Script
from reader.ui.reading.arrangement import Sides, arranged
from reader.ui.reading.layout import LazyLayout
from reader.ui.reading.page import Page
from reader.ui.reading.painting import Highlights
from reader.ui.reading.style import ReadingStyle


class Spread(QObject):
    """Makes the layout of a script when it is asked for; side by side, that of both."""

    grown = Signal(object, int, int)
    """A piece is so many pixels higher than it was thought to be: (layout, piece, pixels)."""

    def __init__(
        self,
        page: Page,
        highlights: Highlights,
        style: ReadingStyle,
        viewport_width: int,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._highlights = highlights
        self._layouts: dict[Script, LazyLayout] = {}
        self.arrange(style, viewport_width)

    @property
    def layouts(self) -> Iterable[LazyLayout]:
        """Those made so far."""
        return self._layouts.values()

    @property
    def is_of_both(self) -> bool:
        """Whether both scripts are shown."""
        return self.arrangement.sides is not Sides.ONE

    def layout(self, script: Script) -> LazyLayout:
        """The layout of the document in `script`."""
        if script not in self._layouts:
            self._make(script).set_style(self._style, self.arrangement)
        return self._layouts[script]

    def arrange(self, style: ReadingStyle, viewport_width: int) -> None:
        """Forget all lines and set them anew, for a viewport so many pixels wide."""
        self._style = style
        self.arrangement = arranged(style, viewport_width)
        if self.is_of_both:
            first, second = (self._layouts.get(script) or self._make(script) for script in Script)
            first.set_style(style, self.arrangement, second)
        else:
            for layout in self.layouts:
                layout.set_style(style, self.arrangement)

    def side_at(self, point: QPointF) -> Script:
        """Where both are shown, the script at a point of the document, or nearest to it."""
        if self.arrangement.sides is not Sides.BELOW:
            return self.arrangement.side_at(point.x())
        below = self.layout(Script.SIMPLIFIED)
        is_below = point.y() >= below.top(below.index_at(point.y()))
        return Script.SIMPLIFIED if is_below else Script.TRADITIONAL

    def set_page(self, page: Page) -> None:
        """Forget all lines: `page` has the same pieces, but other words."""
        self._page = page
        for layout in self.layouts:
            layout.set_page(page)

    def _make(self, script: Script) -> LazyLayout:
        layout = LazyLayout(self._page, script, self._highlights, self)
        layout.grown.connect(lambda *grown: self.grown.emit(layout, *grown))
        self._layouts[script] = layout
        return layout
