"""One line of a menu: its words, its key, and what it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


def add_action(menu: QMenu, text: str, key: str, do: Callable[[], object]) -> QAction:
    """Add an action to `menu`; without a `key` it has none."""
    action = menu.addAction(text)
    action.setShortcut(QKeySequence(key))
    action.triggered.connect(lambda: do())
    return action
