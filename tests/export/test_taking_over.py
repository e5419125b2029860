"""What an exported file brings along is kept on the shelf, once."""

from __future__ import annotations

import pytest

from reader.corrections import Change, Correction, Corrections
from reader.documents.exported.bringing import Brought
from reader.documents.exported.record import RecordedNote
from reader.exporting.shelf import as_left, record_of, take_over
from reader.library import kept_corrections
from reader.library.library import Library, open_library
from reader.model import Article, Document, Form, Paragraph, Position

DATA = b"data"
DOCUMENT = Document(
    "題", Form.TW, (Article("題", (Paragraph("題"), Paragraph("他用軟體。"))),), "/a.html"
)
CORRECTIONS = Corrections((Correction(Change.GLOSS, "軟體", "软件", "programs"),))
BROUGHT = Brought(CORRECTIONS, {0: (RecordedNote(Position(1, 2), Position(1, 4), "which?"),)})


@pytest.fixture
def library() -> Library:
    return open_library(None)


def test_it_is_kept(library: Library) -> None:
    record = library.documents.add(DOCUMENT, DATA)
    take_over(library, record, DOCUMENT, BROUGHT)
    document, left = as_left(library, record, DOCUMENT)
    assert document == DOCUMENT
    assert left.in_force(DOCUMENT.articles[0], 1) == CORRECTIONS.done
    ((note,),) = left.notes.values()
    assert (note.start, note.end, note.text) == (Position(1, 2), Position(1, 4), "which?")
    library.close()


def test_it_holds_in_this_document_only(library: Library) -> None:
    record = library.documents.add(DOCUMENT, DATA)
    take_over(library, record, DOCUMENT, BROUGHT)
    assert kept_corrections.everywhere(library.overlays) == Corrections()
    library.close()


def test_what_the_reader_did_is_left_alone(library: Library) -> None:
    record = library.documents.add(DOCUMENT, DATA)
    take_over(library, record, DOCUMENT, BROUGHT)
    kept_corrections.keep(library.overlays, Corrections(), record.id)
    take_over(library, record, DOCUMENT, BROUGHT)
    assert not kept_corrections.are_kept(library.overlays, record.id)
    assert len(library.notes.of(record.id)) == 1
    library.close()


@pytest.mark.parametrize(
    ("data", "path", "is_found"),
    [(DATA, "/elsewhere.html", True), (b"other", "/a.html", True), (b"other", "/b.html", False)],
)
def test_a_text_is_known_by_its_place_or_its_bytes(
    library: Library, data: bytes, path: str, is_found: bool
) -> None:
    record = library.documents.add(DOCUMENT, DATA)
    found = record_of(library, data, path)
    assert (found == record) is is_found
    library.close()
