"""What the reader says of the word pointed at: known, learning, ignored, unknown again."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Signal

from reader.characters import has_han
from reader.library.words import Words
from reader.model import Script, Word
from reader.ui.reading.marks import Mark, MarkKind
from reader.ui.reading.pointing import HoveredWord
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.vocabulary import Status

_SENTENCE = re.compile(r"[^。！？!?；\n]*[。！？!?；]?[”」』]?")


class WordKeeper(QObject):
    """Keeps the status of words; one word in both scripts."""

    changed = Signal()
    """Other words are known than before."""
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, view: ReadingView, session: ReadingSession) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._words: Words | None = None
        self.is_marking = False
        """Whether unknown words are underlined on the page."""

    def set_words(self, words: Words) -> None:
        """The shelf's file is open."""
        self._words = words
        self.changed.emit()

    def status_of(self, simplified: str) -> Status:
        """How well a word is known; unknown while nobody can tell."""
        return self._words.status_of(simplified) if self._words else Status.UNKNOWN

    def is_unknown(self, word: Word) -> bool:
        """Whether a Chinese word is neither known, nor learned, nor ignored."""
        return has_han(word.simplified) and self.status_of(word.simplified) is Status.UNKNOWN

    def say(self, status: Status) -> None:
        """The word pointed at has this status from now on."""
        hovered = self._view.hovered
        if hovered is None or not has_han(hovered.word.simplified):
            self.said.emit(self.tr("Point at a word first."))
        elif self._words is None:
            self.said.emit(self.tr("Words can be kept once the shelf is open."))
        else:
            self._keep(self._words, hovered, status)

    def marks(self, paragraph: int, words: tuple[Word, ...], script: Script) -> list[Mark]:
        """Where the unknown words are, if they are to be seen."""
        if not self.is_marking:
            return []
        return [
            Mark(MarkKind.UNKNOWN, index, index + 1)
            for index, word in enumerate(words)
            if self.is_unknown(word)
        ]

    def set_marking(self, is_marking: bool) -> None:
        """Show or hide which words are unknown."""
        if is_marking is not self.is_marking:
            self.is_marking = is_marking
            self.changed.emit()

    def _keep(self, words: Words, hovered: HoveredWord, status: Status) -> None:
        word = hovered.word
        pinyin = "".join(word.pinyin)
        try:
            words.keep(
                word.simplified,
                word.in_script(Script.TRADITIONAL),
                pinyin,
                status,
                self._sentence(hovered),
                self._session.shown[0].title if self._session.shown else "",
            )
        except Exception as error:
            self.failed.emit(error)
            return
        self.changed.emit()
        self.said.emit(self._told(word, status))

    def _sentence(self, hovered: HoveredWord) -> str:
        """The printed sentence that the word stands in."""
        sentences = (hit for hit in _SENTENCE.finditer(hovered.text) if hit[0])
        at = hovered.start
        return next((hit[0].strip() for hit in sentences if hit.start() <= at < hit.end()), "")

    def _told(self, word: Word, status: Status) -> str:
        names = {
            Status.UNKNOWN: self.tr("{word} is unknown."),
            Status.LEARNING: self.tr("{word} is being learned."),
            Status.KNOWN: self.tr("{word} is known."),
            Status.IGNORED: self.tr("{word} is ignored."),
        }
        return names[status].format(word=word.in_script(self._view.script))
