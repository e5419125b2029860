"""The value that every exporter takes: an article's words, and what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from reader.gloss import Gloss
from reader.model import Place, Position, Role, Script, Term, Word

Headword = tuple[str, str]
"""A word in Traditional and in Simplified script."""


@dataclass(frozen=True, slots=True)
class AnnotatedParagraph:
    """A paragraph cut into words; their printed forms, joined, are its text."""

    words: tuple[Word, ...]
    role: Role = Role.BODY

    def in_script(self, script: Script) -> str:
        """The paragraph's text in `script`."""
        return "".join(word.in_script(script) for word in self.words)


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article in both scripts at once, with the glosses of its words."""

    title: AnnotatedParagraph
    paragraphs: tuple[AnnotatedParagraph, ...]
    glosses: Mapping[Headword, Gloss]

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
        firsts: dict[Term, Place] = {}
        for place, word in self.places():
            gloss = self.glosses.get((word.traditional, word.simplified))
            if gloss and gloss.term:
                firsts.setdefault(gloss.term, place)
        return firsts

    def selected(self, start: Position, end: Position) -> AnnotatedArticle:
        """The words that have printed characters from `start` on and before `end`, whole."""
        chosen = []
        for number in range(start.paragraph, min(end.paragraph + 1, len(self.paragraphs))):
            paragraph = self.paragraphs[number]
            words = tuple(
                word
                for word in paragraph.words
                if (number > start.paragraph or word.end > start.offset)
                and (number < end.paragraph or word.start < end.offset)
            )
            chosen.append(replace(paragraph, words=words))
        return replace(self, paragraphs=tuple(each for each in chosen if each.words))


def doubts_in(articles: Iterable[AnnotatedArticle]) -> int:
    """How many words may be wrong."""
    return sum(bool(word.doubts) for article in articles for _, word in article.places())
