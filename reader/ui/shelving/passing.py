"""Documents that stand on the shelf for an hour, and are not kept."""

from __future__ import annotations

from datetime import datetime, timezone

from reader.library.anchors import text_of
from reader.library.documents import Record
from reader.model import Document


def passing_record(document_id: int, document: Document) -> Record:
    """What the shelf tells of `document`."""
    length = sum(len(text_of(article)) for article in document.articles)
    return Record(
        document_id,
        document.title,
        "",
        datetime.now(timezone.utc),
        None,
        document.form,
        document.encoding,
        length,
        0.0,
        "",
        (),
        "",
    )
