"""Looks for a query in one article or on the whole shelf, and reads what was found by its sound."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reader.search.query import Match, Queries
from reader.search.sentences import sentence_around
from reader.search.shelf_index import ShelfIndex

Read = Callable[[str], Sequence[str]]
"""How each character of a text is said, with its tone mark; empty where nothing is."""

_CLAUSE_ENDS = re.compile(r"[，。！？；：、,.!?;:\s]")
_CLAUSE = 24
"""Characters before and behind a match that tell how it is read, at most."""
_MOST_HEARD = 500
"""Matches by sound that are read before a search gives up: reading is slow, looking is not."""


@dataclass(frozen=True, slots=True)
class FoundSentence:
    """A place on the shelf where a query was found, with its sentence."""

    document: int
    article: int
    start: int
    end: int
    """The characters [start, end) of the article's text."""
    sentence: str
    """As printed."""
    at: int
    """Where in the sentence it stands."""


class Finder:
    """Finds what is typed, in either script and by pinyin."""

    def __init__(self, queries: Queries, read: Read) -> None:
        self._queries = queries
        self._read = read

    def fold(self, text: str) -> str:
        """`text` in one spelling for all characters that are held to be the same."""
        return self._queries.fold(text)

    def index(self) -> ShelfIndex:
        """An index of a shelf, empty yet."""
        return ShelfIndex(self._queries.fold)

    def in_text(self, typed: str, text: str) -> list[tuple[int, int]]:
        """Where `typed` stands in `text`, from the beginning, as [start, end)."""
        folded = self._queries.fold(text)
        matches = self._queries.query(typed, set(folded)).matches(folded)
        return [(m.start, m.end) for m in matches if self._is_said(m, folded, text)]

    def on_shelf(
        self, typed: str, index: ShelfIndex, text_of: Callable[[int, int], str], most: int
    ) -> list[FoundSentence]:
        """At most `most` places in the articles of `index`.

        `text_of` gives the text of an article, by the id of its document and its own index.
        """
        return list(islice(self._found(typed, index, text_of), most))

    def count_on_shelf(self, text: str, index: ShelfIndex, most: int) -> int:
        """In how many places the characters of `text` stand, counted up to `most`."""
        return sum(1 for _ in islice(index.find(self._queries.written(text)), most))

    def _found(
        self, typed: str, index: ShelfIndex, text_of: Callable[[int, int], str]
    ) -> Iterator[FoundSentence]:
        heard = 0
        where, text = (-1, -1), ""
        for hit in index.find(self._queries.query(typed, index.alphabet)):
            match = hit.match
            heard += match.is_spoken
            if heard > _MOST_HEARD:
                return
            if where != (hit.document, hit.article):
                where = (hit.document, hit.article)
                text = text_of(*where)
            if not self._is_said(match, hit.folded, text):
                continue
            first, last = sentence_around(text, match.start, match.end)
            at = match.start - first
            yield FoundSentence(*where, match.start, match.end, text[first:last], at)

    def _is_said(self, match: Match, *texts: str) -> bool:
        """Folded, 銀行 is read as the word it is; but 著名 only as printed."""
        if not match.is_spoken:
            return True
        first, last = _clause_around(texts[0], match)
        here = slice(match.start - first, match.end - first)
        return any(match.is_read_so(self._read(text[first:last])[here]) for text in texts)


def _clause_around(text: str, match: Match) -> tuple[int, int]:
    first, last = max(0, match.start - _CLAUSE), min(len(text), match.end + _CLAUSE)
    for end in _CLAUSE_ENDS.finditer(text, first, match.start):
        first = end.end()
    behind = _CLAUSE_ENDS.search(text, match.end, last)
    return first, behind.start() if behind else last
