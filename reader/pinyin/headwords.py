"""How headwords and characters are said by themselves, compiled once into a file of the cache."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.characters import has_han
from reader.dictionary import Dictionary
from reader.files import write_atomically
from reader.model import Entry
from reader.pinyin.contested import heard_otherwise
from reader.pinyin.network import Network
from reader.pinyin.rare import readings_of_characters
from reader.pinyin.reading import Syllables

_LAYOUT = 1
"""Raised when other readings are taken, so that older files are made anew."""
_REFERENCE = re.compile(r"(old |archaic |Japanese )?variant of|used in|see ")


@dataclass(frozen=True, slots=True)
class Headwords:
    """The readings of CC-CEDICT's Simplified headwords, and of characters that it has not."""

    said: Mapping[str, str]
    """Readings separated by strokes, the likeliest first, their syllables by blanks."""
    contested: Mapping[str, str]
    """Rare words read as the network never would, and the syllable that it hears."""
    surnames: Mapping[str, str]
    """How each surname is said, several ways separated by blanks."""

    def readings(self, word: str) -> tuple[Syllables, ...]:
        """All readings of `word`; empty if it has no entry."""
        said = self.said.get(word)
        return tuple([tuple(one.split(" ")) for one in said.split("/")]) if said else ()


def open_headwords(cache: Path, dictionary: Dictionary, network: Network) -> Headwords:
    """The readings from the folder `cache`, compiled there if need be. Raises OSError."""
    path = cache / f"readings-{_LAYOUT}-{dictionary.edition}.txt"
    if not path.exists():
        write_atomically(path, "\n".join(_lines(dictionary.entries(), network)).encode())
    tables = (line.split("\t") for line in path.read_text("utf-8").split("\n"))
    return Headwords(*(dict(zip(keys, next(tables), strict=True)) for keys in tables))


def _lines(entries: Iterable[Entry], network: Network) -> Iterator[str]:
    """Two lines for each table of `Headwords`: what is looked up, and what is said of it."""
    entries = [entry for entry in entries if has_han(entry.simplified)]
    readings = _readings(entries)
    for character, ways in readings_of_characters().items():
        if has_han(character):
            readings.setdefault(character, tuple((said,) for said in dict.fromkeys(ways)))
    for word, known in readings.items():
        if len(word) == 1:
            readings[word] = _as_heard(known, network.candidates.get(word, ()))
    said = {word: "/".join(map(" ".join, known)) for word, known in readings.items()}
    for table in said, heard_otherwise(readings, network), _surnames(entries):
        yield "\t".join(table)
        yield "\t".join(table.values())


def _readings(entries: Iterable[Entry]) -> dict[str, tuple[Syllables, ...]]:
    found: dict[str, dict[Syllables, None]] = {}
    for entry in sorted(entries, key=_rank):
        if said := _syllables(entry):
            found.setdefault(entry.simplified, {})[said] = None
    return {word: tuple(known) for word, known in found.items()}


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


def _as_heard(known: tuple[Syllables, ...], heard: Iterable[str]) -> tuple[Syllables, ...]:
    """The readings of a character, those first that the network knows, in its order."""
    agreed = [(said,) for said in heard if (said,) in known]
    return tuple(dict.fromkeys([*agreed, *known]))


def _surnames(entries: Iterable[Entry]) -> dict[str, str]:
    found: dict[str, dict[str, None]] = {}
    for entry in entries:
        if len(entry.simplified) == 1 and entry.senses[0].startswith("surname "):
            found.setdefault(entry.simplified, {})[entry.pinyin.lower()] = None
    return {surname: " ".join(said) for surname, said in found.items()}
