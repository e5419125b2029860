"""Tones of pinyin: numbers (`lu:3`) turned into marks (`lǚ`), and marks taken away."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_MARKS = {"1": "\u0304", "2": "\u0301", "3": "\u030c", "4": "\u0300"}
_NUMBERED = re.compile(r"([A-Za-zü:]+)([1-5])")


def with_tone_marks(pinyin: str) -> str:
    """Every numbered syllable of `pinyin` with its mark; anything else is left as it is."""
    return _NUMBERED.sub(lambda match: marked_syllable(match[1], match[2]), pinyin)


def marked_syllable(syllable: str, tone: str) -> str:
    """`syllable` (ü may be written `u:` or `v`) with the mark of `tone` (5 has none)."""
    letters = syllable.replace("u:", "ü").replace("U:", "Ü").replace("v", "ü")
    if tone not in _MARKS:
        return letters
    at = _place_of_mark(letters.lower())
    return unicodedata.normalize("NFC", letters[: at + 1] + _MARKS[tone] + letters[at + 1 :])


def _place_of_mark(letters: str) -> int:
    """Which letter bears the mark: a or e, the o of ou, else the last vowel."""
    for vowel in ("a", "e", "ou"):
        if vowel in letters:
            return letters.index(vowel)
    vowels = [i for i, letter in enumerate(letters) if letter in "iouü"]
    return vowels[-1] if vowels else _place_in_vowelless(letters)


def _place_in_vowelless(letters: str) -> int:
    """`m`, `n`, `ng`, `hm`, `r`: the nasal bears it."""
    return next((i for i, letter in enumerate(letters) if letter in "mn"), 0)


def toneless(marked: str) -> str:
    """`marked` without its tone marks; the dots of ü stay."""
    letters = unicodedata.normalize("NFD", marked)
    kept = "".join(letter for letter in letters if letter not in _MARKS.values())
    return unicodedata.normalize("NFC", kept)


@lru_cache(maxsize=4_096)
def tone_of(marked: str) -> int:
    """The tone of one syllable, from 1 to 4; 5 for one without a mark."""
    letters = unicodedata.normalize("NFD", marked)
    return next((int(tone) for tone, mark in _MARKS.items() if mark in letters), 5)


def with_tone(marked: str, tone: int) -> str:
    """The same syllable in another tone."""
    return marked_syllable(toneless(marked), str(tone))


def numbered(marked: str) -> str:
    """`lǚ` as `lü3`; the neutral tone is 5."""
    return f"{toneless(marked)}{tone_of(marked)}"
