"""The menu “Mend”, and the context menu of the page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.corrections import Change
from reader.ui.mending.keys import ACCEPT_KEY, REFUSE_KEY
from reader.ui.mending.room import MendingRoom
from reader.ui.menu_action import add_action
from reader.ui.reading.pointing import HoveredWord
from reader.ui.reading.view import ReadingView
from reader.ui.sidebar import Sidebar


class MendMenu(QObject):
    """Every way to doubt and to mend, with its key."""

    def __init__(self, room: MendingRoom, view: ReadingView, sidebar: Sidebar, menu: QMenu) -> None:
        super().__init__(room)
        self._room = room
        self._view = view
        add_action(menu, self.tr("&Next finding or doubt"), "F8", partial(room.step, 1))
        add_action(menu, self.tr("&Previous finding or doubt"), "Shift+F8", partial(room.step, -1))
        accept, refuse = (partial(room.settle_pointed, is_right=it) for it in (False, True))
        add_action(menu, self.tr("&Accept the finding"), ACCEPT_KEY, accept)
        add_action(menu, self.tr("&Refuse the finding"), REFUSE_KEY, refuse)
        show = partial(sidebar.show_panel, room.panel)
        add_action(menu, self.tr("&Go to the findings"), "Ctrl+Shift+R", show)
        menu.addSeparator()
        add_action(menu, self.tr("Mend &word…"), "Ctrl+R", room.word.ask)
        add_action(menu, self.tr("&Join with the next"), "Ctrl+J", room.word.join)
        add_action(menu, self.tr("&Split…"), "Ctrl+Shift+J", room.word.split)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show)

    def context_menu(self, hovered: HoveredWord | None) -> QMenu:
        """What can be done on the page: copied, and mended if a word is pointed at."""
        menu = self._view.createStandardContextMenu()
        if hovered is None:
            return menu
        room = self._room
        menu.addSeparator()
        for text, change in (
            (self.tr("Choose the &reading…"), Change.READING),
            (self.tr("Choose the &characters…"), Change.FORM),
            (self.tr("It is a &misprint…"), Change.PRINTED),
            (self.tr("Edit the m&eaning…"), Change.GLOSS),
        ):
            add_action(menu, text, "", partial(room.word.ask, change, hovered))
        add_action(menu, self.tr("&Join with the next"), "", partial(room.word.join, hovered))
        add_action(menu, self.tr("&Split…"), "", partial(room.word.split, hovered))
        return menu

    def _show(self, at: QPoint) -> None:
        # The menu takes the mouse away: what it pointed at is remembered.
        menu = self.context_menu(self._view.hovered)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._view.mapToGlobal(at))
