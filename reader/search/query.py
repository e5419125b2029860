"""What somebody looks for, and where it stands in a folded text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import product

from reader.search.folding import Folding
from reader.search.syllables import Syllable, Syllables

_LETTER = "[A-Za-zÀ-ǜ\u0300-\u0308:'’1-5]"
_LETTERS = re.compile(rf"({_LETTER}+(?:[\s-]+{_LETTER}+)*)")
_MOST_PATTERNS = 12
"""Each is one pass over the whole shelf."""


@dataclass(frozen=True, slots=True)
class Match:
    """The characters [start, end) of a text."""

    start: int
    end: int
    syllables: tuple[Syllable | None, ...] = ()
    """What each character has to be read as; None and nothing for one that was written."""

    @property
    def is_spoken(self) -> bool:
        """Whether it was found by how it may be read, which its sentence has to confirm."""
        return any(self.syllables)

    def is_read_so(self, said: Sequence[str]) -> bool:
        """Whether the readings of its characters agree; what has none may be anything."""
        return all(
            wanted is None or not reading or wanted.fits(reading)
            for wanted, reading in zip(self.syllables, said, strict=True)
        )


@dataclass(frozen=True, slots=True)
class _Pattern:
    regex: re.Pattern[str]
    syllables: tuple[Syllable | None, ...] = ()


class Query:
    """One query; it may be written in either script, in pinyin or in both together."""

    def __init__(self, patterns: Sequence[_Pattern]) -> None:
        self._patterns = patterns

    def __bool__(self) -> bool:
        return bool(self._patterns)

    def matches(self, folded: str) -> Iterator[Match]:
        """Where it stands in a folded text, from the beginning; matches do not overlap."""
        found = sorted(
            (
                Match(hit.start(), hit.end(), pattern.syllables)
                for pattern in self._patterns
                for hit in pattern.regex.finditer(folded)
            ),
            key=lambda match: (match.start, -match.end),
        )
        end = 0
        for match in found:
            if match.start >= end:
                yield match
                end = match.end


class Queries:
    """Understands what is typed."""

    def __init__(self, folding: Folding, syllables: Syllables) -> None:
        self._folding = folding
        self._syllables = syllables

    def fold(self, text: str) -> str:
        """`text` as queries see it."""
        return self._folding.fold(text)

    def written(self, text: str) -> Query:
        """What looks for these characters and for nothing that sounds like them."""
        return Query([_Pattern(re.compile(re.escape(self.fold(text))))] if text else ())

    def query(self, typed: str, alphabet: Set[str]) -> Query:
        """What `typed` looks for in folded texts that have no other characters than `alphabet`.

        A query of nothing finds nothing.
        """
        typed = typed.strip()
        if not typed:
            return Query(())
        literal = re.compile(re.escape(self.fold(typed)))
        return Query([_Pattern(literal), *self._spoken(typed, alphabet)][:_MOST_PATTERNS])

    def _spoken(self, typed: str, alphabet: Set[str]) -> Iterator[_Pattern]:
        # At odd places stand the letters that may be pinyin.
        parts = _LETTERS.split(typed)
        if len(parts) == 1:
            return
        choices: list[Sequence[tuple[Syllable | str, ...]]] = [
            self._syllables.ways(part) if number % 2 else [tuple(self.fold(part.strip()))]
            for number, part in enumerate(parts)
        ]
        for way in product(*choices):
            elements = [element for part in way for element in part]
            # Patterns of the few characters that do occur are a hundred times as fast.
            regexes = [self._regex(element, alphabet) for element in elements]
            if all(regexes):
                syllables = [None if isinstance(e, str) else e for e in elements]
                yield _Pattern(re.compile("".join(regexes)), tuple(syllables))

    def _regex(self, element: Syllable | str, alphabet: Set[str]) -> str:
        if isinstance(element, str):
            return re.escape(element)
        characters = self._syllables.characters(element) & alphabet
        return f"[{''.join(characters)}]" if characters else ""
