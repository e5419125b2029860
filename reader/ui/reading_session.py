"""What is read now: one article on the page, the card and the glossary beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.corrections import InForce, in_stretch, no_corrections
from reader.model import (
    Article,
    Document,
    Form,
    GivenReading,
    Paragraph,
    Place,
    Script,
    Standard,
    TermPlace,
    Word,
)
from reader.pinyin.given import between
from reader.settings import Settings
from reader.ui.background import Worker
from reader.ui.card.desk import CardDesk
from reader.ui.core import Core
from reader.ui.glossary_panel import GlossaryPanel
from reader.ui.reading.marks import Mark, MarkKind, Marks
from reader.ui.reading.page import Annotate, Piece
from reader.ui.reading.view import ReadingView


class ReadingSession(QObject):
    """Keeps page, card and glossary on the same article and the same word."""

    article_shown = Signal(object, object)
    """The Document and the Article that are read from now on."""
    failed = Signal(object)
    """The exception that work in the background ended with."""

    def __init__(
        self, view: ReadingView, desk: CardDesk, glossary: GlossaryPanel, worker: Worker
    ) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._glossary = glossary
        self._worker = worker
        self._standard = Standard.MAINLAND
        self._traditional = Form.TW
        self._is_regional = False
        self.core: Core | None = None
        """Who knows words, readings and meanings; until it is there, only text is shown."""
        self.shown: tuple[Document, Article] | None = None
        """The article that is read, and the document it is from."""
        self.markers: list[Marks] = []
        """What is marked besides terms: notes, and what a search has found."""
        self.in_force: InForce = no_corrections
        """What the reader put right in a paragraph."""
        desk.word_shown.connect(self._word_shown)
        view.script_changed.connect(self._script_changed)
        glossary.place_chosen.connect(self._go_to_term)
        glossary.term_pointed.connect(self._light_term)

    def set_core(self, core: Core) -> None:
        """The engines are warm: from now on words, readings and meanings are known."""
        core = core.showing(self._traditional) if core.showing else core
        self.core = self._desk.core = core
        self._view.set_marks(self._marks)
        if self.shown:
            self._view.set_annotator(self._annotator(*self.shown))
            self._find_terms(core, *self.shown)

    def set_settings(self, settings: Settings) -> None:
        """Words are said and written as `settings` have it from now on."""
        if settings.traditional.form is not self._traditional:
            self._traditional = settings.traditional.form
            if self.core:
                self.set_core(self.core)
        wanted = (settings.readings, settings.is_regional)
        if wanted != (self._standard, self._is_regional):
            self._standard, self._is_regional = wanted
            self.annotate_again()

    def show_article(self, document: Document, index: int) -> None:
        """Read the article `index` of `document` from its beginning."""
        article = document.articles[index]
        self.shown = (document, article)
        self._put_on_page(document, article)
        if self.core:
            self._find_terms(self.core, document, article)

    def show_beginning(self, document: Document) -> None:
        """Let the reader begin with a text of which only this much is there.

        Nothing is `shown`: whoever keeps, counts or exports what is read waits for all of it.
        """
        self.shown = None
        self._put_on_page(document, document.articles[0])

    def _put_on_page(self, document: Document, article: Article) -> None:
        self._desk.close_card()
        self._glossary.show_terms((), self._view.script)
        self._view.show_article(article, document.form.script, self._annotator(document, article))
        self.article_shown.emit(document, article)

    def _annotator(self, document: Document, article: Article) -> Annotate | None:
        core = self.core
        if core is None:
            return None

        def annotate(piece: Piece) -> tuple[Word, ...]:
            text = self._paragraph(article, piece)
            in_force = self.in_force(article, piece.paragraph)
            here = in_stretch(in_force, piece.start, piece.end)
            words = core.annotate(text, document.form, here)
            return self._as_said(self._as_called(words, document.form))

        return annotate

    def _as_called(self, words: tuple[Word, ...], printed: Form) -> tuple[Word, ...]:
        if self.core is None or not self._is_regional:
            return words
        to = self._traditional if printed is Form.CN else Form.CN
        return self.core.called_in(words, printed, to)

    def _paragraph(self, article: Article, piece: Piece) -> Paragraph:
        readings: tuple[GivenReading, ...] = ()
        # What is shown may have other paragraphs than the article, such as the lines of its file.
        if piece.paragraph < len(article.paragraphs):
            readings = article.paragraphs[piece.paragraph].readings
        return Paragraph(piece.text, piece.role, readings=between(readings, piece.start, piece.end))

    def annotate_again(self) -> None:
        """What is `in_force` is other than before."""
        if self.shown:
            self._view.set_annotator(self._annotator(*self.shown))

    def _as_said(self, words: tuple[Word, ...]) -> tuple[Word, ...]:
        if self.core is None or self._standard is Standard.MAINLAND:
            return words
        said = self.core.in_taiwan(words)
        return tuple(replace(word, pinyin=s) for word, s in zip(words, said, strict=True))

    def _script_changed(self, script: Script) -> None:
        self._glossary.set_script(script)

    # Words

    def _word_shown(self, word: Word | None) -> None:
        self._glossary.light(self.core.term_of(word) if word and self.core else None)

    def _marks(self, paragraph: int, words: tuple[Word, ...], script: Script) -> list[Mark]:
        if self.core is None:
            return []
        terms = (
            Mark(MarkKind.TERM, index, index + 1)
            for index, word in enumerate(words)
            if self.core.term_of(word)
        )
        further = (mark for marks in self.markers for mark in marks(paragraph, words, script))
        return [*further, *terms]

    def mark_again(self) -> None:
        """One of the `markers` tells of other words than before."""
        if self.core:
            self._view.set_marks(self._marks)

    # Terms

    def _find_terms(self, core: Core, document: Document, article: Article) -> None:
        self._worker.run(
            partial(core.terms_in, article, document.form),
            partial(self._show_terms, article),
            self.failed.emit,
        )

    def _show_terms(self, article: Article, places: tuple[TermPlace, ...]) -> None:
        # Another article may have been chosen meanwhile.
        if self.shown and self.shown[1] is article:
            self._glossary.show_terms(places, self._view.script)

    def _go_to_term(self, place: TermPlace) -> None:
        self._view.reveal(Place(place.paragraph, place.word))
        self._view.setFocus()

    def _light_term(self, place: TermPlace | None) -> None:
        if place is None:
            self._view.clear_lit()
        else:
            self._view.set_lit(place.paragraph, place.word, place.word + 1)
