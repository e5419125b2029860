"""Notes and highlights, each at a place of its document's text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from reader.library.anchors import Anchor, find
from reader.library.documents import Clock
from reader.library.store import Store
from reader.model import Document


@dataclass(frozen=True, slots=True)
class Note:
    """Something said about a stretch of text, or a highlight if nothing is said."""

    id: int
    anchor: Anchor
    text: str
    made: datetime

    @property
    def is_highlight(self) -> bool:
        """Whether the stretch is only marked."""
        return not self.text


class Notes:
    """Keeps the notes of each document."""

    def __init__(self, store: Store, now: Clock) -> None:
        self._store = store
        self._now = now

    def add(self, document: int, anchor: Anchor, text: str = "") -> Note:
        """Note `text` at `anchor`; without a text it is a highlight."""
        made = self._now()
        note = self._store.write(
            "INSERT INTO notes (document, anchor, text, made) VALUES (?, ?, ?, ?)",
            document,
            anchor.to_text(),
            text,
            made.isoformat(),
        )
        return Note(note, anchor, text, made)

    def change(self, note: int, text: str) -> None:
        """Say `text` instead."""
        self._store.write("UPDATE notes SET text = ? WHERE id = ?", text, note)

    def remove(self, note: int) -> None:
        """Forget a note."""
        self._store.write("DELETE FROM notes WHERE id = ?", note)

    def of(self, document: int) -> list[Note]:
        """The notes of a document, where they were made."""
        statement = "SELECT id, anchor, text, made FROM notes WHERE document = ? ORDER BY id"
        notes = []
        for note, anchor, text, made in self._store.rows(statement, document):
            try:
                notes.append(
                    Note(note, Anchor.from_text(anchor), text, datetime.fromisoformat(made))
                )
            except (ValueError, TypeError):
                continue  # The others can still be read.
        return notes

    def move(self, note: Note) -> None:
        """Keep the place of a note that has been found again elsewhere."""
        self._store.write(
            "UPDATE notes SET anchor = ? WHERE id = ?", note.anchor.to_text(), note.id
        )


def found_again(notes: Sequence[Note], document: Document) -> tuple[list[Note], list[Note]]:
    """The notes where they stand in `document` now, and those whose text is gone."""
    there, gone = [], []
    for note in notes:
        anchor = find(note.anchor, document)
        if anchor is None:
            gone.append(note)
        else:
            there.append(replace(note, anchor=anchor))
    return there, gone
