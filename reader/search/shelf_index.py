"""The folded text of all articles on the shelf, and what a query finds there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from reader.search.query import Match, Query

_AT_ONCE = 100_000
"""Characters that are looked at in one step; meanwhile no other thread can do anything."""
_PER_ARTICLE = 20
"""One long novel must not crowd out all the rest."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A match in an article of a document."""

    document: int
    article: int
    match: Match
    folded: str
    """The whole folded text of the article."""


class ShelfIndex:
    """Text that is folded once and then only looked through; two bytes a character."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        self._fold = fold
        self._texts: dict[int, dict[int, str]] = {}
        self.alphabet: set[str] = set()
        """Every character that some text has."""

    def put(self, texts: Iterable[tuple[int, int, str]]) -> None:
        """Take in whole documents, given as (document, index of the article, its text)."""
        folded: dict[int, dict[int, str]] = {}
        for document, article, text in texts:
            folded.setdefault(document, {})[article] = self._fold(text)
            for start in range(0, len(text), _AT_ONCE):
                self.alphabet.update(folded[document][article][start : start + _AT_ONCE])
        self._texts |= folded

    def remove(self, document: int) -> None:
        """Forget a document."""
        self._texts.pop(document, None)

    def find(self, query: Query) -> Iterator[Hit]:
        """What `query` may have found; those it has to be read for are not checked yet."""
        for document, articles in self._texts.items():
            for article, folded in articles.items():
                for match in islice(query.matches(folded), _PER_ARTICLE):
                    yield Hit(document, article, match, folded)
