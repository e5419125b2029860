"""What is put on the shelf is there the next time."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library.anchors import anchor
from reader.library.errors import LibraryError
from reader.library.library import Library
from reader.library.places import View
from reader.model import Script
from tests.library.conftest import TODAY, Open, document


def test_a_document_is_kept_with_its_bytes(library: Library, open_again: Open) -> None:
    kept = library.documents.add(document("軟體", "一二三", "四", source="/gone/a.txt"), b"bytes")
    library = open_again()
    (record,) = library.documents.records()
    assert record == kept
    assert (record.title, record.length, record.added) == ("軟體", 4, TODAY)
    assert record.is_missing
    assert library.documents.data(record.id) == b"bytes"
    assert library.documents.as_kept(record.id).articles[0].paragraphs[1].text == "四"


def test_a_file_opened_again_takes_its_new_text(library: Library) -> None:
    old = library.documents.add(document("一", "舊", source="a.txt"), b"old")
    library.documents.rename(old.id, "我的")
    new = library.documents.add(document("一", "新的", source="a.txt"), b"new")
    assert (new.id, new.title, new.length) == (old.id, "我的", 2)
    assert library.documents.texts() == [(old.id, 0, "新的")]


def test_texts_that_were_pasted_differ_by_what_they_say(library: Library) -> None:
    ids = [library.documents.add(document("貼"), data).id for data in (b"1", b"2", b"1")]
    assert ids == [1, 2, 1]
    assert not library.documents.record(1).is_missing


def test_groups_tags_and_names(library: Library) -> None:
    record = library.documents.add(document("一"), b"")
    library.documents.put_into(record.id, "報紙")
    library.documents.tag(record.id, ["經濟", " 科技 ", "", "經濟"])
    library.documents.rename(record.id, "二")
    changed = library.documents.record(record.id)
    assert (changed.title, changed.group, changed.tags) == ("二", "報紙", ("經濟", "科技"))


def test_what_was_read_last_comes_first(library: Library) -> None:
    ids = [library.documents.add(document(title), title.encode()).id for title in "甲乙丙"]
    library.documents.opened(ids[1])
    assert [record.title for record in library.documents.recent(5)] == ["乙"]


def test_the_texts_of_other_documents_come_latest_first(library: Library) -> None:
    first, *_ = (library.documents.add(document(text, text), text.encode()) for text in "甲乙丙")
    assert library.documents.texts_beside(first.id) == ["丙", "乙"]
    assert library.documents.texts_beside(first.id, most=1) == ["丙"]


def test_removing_takes_notes_and_place_along(library: Library) -> None:
    text = document("一", "一二三四")
    record = library.documents.add(text, b"")
    library.notes.add(record.id, anchor(text, 0, 1, 2), "注")
    library.places.keep(record.id, View(anchor(text, 0, 1, 1), None, Script.SIMPLIFIED))
    library.documents.remove(record.id)
    assert library.documents.records() == []
    assert library.notes.of(record.id) == []
    assert library.places.of(record.id) is None
    assert library.places.last_open() is None
    with pytest.raises(LibraryError, match="no longer on the shelf"):
        library.documents.data(record.id)


def test_the_place_the_selection_and_the_script_are_kept(
    library: Library, open_again: Open
) -> None:
    text = document("一", "一二三四")
    record = library.documents.add(text, b"")
    view = View(anchor(text, 0, 2, 2), anchor(text, 0, 1, 3), Script.SIMPLIFIED, 0.5)
    library.places.keep(record.id, view)
    library = open_again()
    assert library.places.last_open() == record.id
    assert library.places.of(record.id) == view
    assert library.documents.record(record.id).progress == 0.5


def test_notes_are_kept_and_changed(library: Library, open_again: Open) -> None:
    text = document("一", "一二三四")
    record = library.documents.add(text, b"")
    note = library.notes.add(record.id, anchor(text, 0, 1, 3), "注")
    highlight = library.notes.add(record.id, anchor(text, 0, 0, 1))
    library.notes.change(note.id, "改")
    found = open_again().notes.of(record.id)
    assert [(n.anchor.quote, n.text, n.is_highlight) for n in found] == [
        ("二三", "改", False),
        ("一", "", True),
    ]
    library = open_again()
    library.notes.remove(highlight.id)
    assert [n.id for n in library.notes.of(record.id)] == [note.id]


def test_overlays_are_kept_for_one_document_or_for_all(library: Library) -> None:
    record = library.documents.add(document("一"), b"")
    library.overlays.keep("corrections", "[1]")
    library.overlays.keep("corrections", "[2]", record.id)
    library.overlays.keep("corrections", "[3]", record.id)
    assert library.overlays.of("corrections") == "[1]"
    assert library.overlays.of("corrections", record.id) == "[3]"
    library.overlays.keep("corrections", "", record.id)
    assert library.overlays.of("corrections", record.id) == ""


def test_an_odd_place_is_forgotten_and_an_odd_note_left_out(library: Library) -> None:
    record = library.documents.add(document("一"), b"")
    library.store.write("INSERT INTO places VALUES (?, 'traditional', '[1]', NULL)", record.id)
    library.store.write(
        "INSERT INTO notes (document, anchor, text, made) VALUES (?, '{', '', '')", record.id
    )
    assert library.places.of(record.id) is None
    assert library.notes.of(record.id) == []


def test_a_file_that_is_there_is_not_missing(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"")
    assert not library.documents.add(document("一", source=str(file)), b"").is_missing
