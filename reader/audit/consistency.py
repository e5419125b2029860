"""One word spelt in two ways in the same text, and look-alike characters taken for one another."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.audit.finding import Finding, Kind
from reader.model import Reason, Word
from reader.script.variants import is_variant

_SPELLING = 0.6
_GLYPHS = frozenset("臺台爲為裏裡麪麵羣群峯峰啓啟衞衛説說稅税户戶線綫溫温着著衆眾")
"""Characters that differ in how they are drawn; fonts and keyboards mix them everywhere."""
_LOOK_ALIKE = 0.5
"""Shy, for either may be meant."""
_SPELT = Reason("spelt {} elsewhere in the text")
_WRITTEN = Reason("written {} elsewhere")

_LOOK_ALIKES = str.maketrans("OolI|SBZ", "00111582")
_MIXED = re.compile(r"[0-9A-Za-z|]*(?:[OolI|SBZ][0-9]|[0-9][OolI|SBZ])[0-9A-Za-z|]*|[0-9]+")
_NAME_LENGTH = 2
_NAME = re.compile(r"[\u3400-\u9fff]{2}$")
_MODEL = re.compile(r"[1-9][0-9]*|[A-Z][0-9]+")

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


def look_alikes(lines: Sequence[tuple[int, str]], others: Iterable[str]) -> Iterator[Finding]:
    """Names with digits that look like another spelling of the same name: 玄戒01, 玄戒O1.

    `others` are texts that are searched for evidence too.
    """
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for text in (*(line for _, line in lines), *others):
        for match in _MIXED.finditer(text):
            if key := _key(text, match):
                counts[key][match[0]] += 1
    for number, line in lines:
        for match in _MIXED.finditer(line):
            key = _key(line, match)
            if key and len(counts[key]) > 1:
                yield from _look_alike(number, match, counts[key])


def _key(text: str, match: re.Match[str]) -> tuple[str, str] | None:
    """The name before, and the digits with look-alikes made one."""
    name = _NAME.search(text, max(match.start() - _NAME_LENGTH, 0), match.start())
    return (name[0], match[0].translate(_LOOK_ALIKES)) if name else None


def _look_alike(number: int, match: re.Match[str], counts: Mapping[str, int]) -> Iterator[Finding]:
    usual = max(counts, key=lambda spelling: (_is_plausible(spelling), counts[spelling]))
    if match[0] != usual:
        # The name stands before the digits: 玄戒 in 玄戒01.
        start, name = match.start() - _NAME_LENGTH, match.string[: match.start()][-_NAME_LENGTH:]
        yield Finding(
            number,
            start,
            match.end(),
            name + match[0],
            name + usual,
            Kind.OCR,
            _LOOK_ALIKE,
            _WRITTEN.about(name + usual),
        )


def _is_plausible(spelling: str) -> bool:
    """Numbers have no letter in them, and models are a letter before a number: O1, not 01."""
    return bool(_MODEL.fullmatch(spelling))
