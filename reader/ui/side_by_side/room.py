"""Chooses between one script and both, and says around the page which is which."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from reader.model import Article, Document, Form, Script, Word
from reader.settings import Settings
from reader.ui.comfort import Comfort
from reader.ui.reading.marks import Mark
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.side_by_side.differences import differences
from reader.ui.side_by_side.names import SideNames


class SideBySide(QObject):
    """Says which side is which, to eye and ear, while both scripts are shown."""

    changed = Signal(object, bool)
    """The `Script` that is read from now on, and whether the other stands beside it."""

    def __init__(self, view: ReadingView, session: ReadingSession, comfort: Comfort) -> None:
        super().__init__(view)
        self._view = view
        self._comfort = comfort
        self._printed = Form.TW
        self.names = SideNames()
        session.markers.append(self._marks)
        session.article_shown.connect(self._begin)
        view.script_changed.connect(self._activate)
        view.moved.connect(lambda: self.names.stand_above(view.arrangement))
        comfort.changed.connect(self.follow)

    def show_one(self, script: Script) -> None:
        """Show one script, and not the other."""
        self._view.set_script(script)
        self._comfort.change(is_side_by_side=False)

    def show_both(self) -> None:
        """Show both scripts side by side."""
        self._comfort.change(is_side_by_side=True)

    def _begin(self, document: Document, article: Article) -> None:
        self._printed = document.form
        self.follow(self._comfort.settings)

    def follow(self, settings: Settings) -> None:
        """Name the sides, if `settings` show both."""
        self.names.show_forms(self._printed, settings.traditional.form)
        self.names.stand_above(self._view.arrangement)
        self.names.setVisible(settings.is_side_by_side)
        self._name_page()

    def _activate(self, script: Script) -> None:
        self._name_page()
        if self._comfort.settings.is_side_by_side and QAccessible.isActive():
            said = QAccessibleAnnouncementEvent(self._view, self.names.name(script))
            QAccessible.updateAccessibility(said)

    def _name_page(self) -> None:
        """To a screen reader the page is its active side."""
        script, is_of_both = self._view.script, self._comfort.settings.is_side_by_side
        self.names.show_active(script)
        self._view.setAccessibleName(self.names.name(script) if is_of_both else self.tr("Text"))
        self.changed.emit(script, is_of_both)

    def _marks(self, paragraph: int, words: tuple[Word, ...], script: Script) -> list[Mark]:
        settings = self._comfort.settings
        if settings.is_side_by_side and settings.marks_converted:
            return list(differences(words))
        return []
