"""The plain text of what is on the shelf, whether it is open or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.library.documents import Record
from reader.library.library import Library
from reader.model import Document, Form


@dataclass(frozen=True, slots=True)
class ShelfText:
    """A document of the shelf, or one of its articles."""

    title: str
    form: Form
    key: object
    """Another text under the same name has another one."""
    read: Callable[[], Sequence[str]]
    """Its paragraphs; it may take a while."""


def text_laid_out(record: Record, document: Document, article: int) -> ShelfText:
    """The article with an index, or all if it is -1, of a document that is there."""
    articles = document.articles if article < 0 else document.articles[article : article + 1]
    title = articles[0].title if article >= 0 else record.title
    texts = tuple(paragraph.text for each in articles for paragraph in each.paragraphs)
    return ShelfText(title, record.form, hash(texts), lambda: texts)


def text_kept(record: Record, library: Library, article: int) -> ShelfText:
    """The article with an index, or all if it is -1, as the shelf keeps them."""

    def read() -> Sequence[str]:
        found = library.documents.texts(record.id)
        kept = [text for _, number, text in found if article in (-1, number)]
        return "\n".join(kept).split("\n")

    return ShelfText(record.title, record.form, (record.id, record.sha256, article), read)
