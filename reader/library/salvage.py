"""What can still be read of a damaged shelf, row by row, completed from the last backup."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from reader.library.schema import TABLES

_MOST = 1_000_000
"""Rows of a table that are looked for: a damaged count may say anything."""


def salvage(files: Sequence[Path], into: sqlite3.Connection) -> list[str]:
    """Copy rows of `files`, the first that has a row wins; returns the titles of lost texts.

    The files stay as they are: SQLite would write even while it reads.
    """
    with tempfile.TemporaryDirectory() as folder:
        for number, file in enumerate(files):
            copy = _copied(file, Path(folder, str(number)))
            with closing(sqlite3.connect(copy)) as source:
                for table in TABLES:
                    _copy_rows(source, table, into)
    return _drop_what_is_torn(into)


def _copied(file: Path, folder: Path) -> Path:
    folder.mkdir()
    for part in (file, beside(file, "-wal")):
        if part.exists():
            shutil.copyfile(part, folder / part.name)
    return folder / file.name


def beside(file: Path, suffix: str) -> Path:
    """The file that SQLite keeps beside `file`."""
    return file.with_name(file.name + suffix)


def _copy_rows(source: sqlite3.Connection, table: str, into: sqlite3.Connection) -> None:
    columns = [row[1] for row in into.execute(f"PRAGMA table_info({table})")]
    marks = ", ".join("?" * len(columns))
    for row in _rows(source, table, columns):
        try:
            into.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", row)
        except sqlite3.IntegrityError:
            continue  # A row that damage has made nonsense of.


def _rows(source: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[Any]:
    """The rows that can be read: one after the other, each may fail on its own."""
    statement = f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?"
    for row_id in range(1, min(_last_id(source, table), _MOST) + 1):
        try:
            row = source.execute(statement, (row_id,)).fetchone()
        except (sqlite3.Error, UnicodeError):
            continue
        if row:
            yield row


def _last_id(source: sqlite3.Connection, table: str) -> int:
    """The highest id, asked in three ways, of which damage may leave any."""
    ids = [0]
    for statement in (
        f"SELECT max(id) FROM {table}",
        "SELECT max(seq) FROM sqlite_sequence WHERE name IN ('documents', ?)",
        f"SELECT id FROM {table}",
    ):
        try:
            values = (table,) if "?" in statement else ()
            for (found,) in source.execute(statement, values):
                ids.append(found or 0)
        except sqlite3.Error:
            continue
    return max(found for found in ids if isinstance(found, int))


def _drop_what_is_torn(into: sqlite3.Connection) -> list[str]:
    """Rows that refer to nothing go; the titles of documents of which no text is left."""
    for table, key in (("contents", "id"), ("places", "id"), ("session", "document")):
        into.execute(f"DELETE FROM {table} WHERE {key} NOT IN (SELECT id FROM documents)")
    for table in ("articles", "notes", "overlays"):
        into.execute(f"DELETE FROM {table} WHERE document NOT IN (SELECT id FROM documents)")
    lost = into.execute(
        "SELECT title FROM documents WHERE id NOT IN (SELECT id FROM contents) "
        "AND id NOT IN (SELECT document FROM articles) ORDER BY id"
    )
    return [title for (title,) in lost]
