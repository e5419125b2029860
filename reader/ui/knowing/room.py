"""Puts the words one knows together around the page: keys, marks, list and profile."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.levels import level_of, words_up_to
from reader.library.library import Library
from reader.model import Article, Document, Script, Word
from reader.ui.background import Worker
from reader.ui.comfort import Comfort
from reader.ui.core import Core
from reader.ui.knowing.keeper import WordKeeper
from reader.ui.knowing.level_dialog import LevelDialog
from reader.ui.knowing.profile_dialog import ProfileDialog
from reader.ui.knowing.word_list import WordList
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.vocabulary import Profile, Status, profile_of


class KnowingRoom(QObject):
    """What the reader knows, and who asks for it."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, view: ReadingView, session: ReadingSession, comfort: Comfort, worker: Worker
    ) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._comfort = comfort
        self._worker = worker
        self._library: Library | None = None
        self.keeper = WordKeeper(view, session)
        self.keeper.said.connect(self.said)
        self.keeper.failed.connect(self.failed)
        self.keeper.changed.connect(self._follow)
        comfort.set_is_unknown(self.keeper.is_unknown)
        session.markers.append(self.keeper.marks)

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
            self._worker.run(
                lambda: library.words.keep_all(_words_up_to(level, core), Status.KNOWN),
                self._tell_how_many,
                self.failed.emit,
            )

    def _tell_how_many(self, count: int) -> None:
        self.keeper.changed.emit()
        self.said.emit(self.tr("{count} words are known from now on.").format(count=count))

    def ask_for_profile(self) -> None:
        """Count the words of the article shown, and show what it asks of its reader."""
        shown, core = self._session.shown, self._session.core
        if shown is None or core is None:
            self.said.emit(self.tr("There is nothing to count yet."))
            return
        work = partial(self._profile, core, *shown)
        self._worker.run(work, partial(self._show_profile, shown[1].title), self.failed.emit)

    def _profile(
        self, core: Core, document: Document, article: Article
    ) -> tuple[Profile, dict[str, str]]:
        """The profile, and how its unknown words are written in Traditional script."""
        seen: dict[str, str] = {}

        def words() -> Iterator[Word]:
            for paragraph in article.paragraphs:
                for word in core.annotate(paragraph, document.form):
                    seen.setdefault(word.simplified, word.traditional)
                    yield word

        return profile_of(words(), self.keeper.status_of, level_of), seen

    def _show_profile(self, title: str, found: tuple[Profile, dict[str, str]]) -> None:
        profile, traditional = found
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
