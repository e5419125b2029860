"""Articles as a page shows them: words under their readings, in one script or both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph
from reader.export.card import card_text
from reader.export.noting import NOTHING_NOTED, Noted, ShownNote, noted_in, numbered
from reader.export.options import ExportOptions, OtherScript
from reader.export.ruby import Readings, readings_of
from reader.model import Role, Script, Term, Word
from reader.watch import Watch, stages, unwatched, watched


@dataclass(frozen=True, slots=True, eq=False)
class ShownWord:
    """One word in the script shown; what is shown again is the same object."""

    text: str
    readings: Readings = ()
    """Empty for what has none."""
    card: int | None = None
    """Number of its card."""
    focusable: bool = False
    """Whether the keyboard stops here: only once a paragraph for each card."""
    first_of: int | None = None
    """Number of the term of which this is the first place."""
    is_doubtful: bool = False
    is_lit: bool = False
    """Whether its reader highlighted it or noted something about it."""
    begins: tuple[int, ...] = ()
    """Numbers of the notes whose stretch begins here."""
    ends: tuple[int, ...] = ()
    """Numbers of the notes whose stretch ends here."""

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing but its text."""
        return not (self.readings or self.is_doubtful or self.is_lit)


ShownWords = tuple[ShownWord, ...]


@dataclass(frozen=True, slots=True)
class ShownParagraph:
    """One paragraph in the script chosen, and in the other one if that is wanted."""

    role: Role
    words: ShownWords
    other: ShownWords | None = None
    """None where it is not wanted or would say the same."""


@dataclass(frozen=True, slots=True)
class ShownArticle:
    """One article; its paragraphs are made as they are asked for."""

    number: int
    title: str
    has_headline: bool
    paragraphs: Iterator[ShownParagraph]
    notes: tuple[ShownNote, ...]


@dataclass(slots=True)
class Presenter:
    """Shows articles one after the other; cards and terms are numbered by their index."""

    options: ExportOptions
    scripts: tuple[Script, ...]
    """Those shown, the chosen one first."""
    has_cards: bool = False
    terms: dict[Term, int] = field(default_factory=dict)
    cards: dict[str, int] = field(default_factory=dict)
    """Each once, however many words have it: the bulk of a page would be its repetitions."""
    notes: list[ShownNote] = field(default_factory=list)
    """Of the articles shown so far."""
    _known: dict[tuple[object, ...], tuple[ShownWord, ShownWord]] = field(default_factory=dict)
    """Words shown in this article already, where the keyboard does not stop and where it does."""

    def shown(self, number: int, article: AnnotatedArticle, watch: Watch) -> ShownArticle:
        """`article`, the `number`th of the file; its cards and terms are known when it is read."""
        title = article.title.in_script(self.options.script)
        notes: tuple[ShownNote, ...] = ()
        if self.options.has_notes:
            notes = numbered(article, self.options.script, self.notes)
            self.notes += notes
        paragraphs = self._paragraphs(article, notes, watch)
        return ShownArticle(number, title, article.has_headline, paragraphs, notes)

    def _paragraphs(
        self, article: AnnotatedArticle, notes: tuple[ShownNote, ...], watch: Watch
    ) -> Iterator[ShownParagraph]:
        self._known = {}
        firsts: dict[int, dict[int, int]] = {}
        if self.options.has_glossary:
            for term, place in article.terms().items():
                if term not in self.terms:
                    own = firsts.setdefault(place.paragraph, {})
                    own[place.word] = self.terms[term] = len(self.terms)
        noted = noted_in(article, notes)
        for index, paragraph in enumerate(watched(article.paragraphs, watch)):
            yield self._paragraph(
                article, paragraph, firsts.get(index, {}), noted.get(index, NOTHING_NOTED)
            )

    def _paragraph(
        self,
        article: AnnotatedArticle,
        paragraph: AnnotatedParagraph,
        firsts: dict[int, int],
        noted: Noted,
    ) -> ShownParagraph:
        chosen, *others = (
            self._words(article, paragraph, script, firsts, noted)
            for script in self.scripts
            if script is self.scripts[0] or _differs(paragraph)
        )
        return ShownParagraph(paragraph.role, chosen, others[0] if others else None)

    def _words(
        self,
        article: AnnotatedArticle,
        paragraph: AnnotatedParagraph,
        script: Script,
        firsts: dict[int, int],
        noted: Noted,
    ) -> ShownWords:
        met: set[int | None] = {None}
        words = []
        for position, word in enumerate(paragraph.words):
            again, shown = self._word(article, word, script)
            if again.card in met:
                shown = again
            met.add(again.card)
            if position in firsts or position in noted.lit:
                shown = replace(
                    shown,
                    first_of=firsts.get(position),
                    is_lit=position in noted.lit,
                    begins=noted.begins.get(position, ()),
                    ends=noted.ends.get(position, ()),
                )
            words.append(shown)
        return tuple(words)

    def _word(
        self, article: AnnotatedArticle, word: Word, script: Script
    ) -> tuple[ShownWord, ShownWord]:
        """The word wherever it stands; most words of a text stand there again and again."""
        key = (script, word.traditional, word.simplified, word.pinyin, word.doubts)
        known = self._known.get(key)
        if known is None:
            shown = ShownWord(
                word.in_script(script),
                readings_of(word, script, self.options.ruby),
                self._card(article, word) if self.has_cards else None,
                is_doubtful=self.options.has_doubts and bool(word.doubts),
            )
            known = self._known[key] = shown, replace(shown, focusable=True)
        return known

    def _card(self, article: AnnotatedArticle, word: Word) -> int | None:
        gloss = article.gloss_of(word)
        doubts = word.doubts if self.options.has_doubts else ()
        if gloss is None and not doubts:
            return None
        options = self.options
        card = card_text(word, gloss, options.script, doubts, options.wording.say)
        return self.cards.setdefault(card, len(self.cards))


def _differs(paragraph: AnnotatedParagraph) -> bool:
    return any(word.traditional != word.simplified for word in paragraph.words)


def presenter(
    options: ExportOptions, *, has_cards: bool = False, can_switch: bool = False
) -> Presenter:
    """A presenter for a format that has cards, or a switch between the scripts."""
    both = options.pairs or (can_switch and options.other is OtherScript.SWITCHED)
    scripts = (options.script, options.script.other) if both else (options.script,)
    return Presenter(options, scripts, has_cards)


def shown_in(
    presenter: Presenter, articles: Sequence[AnnotatedArticle], watch: Watch = unwatched
) -> Iterator[ShownArticle]:
    """`articles` as `presenter` shows them."""
    parts = stages(watch, [len(article.paragraphs) for article in articles])
    for number, (article, part) in enumerate(zip(articles, parts, strict=True), 1):
        yield presenter.shown(number, article, part)
