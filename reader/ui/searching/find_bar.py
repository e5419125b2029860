"""The bar under the toolbar in which one types what to find in the article."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

_REST = 150
"""Milliseconds without a key after which it is looked for."""


class FindBar(QFrame):
    """What is sought, how often it is there, and the way to the next."""

    sought = Signal(str)
    stepped = Signal(int)
    """1 for the next, -1 for the one before."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("FindBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(placeholderText=self.tr("Find: 研发, 研發 or yanfa"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setMaximumWidth(320)
        self._count = QLabel()
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._seek)
        self.field.textChanged.connect(self._timer.start)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._button("↑", self.tr("Previous (Shift+F3)"), -1))
        layout.addWidget(self._button("↓", self.tr("Next (F3)"), 1))
        layout.addWidget(self._count)
        layout.addStretch(1)
        layout.addWidget(self._button("✕", self.tr("Close (Esc)"), 0))
        self.hide()

    def _button(self, text: str, words: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.clicked.connect((lambda: self.stepped.emit(step)) if step else self.close_bar)
        return button

    def open_bar(self, text: str = "") -> None:
        """Show the bar, with `text` in it if there is one."""
        self.show()
        if text:
            self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus()

    def close_bar(self) -> None:
        """Hide the bar; nothing is sought any more."""
        self.hide()
        self.closed.emit()

    def show_count(self, number: int, count: int) -> None:
        """The hit `number` of `count` is shown."""
        if not self.field.text().strip():
            self._count.clear()
        elif count:
            words = self.tr("{number} of {count}")
            self._count.setText(words.format(number=number, count=count))
        else:
            self._count.setText(self.tr("not found"))

    def count_text(self) -> str:
        """What is said of the hits."""
        return self._count.text()

    def _seek(self) -> None:
        self._timer.stop()
        self.sought.emit(self.field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self._seek()
            else:
                is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.stepped.emit(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)
