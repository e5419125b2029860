"""The glossary of the article: its terms in order of appearance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.model import Script, Term, TermPlace
from reader.ui.term_delegate import LINE, TermDelegate, TermLine

_PLACE = Qt.ItemDataRole.UserRole


class GlossaryPanel(QWidget):
    """A list of terms; a click or Enter goes to the place, the mouse lights it."""

    place_chosen = Signal(object)
    """The TermPlace to go to."""
    term_pointed = Signal(object)
    """The TermPlace under the mouse or the cursor, or None."""

    def __init__(
        self, families: Mapping[Script, tuple[str, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._families = families
        self.setObjectName("Panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(self.tr("Glossary"))
        self._title.setObjectName("PanelTitle")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Glossary"))
        self._delegate = TermDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.viewport().installEventFilter(self)
        self._list.itemClicked.connect(self._go)
        self._list.itemActivated.connect(self._go)
        self._list.itemEntered.connect(self._point)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self._list)

    def show_terms(self, places: Sequence[TermPlace], script: Script) -> None:
        """List `places`, the terms written in `script`."""
        self._list.clear()
        for place in places:
            item = QListWidgetItem()
            item.setData(_PLACE, place)
            item.setToolTip(place.term.note)
            self._list.addItem(item)
        self.set_script(script)

    def set_script(self, script: Script) -> None:
        """Write the same terms in `script`."""
        self._delegate.families = self._families[script]
        for item in self._items():
            line = _line(item.data(_PLACE).term, script)
            item.setData(LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(line))

    def light(self, term: Term | None) -> None:
        """Show which term the reader points at in the text."""
        for item in self._items():
            if term and item.data(_PLACE).term == term:
                self._list.setCurrentItem(item)
                return
        self._list.setCurrentRow(-1)

    def lit(self) -> Term | None:
        """The term that is lit."""
        item = self._list.currentItem()
        return item.data(_PLACE).term if item else None

    def lines(self) -> list[TermLine]:
        """What the list shows, from the top."""
        return [TermLine(*item.data(LINE)) for item in self._items()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.term_pointed.emit(None)
        return super().eventFilter(watched, event)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _go(self, item: QListWidgetItem) -> None:
        self.place_chosen.emit(item.data(_PLACE))

    def _point(self, item: QListWidgetItem) -> None:
        self.term_pointed.emit(item.data(_PLACE))


def _line(term: Term, script: Script) -> TermLine:
    return TermLine(term.in_script(script), term.pinyin, term.gloss)
