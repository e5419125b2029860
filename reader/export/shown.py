"""An article as a page shows it in one script: words under their readings, cards shared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.export.annotated import AnnotatedArticle
from reader.export.card import card_text
from reader.model import Place, Role, Script, Term, Word


@dataclass(frozen=True, slots=True)
class ShownWord:
    """One word in the script shown."""

    text: str
    readings: tuple[tuple[str, str], ...] = ()
    """Characters and the reading above them; empty for what has none."""
    card: int | None = None
    """Number of its card."""
    focusable: bool = False
    """Whether the keyboard stops here: only once a paragraph for each card."""
    first_of: int | None = None
    """Number of the term of which this is the first place."""


@dataclass(frozen=True, slots=True)
class ShownParagraph:
    """One paragraph in the script shown."""

    role: Role
    words: tuple[ShownWord, ...]


@dataclass(frozen=True, slots=True)
class ShownArticle:
    """One article in the script shown. Cards and terms are numbered by their index."""

    title: str
    paragraphs: tuple[ShownParagraph, ...]
    cards: tuple[str, ...]
    """Each once, however many words have it: the bulk of a page would be its repetitions."""
    terms: tuple[Term, ...]

    @property
    def has_headline(self) -> bool:
        """Whether the paragraphs say the title themselves."""
        return any(paragraph.role is Role.HEADLINE for paragraph in self.paragraphs)


def shown_in(script: Script, article: AnnotatedArticle) -> ShownArticle:
    """`article` as a reader of `script` sees it."""
    terms = article.terms()
    numbers = {place: number for number, place in enumerate(terms.values())}
    cards: dict[str, int] = {}

    def card_of(word: Word) -> int | None:
        gloss = article.gloss_of(word)
        if gloss is None:
            return None
        return cards.setdefault(card_text(word, gloss, script), len(cards))

    def shown(index: int, words: Sequence[Word]) -> Iterator[ShownWord]:
        met: set[int | None] = {None}
        for position, word in enumerate(words):
            card = card_of(word)
            yield ShownWord(
                word.in_script(script),
                _readings(word, script),
                card,
                card not in met,
                numbers.get(Place(index, position)),
            )
            met.add(card)

    paragraphs = tuple(
        ShownParagraph(paragraph.role, tuple(shown(index, paragraph.words)))
        for index, paragraph in enumerate(article.paragraphs)
    )
    return ShownArticle(article.title.in_script(script), paragraphs, tuple(cards), tuple(terms))


def _readings(word: Word, script: Script) -> tuple[tuple[str, str], ...]:
    """A reading above each character, or above all where the script writes another number."""
    text = word.in_script(script)
    if len(text) == len(word.pinyin):
        return tuple(zip(text, word.pinyin, strict=True))
    return ((text, " ".join(word.pinyin)),) if word.pinyin else ()
