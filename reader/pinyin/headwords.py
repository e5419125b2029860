"""How headwords and characters are said by themselves, compiled once into a file of the cache."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
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

_LAYOUT = 3
"""Raised when other readings are taken, so that older files are made anew."""
_REFERENCE = re.compile(r"(old |archaic |Japanese )?variant of|used in|see ")


@dataclass(frozen=True, slots=True)
class Headwords:
    """The readings of CC-CEDICT's Simplified headwords, and of characters that it has not.

    A page, `|商业=shāng yè|商量=…|`, is one string: every start would wait for a look-up of words.
    """

    pages: Mapping[str, str]
    """For each character the words that begin with it, several readings with `/` between them."""
    rare: str
    """A page of characters that no headword begins with."""
    contested: Mapping[str, str]
    """Rare words read as the network never would, and the syllable that it hears."""
    surnames: Mapping[str, str]
    """How each surname is said, several ways separated by blanks."""

    def readings(self, word: str) -> tuple[Syllables, ...]:
        """All readings of `word`, the likeliest first; empty if it has no entry."""
        page = self.pages.get(word[:1], self.rare if len(word) == 1 else "")
        begin = page.find(f"|{word}=")
        if begin < 0:
            return ()
        said = page[begin + len(word) + 2 : page.index("|", begin + 1)]
        return tuple([tuple(one.split(" ")) for one in said.split("/")])


def open_headwords(cache: Path, dictionary: Dictionary, network: Network) -> Headwords:
    """The readings from the folder `cache`, compiled there if need be. Raises OSError."""
    path = cache / f"readings-{_LAYOUT}-{dictionary.edition}.txt"
    if not path.exists():
        write_atomically(path, _compiled(dictionary.entries(), network).encode())
    pages, rare, *tables = path.read_text("utf-8").split("\n\n")
    contested, surnames = (dict(line.split("=") for line in t.split("\n")) for t in tables)
    return Headwords({page[1]: page for page in pages.split("\n")}, rare, contested, surnames)


def _compiled(entries: Iterable[Entry], network: Network) -> str:
    """The tables of `Headwords`, a blank line between them."""
    entries = [entry for entry in entries if has_han(entry.simplified)]
    readings = _readings(entries)
    contested, surnames = heard_otherwise(readings, network), _surnames(entries)
    pages: dict[str, str] = {}
    for word, known in readings.items():
        heard = network.candidates.get(word, ())
        pages[word[0]] = pages.get(word[0], "|") + _line(word, _as_heard(known, heard))
    rare = "|"
    for character, ways in readings_of_characters().items():
        if has_han(character) and character not in readings:
            line = _line(character, [(said,) for said in dict.fromkeys(ways)])
            if character in pages:
                pages[character] += line
            else:
                rare += line
    tables = (pages.values(), [rare], _rows(contested), _rows(surnames))
    return "\n\n".join(map("\n".join, tables))


def _line(word: str, known: Iterable[Syllables]) -> str:
    return f"{word}={'/'.join(map(' '.join, known))}|"


def _rows(table: Mapping[str, str]) -> list[str]:
    return [f"{key}={value}" for key, value in table.items()]


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
