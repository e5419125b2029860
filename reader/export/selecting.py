"""A part of an annotated article, whole words of it, with what belongs to them."""

from __future__ import annotations

from dataclasses import replace

from reader.corrections import Correction
from reader.export.annotated import AnnotatedArticle, AnnotatedNote, AnnotatedParagraph
from reader.model import Position

_Moved = dict[int, tuple[int, AnnotatedParagraph]]
"""Index of a paragraph in the article → its index in the part, and what is left of it."""


def selected(article: AnnotatedArticle, start: Position, end: Position) -> AnnotatedArticle:
    """The words that have printed characters from `start` on and before `end`."""
    moved: _Moved = {}
    for number in range(start.paragraph, min(end.paragraph + 1, len(article.paragraphs))):
        paragraph = article.paragraphs[number]
        words = tuple(
            word
            for word in paragraph.words
            if (number > start.paragraph or word.end > start.offset)
            and (number < end.paragraph or word.start < end.offset)
        )
        if words:
            moved[number] = len(moved), replace(paragraph, words=words)
    return replace(
        article,
        paragraphs=tuple(_from_its_beginning(part) for _, part in moved.values()),
        notes=tuple(note for each in article.notes if (note := _note(each, moved))),
        corrections=tuple(one for each in article.corrections if (one := _correction(each, moved))),
    )


def _from_its_beginning(paragraph: AnnotatedParagraph) -> AnnotatedParagraph:
    first = paragraph.words[0].start
    if not first:
        return paragraph
    words = tuple(replace(word, start=word.start - first) for word in paragraph.words)
    return replace(paragraph, words=words)


def _note(note: AnnotatedNote, moved: _Moved) -> AnnotatedNote | None:
    """The note in the part, cut to what is left of its stretch."""
    inside = [number for number in moved if note.start.paragraph <= number <= note.end.paragraph]
    if not inside:
        return None
    start = _position(note.start if inside[0] == note.start.paragraph else None, inside[0], moved)
    last = note.end if inside[-1] == note.end.paragraph else Position(inside[-1], 1 << 30)
    end = _position(last, inside[-1], moved)
    return replace(note, start=start, end=end) if start < end else None


def _position(position: Position | None, number: int, moved: _Moved) -> Position:
    index, part = moved[number]
    first, last = part.words[0].start, part.words[-1].end
    offset = min(max(position.offset if position else 0, first), last) - first
    return Position(index, offset)


def _correction(one: Correction, moved: _Moved) -> Correction | None:
    if one.position is None:
        return one
    if one.position.paragraph not in moved:
        return None
    index, part = moved[one.position.paragraph]
    offset = one.position.offset - part.words[0].start
    return replace(one, position=Position(index, offset)) if offset >= 0 else None
