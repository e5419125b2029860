"""Bytes to a document: decoded, laid out, and the form it is printed in found out."""

from __future__ import annotations

from reader.documents.text import decode
from reader.layout.page import as_printed, lay_out
from reader.model import Document, Form
from reader.script.conversion import Scripts

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
    page = (as_printed if as_lines else lay_out)(source.lines)
    found = form or scripts.form_of("".join(source.lines[:_TELLING_LINES]))
    return Document(page.title, found, page.articles, name, source.encoding, page.rest)
