"""The tables of the shelf's file, and how an older file is brought up to date."""

from __future__ import annotations

import sqlite3

_FIRST = """
CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    added TEXT NOT NULL,
    opened TEXT,
    form TEXT NOT NULL,
    encoding TEXT NOT NULL,
    length INTEGER NOT NULL,
    progress REAL NOT NULL DEFAULT 0,
    group_name TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL
);
CREATE INDEX documents_source ON documents (source);
CREATE TABLE contents (
    id INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
    data BLOB NOT NULL
);
CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    number INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX articles_document ON articles (document);
CREATE TABLE places (
    id INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
    script TEXT NOT NULL,
    place TEXT NOT NULL,
    selection TEXT
);
CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    anchor TEXT NOT NULL,
    text TEXT NOT NULL,
    made TEXT NOT NULL
);
CREATE INDEX notes_document ON notes (document);
CREATE TABLE overlays (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER REFERENCES documents ON DELETE CASCADE,
    kind TEXT NOT NULL,
    value TEXT NOT NULL
);
CREATE TABLE session (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    document INTEGER REFERENCES documents ON DELETE SET NULL
);
"""

_WORDS = """
CREATE TABLE words (
    simplified TEXT PRIMARY KEY,
    traditional TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    status TEXT NOT NULL,
    sentence TEXT NOT NULL,
    source TEXT NOT NULL,
    changed TEXT NOT NULL
);
"""

_STEPS = (_FIRST, _WORDS)
"""What leads from each version of the file to the next."""

TABLES = ("documents", "contents", "articles", "places", "notes", "overlays", "session", "words")
"""Every table, those that others refer to first."""


class NewerSchemaError(Exception):
    """A later version of the program has written the file."""


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Make what tables the file lacks, all or none.

    Raises NewerSchemaError.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(_STEPS):
        raise NewerSchemaError
    # Asked for even when nothing is missing: this is where a file that cannot be written says so.
    steps = "".join(_STEPS[version:])
    connection.executescript(
        f"BEGIN IMMEDIATE; {steps} PRAGMA user_version = {len(_STEPS)}; COMMIT;"
    )
