"""The value that every exporter takes: an article's words, and what they mean."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reader.model import Entry, Place, Role, Script, Term, Word

_TONES = {"\N{COMBINING MACRON}", "\N{COMBINING ACUTE ACCENT}", "\N{COMBINING CARON}"} | {
    "\N{COMBINING GRAVE ACCENT}"
}

Headword = tuple[str, str]
"""A word in Traditional and in Simplified script."""


@dataclass(frozen=True, slots=True)
class Gloss:
    """What a word means: as this text means it, then as the dictionary has it."""

    term: Term | None = None
    entries: tuple[Entry, ...] = ()

    def read_as(self, pinyin: tuple[str, ...]) -> Gloss:
        """The same gloss, the entries that are read as `pinyin` first.

        Entries that differ only in capitals come next (`Bái`, a surname, after `bái`), then
        those that differ only in tone, then the others; otherwise their order is kept.
        """
        if not pinyin:
            return self
        reading = "".join(pinyin)
        return Gloss(
            self.term, tuple(sorted(self.entries, key=lambda entry: _distance(entry, reading)))
        )


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


def _distance(entry: Entry, reading: str) -> int:
    given, wanted = "".join(entry.pinyin.split()), reading
    if given == wanted:
        return 0
    if given.casefold() == wanted.casefold():
        return 1
    return 2 if _toneless(given) == _toneless(wanted) else 3


def _toneless(pinyin: str) -> str:
    letters = unicodedata.normalize("NFD", pinyin.casefold())
    return "".join(letter for letter in letters if letter not in _TONES)
