"""Everything a card says of a headword, gathered before anything is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reader.audit.finding import Finding
from reader.characters import has_han
from reader.components import components_of
from reader.gloss import Gloss
from reader.levels import level_of
from reader.model import Entry, Word
from reader.ui.core import in_no_band

LookUp = Callable[[str], tuple[Entry, ...]]
"""The dictionary's entries of a headword in either script."""

BandOf = Callable[[str], int | None]
"""The narrowest band of common words that a Simplified word is in."""

_REACH = 8
"""Characters: longer headwords are rare."""


@dataclass(frozen=True, slots=True)
class CharacterFacts:
    """What a card says of a character of its word."""

    entry: Entry
    """As it is read in the word."""
    others: tuple[str, ...] = ()
    """How else it is read."""
    components: tuple[str, ...] = ()
    """What it is put together from."""


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What a card says of a word: a plain value."""

    word: Word
    gloss: Gloss
    longer: tuple[Entry, ...] = ()
    """Headwords of the text that begin with the word and go on, the longest first."""
    shorter: tuple[Entry, ...] = ()
    """Headwords of more than one character inside the word, the longest first."""
    characters: tuple[CharacterFacts, ...] = ()
    """The word's characters, each once."""
    components: tuple[str, ...] = ()
    """What a single character is put together from."""
    level: int | None = None
    """Of the HSK, 1 to 7."""
    band: int | None = None
    """It is one of so many most common words."""
    finding: Finding | None = None
    """What the audit proposes instead."""
    elsewhere: int = 0
    """In how many other places on the shelf its characters stand."""


def facts_of(
    word: Word, gloss: Gloss, look_up: LookUp, following: str = "", band_of: BandOf = in_no_band
) -> CardFacts:
    """What is to be said of `word`; `following` is the Simplified text behind it."""
    is_single = len(word.simplified) == 1
    return CardFacts(
        word,
        gloss,
        longer=tuple(_longer(word.simplified, following, look_up)),
        shorter=tuple(_shorter(word.simplified, look_up)),
        characters=() if is_single else tuple(_characters(word, look_up)),
        components=components_of(word.traditional) if is_single else (),
        level=level_of(word.simplified),
        band=band_of(word.simplified),
    )


def headword_facts(headword: str, look_up: LookUp, band_of: BandOf = in_no_band) -> CardFacts:
    """What is to be said of a headword that stands nowhere, as a dictionary would."""
    entries = look_up(headword)
    if not entries:
        word = Word(0, headword, headword, headword)
        return facts_of(word, Gloss(), look_up, band_of=band_of)
    first = entries[0]
    word = Word(0, headword, first.traditional, first.simplified, tuple(first.pinyin.split()), True)
    return facts_of(word, Gloss(None, entries), look_up, band_of=band_of)


def joined(words: Sequence[Word], start: int, end: int) -> Word | None:
    """The characters [start, end) of a paragraph as one word.

    None where a word would be cut whose two forms differ in length.
    """
    parts = [cut for word in words if (cut := _cut(word, start, end)) is not None]
    if sum(len(part.printed) for part in parts) != end - start:
        return None
    return replace(
        parts[0],
        printed="".join(part.printed for part in parts),
        traditional="".join(part.traditional for part in parts),
        simplified="".join(part.simplified for part in parts),
        pinyin=tuple(syllable for part in parts for syllable in part.pinyin),
        doubts=tuple(doubt for part in parts for doubt in part.doubts),
    )


def ends(words: Sequence[Word], start: int, look_up: LookUp) -> list[int]:
    """Where headwords that begin at `start` end, in characters of the paragraph, in order."""
    found = []
    for end in range(start + 1, start + 1 + _REACH):
        word = joined(words, start, end)
        if word and has_han(word.simplified) and (end == start + 1 or look_up(word.simplified)):
            found.append(end)
    return found


def _cut(word: Word, start: int, end: int) -> Word | None:
    first, last = max(start, word.start) - word.start, min(end, word.end) - word.start
    if first >= last:
        return None
    if (first, last) == (0, len(word.printed)):
        return word
    if not len(word.printed) == len(word.traditional) == len(word.simplified):
        return None
    return replace(
        word,
        start=word.start + first,
        printed=word.printed[first:last],
        traditional=word.traditional[first:last],
        simplified=word.simplified[first:last],
        pinyin=word.pinyin[first:last],
    )


def _longer(word: str, following: str, look_up: LookUp) -> list[Entry]:
    ends = range(min(len(following), _REACH - len(word)), 0, -1)
    return [found[0] for end in ends if (found := look_up(word + following[:end]))]


def _shorter(word: str, look_up: LookUp) -> list[Entry]:
    spans = [
        (start, start + length)
        for length in range(min(len(word) - 1, _REACH), 1, -1)
        for start in range(len(word) - length + 1)
    ]
    return [found[0] for start, end in spans if (found := look_up(word[start:end]))]


def _characters(word: Word, look_up: LookUp) -> list[CharacterFacts]:
    """Each character once, read as it is in the word where the dictionary knows that."""
    found: dict[str, CharacterFacts] = {}
    said = word.pinyin or ("",) * len(word.simplified)
    for character, syllable in zip(word.simplified, said, strict=False):
        entries = look_up(character)
        best = [entry for entry in entries if entry.pinyin == syllable] or entries
        if best:
            found.setdefault(character, _character(best[0], entries))
    return list(found.values())


def _character(here: Entry, entries: Sequence[Entry]) -> CharacterFacts:
    # 白 is also the surname Bái: that is no other reading.
    said = dict.fromkeys(entry.pinyin.casefold() for entry in entries)
    others = tuple(reading for reading in said if reading != here.pinyin.casefold())
    return CharacterFacts(here, others, components_of(here.traditional))
