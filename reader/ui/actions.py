"""Every action of the window, with its words and its key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar

from reader.ui.script_switch import ScriptSwitch

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class Actions(QObject):
    """The menus and the toolbar of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.switch = ScriptSwitch()
        self.switch.clicked.connect(window.toggle_script)
        self.switch.setToolTip(self.tr("Traditional or Simplified (T)"))
        self._make_file_menu(window)
        self._make_view_menu(window)
        self._make_help_menu(window)
        self._make_toolbar(window)

    def _make_file_menu(self, window: MainWindow) -> None:
        menu = window.menuBar().addMenu(self.tr("&File"))
        self.open = self._add(menu, self.tr("&Open…"), "Ctrl+O", window.choose_files)
        self.export = self._add(menu, self.tr("&Export…"), "Ctrl+E", window.choose_export)
        menu.addSeparator()
        self._add(menu, self.tr("&Quit"), "Ctrl+Q", window.close)

    def _make_view_menu(self, window: MainWindow) -> None:
        menu = window.menuBar().addMenu(self.tr("&View"))
        self._add(menu, self.tr("Other &script"), "T", window.toggle_script)
        self.ruby = self._add_switch(menu, self.tr("&Pinyin"), "P", window.set_ruby)
        self.ruby.setChecked(window.reading_style.has_ruby)
        self.dark = self._add_switch(menu, self.tr("&Dark"), "Ctrl+D", window.set_dark)
        menu.addSeparator()
        self._add(menu, self.tr("&Larger text"), "Ctrl++", lambda: window.resize_text(1))
        self._add(menu, self.tr("S&maller text"), "Ctrl+-", lambda: window.resize_text(-1))
        menu.addSeparator()
        for text, key, part in (
            (self.tr("S&helf"), "F9", window.shelf),
            (self.tr("&Glossary"), "F10", window.glossary),
        ):
            self._add_switch(menu, text, key, part.setVisible).setChecked(True)

    def _make_help_menu(self, window: MainWindow) -> None:
        menu = window.menuBar().addMenu(self.tr("&Help"))
        self._add(menu, self.tr("&About"), "F1", window.show_about)

    def _make_toolbar(self, window: MainWindow) -> None:
        bar = QToolBar(self.tr("Reading"), window)
        bar.setMovable(False)
        bar.toggleViewAction().setEnabled(False)
        bar.addWidget(self.switch)
        bar.addAction(self.ruby)
        bar.addSeparator()
        bar.addAction(self.open)
        bar.addAction(self.export)
        window.addToolBar(bar)

    def _add(self, menu: QMenu, text: str, key: str, do: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: do())
        return action

    def _add_switch(
        self, menu: QMenu, text: str, key: str, do: Callable[[bool], object]
    ) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(key))
        action.toggled.connect(do)
        return action
