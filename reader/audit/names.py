"""Names with digits or Latin letters, in which look-alikes are taken for one another: 玄戒01.

Other texts of the same reader are evidence: what they write otherwise, and oftener, was meant.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.audit.finding import Finding, Kind
from reader.model import Reason

Names = Counter[tuple[str, str]]
"""How often a name is written so: 玄戒 and `O1`, nothing and `Model`."""

NO_NAMES: Names = Counter()

_LOOK_ALIKE = 0.5
"""Shy, for either may be meant."""
_WRITTEN = Reason("written {} elsewhere")
_LOOK_ALIKES = str.maketrans("OolI|SBZ", "00111582")
_TOKEN = re.compile(r"[0-9A-Za-z|]+")
_MIXED = re.compile(r".*(?:[OolI|SBZ][0-9]|[0-9][OolI|SBZ]).*|[0-9]+")
_WORD = re.compile(r"(?=.*[OolI|SBZ01258])[^A-Za-z]*[A-Za-z][^A-Za-z]*[A-Za-z].*")
_HAN = re.compile(r"[\u3400-\u9fff]{2}$")
_HAN_LENGTH = 2
_LATIN_LENGTH = 3
_OFTENER = 2
_MODEL = re.compile(r"[1-9][0-9]*|[A-Z][0-9]+|[A-Z]*[a-z]*|[A-Z]+[0-9]+[a-z]?")


def names_in(texts: Iterable[str]) -> Names:
    """The names in `texts`, each as it is written."""
    return Counter((name, match[0]) for text in texts for name, match in _names(text))


def look_alikes(lines: Sequence[tuple[int, str]], evidence: Names) -> Iterator[Finding]:
    """Names in numbered lines that they, or the texts of the `evidence`, write otherwise."""
    written: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for (name, token), times in (names_in(line for _, line in lines) + evidence).items():
        written[name, token.translate(_LOOK_ALIKES)][token] += times
    for number, line in lines:
        for name, match in _names(line):
            counts = written[name, match[0].translate(_LOOK_ALIKES)]
            if len(counts) > 1 and (usual := _usual(match[0], counts)):
                yield _finding(number, name, match, usual)


def _names(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    for match in _TOKEN.finditer(text):
        if len(match[0]) >= _LATIN_LENGTH and _WORD.fullmatch(match[0]):
            yield "", match
        elif _MIXED.fullmatch(match[0]):
            before = _HAN.search(text, max(match.start() - _HAN_LENGTH, 0), match.start())
            if before:
                yield before[0], match


def _usual(printed: str, counts: Mapping[str, int]) -> str:
    """How the name is written where it is right; nothing where it may be as `printed`."""
    usual = max(counts, key=lambda spelling: (_is_plausible(spelling), counts[spelling]))
    if printed.casefold() == usual.casefold():
        return ""
    # Two names may differ in nothing else: 55 and S5.
    is_as_likely = _is_plausible(printed) is _is_plausible(usual)
    return "" if is_as_likely and counts[usual] < _OFTENER * counts[printed] else usual


def _is_plausible(spelling: str) -> bool:
    """Numbers have no letter in them, and models are letters before a number: O1, not 01."""
    return bool(_MODEL.fullmatch(spelling))


def _finding(number: int, name: str, match: re.Match[str], usual: str) -> Finding:
    # The name stands before the digits: 玄戒 in 玄戒01.
    start, printed, proposed = match.start() - len(name), name + match[0], name + usual
    reason = _WRITTEN.about(proposed)
    return Finding(number, start, match.end(), printed, proposed, Kind.OCR, _LOOK_ALIKE, reason)
