"""Where one stopped reading each document, to the character, and which one was open last."""

from __future__ import annotations

from dataclasses import dataclass

from reader.library.anchors import Anchor
from reader.library.store import Store
from reader.model import Script


@dataclass(frozen=True, slots=True)
class View:
    """What one saw of a document."""

    place: Anchor
    """The first character of the first line on the page; without extent."""
    selection: Anchor | None
    script: Script
    progress: float = 0.0
    """How far into the document the place is, from 0 to 1."""


class Places:
    """Keeps a view for each document, and the session."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, document: int, view: View) -> None:
        """Remember `view`, and that this document is the one that is open."""
        selection = view.selection.to_text() if view.selection else None
        with self._store.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO places VALUES (?, ?, ?, ?)",
                (document, view.script.value, view.place.to_text(), selection),
            )
            connection.execute(
                "UPDATE documents SET progress = ? WHERE id = ?", (view.progress, document)
            )
            connection.execute("INSERT OR REPLACE INTO session VALUES (1, ?)", (document,))

    def of(self, document: int) -> View | None:
        """What was last seen of a document."""
        rows = self._store.rows(
            "SELECT script, place, selection, progress FROM places "
            "JOIN documents USING (id) WHERE id = ?",
            document,
        )
        if not rows:
            return None
        script, place, selection, progress = rows[0]
        try:
            chosen = Anchor.from_text(selection) if selection else None
            return View(Anchor.from_text(place), chosen, Script(script), progress)
        except (ValueError, TypeError):
            return None  # A damaged row is no reason not to open the document.

    def last_open(self) -> int | None:
        """The document that was open last."""
        rows = self._store.rows("SELECT document FROM session WHERE document IS NOT NULL")
        return int(rows[0][0]) if rows else None
