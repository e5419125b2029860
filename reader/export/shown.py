"""Articles as a page shows them: words under their readings, in one script or both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reader.export.annotated import AnnotatedArticle, AnnotatedParagraph
from reader.export.card import card_text
from reader.export.options import ExportOptions, OtherScript
from reader.export.ruby import Readings, readings_of
from reader.model import Role, Script, Term, Word


@dataclass(frozen=True, slots=True)
class ShownWord:
    """One word in the script shown."""

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

    def shown(self, number: int, article: AnnotatedArticle) -> ShownArticle:
        """`article`, the `number`th of the file; its cards and terms are known when it is read."""
        title = article.title.in_script(self.options.script)
        return ShownArticle(number, title, article.has_headline, self._paragraphs(article))

    def _paragraphs(self, article: AnnotatedArticle) -> Iterator[ShownParagraph]:
        firsts = {}
        if self.options.has_glossary:
            for term, place in article.terms().items():
                if term not in self.terms:
                    firsts[place] = self.terms[term] = len(self.terms)
        for index, paragraph in enumerate(article.paragraphs):
            own = {place.word: at for place, at in firsts.items() if place.paragraph == index}
            yield self._paragraph(article, paragraph, own)

    def _paragraph(
        self, article: AnnotatedArticle, paragraph: AnnotatedParagraph, firsts: dict[int, int]
    ) -> ShownParagraph:
        chosen, *others = (
            self._words(article, paragraph, script, firsts) for script in self.scripts
        )
        other = others[0] if others and others[0] != chosen else None
        return ShownParagraph(paragraph.role, chosen, other)

    def _words(
        self,
        article: AnnotatedArticle,
        paragraph: AnnotatedParagraph,
        script: Script,
        firsts: dict[int, int],
    ) -> ShownWords:
        met: set[int | None] = {None}
        words = []
        for position, word in enumerate(paragraph.words):
            card = self._card(article, word) if self.has_cards else None
            words.append(
                ShownWord(
                    word.in_script(script),
                    readings_of(word, script, self.options.ruby),
                    card,
                    card not in met,
                    firsts.get(position),
                    self.options.has_doubts and bool(word.doubts),
                )
            )
            met.add(card)
        return tuple(words)

    def _card(self, article: AnnotatedArticle, word: Word) -> int | None:
        gloss = article.gloss_of(word)
        doubts = word.doubts if self.options.has_doubts else ()
        if gloss is None and not doubts:
            return None
        card = card_text(word, gloss, self.options.script, doubts)
        return self.cards.setdefault(card, len(self.cards))


def presenter(
    options: ExportOptions, *, has_cards: bool = False, can_switch: bool = False
) -> Presenter:
    """A presenter for a format that has cards, or a switch between the scripts."""
    both = options.pairs or (can_switch and options.other is OtherScript.SWITCHED)
    scripts = (options.script, options.script.other) if both else (options.script,)
    return Presenter(options, scripts, has_cards)


def shown_in(presenter: Presenter, articles: Sequence[AnnotatedArticle]) -> Iterator[ShownArticle]:
    """`articles` as `presenter` shows them."""
    return (presenter.shown(number, article) for number, article in enumerate(articles, 1))
