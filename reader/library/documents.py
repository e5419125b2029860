"""The documents on the shelf: what each is, its bytes, and the text of its articles."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from reader.library.anchors import text_of
from reader.library.errors import LibraryError
from reader.library.store import Store
from reader.model import Article, Document, Form, Paragraph

Clock = Callable[[], datetime]
_COLUMNS = (
    "id, title, source, added, opened, form, encoding, length, progress, group_name, tags, sha256"
)


@dataclass(frozen=True, slots=True)
class Record:
    """What the shelf tells of a document."""

    id: int
    title: str
    source: str
    """The path of its file; empty for a text that was pasted."""
    added: datetime
    opened: datetime | None
    """When it was last read."""
    form: Form
    encoding: str
    length: int
    """In characters."""
    progress: float
    """How far one has read, from 0 to 1."""
    group: str
    tags: tuple[str, ...]
    sha256: str
    """Of the bytes that are kept."""
    is_missing: bool = False
    """Whether its file is no longer where it came from."""


class Documents:
    """Keeps documents with their bytes, so that they can be read without their files."""

    def __init__(self, store: Store, now: Clock) -> None:
        self._store = store
        self._now = now

    def add(self, document: Document, data: bytes) -> Record:
        """Put a document on the shelf; one that came from the same file takes its new text.

        Raises LibraryError; the shelf is then as it was.
        """
        known = self._same(document.source, data)
        facts = (document.form.value, document.encoding, _length(document), _hash(data))
        with self._store.writing() as connection:
            if known is None:
                known = connection.execute(
                    "INSERT INTO documents (title, source, added, form, encoding, length, sha256) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (document.title, document.source, self._now().isoformat(), *facts),
                ).lastrowid
            else:
                connection.execute(
                    "UPDATE documents SET form = ?, encoding = ?, length = ?, sha256 = ? "
                    "WHERE id = ?",
                    (*facts, known),
                )
            connection.execute(
                "INSERT OR REPLACE INTO contents VALUES (?, ?)", (known, zlib.compress(data, 3))
            )
            _put_articles(connection, known or 0, document)
        return self.record(known or 0)

    def lay_out_anew(self, document_id: int, document: Document) -> None:
        """The same text, but in other articles or paragraphs."""
        with self._store.writing() as connection:
            _put_articles(connection, document_id, document)

    def _same(self, source: str, data: bytes) -> int | None:
        where, value = ("source", source) if source else ("source = '' AND sha256", _hash(data))
        rows = self._store.rows(f"SELECT id FROM documents WHERE {where} = ?", value)
        return int(rows[0][0]) if rows else None

    def records(self) -> list[Record]:
        """All that is on the shelf, in the order in which it came there."""
        return [_record(row) for row in self._store.rows(f"SELECT {_COLUMNS} FROM documents")]

    def record(self, document: int) -> Record:
        """What is known of one document. Raises LibraryError if it is not there."""
        rows = self._store.rows(f"SELECT {_COLUMNS} FROM documents WHERE id = ?", document)
        if not rows:
            raise LibraryError("This document is no longer on the shelf.")
        return _record(rows[0])

    def recent(self, count: int) -> list[Record]:
        """The documents read last, the latest first."""
        statement = f"SELECT {_COLUMNS} FROM documents WHERE opened IS NOT NULL"
        rows = self._store.rows(f"{statement} ORDER BY opened DESC LIMIT ?", count)
        return [_record(row) for row in rows]

    def data(self, document: int) -> bytes:
        """The bytes it came as. Raises LibraryError if they are lost or damaged."""
        rows = self._store.rows("SELECT data FROM contents WHERE id = ?", document)
        try:
            return zlib.decompress(rows[0][0])
        except (IndexError, TypeError, zlib.error) as error:
            title = self.record(document).title
            raise LibraryError("{}: the shelf has lost its file.", title) from error

    def as_kept(self, document: int) -> Document:
        """The text alone, from its articles: for when bytes are lost or cannot be opened."""
        record = self.record(document)
        articles = [
            Article(text.partition("\n")[0], tuple(map(Paragraph, text.split("\n"))))
            for (text,) in self._store.rows(
                "SELECT text FROM articles WHERE document = ? ORDER BY number", document
            )
        ]
        if not articles:
            raise LibraryError("{}: the shelf has lost its text.", record.title)
        return Document(record.title, record.form, tuple(articles), record.source, record.encoding)

    def texts(self, document: int | None = None) -> list[tuple[int, int, str]]:
        """(document, index of the article, its text), of one document or of all."""
        where = "" if document is None else "WHERE document = ?"
        values = () if document is None else (document,)
        statement = f"SELECT document, number, text FROM articles {where} ORDER BY id"
        return [
            (found, number, text) for found, number, text in self._store.rows(statement, *values)
        ]

    def texts_beside(self, document: int, most: int = 300) -> list[str]:
        """Texts of up to `most` articles of other documents, the latest first."""
        statement = "SELECT text FROM articles WHERE document != ? ORDER BY id DESC LIMIT ?"
        return [str(text) for (text,) in self._store.rows(statement, document, most)]

    def text(self, document: int, article: int) -> str:
        """The text of one article."""
        statement = "SELECT text FROM articles WHERE document = ? AND number = ?"
        rows = self._store.rows(statement, document, article)
        return str(rows[0][0]) if rows else ""

    def rename(self, document: int, title: str) -> None:
        """Call it `title` on the shelf."""
        self._store.write("UPDATE documents SET title = ? WHERE id = ?", title, document)

    def put_into(self, document: int, group: str) -> None:
        """Put it into a group, or into none."""
        self._store.write("UPDATE documents SET group_name = ? WHERE id = ?", group, document)

    def tag(self, document: int, tags: Sequence[str]) -> None:
        """Give it these tags and no others."""
        kept = "\n".join(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
        self._store.write("UPDATE documents SET tags = ? WHERE id = ?", kept, document)

    def opened(self, document: int) -> None:
        """It is being read now."""
        moment = self._now().isoformat()
        self._store.write("UPDATE documents SET opened = ? WHERE id = ?", moment, document)

    def remove(self, document: int) -> None:
        """Take it off the shelf, with its notes and its place; its file stays."""
        self._store.write("DELETE FROM documents WHERE id = ?", document)


def _put_articles(connection: Connection, document_id: int, document: Document) -> None:
    connection.execute("DELETE FROM articles WHERE document = ?", (document_id,))
    connection.executemany(
        "INSERT INTO articles (document, number, text) VALUES (?, ?, ?)",
        [(document_id, n, text_of(article)) for n, article in enumerate(document.articles)],
    )


def _record(row: Sequence[Any]) -> Record:
    document, title, source, added, opened, form, encoding, length, progress, group, tags, sha = row
    return Record(
        document,
        title,
        source,
        datetime.fromisoformat(added),
        datetime.fromisoformat(opened) if opened else None,
        Form(form),
        encoding,
        length,
        progress,
        group,
        tuple(tags.split("\n")) if tags else (),
        sha,
        bool(source) and not Path(source).exists(),
    )


def _length(document: Document) -> int:
    return sum(len(paragraph.text) for _, paragraph in document.paragraphs())


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
