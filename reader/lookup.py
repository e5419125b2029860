"""What is known of a word: the glossary's sense first, then the dictionary's entries."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.characters import HAN
from reader.dictionary import Dictionary
from reader.glossary import Glossary
from reader.model import Entry, Script, Term, Word

_BOTH_SCRIPTS = re.compile(f"([{HAN}]+)\\|([{HAN}]+)")


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that a card shows of a word besides the word itself."""

    headword: str
    """The Simplified form that was looked up."""
    term: Term | None
    entries: tuple[Entry, ...]
    parts: tuple[tuple[Entry, ...], ...] = ()
    """Where the word has no entry: those of the longest words inside it, in order."""

    def __bool__(self) -> bool:
        return bool(self.term or self.entries or self.parts)


def explain(word: Word, dictionary: Dictionary, glossary: Glossary) -> Explanation:
    """What is known of `word`, the entries that agree with its reading here first."""
    found = look_up(word.simplified, dictionary, glossary)
    said = "".join(word.pinyin).lower()
    entries = sorted(found.entries, key=lambda entry: _spoken(entry) != said)
    return Explanation(found.headword, found.term, tuple(entries), found.parts)


def look_up(headword: str, dictionary: Dictionary, glossary: Glossary) -> Explanation:
    """What is known of `headword`, written in either script."""
    term = glossary.look_up(headword)
    entries = dictionary.look_up(headword)
    parts = () if term or entries else tuple(_longest_inside(headword, dictionary))
    return Explanation(headword, term, entries, parts)


def _longest_inside(text: str, dictionary: Dictionary) -> list[tuple[Entry, ...]]:
    parts, start = [], 0
    while start < len(text):
        for end in range(min(len(text), start + 8), start, -1):
            if entries := dictionary.look_up(text[start:end]):
                parts.append(entries)
                break
        else:
            end = start + 1
        start = end
    return parts


def _spoken(entry: Entry) -> str:
    return entry.pinyin.replace(" ", "").lower()


def sense_in_script(sense: str, script: Script) -> str:
    """A sense whose references (`發布|发布`) are written in one script."""
    side = 1 if script is Script.TRADITIONAL else 2
    return _BOTH_SCRIPTS.sub(lambda match: match[side], sense)
