"""Which readings glossary and dictionary give a word, the likeliest first."""

from __future__ import annotations

import re

from reader.characters import HAN, has_han
from reader.glossary import Glossary
from reader.pinyin.headwords import Headwords
from reader.pinyin.reading import Syllables
from reader.tones import toneless

_ONLY_HAN = re.compile(f"[{HAN}]+")
_NOT_SAID = re.compile("[\\s'’-]")


class Lexicon:
    """Readings of whole words; nothing here knows their sentence."""

    def __init__(self, headwords: Headwords, glossary: Glossary) -> None:
        self._headwords = headwords
        self._glossary = glossary

    def readings(self, word: str) -> tuple[Syllables, ...]:
        """The glossary's reading alone, else all of the dictionary's."""
        term = self._glossary.look_up(word)
        said = self._shared_out(term.pinyin, word) if term else ()
        return (said,) if said else self._headwords.readings(word)

    def joined(self, stretch: str) -> tuple[Syllables, ...]:
        """The dictionary's readings of words that stand beside each other, if they are one."""
        known = self._headwords.readings(stretch)
        return known if known and _ONLY_HAN.fullmatch(stretch) else ()

    def contested(self, word: str) -> str:
        """The syllable that the network hears where the dictionary never has it, if any."""
        is_term = self._glossary.look_up(word) is not None
        return "" if is_term else self._headwords.contested.get(word, "")

    def surnames(self, character: str) -> tuple[str, ...]:
        """How a character is said as a surname; empty if it is none."""
        return tuple(self._headwords.surnames.get(character, "").split())

    def of_character(self, character: str) -> tuple[str, ...]:
        """How a character may be said, the first where nothing else decides."""
        return tuple(said[0] for said in self._headwords.readings(character))

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
