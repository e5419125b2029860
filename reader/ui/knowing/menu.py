"""The menu of the words one knows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.ui.knowing.room import KnowingRoom
from reader.ui.menu_action import add_action
from reader.vocabulary import Status


class WordsMenu(QObject):
    """One key a status for the word pointed at; the list; what a text asks."""

    def __init__(self, room: KnowingRoom, menu: QMenu) -> None:
        super().__init__(room)
        say = room.keeper.say
        for text, key, status in (
            (self.tr("&Unknown"), "1", Status.UNKNOWN),
            (self.tr("&Learning"), "2", Status.LEARNING),
            (self.tr("&Known"), "3", Status.KNOWN),
            (self.tr("&Ignored"), "4", Status.IGNORED),
        ):
            add_action(menu, text, key, partial(say, status))
        menu.addSeparator()
        add_action(menu, self.tr("&About this text…"), "Ctrl+I", room.ask_for_profile)
        add_action(menu, self.tr("&Word list…"), "Ctrl+L", room.show_words)
        add_action(menu, self.tr("I know the words of a le&vel…"), "", room.choose_level)
