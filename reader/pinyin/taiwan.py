"""Readings of Taiwan's standard, from the dictionary's notes (`Taiwan pr.`)."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.dictionary import Dictionary
from reader.pinyin.reading import Syllables
from reader.tones import tone_of, toneless

_NOTE = re.compile(r"Taiwan pr\.\s+\(([^)]*)\)")
_WITHOUT_NOTE = {("澎", "péng"): "pēng", ("括", "kuò"): "guā"}
"""Differences of the two standards that the dictionary passes over."""
_AND = {"和": ("hàn",)}
"""Words of their own that are said otherwise than the same character inside words."""


class TaiwanReadings:
    """Mainland readings turned into Taiwan's."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self.of_word = lru_cache(maxsize=20_000)(self._of_word)

    def _of_word(self, word: str, mainland: Syllables) -> Syllables:
        """How the Simplified `word`, said `mainland` on the mainland, is said in Taiwan."""
        if word in _AND and mainland == ("hé",):
            return _AND[word]
        noted = self._noted(word, mainland)
        return noted or tuple(map(self._of_character, word, mainland))

    def _of_character(self, character: str, mainland: str) -> str:
        """Many characters differ wherever they stand: 企 is qì, 期 qí."""
        if known := _WITHOUT_NOTE.get((character, mainland)):
            return known
        noted = self._noted(character, (mainland,)) if mainland else ()
        return noted[0] if noted else mainland

    def _noted(self, word: str, mainland: Syllables) -> Syllables:
        for entry in self._dictionary.look_up(word):
            if entry.simplified == word and _is_said(entry.pinyin, mainland):
                for sense in entry.senses:
                    if note := _NOTE.fullmatch(sense):
                        said = tuple(note[1].lower().split())
                        return said if len(said) == len(word) else ()
        return ()


def _is_said(pinyin: str, mainland: Syllables) -> bool:
    """Whether an entry has the reading; a neutral tone (知识 shi) stands for any."""
    said = pinyin.lower().split()
    return len(said) == len(mainland) and all(
        ours == theirs or (tone_of(theirs) == 5 and ours and toneless(ours) == theirs)
        for ours, theirs in zip(said, mainland, strict=True)
    )
