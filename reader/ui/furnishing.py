"""Puts the page and everything around it into a window, which is on screen already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.settings import Settings
from reader.ui.actions import Actions
from reader.ui.background import Worker
from reader.ui.card.card import WordCard
from reader.ui.card.desk import CardDesk
from reader.ui.core import Opening
from reader.ui.dialogs import Dialogs
from reader.ui.exporting import Exporting
from reader.ui.glossary_panel import GlossaryPanel
from reader.ui.knowing.room import KnowingRoom
from reader.ui.mending.room import MendingRoom
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.shelving.room import ShelfRoom
from reader.ui.side_by_side.room import SideBySide

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


def furnish(window: MainWindow, opening: Opening, worker: Worker) -> None:
    """Make the page and the rooms of `window`, and the menus of what they can do."""
    comfort, style = window.comfort, window.comfort.style
    view = window.view = ReadingView(None, style)
    comfort.changed.connect(lambda _: view.set_reading_style(comfort.style))
    window.glossary = GlossaryPanel(style.families)
    window.card = WordCard(style, view.viewport())
    desk = CardDesk(view, window.card)
    window.session = ReadingSession(view, desk, window.glossary, worker)
    window.exporting = Exporting(window, worker, window.notice.say, window.long_worker)
    window.room = ShelfRoom(view, window.session, worker, opening, style.families)
    window.shelf = window.room.shelf
    window.mending = MendingRoom(view, window.session, window.room, comfort, worker)
    window.sides = SideBySide(view, window.session, comfort)
    window.knowing = KnowingRoom(view, window.session, window.room, comfort, worker)
    desk.finding_about = window.mending.finding_about
    desk.count_places = window.room.count_places
    window.card.elsewhere_chosen.connect(window.room.search_for)
    window.card.settled.connect(lambda it: window.mending.settle_pointed(is_right=it))
    window.dialogs = Dialogs(window)
    window.actions_ = Actions(window)
    _connect(window)

    def adopt(settings: Settings) -> None:
        window.card.set_style(comfort.style)
        desk.set_settings(settings)
        window.session.set_settings(settings)

    comfort.changed.connect(adopt)
    adopt(comfort.settings)
    window.sides.follow(comfort.settings)


def _connect(window: MainWindow) -> None:
    for room in (window.room, window.mending, window.knowing):
        room.said.connect(window.notice.say)
        room.failed.connect(window.say_failure)
    window.session.failed.connect(window.say_failure)
    window.room.sidebar.wanted.connect(lambda: window.comfort.change(shows_shelf=True))
    window.session.article_shown.connect(window.show_title)
    window.room.moments.told.connect(window.moment.setText)
    window.sides.changed.connect(window.switch.show_script)
    window.mending.core_changed.connect(window.set_core)
