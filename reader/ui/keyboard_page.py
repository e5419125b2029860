"""Every key of the window on one page."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMenu,
    QMenuBar,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.ui.mnemonics import without_mnemonic

Key = tuple[str, str]
"""What is done, and by which key."""


class KeyboardPage(QDialog):
    """The keys of the menus, and those that only the page knows."""

    def __init__(self, bar: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self._text = QTextBrowser()
        self._text.setHtml(self._contents(bar))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        layout.addWidget(buttons)
        self.resize(520, 620)

    def text(self) -> str:
        """All of it, as plain text."""
        return self._text.toPlainText()

    def _contents(self, bar: QMenuBar) -> str:
        parts = [
            _section(self.tr("On the page"), self._page_keys()),
            _section(self.tr("In the panels and lists"), self._list_keys()),
        ]
        for action in bar.actions():
            # PySide's stubs do not know that a menu comes back.
            menu = action.menu()
            if isinstance(menu, QMenu):
                parts.append(_section(without_mnemonic(action.text()), list(_keys_of(menu))))
        return "".join(parts)

    def _page_keys(self) -> list[Key]:
        return [
            (self.tr("Word before, word behind"), "← →"),
            (self.tr("Line above, line below"), "↑ ↓"),
            (self.tr("Look up more, or fewer, characters"), "Shift+→ Shift+←"),
            (
                self.tr("With both scripts shown: to the right side, to the left side"),
                "Tab Shift+Tab",
            ),
            (self.tr("Pin the card, then Tab or arrows walk inside it"), "Enter"),
            (self.tr("Back, close the card, leave the full screen"), "Esc"),
            (self.tr("Show what the card hides; else turn the page"), self.tr("Space")),
            (self.tr("Turn pages"), "PgUp PgDn"),
            (self.tr("Beginning, end"), "Home End"),
            (self.tr("Other size"), self.tr("Ctrl+Wheel")),
        ]

    def _list_keys(self) -> list[Key]:
        return [
            (self.tr("Shelf: rename, remove"), "F2 Del"),
            (self.tr("Findings: accept, refuse, accept all alike"), "A R Shift+A"),
            (self.tr("What was put right: take back"), "Del"),
            (self.tr("Word list: unknown, learning, known, ignored, forget"), "1 2 3 4 Del"),
        ]


def _keys_of(menu: QMenu) -> Iterator[Key]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _keys_of(below)
        elif not action.shortcut().isEmpty():
            yield without_mnemonic(action.text()), _written(action)


def _written(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _section(title: str, keys: list[Key]) -> str:
    rows = "".join(
        f"<tr><td style='padding: 3px 24px 3px 0'><b>{escape(key)}</b></td>"
        f"<td style='padding: 3px 0'>{escape(what)}</td></tr>"
        for what, key in keys
    )
    return f"<h3>{escape(title)}</h3><table>{rows}</table>" if rows else ""
