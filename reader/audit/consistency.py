"""One word spelt in two ways in the same text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.audit.finding import Finding, Kind
from reader.model import Reason, Word
from reader.script.variants import is_variant

_SPELLING = 0.6
_GLYPHS = frozenset("臺台爲為裏裡麪麵羣群峯峰啓啟衞衛説說稅税户戶線綫溫温着著衆眾")
"""Characters that differ in how they are drawn; fonts and keyboards mix them everywhere."""
_SPELT = Reason("spelt {} elsewhere in the text")

Line = tuple[int, Sequence[Word]]


def spellings(lines: Iterable[Line]) -> Iterator[Finding]:
    """The rarer spellings of words that are spelt in two ways."""
    places: dict[str, list[tuple[int, Word]]] = defaultdict(list)
    for number, words in lines:
        for word in words:
            if len(word.printed) > 1:
                places[word.simplified].append((number, word))
    for found in places.values():
        counts = Counter(word.printed for _, word in found)
        (usual, times), *_ = counts.most_common(1)
        # Two words that are spelt in two ways are no habit; twice and once is one.
        if len(counts) > 1 and times > 1:
            yield from _rarer(found, usual)


def _rarer(found: Iterable[tuple[int, Word]], usual: str) -> Iterator[Finding]:
    for number, word in found:
        if word.printed != usual and _is_another_spelling(word.printed, usual):
            yield Finding(
                number,
                word.start,
                word.end,
                word.printed,
                usual,
                Kind.INCONSISTENT,
                _SPELLING,
                _SPELT.about(usual),
            )


def _is_another_spelling(printed: str, usual: str) -> bool:
    """Whether an editor would mind: not where two glyphs of one character change places."""
    differing = {*zip(printed, usual, strict=True)} if len(printed) == len(usual) else set()
    minded = {pair for pair in differing if len(set(pair)) > 1 and not _GLYPHS.issuperset(pair)}
    return bool(minded) and is_variant(printed, usual)
