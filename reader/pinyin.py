"""How the words of a sentence are said. The only importer of pypinyin.

Readings are looked up by the Simplified form, for which the data is far better.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from functools import lru_cache

from pypinyin import Style, lazy_pinyin, pinyin
from pypinyin.constants import PINYIN_DICT
from pypinyin.contrib.tone_convert import to_normal

from reader.characters import has_han
from reader.dictionary import Dictionary
from reader.glossary import Glossary

_NOT_SAID = re.compile("[\\s'’-]")

logging.getLogger("pypinyin").setLevel(logging.WARNING)


class Readings:
    """The reading of each word: the glossary's, the dictionary's where it has one, pypinyin's."""

    def __init__(self, dictionary: Dictionary, glossary: Glossary) -> None:
        self._dictionary = dictionary
        self._glossary = glossary
        self.of_word = lru_cache(maxsize=50_000)(self._of_word)

    def of_sentence(self, words: Sequence[str]) -> list[tuple[str, ...]]:
        """One tuple a Simplified word, one syllable a character; empty where nothing is said."""
        return [self.of_word(word) if has_han(word) else () for word in words]

    def _of_word(self, word: str) -> tuple[str, ...]:
        return self._from_glossary(word) or self._from_dictionary(word) or _from_pypinyin(word)

    def _from_glossary(self, word: str) -> tuple[str, ...]:
        term = self._glossary.look_up(word)
        return _shared_out(term.pinyin, word) if term else ()

    def _from_dictionary(self, word: str) -> tuple[str, ...]:
        """The dictionary's reading of a word of several characters, if it has just one."""
        if len(word) == 1:
            return ()
        readings = {entry.pinyin.lower() for entry in self._dictionary.look_up(word)}
        syllables = tuple(readings.pop().split()) if len(readings) == 1 else ()
        return syllables if len(syllables) == len(word) else ()


def _shared_out(said: str, word: str) -> tuple[str, ...]:
    """Joined pinyin (`xīnzhì shēngchǎnlì`), a syllable a character; empty if it does not fit."""
    rest = _NOT_SAID.sub("", said).lower()
    syllables: list[str] = []
    for character in word:
        syllable = _beginning(rest, character) if has_han(character) else ""
        if syllable is None:
            return ()
        syllables.append(syllable)
        rest = rest[len(syllable) or rest.startswith(character.lower()) :]
    return () if rest else tuple(syllables)


def _beginning(said: str, character: str) -> str | None:
    """The syllable at the start of `said` that `character` may be read as, its tone apart."""
    for style in (Style.TONE, Style.NORMAL):
        for syllable in pinyin(character, style=style, heteronym=True)[0]:
            if _toneless(said[: len(syllable)], style) == syllable:
                return said[: len(syllable)]
    return None


def _toneless(said: str, style: Style) -> str:
    return said if style is Style.TONE else str(to_normal(said))


def _from_pypinyin(word: str) -> tuple[str, ...]:
    """pypinyin's reading; what it does not know carries no syllable."""
    syllables: list[str] = []
    for run, is_han in _runs(word):
        said = _spoken(run) if is_han else []
        syllables += said if len(said) == len(run) else [""] * len(run)
    return tuple(syllables)


def _spoken(run: str) -> list[str]:
    # What pypinyin does not know it returns as it came, in one piece.
    said = lazy_pinyin(run, style=Style.TONE, errors=lambda unknown: "?" * len(unknown))
    return ["" if set(syllable) == {"?"} else syllable for syllable in said]


def _runs(word: str) -> list[tuple[str, bool]]:
    runs: list[tuple[str, bool]] = []
    for character in word:
        is_han = has_han(character)
        if runs and runs[-1][1] == is_han:
            runs[-1] = (runs[-1][0] + character, is_han)
        else:
            runs.append((character, is_han))
    return runs


def readings_of_characters() -> dict[str, tuple[str, ...]]:
    """Every reading, with its tone mark, of every character that pypinyin knows."""
    return {chr(point): tuple(said.split(",")) for point, said in PINYIN_DICT.items()}
