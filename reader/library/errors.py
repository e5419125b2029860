"""What can go wrong with the shelf's file, in words."""

from __future__ import annotations

import sqlite3

from reader.fault import Fault
from reader.files import reason_of
from reader.model import Reason

_DAMAGED = Reason("its file is damaged")
_WORDS = {
    "disk is full": Reason("the disk is full"),
    "readonly": Reason("its file cannot be written"),
    "unable to open": Reason("its folder cannot be written"),
    "locked": Reason("another program is using it"),
    "malformed": _DAMAGED,
    "not a database": _DAMAGED,
}


class LibraryError(Fault):
    """The shelf could not be read or written; the message is one sentence for a person."""


def reason(error: Exception) -> Reason | str:
    """Why SQLite or the system refused, in a few words that follow a colon."""
    if isinstance(error, OSError):
        return reason_of(error)
    said = str(error)
    return next((words for part, words in _WORDS.items() if part in said), said)


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether the file itself is broken, and not only out of reach, full or busy."""
    # Python gives SQLITE_CORRUPT and SQLITE_NOTADB the base class, all the others a child of it.
    return type(error) is sqlite3.DatabaseError
