"""What a word means: a plain value, as cards and exports show it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reader.model import Entry, Script, Term
from reader.tones import toneless

_BOTH_SCRIPTS = re.compile(r"([^\s|(),;]+)\|([^\s|(),;]+)")


@dataclass(frozen=True, slots=True)
class Gloss:
    """What a word means: as these texts mean it, then as the dictionary has it."""

    term: Term | None = None
    entries: tuple[Entry, ...] = ()
    parts: tuple[tuple[Entry, ...], ...] = ()
    """Where the word has no entry: those of the longest words inside it, in order."""

    def __bool__(self) -> bool:
        return bool(self.term or self.entries)

    def read_as(self, pinyin: tuple[str, ...]) -> Gloss:
        """The same gloss, the entries that are read as `pinyin` first.

        Entries that differ only in capitals come next (`Bái`, a surname, after `bái`), then
        those that differ only in tone, then the others; otherwise their order is kept.
        """
        reading = "".join(pinyin)
        nearest = sorted(self.entries, key=lambda entry: _distance(entry, reading))
        return replace(self, entries=tuple(nearest)) if reading else self


def sense_in_script(sense: str, script: Script) -> str:
    """A sense whose references (`發布|发布`) are written in one script."""
    side = 1 if script is Script.TRADITIONAL else 2
    return _BOTH_SCRIPTS.sub(lambda match: match[side], sense)


def _distance(entry: Entry, reading: str) -> int:
    given = "".join(entry.pinyin.split())
    if given == reading:
        return 0
    if given.casefold() == reading.casefold():
        return 1
    return 2 if toneless(given.casefold()) == toneless(reading.casefold()) else 3
