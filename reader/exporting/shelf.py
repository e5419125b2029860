"""The shelf's side of exports: what it keeps of a text, and what a text of ours brings to it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from reader.corrections import Held
from reader.documents.exported.bringing import Brought
from reader.export.annotated import AnnotatedNote
from reader.exporting.marginalia import Marginalia, in_order, notes_of
from reader.layout.repairing import repaired
from reader.library import kept_corrections, kept_repairs
from reader.library.anchors import anchor, offset_of
from reader.library.documents import Record
from reader.library.library import Library
from reader.library.notes import found_again
from reader.model import Document


def record_of(library: Library, data: bytes, path: str) -> Record | None:
    """What the shelf knows of the file at `path`, or of a text with the same bytes."""
    source, digest = str(Path(path).absolute()), hashlib.sha256(data).hexdigest()
    records = library.documents.records()
    alike = [record for record in records if record.sha256 == digest]
    known = [record for record in records if record.source == source]
    return next(iter([*known, *alike]), None)


def as_left(library: Library, record: Record, document: Document) -> tuple[Document, Marginalia]:
    """`document` as its reader has repaired it, and what is left in it.

    Raises LibraryError; KeyError, TypeError or ValueError if the corrections are spoilt.
    """
    mended = repaired(document, kept_repairs.load(library.overlays, record.id).done)
    there, _ = found_again(library.notes.of(record.id), mended)
    held = kept_corrections.load(library.overlays, record.id)
    opened = record.opened
    return mended, Marginalia(
        opened.date() if opened else None, opened, held, notes_of(mended, there)
    )


def as_brought(brought: Brought) -> Marginalia:
    """What a text of ours brings along, as an export takes it."""
    notes = {
        article: in_order([AnnotatedNote(note.start, note.end, note.text) for note in its])
        for article, its in brought.notes.items()
    }
    return Marginalia(in_force=Held(brought.corrections), notes=notes)


def take_over(library: Library, record: Record, document: Document, brought: Brought) -> None:
    """Keep what a text of ours brings along, unless its reader has been here before.

    Raises LibraryError.
    """
    if kept_corrections.are_kept(library.overlays, record.id) or library.notes.of(record.id):
        return
    if brought.corrections.done:
        kept_corrections.keep(library.overlays, brought.corrections, record.id)
    for index, notes in brought.notes.items():
        article = document.articles[index]
        for note in notes:
            start, end = offset_of(article, note.start), offset_of(article, note.end)
            library.notes.add(record.id, anchor(document, index, start, end), note.text)
