"""A document from the shelf opens, whatever has become of its file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.anchors import anchor
from reader.library.library import Library
from reader.library.places import View
from reader.library.reopening import Source, reopen
from reader.model import Document, Script
from tests.library.conftest import TODAY, document


def open_data(data: bytes, name: str) -> Document:
    if b"\0" in data:
        raise ValueError("This is no text.")
    return document("一", *data.decode().split("\n"), source=name)


@pytest.mark.parametrize(
    ("now", "text", "source"),
    [
        ("一\n二", "二", Source.SAME),
        ("一\n二二", "二二", Source.CHANGED),
        ("\0", "二", Source.MISSING),
        (None, "二", Source.MISSING),
    ],
)
def test_the_file_as_it_is_now_else_the_copy(
    library: Library, tmp_path: Path, now: str | None, text: str, source: Source
) -> None:
    file = tmp_path / "a.txt"
    data = "一\n二".encode()
    record = library.documents.add(open_data(data, str(file)), data)
    if now is not None:
        file.write_text(now)
    again = reopen(library, record, open_data)
    assert (again.document.articles[0].paragraphs[1].text, again.source) == (text, source)
    assert again.record.opened == TODAY
    assert library.documents.text(record.id, 0).endswith(text)


def test_without_its_bytes_the_text_is_left(library: Library) -> None:
    record = library.documents.add(document("一", "一", "二"), b"\0")
    again = reopen(library, record, open_data)
    assert again.source is Source.TEXT_ONLY
    assert [paragraph.text for _, paragraph in again.document.paragraphs()] == ["一", "二"]


def test_notes_and_the_place_come_along(library: Library) -> None:
    text = document("一", "他說這件事不難。", "然後走了。")
    record = library.documents.add(text, "昨天\n他說這件事不難。".encode())
    kept = library.notes.add(record.id, anchor(text, 0, 2, 5), "注")
    lost = library.notes.add(record.id, anchor(text, 0, 9, 13), "走")
    library.places.keep(record.id, View(anchor(text, 0, 2, 2), None, Script.SIMPLIFIED))
    again = reopen(library, record, open_data)
    assert again.notes == (replace(kept, anchor=again.notes[0].anchor),)
    assert (again.notes[0].anchor.start, again.notes[0].anchor.quote) == (5, "這件事")
    assert again.lost_notes == (lost,)
    assert again.view is not None
