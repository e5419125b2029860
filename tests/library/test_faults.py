"""Whatever happens to the shelf's file, what was saved is kept, and faults are said in words."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library.anchors import anchor
from reader.library.errors import LibraryError
from reader.library.library import Library, open_library
from reader.library.opening import BACKUP, NAME
from tests.library.conftest import Open, document

_WRITER = """
import sys
from pathlib import Path
from reader.library.anchors import anchor
from reader.library.library import open_library
from tests.library.conftest import document
library = open_library(Path(sys.argv[1]))
number = len(library.documents.records())
while True:
    text = document(f"{number}", f"{number}" * 5000)
    record = library.documents.add(text, text.title.encode() * 20000)
    library.notes.add(record.id, anchor(text, 0, 0, 3), text.title)
    print(number, flush=True)
    number += 1
"""


@pytest.mark.parametrize("seed", range(8))
def test_a_killed_process_loses_nothing_that_it_saved(tmp_path: Path, seed: int) -> None:
    randomness = random.Random(seed)
    saved: set[str] = set()
    for _ in range(2):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(tmp_path)], stdout=subprocess.PIPE
        ) as writer:
            assert writer.stdout
            for _ in range(randomness.randrange(1, 30)):
                saved.add(writer.stdout.readline().decode().strip())
            # Now it is somewhere in the middle of the next write.
            writer.kill()
        library = open_library(tmp_path)
        assert not library.warning
        kept = {record.title: record.id for record in library.documents.records()}
        assert saved <= kept.keys()
        for title in saved:
            assert library.documents.data(kept[title]) == title.encode() * 20000
            assert [note.text for note in library.notes.of(kept[title])] == [title]
        library.close()


def filled(open_again: Open, count: int) -> Path:
    """The file of a shelf with so many documents, closed."""
    library = open_again()
    for number in range(count):
        text = document(f"第{number}篇", "字" * 2000)
        record = library.documents.add(text, random.Random(number).randbytes(6000))
        library.notes.add(record.id, anchor(text, 0, 0, 1), "注")
    (_, _, path) = library.store.rows("PRAGMA database_list")[0]
    library.close()
    return Path(path)


def spoil(path: Path, first: int, last: int) -> None:
    with path.open("r+b") as file:
        file.seek(first)
        file.write(b"\xff" * (last - first))


@pytest.mark.parametrize("part", [0.2, 0.4, 0.6, 0.8])
def test_a_damaged_file_opens_as_far_as_it_can(open_again: Open, part: float) -> None:
    path = filled(open_again, 20)
    middle = int(path.stat().st_size * part) // 4096 * 4096
    spoil(path, middle, middle + 2 * 4096)
    library = open_again()
    assert "The shelf was damaged" in str(library.warning)
    assert len(library.documents.records()) >= 17
    (kept,) = path.parent.glob("shelf-damaged-*.db")
    assert str(kept) in str(library.warning)
    assert kept.stat().st_size > middle
    assert not open_again().warning


def test_the_backup_fills_what_is_lost(open_again: Open) -> None:
    path = filled(open_again, 3)
    open_again()
    assert (path.parent / BACKUP).exists()
    open_again().close()
    path.write_bytes(b"no database at all" * 1000)
    library = open_again()
    assert "3 documents could be read" in str(library.warning)
    assert [len(library.notes.of(record.id)) for record in library.documents.records()] == [1] * 3


def test_a_file_without_a_backup_begins_anew(open_again: Open) -> None:
    path = filled(open_again, 1)
    path.write_bytes(b"nonsense" * 1000)
    library = open_again()
    assert library.documents.records() == []
    assert library.documents.add(document("一"), b"").id == 1
    assert list(path.parent.glob("shelf-damaged-*.db"))


def test_a_text_whose_bytes_are_lost_is_read_from_its_articles(library: Library) -> None:
    record = library.documents.add(document("一", "一二", "三"), b"x")
    library.store.write("UPDATE contents SET data = ?", b"damaged")
    with pytest.raises(LibraryError, match="lost its file"):
        library.documents.data(record.id)
    kept = library.documents.as_kept(record.id)
    assert [paragraph.text for _, paragraph in kept.paragraphs()] == ["一二", "三"]


def test_a_full_disk_is_said_and_the_rest_stays(library: Library) -> None:
    library.documents.add(document("一"), b"1")
    (pages,) = library.store.rows("PRAGMA page_count")[0]
    library.store.rows(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(LibraryError, match=r"^The shelf could not be saved: the disk is full\.$"):
        library.documents.add(document("二"), random.Random(1).randbytes(100_000))
    assert [record.title for record in library.documents.records()] == ["一"]
    library.documents.rename(1, "三")
    assert library.documents.record(1).title == "三"


def test_where_nothing_can_be_written_the_shelf_is_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    library = open_library(tmp_path / "file" / "data")
    assert str(library.warning).startswith("The shelf cannot be kept, ")
    assert library.documents.add(document("一"), b"").id == 1
    library.close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing stops the superuser")
def test_a_read_only_shelf_can_be_read(open_again: Open) -> None:
    path = filled(open_again, 2)
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        library = open_again()
        assert str(library.warning).startswith("The shelf cannot be kept, ")
        assert len(library.documents.records()) == 2
        library.documents.rename(1, "改")
    finally:
        path.parent.chmod(0o700)


def test_a_file_from_a_later_version_is_left_alone(open_again: Open) -> None:
    path = filled(open_again, 1)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    library = open_again()
    assert "later version" in str(library.warning)
    assert library.documents.records() == []
    assert path.read_bytes() == before


def test_a_row_that_is_not_there_is_said(library: Library) -> None:
    with pytest.raises(LibraryError, match="no longer on the shelf"):
        library.documents.record(5)


def test_the_name_of_the_file_stays(open_again: Open) -> None:
    assert filled(open_again, 1).name == NAME
