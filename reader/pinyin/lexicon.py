"""Which readings glossary and dictionary give a word, the likeliest first."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.characters import HAN, has_han
from reader.dictionary import Dictionary
from reader.glossary import Glossary
from reader.model import Entry
from reader.pinyin.rare import rare_readings
from reader.pinyin.reading import Syllables
from reader.tones import toneless

_ONLY_HAN = re.compile(f"[{HAN}]+")
_NOT_SAID = re.compile("[\\s'’-]")
_REFERENCE = re.compile(r"(old |archaic |Japanese )?variant of|used in|see ")


class Lexicon:
    """Readings of whole words; nothing here knows their sentence."""

    def __init__(self, dictionary: Dictionary, glossary: Glossary) -> None:
        self._dictionary = dictionary
        self._glossary = glossary
        self.readings = lru_cache(maxsize=50_000)(self._readings)
        # Most stretches are no words: kept apart, they don't push words out.
        self.joined = lru_cache(maxsize=50_000)(self._joined)
        self.of_character = lru_cache(maxsize=10_000)(self._of_character)
        self.surnames = lru_cache(maxsize=2_000)(self._surnames)

    def is_term(self, word: str) -> bool:
        """Whether a glossary decides how `word` is said."""
        return self._glossary.look_up(word) is not None

    def _readings(self, word: str) -> tuple[Syllables, ...]:
        """The glossary's reading alone, else all of the dictionary's."""
        term = self._glossary.look_up(word)
        said = self._shared_out(term.pinyin, word) if term else ()
        return (said,) if said else self._of_dictionary(word)

    def _joined(self, stretch: str) -> tuple[Syllables, ...]:
        """The dictionary's readings of words that stand beside each other, if they are one."""
        return self._of_dictionary(stretch) if _ONLY_HAN.fullmatch(stretch) else ()

    def _surnames(self, characters: str) -> tuple[str, ...]:
        """How a character is said as a surname; empty if it is none."""
        return tuple(
            dict.fromkeys(
                entry.pinyin.lower()
                for entry in self._dictionary.look_up(characters)
                if entry.simplified == characters and entry.senses[0].startswith("surname ")
            )
        )

    def _of_character(self, character: str) -> tuple[str, ...]:
        """How a character may be said, as the dictionary has it if it does."""
        known = tuple(said[0] for said in self._of_dictionary(character))
        return known or rare_readings(character)

    def _of_dictionary(self, word: str) -> tuple[Syllables, ...]:
        entries = [entry for entry in self._dictionary.look_up(word) if entry.simplified == word]
        ranked = sorted(entries, key=_rank)
        return tuple(dict.fromkeys(said for entry in ranked if (said := _syllables(entry))))

    def _shared_out(self, said: str, word: str) -> Syllables:
        """Joined pinyin (`xīnzhì shēngchǎnlì`) by character; empty if it does not fit."""
        rest = _NOT_SAID.sub("", said).lower()
        syllables: list[str] = []
        for character in word:
            syllable = self._beginning(rest, character) if has_han(character) else ""
            if syllable is None:
                return ()
            syllables.append(syllable)
            rest = rest[len(syllable) or rest.startswith(character.lower()) :]
        return () if rest else tuple(syllables)

    def _beginning(self, said: str, character: str) -> str | None:
        """The syllable at the start of `said` that `character` may be read as, its tone apart."""
        readings = self.of_character(character)
        for reading in readings:
            if said.startswith(reading):
                return reading
        for reading in readings:
            if toneless(said[: len(reading)]) == toneless(reading):
                return said[: len(reading)]
        return None


def _rank(entry: Entry) -> tuple[bool, bool, bool]:
    """Words before names, references to other headwords and what sandhi made (不是 bú shi)."""
    is_reference = _REFERENCE.match(entry.senses[0]) is not None
    return is_reference, entry.pinyin != entry.pinyin.lower(), "bú" in entry.pinyin


def _syllables(entry: Entry) -> Syllables:
    said = entry.pinyin.lower().split()
    if len(said) != len(entry.simplified):
        return ()
    return tuple(
        syllable if has_han(character) else ""
        for syllable, character in zip(said, entry.simplified, strict=True)
    )
