"""The panel of what may be wrong and of what was put right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.corrections import Correction
from reader.model import Script
from reader.ui.mending.auditing import PlacedFinding
from reader.ui.mending.legend import Legend
from reader.ui.mending.names import MendingNames
from reader.ui.reading.style import Theme
from reader.ui.term_delegate import LINE, TermDelegate, TermLine

_VALUE = Qt.ItemDataRole.UserRole
_MOST = 200
"""Lines: measuring more would stop the window. Those behind come up as others go."""


class MendPanel(QWidget):
    """Findings above, corrections below; Enter goes to the place."""

    chosen = Signal(object)
    """The PlacedFinding to go to."""
    correction_chosen = Signal(object)
    accepted = Signal(object)
    refused = Signal(object)
    all_alike_accepted = Signal(object)
    taken_back = Signal(object)
    """The Correction that is no longer wanted."""

    def __init__(
        self,
        theme: Theme,
        families: Mapping[Script, tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._families = families
        self.setObjectName("Panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._names = MendingNames()
        self._title = _title("")
        self.findings = _KeyList(
            {
                (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier): self.accepted.emit,
                (Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier): self.refused.emit,
                (Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier): self.all_alike_accepted.emit,
            }
        )
        self.findings.setAccessibleName(self.tr("Findings"))
        self.findings.chosen.connect(self.chosen)
        self.corrections = _KeyList(
            {(Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): self.taken_back.emit}
        )
        self.corrections.setAccessibleName(self.tr("Put right"))
        self.corrections.chosen.connect(self.correction_chosen)
        self.legend = Legend(theme)
        self._arrange()
        self.setFocusProxy(self.findings)
        self.show_findings((), is_done=False)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self.findings, 3)
        layout.addWidget(
            _Buttons(
                self.findings,
                (
                    (self.tr("Accept"), self.tr("The source meant this (A)"), self.accepted.emit),
                    (self.tr("Refuse"), self.tr("The source is right (R)"), self.refused.emit),
                    (
                        self.tr("All alike"),
                        self.tr("Accept wherever it is proposed (Shift+A)"),
                        self.all_alike_accepted.emit,
                    ),
                ),
            )
        )
        layout.addWidget(_title(self.tr("Put right")))
        layout.addWidget(self.corrections, 2)
        take_back = (self.tr("Take back"), self.tr("As it was before (Del)"), self.taken_back.emit)
        layout.addWidget(_Buttons(self.corrections, (take_back,)))
        layout.addWidget(self.legend)

    def set_script(self, printed: Script) -> None:
        """The text is printed in this script."""
        self.findings.set_families(self._families[printed])
        self.corrections.set_families(self._families[printed])

    def show_findings(self, findings: Sequence[PlacedFinding], *, is_done: bool) -> None:
        """List the findings that are open."""
        count = len(findings)
        words = self.tr("The source may be wrong here: {count}") if count else ""
        nothing = self.tr("Nothing found") if is_done else self.tr("Reading…")
        self._title.setText(words.format(count=count) or nothing)
        self.findings.show_lines([(self._names.finding(each), each) for each in findings[:_MOST]])

    def show_corrections(
        self, corrections: Sequence[Correction], places: Callable[[Correction], int]
    ) -> None:
        """List what is in force, the last first."""
        last = corrections[: -_MOST - 1 : -1]
        self.corrections.show_lines([(self._names.correction(c, places), c) for c in last])


class _KeyList(QListWidget):
    """A list of values with keys of its own."""

    chosen = Signal(object)

    def __init__(
        self, keys: Mapping[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[object], None]]
    ) -> None:
        super().__init__()
        self._keys = keys
        self._delegate = TermDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def set_families(self, families: tuple[str, ...]) -> None:
        """Write the characters in these fonts."""
        self._delegate.families = families

    def show_lines(self, lines: Sequence[tuple[TermLine, object]]) -> None:
        """List values by their lines; the row that was current stays so."""
        row = max(0, self.currentRow())
        self.clear()
        for line, value in lines:
            item = QListWidgetItem()
            item.setData(_VALUE, value)
            item.setData(LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(line))
            self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))

    def lines(self) -> list[TermLine]:
        """What is listed, from the top."""
        return [TermLine(*self.item(row).data(LINE)) for row in range(self.count())]

    def choose(self, value: object) -> None:
        """Make `value` the current one, if it is listed."""
        for row in range(self.count()):
            if self.item(row).data(_VALUE) == value:
                self.setCurrentRow(row)

    def do(self, act: Callable[[object], None]) -> None:
        """Act on the current value."""
        if item := self.currentItem():
            act(item.data(_VALUE))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_VALUE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._keys.get((Qt.Key(event.key()), event.modifiers()))
        if act is None:
            super().keyPressEvent(event)
        else:
            self.do(act)


class _Buttons(QWidget):
    """What can be done with the current value of a list."""

    def __init__(
        self, target: _KeyList, buttons: Sequence[tuple[str, str, Callable[[object], None]]]
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 6)
        row.setSpacing(6)
        for text, tip, act in buttons:
            button = QPushButton(text)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, act=act: target.do(act))
            row.addWidget(button)
        row.addStretch(1)


def _title(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("PanelTitle")
    label.setWordWrap(True)
    return label
