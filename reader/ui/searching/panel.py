"""The panel that searches the whole shelf."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.model import Script
from reader.ui.searching.hit_delegate import FOUND, Found, HitDelegate

_REST = 200
"""Milliseconds without a key after which it is looked for."""
MOST = 200
"""Sentences that are listed."""


class SearchPanel(QWidget):
    """What is sought on the shelf, and the sentences where it is; Enter or a click goes there."""

    sought = Signal(str)
    chosen = Signal(object)
    """The FoundSentence to go to."""

    def __init__(
        self, families: Mapping[Script, tuple[str, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(placeholderText=self.tr("研发, 研發 or yanfa"))
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(self.tr("Search the shelf"))
        self._goes_to_list = False
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._seek)
        self.field.textChanged.connect(self._timer.start)
        self.field.returnPressed.connect(self._enter)
        self._count = QLabel()
        self._count.setObjectName("PanelTitle")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.delegate = HitDelegate(self._list)
        self.delegate.families = families
        self._list.setItemDelegate(self.delegate)
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(10, 0, 10, 0)
        above.addWidget(self.field)
        layout.addLayout(above)
        layout.addWidget(self._count)
        layout.addWidget(self._list)
        self.setFocusProxy(self.field)

    def seek(self, text: str) -> None:
        """Look for `text` now; the keys go to what is found."""
        self.field.setText(text)
        self._goes_to_list = True
        self._seek()

    def show_found(self, typed: str, found: Sequence[Found]) -> None:
        """List sentences, if they are still those that are sought."""
        if typed != self.field.text():
            return
        self._list.clear()
        for each in found:
            item = QListWidgetItem()
            item.setData(FOUND, each)
            item.setToolTip(each.sentence.sentence)
            said = f"{each.title}: {each.sentence.sentence}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self._list.addItem(item)
        self._count.setText(self._counted(typed, len(found)))
        if self._goes_to_list:
            self._goes_to_list = False
            self._list.setCurrentRow(0)
            self._list.setFocus()

    def count_text(self) -> str:
        """What is said of the hits."""
        return self._count.text()

    def found(self) -> list[Found]:
        """What is listed, from the top."""
        return [self._list.item(row).data(FOUND) for row in range(self._list.count())]

    def choose(self, row: int) -> None:
        """Go to what stands in a row."""
        self._list.setCurrentRow(row)
        self._choose(self._list.item(row))

    def _counted(self, typed: str, count: int) -> str:
        if not typed.strip():
            return ""
        if count >= MOST:
            return self.tr("The first {count} places").format(count=count)
        return self.tr("{count} places").format(count=count)

    def _enter(self) -> None:
        if self._timer.isActive():
            self._seek()
        elif self._list.count():
            self.choose(max(0, self._list.currentRow()))

    def _seek(self) -> None:
        self._timer.stop()
        self.sought.emit(self.field.text())

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(FOUND).sentence)
