"""How the words of a sentence are said: choosing among their readings in its light.

What a word is read as, the dictionary knows best. What it leaves open, single characters above
all, is decided by a frame of the language, else by what the network hears.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, chain
from math import exp, log
from pathlib import Path
from typing import NamedTuple, cast

from reader.characters import has_han
from reader.dictionary import Dictionary
from reader.glossary import Glossary
from reader.pinyin import doubts
from reader.pinyin.frames import framed
from reader.pinyin.headwords import Headwords, open_headwords
from reader.pinyin.heteronyms import ALWAYS, FRAMES
from reader.pinyin.lexicon import Lexicon
from reader.pinyin.network import Network
from reader.pinyin.reading import Reading, Syllables
from reader.remembering import Remembered
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


_Shares = dict[int, dict[str, float]]
"""For each character heard its readings and their shares."""


class _Open(NamedTuple):
    """A word whose reading the network decides."""

    place: int
    """Its index in the sentence."""
    candidates: tuple[Syllables, ...]
    """Whole readings to choose from; empty where each character is chosen for itself."""
    offsets: tuple[int, ...]
    """Its characters to be heard."""
    hint: str
    """What a single character is in the dictionary's word that it makes with its neighbours."""


class Readings:
    """The reading of each word: the glossary's, the dictionary's, else the likeliest here."""

    def __init__(self, headwords: Headwords, network: Network, glossary: Glossary) -> None:
        self._headwords = headwords
        self._network = network
        self._lexicon = Lexicon(headwords, glossary)
        self._alone = Remembered(self._by_itself, _REMEMBERED)
        self._left_open = Remembered(self._candidates, _REMEMBERED)

    @classmethod
    def open(cls, cache: Path, dictionary: Dictionary, glossary: Glossary) -> Readings:
        """With what `dictionary` says, from the folder `cache`. Raises OSError."""
        network = Network()
        return cls(open_headwords(cache, dictionary, network), network, glossary)

    def knowing(self, glossary: Glossary) -> Readings:
        """The same with the terms of another glossary."""
        return Readings(self._headwords, self._network, glossary)

    def of_sentence(self, words: Sequence[str]) -> list[Reading]:
        """One reading for each Simplified word."""
        return self.of_sentences([words])[0]

    def of_sentences(self, sentences: Sequence[Sequence[str]]) -> list[list[Reading]]:
        """The readings of each sentence; to ask for many at once makes no difference but time."""
        drafts = [self._drafted(words) for words in sentences]
        to_hear = (
            _places(words, undecided)
            for words, (_, undecided) in zip(sentences, drafts, strict=True)
        )
        heard = iter(self._network.listen([*chain.from_iterable(to_hear)]))
        for words, (said, undecided) in zip(sentences, drafts, strict=True):
            for open_ in undecided:
                shares = {i: next(heard) for i in open_.offsets}
                word = words[open_.place]
                said[open_.place] = self._decided(word, open_.candidates, shares, open_.hint)
        return cast("list[list[Reading]]", [said for said, _ in drafts])

    def _drafted(self, words: Sequence[str]) -> tuple[list[Reading | None], list[_Open]]:
        """What is certain without the network, and what is left to it."""
        said = self._alone.all_of(words)
        undecided: list[_Open] = []
        for place in [place for place, reading in enumerate(said) if reading is None]:
            if decided := framed(words, place):
                said[place] = Reading(tuple(decided.split()))
            else:
                undecided.append(self._opened(words, place))
        return said, undecided

    def _by_itself(self, word: str) -> Reading | None:
        """The reading of a word that is said in one way in every sentence."""
        if not has_han(word):
            return _SILENT
        readings = self._lexicon.readings(word)
        if len(readings) == 1:
            contested = self._lexicon.contested(word)
            return Reading(readings[0], doubts.of_contested([contested]) if contested else ())
        if word in ALWAYS:
            return Reading(tuple(ALWAYS[word].split()))
        is_open = len(word) == 1 or word in FRAMES or self._left_open[word][1]
        return None if is_open else self._decided(word, readings, {})

    def _opened(self, words: Sequence[str], place: int) -> _Open:
        hint = self._with_neighbours(words, place) if len(words[place]) == 1 else ""
        return _Open(place, *self._left_open[words[place]], hint)

    def _candidates(self, word: str) -> tuple[tuple[Syllables, ...], tuple[int, ...]]:
        """The readings of a word, and its characters that the network tells between them."""
        readings = self._lexicon.readings(word)
        # All differ in a word without an entry.
        differ = (i for i in range(len(word)) if len({said[i] for said in readings}) != 1)
        return readings, tuple(i for i in differ if self._network.hears(word[i]))

    def _with_neighbours(self, words: Sequence[str], place: int) -> str:
        """The reading of `words[place]` in a word of the dictionary that was cut too finely."""
        for first, last in _AROUND:
            start = max(0, place + first)
            stretch = "".join(words[start : place + last])
            if 1 < len(stretch) <= _LONGEST:
                readings = self._lexicon.joined(stretch)
                if len(readings) == 1:
                    return readings[0][sum(map(len, words[start:place]))]
        return ""

    def _decided(
        self, word: str, candidates: Sequence[Syllables], shares: _Shares, hint: str = ""
    ) -> Reading:
        if hint and (0 not in shares or shares[0].get(hint, 1) > _CREDIBLE):
            return Reading((hint,))
        if candidates and len(word) > 1:
            return _likeliest(candidates, shares)
        return self._by_character(word, shares)

    def _by_character(self, word: str, shares: _Shares) -> Reading:
        """A word without an entry (a name, a number with its unit) or a single character."""
        said = tuple(
            next(iter(shares[i])) if i in shares else self._of_character(character)
            for i, character in enumerate(word)
        )
        if len(word) == 1:
            return Reading(said, doubts.heard(shares.get(0, {}), said[0]))
        return self._named(word, said)

    def _of_character(self, character: str) -> str:
        """The first of its readings, where the network does not know it."""
        if not has_han(character):
            return ""
        return (*self._lexicon.of_character(character), "")[0]

    def _named(self, word: str, said: Syllables) -> Reading:
        """What looks like a person's name begins with the reading of its surname."""
        surnames = self._lexicon.surnames(word[0]) if len(word) == 3 else ()
        if not surnames:
            return Reading(said)
        shown = said[0] if said[0] in surnames else surnames[0]
        others = [surname for surname in surnames if surname != shown]
        return Reading((shown, *said[1:]), doubts.of_name(others))


def _places(words: Sequence[str], undecided: Sequence[_Open]) -> list[tuple[str, int]]:
    """The sentence, and where in it the characters are that are to be heard."""
    text = "".join(words)
    starts = [0, *accumulate(map(len, words))]
    return [(text, starts[word.place] + i) for word in undecided for i in word.offsets]


def _likeliest(candidates: Sequence[Syllables], shares: _Shares) -> Reading:
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
