"""Mends the word pointed at: split, joined with the next, or as the dialog is told."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.characters import has_han
from reader.corrections import Change, Correction, Scope
from reader.model import Term
from reader.ui.comfort import Comfort
from reader.ui.core import Core
from reader.ui.mending.dialog import MendDialog
from reader.ui.mending.keeper import CorrectionKeeper
from reader.ui.mending.subject import Subject, subject_of
from reader.ui.mending.terms import TermKeeper
from reader.ui.reading.pointing import HoveredWord
from reader.ui.reading.view import ReadingView
from reader.ui.reading_session import ReadingSession
from reader.ui.shelving.as_printed import AsPrinted


class WordMender(QObject):
    """Asks what is right about a word, and has it kept."""

    said = Signal(str)

    def __init__(
        self,
        view: ReadingView,
        session: ReadingSession,
        as_printed: AsPrinted,
        comfort: Comfort,
        keeper: CorrectionKeeper,
        terms: TermKeeper,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._as_printed = as_printed
        self._comfort = comfort
        self._keeper = keeper
        self._terms = terms

    def ask(self, change: Change | None = None, hovered: HoveredWord | None = None) -> None:
        """Ask how to mend the word pointed at, at first what is doubted of it."""
        core, subject = self._session.core, self.subject(hovered)
        if core is None or subject is None:
            return
        dialog = self.dialog_of(core, subject)
        dialog.ask_for(change or subject.doubtful)
        if dialog.exec() and dialog.correction:
            self.mend(dialog.correction, "".join(subject.word.pinyin))

    def dialog_of(self, core: Core, subject: Subject) -> MendDialog:
        """The dialog in which a word is mended."""
        term = core.explain(subject.word).term
        suggestions = {
            Change.CUT: subject.cuts(),
            Change.READING: subject.readings(core.entries),
            Change.FORM: subject.forms(core.entries),
            Change.PRINTED: [subject.word.in_script(subject.printed)],
            Change.GLOSS: [term.gloss] if term else [],
        }
        families = self._comfort.style.families[subject.shown]
        return MendDialog(subject, suggestions, self._keeper.places, self._view.window(), families)

    def mend(self, correction: Correction, said: str = "") -> None:
        """Put something right about a word that is `said` so; its meaning goes to the glossary."""
        if correction.change is not Change.GLOSS:
            self._keeper.add([correction])
        else:
            forms = correction.traditional, correction.simplified
            self._terms.keep(Term(*forms, said, correction.value))

    def split(self, hovered: HoveredWord | None = None) -> None:
        """Cut the word pointed at; of several ways one is asked for."""
        if subject := self.subject(hovered):
            text = subject.word.in_script(subject.shown)
            if len(text) == 2:
                self._cut(subject, "/".join(text))
            elif len(text) > 2:
                self.ask(Change.CUT, hovered)

    def join(self, hovered: HoveredWord | None = None) -> None:
        """Make one word of the word pointed at and the next."""
        if (subject := self.subject(hovered)) and (behind := subject.following):
            word = subject.word
            self._cut(subject, word.in_script(subject.shown) + behind.in_script(subject.shown))

    def subject(self, hovered: HoveredWord | None = None) -> Subject | None:
        """The word pointed at, among its neighbours."""
        if self._as_printed.is_shown:
            self.said.emit(self.tr("Words are mended in the article, not on the page as printed."))
            return None
        hovered = hovered or self._view.hovered
        shown = self._session.shown
        if hovered is None or shown is None or not has_han(hovered.word.printed):
            self.said.emit(self.tr("Point at a word first."))
            return None
        printed = shown[0].form.script
        return subject_of(hovered, self._keeper.article, printed, hovered.script)

    def _cut(self, subject: Subject, value: str) -> None:
        try:
            correction = subject.correction(Change.CUT, value, Scope.ARTICLE)
        except ValueError:
            # One of the words is longer in one script than in the other.
            self.said.emit(self.tr("{word} cannot be cut here.").format(word=value))
            return
        self._keeper.add([correction])
        words = self.tr("{word}: places in this article: {count}. Ctrl+Z takes it back.")
        self.said.emit(words.format(word=value, count=self._keeper.places(correction)))
