"""What readers changed about a text without touching it: repairs, corrections, as written text."""

from __future__ import annotations

from reader.library.store import Store


class Overlays:
    """Keeps one text of each kind for a document, and one for all of them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, kind: str, value: str, document: int | None = None) -> None:
        """Keep `value`, such as JSON, for a document or everywhere; an empty one is forgotten."""
        with self._store.writing() as connection:
            connection.execute(
                "DELETE FROM overlays WHERE kind = ? AND document IS ?", (kind, document)
            )
            if value:
                connection.execute(
                    "INSERT INTO overlays (document, kind, value) VALUES (?, ?, ?)",
                    (document, kind, value),
                )

    def of(self, kind: str, document: int | None = None) -> str:
        """What was kept, or nothing."""
        statement = "SELECT value FROM overlays WHERE kind = ? AND document IS ?"
        rows = self._store.rows(statement, kind, document)
        return str(rows[0][0]) if rows else ""
