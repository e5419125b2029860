"""How tones change beside others: 一, 不 and third tones, as they are spoken."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.characters import has_han
from reader.tones import tone_of, with_tone

_ORDINAL = "第十百零〇一二两三四五六七八九初"
"""Before 一 they make it a figure, which keeps its tone."""
_COUNTED = "月日号零〇一二三四五六七八九"
"""Behind 一 they make it a figure."""

_LIGHT = {"一": "yi", "不": "bu"}
"""Between the halves of 看一看 and 好不好."""


class _Place(NamedTuple):
    word: int
    syllable: int


def with_sandhi(words: Sequence[str], said: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """`said`, a tuple for each of the Simplified `words`, with the tones that are spoken.

    Dictionaries print 一 and 不 and third tones unchanged; punctuation stops the changes.
    """
    spoken = [list(syllables) for syllables in said]
    for phrase in _phrases(words, spoken):
        _change_one_and_not(words, spoken, phrase)
        _change_third(spoken, phrase)
    return [tuple(syllables) for syllables in spoken]


def _phrases(words: Sequence[str], spoken: Sequence[Sequence[str]]) -> list[list[_Place]]:
    """The syllables that are spoken in one breath, phrase by phrase."""
    phrases: list[list[_Place]] = [[]]
    for number, word in enumerate(words):
        if not has_han(word):
            phrases.append([])
            continue
        for i, syllable in enumerate(spoken[number]):
            if syllable:
                phrases[-1].append(_Place(number, i))
            else:
                phrases.append([])
    return [phrase for phrase in phrases if phrase]


def _change_one_and_not(
    words: Sequence[str], spoken: list[list[str]], phrase: Sequence[_Place]
) -> None:
    for place, following in pairwise(phrase):
        character = words[place.word][place.syllable]
        tone = tone_of(spoken[following.word][following.syllable])
        if character in _LIGHT and _is_between_the_same(words, place, following):
            spoken[place.word][place.syllable] = _LIGHT[character]
        elif character == "不" and tone == 4:
            spoken[place.word][place.syllable] = "bú"
        elif character == "一" and not _is_figure(words, place, following):
            # Before a syllable that has lost its tone (一个) the old fourth tone is still heard.
            spoken[place.word][place.syllable] = "yí" if tone in (4, 5) else "yì"


def _is_between_the_same(words: Sequence[str], place: _Place, following: _Place) -> bool:
    before = words[place.word][: place.syllable] or (words[place.word - 1] if place.word else "")
    return before[-1:] == words[following.word][following.syllable]


def _is_figure(words: Sequence[str], place: _Place, following: _Place) -> bool:
    """Whether 一 counts or names a number (第一, 十一月), or ends a word (统一)."""
    word = words[place.word]
    is_last = place.syllable == len(word) - 1
    before = word[: place.syllable] or (words[place.word - 1] if place.word else "")
    after = words[following.word][following.syllable]
    ends_word = is_last and place.syllable > 0
    return ends_word or before[-1:] in tuple(_ORDINAL) or after in _COUNTED


def _change_third(spoken: list[list[str]], phrase: Sequence[_Place]) -> None:
    """A third tone before a third tone is spoken as the second, first inside words."""
    for place, following in pairwise(phrase):
        if place.word == following.word:
            _raise_third(spoken, place, following)
    for place, following in pairwise(phrase):
        is_single = 1 in (len(spoken[place.word]), len(spoken[following.word]))
        if place.word != following.word and is_single:
            _raise_third(spoken, place, following)


def _raise_third(spoken: list[list[str]], place: _Place, following: _Place) -> None:
    syllable = spoken[place.word][place.syllable]
    if tone_of(syllable) == tone_of(spoken[following.word][following.syllable]) == 3:
        spoken[place.word][place.syllable] = with_tone(syllable, 2)
