"""Look-up: what glossary and dictionary know of a headword."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reader.corrections import Change, Correction
from reader.dictionary import Dictionary, names_a_variant
from reader.gloss import Gloss
from reader.glossary import Glossary
from reader.model import Entry, Term, Word
from reader.script.variants import is_variant
from reader.segmentation.names import known_part
from reader.segmentation.tokens import unit_of


def look_up(headword: str, dictionary: Dictionary, glossary: Glossary) -> Gloss:
    """What is known of `headword`, written in either script.

    Of a number it is what the number counts, of a person the surname, of an organisation its kind.
    """
    term = glossary.look_up(headword)
    entries = dictionary.look_up(headword)
    if term or entries:
        return Gloss(term, entries)
    entries = _of_known_part(headword, dictionary)
    known = {entry.simplified for entry in entries}
    parts = _longest_inside(headword, dictionary)
    return Gloss(None, entries, tuple(part for part in parts if part[0].simplified not in known))


def _of_known_part(headword: str, dictionary: Dictionary) -> tuple[Entry, ...]:
    if unit := unit_of(headword):
        return dictionary.look_up(unit)
    entries = dictionary.look_up(known_part(headword))
    surnames = tuple(entry for entry in entries if entry.senses[0].startswith("surname "))
    return surnames or entries


def as_written(gloss: Gloss, word: Word) -> Gloss:
    """`gloss`, the entries first that are spelt like `word` in Traditional, or a variant of it.

    Those that only say whose variant they are come after the others. Of the parts those come
    first that are spelt and read as in `word`.
    """
    said = " ".join(word.pinyin)

    def from_word(entry: Entry) -> tuple[bool, bool]:
        is_reference = all(map(names_a_variant, entry.senses))
        return not is_variant(entry.traditional, word.traditional), is_reference

    def from_part(entry: Entry) -> tuple[bool, bool]:
        return entry.traditional not in word.traditional, entry.pinyin not in said

    entries = tuple(sorted(gloss.entries, key=from_word))
    parts = tuple(tuple(sorted(part, key=from_part)) for part in gloss.parts)
    return replace(gloss, entries=entries, parts=parts)


def as_corrected(gloss: Gloss, word: Word, corrections: Iterable[Correction]) -> Gloss:
    """`gloss` with the meaning that a reader gave `word`, the last one that holds for it."""
    for one in corrections:
        is_here = one.position is None or one.position.offset == word.start
        if one.change is Change.GLOSS and one.simplified == word.simplified and is_here:
            said = gloss.term.pinyin if gloss.term else "".join(word.pinyin)
            term = Term(one.traditional, one.simplified, said, one.value, one.reason)
            gloss = replace(gloss, term=term)
    return gloss


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
