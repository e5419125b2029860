"""How the words of a sentence are said: choosing among their readings in its light.

What a word is read as, the dictionary knows best. What it leaves open, single characters above
all, is decided by a frame of the language, else by what the network hears.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import exp, log
from typing import NamedTuple

from reader.characters import has_han
from reader.dictionary import Dictionary
from reader.glossary import Glossary
from reader.pinyin import doubts
from reader.pinyin.contested import Contested
from reader.pinyin.frames import framed
from reader.pinyin.lexicon import Lexicon
from reader.pinyin.network import Network
from reader.pinyin.reading import Reading, Syllables
from reader.tones import tone_of, toneless

_SILENT = Reading()
_REMEMBERED = 50_000
_NEVER = 1e-6
_NEUTRAL = 5
_CREDIBLE = 0.001
"""The least share that what the network hears must leave to a word cut too finely (都会 dū)."""
_LONGEST = 4
"""Characters; longer words are hardly ever cut too finely."""
_AROUND = ((-1, 2), (0, 2), (-1, 1))
"""The stretches of words that may be one: from and up to, counted from the word in question."""


class _Open(NamedTuple):
    """A word whose reading the network decides."""

    place: int
    """Its index in the sentence."""
    candidates: tuple[Syllables, ...]
    """Whole readings to choose from; empty where each character is chosen for itself."""
    offsets: tuple[int, ...]
    """Its characters to be heard."""
    hint: str = ""
    """What a single character is in the dictionary's word that it makes with its neighbours."""


class Readings:
    """The reading of each word: the glossary's, the dictionary's, else the likeliest here."""

    def __init__(self, dictionary: Dictionary, glossary: Glossary) -> None:
        self._lexicon = Lexicon(dictionary, glossary)
        self._network = Network()
        self._contested = Contested(self._network, self._lexicon)
        self._settled: dict[str, Reading] = {}

    def of_sentence(self, words: Sequence[str]) -> list[Reading]:
        """One reading for each Simplified word."""
        settled = self._settled_of(words)
        said: list[Reading] = []
        undecided: list[_Open] = []
        for place, word in enumerate(words):
            if reading := settled.get(word):
                said.append(reading)
            elif decided := framed(words, place):
                said.append(Reading(tuple(decided.split())))
            else:
                said.append(_SILENT)
                if has_han(word):
                    undecided.append(self._opened(words, place))
        if undecided:
            self._decide(words, undecided, said)
        return said

    def _settled_of(self, words: Sequence[str]) -> dict[str, Reading]:
        """The words that are said in one way in every sentence, these among them."""
        # A new dictionary, never one cleared: another thread may be reading the old one.
        settled = self._settled if len(self._settled) < _REMEMBERED else {}
        new = [word for word in set(words) if word not in settled and has_han(word)]
        single = [word for word in new if len(self._lexicon.readings(word)) == 1]
        said = [Reading(self._lexicon.readings(word)[0]) for word in single]
        settled.update(zip(single, self._contested.marked(single, said), strict=True))
        self._settled = settled
        return settled

    def _opened(self, words: Sequence[str], place: int) -> _Open:
        """All characters of a word without an entry, else those that its readings differ in."""
        word = words[place]
        readings = self._lexicon.readings(word)
        differ = (i for i in range(len(word)) if len({said[i] for said in readings}) != 1)
        hint = self._with_neighbours(words, place) if len(word) == 1 else ""
        return _Open(place, readings, tuple(differ), hint)

    def _with_neighbours(self, words: Sequence[str], place: int) -> str:
        """The reading of `words[place]` in a word of the dictionary that was cut too finely."""
        for first, last in _AROUND:
            start, end = max(0, place + first), place + last
            stretch = "".join(words[start:end])
            readings = self._lexicon.joined(stretch) if 1 < len(stretch) <= _LONGEST else ()
            if len(readings) == 1:
                return readings[0][sum(map(len, words[start:place]))]
        return ""

    def _decide(
        self, words: Sequence[str], undecided: Sequence[_Open], said: list[Reading]
    ) -> None:
        starts = [0, *accumulate(map(len, words))]
        text = "".join(words)
        places = [(text, starts[word.place] + i) for word in undecided for i in word.offsets]
        heard = iter(self._network.listen(places))
        for place, candidates, offsets, hint in undecided:
            shares = {i: next(heard) for i in offsets}
            if hint and shares[0].get(hint, 1) > _CREDIBLE:
                said[place] = Reading((hint,))
            elif candidates and len(words[place]) > 1:
                said[place] = _likeliest(candidates, shares)
            else:
                said[place] = self._by_character(words[place], shares)

    def _by_character(self, word: str, shares: dict[int, dict[str, float]]) -> Reading:
        """A word without an entry (a name, a number with its unit) or a single character."""
        said = tuple(
            next(iter(shares[i]), None) or self._of_character(character)
            for i, character in enumerate(word)
        )
        if len(word) == 1:
            return Reading(said, doubts.heard(shares[0], said[0]))
        return self._named(word, said)

    def _of_character(self, character: str) -> str:
        """The only reading the network knows, else the first of the dictionary's."""
        if not has_han(character):
            return ""
        known = self._lexicon.of_character(character)
        agreed = [said for said in self._network.candidates.get(character, ()) if said in known]
        return (agreed or known or ("",))[0]

    def _named(self, word: str, said: Syllables) -> Reading:
        """What looks like a person's name begins with the reading of its surname."""
        surnames = self._lexicon.surnames(word[0]) if len(word) == 3 else ()
        if not surnames:
            return Reading(said)
        shown = said[0] if said[0] in surnames else surnames[0]
        others = [surname for surname in surnames if surname != shown]
        return Reading((shown, *said[1:]), doubts.of_name(others))


def _likeliest(candidates: Sequence[Syllables], shares: dict[int, dict[str, float]]) -> Reading:
    """The whole reading whose open syllables are heard best; the first of several alike."""

    def weight(said: Syllables) -> float:
        return sum(log(max(heard.get(said[i], 0), _NEVER)) for i, heard in shares.items())

    best, *others = sorted(candidates, key=lambda said: -weight(said))
    total = sum(exp(weight(said)) for said in candidates)
    # Whether a syllable is neutral (精神) the network was never taught.
    spelled = [" ".join(said) for said in others if not _differ_in_weight(said, best)]
    return Reading(best, doubts.among(" ".join(best), spelled, exp(weight(best)) / total))


def _differ_in_weight(one: Syllables, other: Syllables) -> bool:
    """Whether two readings differ only in syllables that one of them has as neutral."""
    return all(
        a == b or (toneless(a) == toneless(b) and _NEUTRAL in (tone_of(a), tone_of(b)))
        for a, b in zip(one, other, strict=True)
    )
