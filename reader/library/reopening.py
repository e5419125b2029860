"""Takes a document from the shelf: its file as it is now, or what the shelf keeps of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from reader.files import FileError, read_bytes
from reader.layout.repairing import repaired
from reader.layout.repairs import Repairs
from reader.library import kept_repairs
from reader.library.documents import Record
from reader.library.errors import LibraryError
from reader.library.library import Library
from reader.library.notes import Note, found_again
from reader.library.places import View
from reader.model import Document

OpenData = Callable[[bytes, str], Document]
"""The document in some bytes, which came from the file of that name."""


class Source(Enum):
    """What has become of the file that a document came from."""

    SAME = "same"
    CHANGED = "changed"
    MISSING = "missing"
    TEXT_ONLY = "text only"
    """Neither the file nor its copy can be opened: the text is all there is."""


@dataclass(frozen=True, slots=True)
class Reopened:
    """A document from the shelf, and all that was left in it."""

    record: Record
    laid_out: Document
    """As it was put in order, before a reader's repairs."""
    repairs: Repairs
    source: Source
    view: View | None
    notes: tuple[Note, ...]
    lost_notes: tuple[Note, ...]
    """Those whose words are no longer in the text; they are kept all the same."""

    @property
    def document(self) -> Document:
        """The document with its repairs."""
        return repaired(self.laid_out, self.repairs.done)


def reopen(library: Library, record: Record, open_data: OpenData) -> Reopened:
    """Open `record` as it was left. Raises LibraryError if nothing of it can be read."""
    record, document, source = _read(library, record, open_data)
    library.documents.opened(record.id)
    repairs = kept_repairs.load(library.overlays, record.id)
    there, gone = found_again(library.notes.of(record.id), repaired(document, repairs.done))
    return Reopened(
        library.documents.record(record.id),
        document,
        repairs,
        source,
        library.places.of(record.id),
        tuple(there),
        tuple(gone),
    )


@dataclass(frozen=True, slots=True)
class OpenedShelf:
    """The shelf as the program begins with it."""

    library: Library
    records: tuple[Record, ...]
    last: Reopened | None
    """The document that was open last, if there is one that can be opened."""


def begin(library: Library, open_data: OpenData) -> OpenedShelf:
    """What is on the shelf, and the document that was open last, or else came last."""
    records = library.documents.records()
    known = {record.id: record for record in records}
    last = known.get(library.places.last_open() or 0) or (records[-1] if records else None)
    try:
        reopened = reopen(library, last, open_data) if last else None
    except Exception:
        # Its reader says why when it is chosen; nothing else has to wait for that.
        reopened = None
    return OpenedShelf(library, tuple(records), reopened)


def _read(library: Library, record: Record, open_data: OpenData) -> tuple[Record, Document, Source]:
    now = _file_now(record)
    if now is not None and hashlib.sha256(now).hexdigest() != record.sha256:
        try:
            document = open_data(now, record.source)
            return library.documents.add(document, now), document, Source.CHANGED
        except Exception:
            # What the file has become is no document: the copy is. Readers of formats raise
            # errors of many kinds.
            now = None
    source = Source.MISSING if record.source and now is None else Source.SAME
    try:
        document = open_data(library.documents.data(record.id), record.source or record.title)
        return record, document, source
    except Exception as error:
        try:
            return record, library.documents.as_kept(record.id), Source.TEXT_ONLY
        except LibraryError:
            raise error from None


def _file_now(record: Record) -> bytes | None:
    """The bytes at the path it came from, if there are any."""
    try:
        return read_bytes(record.source) if Path(record.source).is_file() else None
    except FileError:
        return None
