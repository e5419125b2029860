"""Look-up: what glossary and dictionary know of a headword."""

from __future__ import annotations

from reader.dictionary import Dictionary
from reader.gloss import Gloss
from reader.glossary import Glossary
from reader.model import Entry


def look_up(headword: str, dictionary: Dictionary, glossary: Glossary) -> Gloss:
    """What is known of `headword`, written in either script."""
    term = glossary.look_up(headword)
    entries = dictionary.look_up(headword)
    parts = () if term or entries else tuple(_longest_inside(headword, dictionary))
    return Gloss(term, entries, parts)


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
