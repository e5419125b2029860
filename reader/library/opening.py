"""Opens the shelf's file, whatever state it and its folder are in."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from reader.library.errors import is_damage, reason
from reader.library.salvage import beside, salvage
from reader.library.schema import NewerSchemaError, bring_up_to_date
from reader.library.store import Store, connect
from reader.model import Reason

NAME = "shelf.db"
BACKUP = "shelf-backup.db"
_BACKUP_AGE = timedelta(days=1)


class OpenedStore(NamedTuple):
    """A store, and what a person has to be told about it."""

    store: Store
    warning: Reason | None = None


def open_store(folder: Path | None, now: Callable[[], datetime] = datetime.now) -> OpenedStore:
    """The store in `folder`; one that is gone with the program if that cannot be, or for None."""
    if folder is None:
        return OpenedStore(_in_memory())
    path = folder / NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _opened(path, now())
    except NewerSchemaError:
        return _passing(None, Reason("its file comes from a later version of Fanjian"))
    except (OSError, sqlite3.Error) as error:
        return _passing(path, reason(error))


def _opened(path: Path, now: datetime) -> OpenedStore:
    try:
        connection = _sound(path)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return _rescued(path, now)
    store = Store(connection)
    _back_up(store, path.with_name(BACKUP), now)
    return OpenedStore(store)


def _sound(path: Path) -> sqlite3.Connection:
    """A connection to a file that is whole. Raises sqlite3.DatabaseError if it is damaged."""
    connection = connect(path)
    try:
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError("database disk image is malformed")
        bring_up_to_date(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _rescued(path: Path, now: datetime) -> OpenedStore:
    """A new file with all that the damaged one and the backup still tell; both are kept."""
    kept = path.with_name(f"shelf-damaged-{now:%Y%m%d-%H%M%S}.db")
    for suffix in ("", "-wal"):
        if beside(path, suffix).exists():
            beside(path, suffix).replace(beside(kept, suffix))
    beside(path, "-shm").unlink(missing_ok=True)
    backup = path.with_name(BACKUP)
    connection = _sound(path)
    connection.execute("PRAGMA foreign_keys = OFF")
    with connection:
        lost = salvage([kept, *([backup] if backup.exists() else [])], connection)
        (count,) = connection.execute("SELECT count(*) FROM documents").fetchone()
    connection.execute("PRAGMA foreign_keys = ON")
    return OpenedStore(Store(connection), _told(count - len(lost), lost, kept))


def _told(count: int, lost: Sequence[str], kept: Path) -> Reason:
    if lost:
        return Reason(
            "The shelf was damaged; {} documents could be read. Nothing is left of the text of {}. "
            "The damaged file is kept as {}.",
            (str(count), ", ".join(lost), str(kept)),
        )
    return Reason(
        "The shelf was damaged; {} documents could be read. The damaged file is kept as {}.",
        (str(count), str(kept)),
    )


def _back_up(store: Store, backup: Path, now: datetime) -> None:
    """Once a day, while the file is known to be whole, put a copy of it beside it."""
    if not store.rows("SELECT 1 FROM documents LIMIT 1"):
        return
    if backup.exists() and now.timestamp() - backup.stat().st_mtime < _BACKUP_AGE.total_seconds():
        return
    unfinished = beside(backup, ".new")
    try:
        unfinished.unlink(missing_ok=True)
        store.copy_to(unfinished)
        unfinished.replace(backup)
    except (OSError, sqlite3.Error):
        # There may be no room for it; the shelf itself is well.
        unfinished.unlink(missing_ok=True)


def _in_memory() -> Store:
    connection = connect(":memory:")
    bring_up_to_date(connection)
    return Store(connection)


def _passing(path: Path | None, why: Reason | str) -> OpenedStore:
    """What the file has, if it can be read at all, in memory."""
    connection = connect(":memory:")
    if path is not None:
        _read_into(connection, path)
    bring_up_to_date(connection)
    warning = Reason(
        "The shelf cannot be kept, {}: what you do now is gone when the program ends.", (why,)
    )
    return OpenedStore(Store(connection), warning)


def _read_into(connection: sqlite3.Connection, path: Path) -> None:
    """Copy a file that cannot be written, as if nobody else could write it either."""
    try:
        uri = f"{path.absolute().as_uri()}?immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as source:
            source.backup(connection)
    except sqlite3.Error:
        return  # Then it begins empty.
