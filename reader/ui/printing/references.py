"""The numbers of notes among the words of a page."""

from __future__ import annotations

from reader.export.noting import Noted
from reader.model import Word

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def superscript(number: int) -> str:
    """A number as it stands behind what a note is about."""
    return str(number).translate(_RAISED)


def with_references(
    words: tuple[Word, ...], noted: Noted
) -> tuple[tuple[Word, ...], frozenset[int]]:
    """The words with the numbers of notes among them, and the offsets of those to be lit."""
    if not noted.lit:
        return words, frozenset()
    numbered = []
    for index, word in enumerate(words):
        numbered.append(word)
        for number in noted.ends.get(index, ()):
            mark = superscript(number)
            # It stands nowhere in the printed text, and so at no offset of it.
            numbered.append(Word(-1, mark, mark, mark))
    return tuple(numbered), frozenset(words[index].start for index in noted.lit)
