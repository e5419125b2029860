"""The value that every exporter takes: an article's words, and what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from reader.corrections import Correction
from reader.gloss import Gloss
from reader.model import Place, Position, Role, Script, Term, Word

Headword = tuple[str, str]
"""A word in Traditional and in Simplified script."""


@dataclass(frozen=True, slots=True)
class AnnotatedParagraph:
    """A paragraph cut into words; their printed forms, joined, are its text."""

    words: tuple[Word, ...]
    role: Role = Role.BODY

    @property
    def text(self) -> str:
        """As it is printed."""
        return "".join(word.printed for word in self.words)

    def in_script(self, script: Script) -> str:
        """The paragraph's text in `script`."""
        return "".join(word.in_script(script) for word in self.words)


@dataclass(frozen=True, slots=True)
class AnnotatedNote:
    """What a reader noted about a stretch of an article's text."""

    start: Position
    end: Position
    """Behind the last character."""
    text: str = ""
    """Nothing, where the stretch is only highlighted."""


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article in both scripts at once, with the glosses of its words."""

    title: AnnotatedParagraph
    paragraphs: tuple[AnnotatedParagraph, ...]
    glosses: Mapping[Headword, Gloss]
    notes: tuple[AnnotatedNote, ...] = ()
    """In the order of the text."""
    corrections: tuple[Correction, ...] = ()
    """What was put right in it, each once."""

    @property
    def has_headline(self) -> bool:
        """Whether the paragraphs say the title themselves."""
        return any(paragraph.role is Role.HEADLINE for paragraph in self.paragraphs)

    def gloss_of(self, word: Word) -> Gloss | None:
        """The gloss of `word`, its reading in the sentence first; None if there is none."""
        gloss = self.glosses.get((word.traditional, word.simplified))
        return gloss and gloss.read_as(word.pinyin)

    def places(self) -> Iterator[tuple[Place, Word]]:
        """Every word of the paragraphs in order of reading, and where it stands."""
        for number, paragraph in enumerate(self.paragraphs):
            for index, word in enumerate(paragraph.words):
                yield Place(number, index), word

    def terms(self) -> dict[Term, Place]:
        """The glossary's terms that the paragraphs use → first place, in order of appearance."""
        known = {headword: gloss.term for headword, gloss in self.glosses.items() if gloss.term}
        firsts: dict[Term, Place] = {}
        for number, paragraph in enumerate(self.paragraphs if known else ()):
            for index, word in enumerate(paragraph.words):
                if term := known.get((word.traditional, word.simplified)):
                    firsts.setdefault(term, Place(number, index))
        return firsts


def doubts_in(articles: Iterable[AnnotatedArticle]) -> int:
    """How many words may be wrong."""
    return sum(
        bool(word.doubts)
        for article in articles
        for paragraph in article.paragraphs
        for word in paragraph.words
    )
