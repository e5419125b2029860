"""Every action of the window, with its words and its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QToolBar

from reader.ui.knowing.menu import WordsMenu
from reader.ui.mending.menu import MendMenu
from reader.ui.menu_action import add_action
from reader.ui.mnemonics import without_mnemonic
from reader.ui.shelving.menus import ShelfMenus
from reader.ui.view_menu import ViewMenu

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class Actions(QObject):
    """The menus and the toolbar of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.switch = window.switch
        self.switch.script_chosen.connect(window.sides.show_one)
        self.switch.both_chosen.connect(window.sides.show_both)
        self._make_file_menu(window)
        self._make_view_menu(window)
        WordsMenu(window.knowing, window.menus.words)
        self.mend = MendMenu(window.mending, window.view, window.room.sidebar, window.menus.mend)
        self._make_help_menu(window)
        self._fill_toolbar(window.bar)
        for action in window.menuBar().actions():
            below = action.menu()
            if isinstance(below, QMenu):
                self._keep_keys(window, below)

    def _make_file_menu(self, window: MainWindow) -> None:
        menu = window.menus.file
        self.open = add_action(menu, self.tr("&Open…"), "Ctrl+O", window.dialogs.choose_files)
        self.export = add_action(menu, self.tr("&Export…"), "Ctrl+E", window.dialogs.choose_export)
        add_action(menu, self.tr("&Print…"), "Ctrl+P", window.dialogs.print_)
        ShelfMenus(window.room, window.mending.history, window.menus.edit, menu)
        menu.addSeparator()
        add_action(menu, self.tr("&Quit"), "Ctrl+Q", window.close)

    def _make_view_menu(self, window: MainWindow) -> None:
        menu = ViewMenu(window, window.menus.view)
        self.ruby, self.dark = menu.ruby, menu.dark

    def _make_help_menu(self, window: MainWindow) -> None:
        menu = window.menus.help
        add_action(menu, self.tr("&Keyboard"), "F1", window.dialogs.show_keys)
        add_action(menu, self.tr("&About"), "", window.dialogs.show_about)

    def _fill_toolbar(self, bar: QToolBar) -> None:
        for action in (self.ruby, self.open, self.export):
            action.setIconText(without_mnemonic(action.text()))
            action.setToolTip(action.iconText())
        bar.addAction(self.ruby)
        bar.addSeparator()
        bar.addAction(self.open)
        bar.addAction(self.export)

    def _keep_keys(self, window: MainWindow, menu: QMenu) -> None:
        """Let keys work while the menu bar is hidden."""
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                self._keep_keys(window, below)
            else:
                window.addAction(action)
