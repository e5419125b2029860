"""The whole shelf, put together over one file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader.library.documents import Clock, Documents
from reader.library.notes import Notes
from reader.library.opening import open_store
from reader.library.overlays import Overlays
from reader.library.places import Places
from reader.library.store import Store
from reader.library.words import Words
from reader.model import Reason


def local_now() -> datetime:
    """The time with its zone, so that it stays the same moment when the reader travels."""
    return datetime.now().astimezone()


@dataclass(frozen=True)
class Library:
    """What the shelf keeps. Each call is one transaction and may raise LibraryError."""

    documents: Documents
    places: Places
    notes: Notes
    overlays: Overlays
    words: Words
    store: Store
    warning: Reason | None = None
    """One sentence or two, if the file was damaged or cannot be written."""

    def close(self) -> None:
        """Let go of the file."""
        self.store.close()


def open_library(folder: Path | None, now: Clock = local_now) -> Library:
    """The shelf in `folder`; for None, and where nothing can be written, one in memory."""
    store, warning = open_store(folder, now)
    return Library(
        Documents(store, now),
        Places(store),
        Notes(store, now),
        Overlays(store),
        Words(store, now),
        store,
        warning,
    )
