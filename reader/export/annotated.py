"""The value that every exporter takes: an article's words, and what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reader.gloss import Gloss
from reader.model import Place, Role, Script, Term, Word

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
