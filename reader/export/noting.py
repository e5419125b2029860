"""Which words of a text its reader's notes and highlights are about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reader.export.annotated import AnnotatedArticle, AnnotatedNote
from reader.model import Script


@dataclass(frozen=True, slots=True)
class ShownNote:
    """A note, or a highlight if it says nothing."""

    number: int
    """Counted from 1 in the whole file; 0 for a highlight."""
    quote: str
    """The words it is about, in the script chosen."""
    text: str
    note: AnnotatedNote


@dataclass(frozen=True, slots=True)
class Noted:
    """What is noted in one paragraph, by the indexes of its words."""

    lit: set[int] = field(default_factory=set)
    begins: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """Word → numbers of the notes that begin there."""
    ends: dict[int, tuple[int, ...]] = field(default_factory=dict)


NOTHING_NOTED = Noted()


def numbered(
    article: AnnotatedArticle, script: Script, before: Sequence[ShownNote]
) -> tuple[ShownNote, ...]:
    """The notes of an article, numbered on from those `before`."""
    count = sum(bool(each.number) for each in before)
    shown = []
    for note in article.notes:
        count += bool(note.text)
        quote = "".join(
            article.paragraphs[paragraph].words[index].in_script(script)
            for paragraph, index in _stretch(article, note)
        )
        shown.append(ShownNote(count if note.text else 0, quote, note.text, note))
    return tuple(shown)


def noted_in(article: AnnotatedArticle, notes: Sequence[ShownNote]) -> dict[int, Noted]:
    """By the index of each paragraph that has some."""
    found: dict[int, Noted] = {}
    for each in notes:
        words = list(_stretch(article, each.note))
        for paragraph, index in words:
            found.setdefault(paragraph, Noted()).lit.add(index)
        if words and each.number:
            (first, begin), (last, end) = words[0], words[-1]
            begins, ends = found[first].begins, found[last].ends
            begins[begin] = (*begins.get(begin, ()), each.number)
            ends[end] = (*ends.get(end, ()), each.number)
    return found


def _stretch(article: AnnotatedArticle, note: AnnotatedNote) -> Iterator[tuple[int, int]]:
    """(paragraph, word) of each word that the note touches."""
    last = min(note.end.paragraph, len(article.paragraphs) - 1)
    for number in range(note.start.paragraph, last + 1):
        start = note.start.offset if number == note.start.paragraph else 0
        end = note.end.offset if number == note.end.paragraph else None
        for index, word in enumerate(article.paragraphs[number].words):
            if word.end > start and (end is None or word.start < end):
                yield number, index
