"""Bytes to a document: which format they are, read, laid out, and the form they are printed in."""

from __future__ import annotations

import hashlib

from reader.documents.beginning import Begun, beginning_of
from reader.documents.encodings import AUTO
from reader.documents.text import SourceText, decode
from reader.documents.unreadable import UnreadableError
from reader.layout.page import Page, as_printed, lay_out
from reader.layout.settled import settle
from reader.layout.style import IsWord
from reader.model import Document, Form, Reason
from reader.script.conversion import Scripts
from reader.watch import Watch, unwatched

SUFFIXES = (
    *("txt", "text", "md", "markdown", "html", "htm", "xhtml"),
    *("epub", "docx", "pdf", "json", "srt", "vtt", "ass", "ssa"),
)
"""Those of the files that can be opened; what a file is, is told by its contents first."""
MOST_BYTES = 128 << 20
_TELLING_LINES = 2_000
"""How many lines are looked at to know a text's form."""
_PICTURE = Reason("this is a picture, not a text")
_ARCHIVE = Reason("this is an archive; unpack it first")
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0", Reason("this is an old Word document; save it as DOCX first")),
    (b"{\\rtf", Reason("this is an RTF document; save it as DOCX first")),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"Rar!", _ARCHIVE),
    (b"7z\xbc\xaf", _ARCHIVE),
    (b"\x1f\x8b", _ARCHIVE),
)


def open_document(
    scripts: Scripts,
    data: bytes,
    name: str,
    form: Form | None = None,
    *,
    as_lines: bool = False,
    encoding: str = AUTO,
    is_word: IsWord | None = None,
    watch: Watch = unwatched,
    begun: Begun | None = None,
) -> Document:
    """The document in `data`; `form` overrides the form that its characters tell.

    `encoding` is the name of one, or `auto`; files that say theirs are believed. `is_word`
    tells whether a dictionary has a word, and helps to put broken lines together. With
    `as_lines` every line is a paragraph and nothing is repaired. A long text is `begun`
    as soon as its first lines are laid out; the same lines may be put together otherwise
    when all are seen.
    Raises documents.unreadable.UnreadableError, and whatever `watch` raises.
    """
    source = read_source(data, name, encoding)
    found = form or source.form or scripts.form_of("".join(source.lines[:_TELLING_LINES]))
    digest = hashlib.sha256(data).hexdigest()

    def document(page: Page) -> Document:
        title = source.title or page.title
        return Document(title, found, page.articles, name, source.encoding, page.rest, digest)

    if as_lines:
        return document(as_printed(source.lines))
    if begun and (beginning := beginning_of(source, is_word)):
        begun(document(beginning))
    return document(_laid_out(source, is_word, watch))


def _laid_out(source: SourceText, is_word: IsWord | None, watch: Watch) -> Page:
    if source.articles:
        return Page(source.articles)
    if source.settled:
        return settle(source.lines, source.roles, source.chapters, source.readings)
    return lay_out(source.lines, is_word, watch)


def read_source(data: bytes, name: str, encoding: str = AUTO) -> SourceText:
    """The text in `data`, whatever format it is in. Raises UnreadableError."""
    if len(data) > MOST_BYTES:
        raise UnreadableError(
            "{}: this file is too large ({} MB; up to {} MB can be opened).",
            name,
            len(data) >> 20,
            MOST_BYTES >> 20,
        )
    for start, reason in _FOREIGN:
        if data.startswith(start):
            raise UnreadableError("{}: {}.", name, reason)
    # Each format is imported when one is met: the window is to be there first.
    if b"%PDF-" in data[:1024]:
        from reader.documents import pdf

        return pdf.read(data, name)
    if own := _from_export(data, name):
        return own
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _from_archive(data, name)
    return _from_text(data, name, encoding)


def _from_export(data: bytes, name: str) -> SourceText | None:
    """What a file of our own holds; it is looked for only where there may be one."""
    if data.startswith(b"PK") or b"fanjian" in data[:64] or b"Fanjian" in data[:1024]:
        from reader.documents.exported.finding import exported_in

        if found := exported_in(data, name):
            return found.source
    return None


def _from_archive(data: bytes, name: str) -> SourceText:
    from reader.documents.archive import Archive

    parts = Archive(data, name).names
    if "word/document.xml" in parts:
        from reader.documents import word_document

        return word_document.read(data, name)
    if "META-INF/container.xml" in parts or any(part.endswith(".opf") for part in parts):
        from reader.documents import epub

        return epub.read(data, name)
    raise UnreadableError("{}: this archive is neither a book nor a document.", name)


def _from_text(data: bytes, name: str, encoding: str) -> SourceText:
    suffix = name.rpartition(".")[2].lower()
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower().replace(b"\x00", b"")
    if head.startswith((b"<!doctype html", b"<html")) or (
        head.startswith(b"<") and (b"<html" in head or suffix in ("html", "htm", "xhtml"))
    ):
        from reader.documents import web_page

        return web_page.read(data, name, encoding)
    source = decode(data, name, encoding)
    if b"-->" in data[:4096] or b"[Script Info]" in data[:4096] or suffix == "vtt":
        from reader.documents import subtitles

        if kind := subtitles.format_of("\n".join(source.lines[:20])):
            return subtitles.read(source, name, kind)
    if suffix in ("md", "markdown"):
        from reader.documents import markdown

        return markdown.read(source)
    return source
