"""Bytes to a document: decoded, laid out, and the form it is printed in found out."""

from __future__ import annotations

from reader import layout
from reader.documents.text import decode
from reader.model import Document, Form
from reader.script import Scripts

_TELLING_LINES = 2_000
"""How many lines are looked at to know a text's form."""


def open_document(
    scripts: Scripts, data: bytes, name: str, form: Form | None = None, *, as_lines: bool = False
) -> Document:
    """The document in `data`; `form` overrides the form that its characters tell.

    With `as_lines` every line is a paragraph and nothing is repaired.
    Raises documents.text.UnreadableError.
    """
    source = decode(data, name)
    articles = (layout.as_printed if as_lines else layout.lay_out)(source.lines)
    found = form or scripts.form_of("".join(source.lines[:_TELLING_LINES]))
    return Document(articles[0].title, found, articles, name, source.encoding)
