"""What can go wrong with the shelf's file, in words."""

from __future__ import annotations

import sqlite3

_WORDS = {
    "disk is full": "the disk is full",
    "readonly": "its file cannot be written",
    "unable to open": "its folder cannot be written",
    "locked": "another program is using it",
    "malformed": "its file is damaged",
    "not a database": "its file is damaged",
}


class LibraryError(Exception):
    """The shelf could not be read or written; the message is one sentence for a person."""


def reason(error: Exception) -> str:
    """Why SQLite or the system refused, in a few words that follow a colon."""
    if isinstance(error, OSError):
        return (error.strerror or str(error)).lower()
    said = str(error)
    return next((words for part, words in _WORDS.items() if part in said), said)


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether the file itself is broken, and not only out of reach, full or busy."""
    # Python gives SQLITE_CORRUPT and SQLITE_NOTADB the base class, all the others a child of it.
    return type(error) is sqlite3.DatabaseError
