"""Rare words that the dictionary reads as the network never would (拖拽 yè, 黄陂 pí)."""

from __future__ import annotations

from collections.abc import Mapping

from reader.levels import level_of
from reader.pinyin.network import Network
from reader.pinyin.reading import Syllables
from reader.tones import tone_of

_NEVER = 0.001
_NEUTRAL = 5


def heard_otherwise(
    readings: Mapping[str, tuple[Syllables, ...]], network: Network
) -> dict[str, str]:
    """Words said in one way, and the syllable that the network hears in one of them instead.

    Each word is heard by itself, so that it is doubted in every sentence or in none. On words
    that learners meet (HSK) the dictionary is to be trusted.
    """
    places = [
        (word, offset)
        for word, known in readings.items()
        if len(word) > 1 and len(known) == 1 and level_of(word) is None
        for offset, syllable in enumerate(known[0])
        if tone_of(syllable) != _NEUTRAL and network.hears(word[offset])
    ]
    return {
        word: next(iter(shares))
        for (word, offset), shares in zip(places, network.listen(places), strict=True)
        if shares.get(readings[word][0][offset], 0) < _NEVER
    }
