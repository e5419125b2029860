"""The one connection to the shelf's file: whole transactions, one thread at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

from reader.library.errors import LibraryError, reason

_PATIENCE = 5.0
"""Seconds to wait for another process that is writing."""


class Store:
    """Runs statements; whatever SQLite raises comes out as a LibraryError."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = RLock()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all that is done inside is kept, or nothing of it."""
        with self._lock:
            try:
                with self._connection:
                    yield self._connection
            except sqlite3.Error as error:
                raise LibraryError("The shelf could not be saved: {}.", reason(error)) from error

    def write(self, statement: str, *values: object) -> int:
        """One statement in a transaction of its own; returns the id of the row it made."""
        with self.writing() as connection:
            return connection.execute(statement, values).lastrowid or 0

    def rows(self, statement: str, *values: object) -> list[Any]:
        """All rows that `statement` finds."""
        with self._lock:
            try:
                return self._connection.execute(statement, values).fetchall()
            except sqlite3.Error as error:
                raise LibraryError("The shelf could not be read: {}.", reason(error)) from error

    def copy_to(self, path: Path) -> None:
        """Write all that is kept to a new file at `path`."""
        with self._lock:
            target = sqlite3.connect(path)
            try:
                self._connection.backup(target)
            finally:
                target.close()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()


def connect(path: Path | str) -> sqlite3.Connection:
    """A connection that several threads may use in turn; see Store.

    Raises sqlite3.Error.
    """
    connection = sqlite3.connect(path, timeout=_PATIENCE, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        # Even a power cut loses nothing that was saved.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection
