"""The words that texts are cut into: CC-CEDICT's, weighed by jieba's counts, compiled once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from reader.characters import has_han
from reader.dictionary import Dictionary
from reader.files import write_atomically
from reader.model import Entry
from reader.segmentation.compounds import is_amount, is_two_words
from reader.segmentation.organisations import kind_of
from reader.segmentation.surnames import SURNAMES

_LAYOUT = 4
"""Raised when other words are taken, so that older files are made anew."""
_RARE = 2
"""The count of a headword that jieba has not seen."""
_STRONG, _WEAK = 0.01, 0.001
"""How often a character stands in names, for each time that it is a word of its own."""

_SHORT = 3
"""Nothing so short is an organisation's name."""
_NAMES = frozenset(["nr", "nrt", "ns", "nz"])
"""jieba's tags for names of people, of places and of other things."""
_PERSONS = frozenset("我你他她")
# Characters that spell foreign names, but are words of their own far more often.
_COMMON = frozenset(
    "的是了在不有人这我他为之大来以个中上下到说地也子时要就出会可生那得着里后过去天没还多好年小如家同都把于种从本前但与"
    "向只而又被所其或更已由几最此应并三一二两十月日水外内美国者"
    "山岛州河王城新因若则便即至自及且虽比让给用再"
)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the cutter knows of words, all Simplified."""

    counts: Mapping[str, int]
    """How often each word occurs in jieba's corpus."""
    given: str
    """Characters of given names, each seldom a word of its own."""
    middle: str
    """Those of which the first of two may be one: 小 in 高小霞."""
    sounds: str
    """Characters that spell foreign names by their sound."""
    spelt: frozenset[str]
    """Foreign names of which all characters do."""
    places: frozenset[str]
    """Names of countries, provinces and towns."""


def open_lexicon(cache: Path, dictionary: Dictionary) -> Lexicon:
    """The lexicon from the folder `cache`, compiled there if need be. Raises OSError."""
    path = cache / f"words-{_LAYOUT}-{dictionary.edition}.txt"
    if not path.exists():
        lexicon = _compiled(dictionary.entries(), _jieba_words())
        write_atomically(path, _written(lexicon).encode())
        return lexicon
    return _read(path.read_text("utf-8"))


def _written(lexicon: Lexicon) -> str:
    """A lexicon in a few lines that are quick to read."""
    words, counts = " ".join(lexicon.counts), " ".join(map(str, lexicon.counts.values()))
    names = " ".join(lexicon.spelt), " ".join(lexicon.places)
    return "\n".join([words, counts, lexicon.given, lexicon.middle, lexicon.sounds, *names])


def _read(text: str) -> Lexicon:
    words, counts, given, middle, sounds, spelt, places = text.split("\n")
    pairs = zip(words.split(" "), map(int, counts.split(" ")), strict=True)
    sets = (frozenset(names.split(" ")) for names in (spelt, places))
    return Lexicon(dict(pairs), given, middle, sounds, *sets)


def _jieba_words() -> Iterator[tuple[str, int, str]]:
    """Every word of jieba's dictionary with its count and its part of speech."""
    package = find_spec("jieba")
    if package is None or package.origin is None:
        raise FileNotFoundError("The package jieba is not installed")
    with Path(package.origin).with_name("dict.txt").open(encoding="utf-8") as lines:
        for line in lines:
            word, count, tag = line.split()
            yield word, int(count), tag


def _compiled(entries: Iterable[Entry], words: Iterable[tuple[str, int, str]]) -> Lexicon:
    words = list(words)
    count_of = {word: count for word, count, _ in words}
    tags = {word: tag for word, _, tag in words}
    headwords = {entry.simplified: entry for entry in entries if has_han(entry.simplified)}
    known = {word for word in headwords if len(word) > 1 and word in count_of}
    counts = {word: count for word, count in count_of.items() if len(word) == 1 or is_amount(word)}
    for word, entry in headwords.items():
        if len(word) == 1 or is_two_words(word, _tag(word, tags, entry), known):
            continue
        if word in count_of or _is_worth_a_word(entry):
            counts[word] = count_of.get(word, _RARE)
    sounds = _sounds(tags)
    names = {word for word, entry in headwords.items() if entry.pinyin[:1].isupper()}
    places = frozenset(word for word in counts if tags.get(word) == "ns" and len(word) > 1)
    spelt = frozenset(word for word in names & counts.keys() - places if set(word) <= set(sounds))
    given, middle = (_given(tags, count_of, share) for share in (_STRONG, _WEAK))
    return Lexicon(counts, given, middle, sounds, spelt, places)


def _tag(word: str, tags: Mapping[str, str], entry: Entry) -> str:
    tag = tags.get(word, "")
    is_whole = _is_idiom(entry) or _is_one_name(entry, tag) or _is_organisation(entry)
    return "i" if is_whole else tag


def _is_organisation(entry: Entry) -> bool:
    word = entry.simplified
    return entry.pinyin[:1].isupper() and bool(kind_of(word)) and len(word) > _SHORT


def _is_one_name(entry: Entry, tag: str) -> bool:
    """Whether a name is no compound of words: 马来西亚 is written as one word in pinyin too."""
    first, *others = entry.pinyin.split()
    return (
        tag in _NAMES
        and first[:1].isupper()
        and len(others) > 2
        and not any(syllable[:1].isupper() for syllable in others)
    )


def _is_idiom(entry: Entry) -> bool:
    return "(idiom)" in entry.senses[0] or "(fig.)" in entry.senses[0]


def _is_worth_a_word(entry: Entry) -> bool:
    """Whether a headword that jieba does not know is a word, not a phrase: 找借口, 对我来说."""
    if len(entry.simplified) == 2:
        return True
    is_phrase = entry.senses[0].startswith("to ") or not _PERSONS.isdisjoint(entry.simplified)
    return _is_idiom(entry) or not is_phrase


def _given(tags: Mapping[str, str], counts: Mapping[str, int], share: float) -> str:
    names = [word for word, tag in tags.items() if tag == "nr" and word[0] in SURNAMES]
    seen = Counter(character for name in names if len(name) < 4 for character in name[1:])
    return "".join(
        sorted(c for c, n in seen.items() if n > 4 and n > share * (counts.get(c, 0) + 50))
    )


def _sounds(tags: Mapping[str, str]) -> str:
    names = [word for word, tag in tags.items() if tag == "nrt" and len(word) > 2]
    seen = Counter(character for name in names for character in name)
    return "".join(sorted(c for c, times in seen.items() if times >= 8 and c not in _COMMON))
