"""What a reader left in a document: the day, notes and highlights, what was put right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from reader.corrections import InForce, no_corrections
from reader.export.annotated import AnnotatedNote
from reader.library.anchors import position_at
from reader.library.notes import Note
from reader.model import Document

NotesOf = Mapping[int, tuple[AnnotatedNote, ...]]
"""Index of an article in its document → its notes, in the order of the text."""


@dataclass(frozen=True, slots=True)
class Marginalia:
    """All of it, as an export takes it."""

    read_on: date | None = None
    as_of: datetime | None = None
    """When any of it last changed."""
    in_force: InForce = no_corrections
    notes: NotesOf = field(default_factory=lambda: MappingProxyType({}))


NOTHING = Marginalia()


def notes_of(document: Document, notes: Sequence[Note]) -> NotesOf:
    """The notes that the shelf keeps of `document`, where they stand in it."""
    found: dict[int, list[AnnotatedNote]] = {}
    for note in notes:
        at = note.anchor
        if not 0 <= at.article < len(document.articles):
            continue
        article = document.articles[at.article]
        start, end = position_at(article, at.start), position_at(article, at.end)
        found.setdefault(at.article, []).append(AnnotatedNote(start, end, note.text))
    return {article: in_order(its) for article, its in found.items()}


def in_order(notes: Sequence[AnnotatedNote]) -> tuple[AnnotatedNote, ...]:
    """Notes in the order of the text."""
    return tuple(sorted(notes, key=lambda note: (note.start, note.end)))
