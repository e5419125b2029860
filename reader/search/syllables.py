"""Pinyin as people type it, and the characters that are read so."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

_TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
_DOTS = "\u0308"
_VOWEL = re.compile("[aeiouü]")
_BREAKS = re.compile(r"[\s'’·-]+")
_LONGEST = 6
"""Letters of a syllable: zhuang."""
_MOST_WAYS = 6
"""Ways in which letters are cut into syllables: xian is xian and xi'an."""

Letters = tuple[tuple[str, int], ...]


class Syllable(NamedTuple):
    """A syllable, with its tone if that was said."""

    letters: str
    tone: int = 0
    """1 to 5, or 0 for any."""

    def fits(self, reading: str) -> bool:
        """Whether a reading with its tone mark (`fā`) is this; an unstressed one has no tone."""
        said = syllable_of(reading)
        return said.letters == self.letters and (self.tone in (0, said.tone) or said.tone == 5)


class Syllables:
    """Which folded characters can be read as a syllable."""

    def __init__(self, readings: Mapping[str, Sequence[str]], fold: Callable[[str], str]) -> None:
        """`readings` has the readings of each character, with tone marks."""
        found: dict[Syllable, set[str]] = defaultdict(set)
        for character, said in readings.items():
            for reading in said:
                syllable = syllable_of(reading)
                if not _VOWEL.search(syllable.letters):
                    continue  # ń and hm are sounds that nobody looks for.
                found[syllable].add(fold(character))
                found[Syllable(syllable.letters)].add(fold(character))
        self._characters = {syllable: frozenset(chars) for syllable, chars in found.items()}

    def characters(self, syllable: Syllable) -> frozenset[str]:
        """All folded characters that can be read so."""
        return self._characters.get(syllable, frozenset())

    def ways(self, typed: str) -> list[tuple[Syllable, ...]]:
        """The ways in which `typed` is syllables: yanfa, yan2fa1, yán fā, lv4, xi'an."""
        parts = [part for part in _BREAKS.split(typed.lower()) if part]
        ways: list[tuple[Syllable, ...]] = [()]
        for part in parts:
            cuts = self._cuts(_letters(part))
            ways = [way + cut for way in ways for cut in cuts][:_MOST_WAYS]
        return sorted(ways, key=len) if parts else []

    @lru_cache(maxsize=256)  # noqa: B019  (one object lives as long as the program)
    def _cuts(self, letters: Letters) -> list[tuple[Syllable, ...]]:
        if not letters:
            return [()]
        ways = (
            (syllable, *rest)
            for syllable, length in self._beginnings(letters)
            for rest in self._cuts(letters[length:])
        )
        return list(islice(ways, _MOST_WAYS))

    def _beginnings(self, letters: Letters) -> Iterator[tuple[Syllable, int]]:
        """The syllables that `letters` may begin with, the longest first."""
        for length in range(min(_LONGEST, len(letters)), 0, -1):
            syllable = _syllable(letters[:length])
            number = letters[length][0] if length < len(letters) else ""
            if number.isdigit():
                syllable, length = Syllable(syllable.letters, int(number)), length + 1
            if syllable in self._characters:
                yield syllable, length


@lru_cache(maxsize=4_096)
def syllable_of(reading: str) -> Syllable:
    """`fā` is fa with the first tone; without a mark it is the fifth."""
    letters, tone = _syllable(_letters(reading.lower()))
    return Syllable(letters, tone or 5)


def _syllable(letters: Letters) -> Syllable:
    return Syllable("".join(letter for letter, _ in letters), sum(tone for _, tone in letters))


def _letters(typed: str) -> Letters:
    """Each letter with the tone whose mark it bears, or 0; ü for v and u:."""
    letters: list[tuple[str, int]] = []
    for letter in unicodedata.normalize("NFD", typed.replace("u:", "ü").replace("v", "ü")):
        if letters and letter in _TONES:
            letters[-1] = (letters[-1][0], _TONES[letter])
        elif letters and letter == _DOTS:
            letters[-1] = ("ü", letters[-1][1])
        else:
            letters.append((letter, 0))
    return tuple(letters)
