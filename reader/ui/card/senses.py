"""What a sense says beside its meaning: measure words, Taiwan's reading, references."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.model import Entry, Script

_MEASURES = "CL:"
_TAIWAN = re.compile(r"Taiwan pr\.\s*\(([^)]+)\)|also pr\.\s*\(([^)]+)\)")
_REFERENCE = re.compile(r"([㐀-鿿𠀀-𱍈]+)(?:\|([㐀-鿿𠀀-𱍈]+))?(?:\s*\(([^)]*)\))?")


class Reference(NamedTuple):
    """A headword named inside a sense, where it stands in the sense, and how it is said."""

    start: int
    end: int
    traditional: str
    simplified: str
    pinyin: str

    def in_script(self, script: Script) -> str:
        """The headword as it is written in `script`."""
        return self.traditional if script is Script.TRADITIONAL else self.simplified


class Senses(NamedTuple):
    """The senses of one entry, sorted."""

    meanings: tuple[str, ...]
    measures: tuple[Reference, ...]
    taiwan: str
    """The reading on Taiwan, where it differs."""


def sorted_senses(entry: Entry) -> Senses:
    """The senses of `entry`: what it means, what counts it, how Taiwan says it."""
    meanings: list[str] = []
    measures: list[Reference] = []
    taiwan = ""
    for sense in entry.senses:
        if sense.startswith(_MEASURES):
            measures += references(sense)
        elif (note := _TAIWAN.fullmatch(sense)) and note[1]:
            taiwan = note[1]
        else:
            meanings.append(sense)
    return Senses(tuple(meanings), tuple(measures), taiwan)


def references(sense: str) -> Sequence[Reference]:
    """The headwords that a sense refers to: `see 發布|发布 (fā bù)`."""
    return tuple(_references(sense))


def _references(sense: str) -> Iterator[Reference]:
    for hit in _REFERENCE.finditer(sense):
        yield Reference(hit.start(), hit.end(), hit[1], hit[2] or hit[1], hit[3] or "")
