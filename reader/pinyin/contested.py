"""Rare words that the dictionary reads as the network never would (拖拽 yè, 黄陂 pí)."""

from __future__ import annotations

from collections.abc import Sequence

from reader.levels import level_of
from reader.pinyin.doubts import of_contested
from reader.pinyin.lexicon import Lexicon
from reader.pinyin.network import Network
from reader.pinyin.reading import Reading
from reader.tones import tone_of

_NEVER = 0.001
_NEUTRAL = 5


class Contested:
    """Marks such words. On words that learners meet (HSK) the dictionary is to be trusted."""

    def __init__(self, network: Network, lexicon: Lexicon) -> None:
        self._network = network
        self._lexicon = lexicon

    def marked(self, words: Sequence[str], said: Sequence[Reading]) -> list[Reading]:
        """`said`, with a doubt where a word is contested.

        Each word is heard by itself, so that it is doubted in every sentence or in none.
        """
        places = [
            (i, offset)
            for i, word in enumerate(words)
            if self._may_be_contested(word)
            for offset, syllable in enumerate(said[i].pinyin)
            if tone_of(syllable) != _NEUTRAL
        ]
        marked = list(said)
        heard = self._network.listen([(words[i], offset) for i, offset in places])
        for (i, offset), shares in zip(places, heard, strict=True):
            shown = said[i].pinyin[offset]
            if shares and shares.get(shown, 0) < _NEVER:
                marked[i] = Reading(said[i].pinyin, of_contested([next(iter(shares))]))
        return marked

    def _may_be_contested(self, word: str) -> bool:
        return len(word) > 1 and level_of(word) is None and not self._lexicon.is_term(word)
