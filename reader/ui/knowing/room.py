"""Puts the words one knows together around the page: keys, marks, list and profile."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from reader.levels import level_of, words_up_to
from reader.library.library import Library
from reader.model import Script
from reader.ui.background import Worker
from reader.ui.comfort import Comfort
from reader.ui.core import Core
from reader.ui.knowing.counting import WordCount
from reader.ui.knowing.keeper import WordKeeper
from reader.ui.knowing.level_dialog import LevelDialog
from reader.ui.knowing.profile_dialog import ProfileDialog
from reader.ui.knowing.word_list import WordList
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.shelving.room import ShelfRoom
from reader.vocabulary import Status, Vocabulary, profile_of


class KnowingRoom(QObject):
    """What the reader knows, and who asks for it."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        view: ReadingView,
        session: ReadingSession,
        shelf: ShelfRoom,
        comfort: Comfort,
        worker: Worker,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._shelf = shelf
        self._asked: object = None
        self._comfort = comfort
        self._worker = worker
        self._library: Library | None = None
        self.counting = WordCount(worker, self)
        self.counting.failed.connect(self.failed)
        self.keeper = WordKeeper(view, session)
        self.keeper.said.connect(self.said)
        self.keeper.failed.connect(self.failed)
        self.keeper.changed.connect(self._follow)
        comfort.set_is_unknown(self.keeper.is_unknown)
        comfort.changed.connect(lambda settings: self.keeper.set_marking(settings.marks_unknown))
        self.keeper.set_marking(comfort.settings.marks_unknown)
        session.markers.append(self.keeper.marks)
        shelf.shelf.profile_asked.connect(self.ask_for_profile_of)

    def set_library(self, library: Library) -> None:
        """The shelf's file is open."""
        self._library = library
        self.keeper.set_words(library.words)

    def show_words(self) -> None:
        """List every word that the reader has said something of."""
        if self._library:
            WordList(self._library.words, self._view.window()).exec()
            self.keeper.changed.emit()

    def choose_level(self) -> None:
        """Ask up to which level all words are known, to begin with."""
        if self._library is None or self._session.core is None:
            self.said.emit(self.tr("Words can be kept once the shelf is open."))
            return
        dialog = LevelDialog(self._view.window())
        if dialog.exec():
            self.know_up_to(dialog.level)

    def know_up_to(self, level: int) -> None:
        """All words of the levels up to `level` are known from now on."""
        library, core = self._library, self._session.core
        if library and core:
            self._worker.keep(
                lambda: library.words.keep_all(_words_up_to(level, core), Status.KNOWN),
                self._tell_how_many,
                self.failed.emit,
            )

    def _tell_how_many(self, count: int) -> None:
        self.keeper.changed.emit()
        self.said.emit(self.tr("{count} words are known from now on.").format(count=count))

    def ask_for_profile(self) -> None:
        """Show what the text chosen on the shelf, or else the one read, asks of its reader."""
        desk = self._shelf.desk
        if chosen := self._shelf.shelf.pointed():
            self.ask_for_profile_of(*chosen)
        elif desk.current:
            self.ask_for_profile_of(desk.current.id, desk.article)
        else:
            self.said.emit(self.tr("There is nothing to count yet."))

    def ask_for_profile_of(self, document: int, article: int) -> None:
        """Count the words of a text on the shelf, opened or not, and show what it asks."""
        core, text = self._session.core, self._shelf.desk.text_of(document, article)
        if core is None or text is None:
            self.said.emit(self.tr("There is nothing to count yet."))
            return
        asked = self._asked = object()

        def show(counted: Vocabulary) -> None:
            # Who asked for another text meanwhile has lost interest in this one.
            if asked is self._asked:
                self._show_profile(text.title, counted)

        self.counting.count(core, text.key, text.read, text.form, show)

    def _show_profile(self, title: str, counted: Vocabulary) -> None:
        profile = profile_of(counted, self.keeper.status_of, level_of)
        traditional = counted.traditional
        is_traditional = self._view.script is Script.TRADITIONAL

        def shown(simplified: str) -> str:
            return traditional.get(simplified, simplified) if is_traditional else simplified

        def know(simplified: str) -> None:
            if self._library:
                word = (simplified, traditional.get(simplified, simplified), "")
                self._library.words.keep(*word, Status.KNOWN)
                self.keeper.changed.emit()

        dialog = ProfileDialog(title, profile, shown, self._view.window())
        dialog.known.connect(know)
        dialog.exec()

    def _follow(self) -> None:
        self._session.mark_again()
        self._comfort.set_is_unknown(self.keeper.is_unknown)


def _words_up_to(level: int, core: Core) -> Iterator[tuple[str, str, str]]:
    """Simplified, Traditional and pinyin of the words of a level and below."""
    for simplified in words_up_to(level):
        if entries := core.entries(simplified):
            pinyin = "".join(entries[0].pinyin.split()).lower()
            yield simplified, entries[0].traditional, pinyin
