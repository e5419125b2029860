"""Our own files, in whichever format they are: what they show, and the record inside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count

from lxml import etree, html

from reader.documents.archive import Archive
from reader.documents.blocks import blocks_of, tree_of
from reader.documents.exported.pages import lines_of_page
from reader.documents.exported.record import Record, parse
from reader.documents.exported.restoring import (
    RestoredArticle,
    SeenLine,
    as_recorded,
    restored,
)
from reader.documents.text import SourceText
from reader.documents.unreadable import UnreadableError
from reader.documents.word_document import DOCUMENT, lines_of_document

_JSON_STARTS = b'{"format": "fanjian"'
_IN_PAGE = b'<script type="application/json" id="fanjian">'
_IN_BOOK = "book/fanjian.json"
_IN_DOCUMENT = "customXml/item1.xml"
_ROOT = "{urn:fanjian:record}fanjian"
_CHAPTER = "book/article-{}.xhtml"
_CONTINUED = "book/article-{}-{}.xhtml"
_NOT_OF_THE_TEXT = "//*[contains(@class, 'other-script') or @class='notes' or @class='ref']"
_LISTS = frozenset(("OtherScript", "ListHeading", "GlossaryEntry", "Provenance"))
"""Styles of a Word document's paragraphs that are no part of its text."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A file of ours."""

    record: Record
    articles: tuple[RestoredArticle, ...]
    """Those of which there is something left."""

    @property
    def source(self) -> SourceText:
        """Its text, as printed."""
        articles = tuple(each.article for each in self.articles)
        lines = tuple(paragraph.text for article in articles for paragraph in article.paragraphs)
        return SourceText(
            lines,
            "utf-8",
            settled=True,
            title=self.record.title,
            articles=articles,
            form=self.record.form,
        )


def exported_in(data: bytes, name: str) -> Exported | None:
    """What `data` is, if it is a file of ours with a record that can be read.

    Raises UnreadableError for a file that is nothing but its record, and cannot be read.
    """
    if data.startswith(_JSON_STARTS):
        record = parse(data, name)
        return _exported(record, as_recorded(record))
    try:
        if data.startswith(b"PK"):
            return _in_archive(Archive(data, name), name)
        return _in_page(data, name) if _IN_PAGE in data else None
    except (UnreadableError, UnicodeDecodeError):
        # What it shows can be read all the same, as that of any other page.
        return None


def _exported(record: Record, articles: list[RestoredArticle]) -> Exported | None:
    kept = tuple(each for each in articles if each.paragraphs)
    return Exported(record, kept) if kept else None


def _in_page(data: bytes, name: str) -> Exported | None:
    # The record is the last script: text that looks like one stands before it, escaped.
    page, _, rest = data.rpartition(_IN_PAGE)
    record = parse(rest.partition(b"</script>")[0], name)
    tree = tree_of(page.decode())
    return _exported(record, restored(lines_of_page(tree), record)) if tree is not None else None


def _in_archive(archive: Archive, name: str) -> Exported | None:
    readers: tuple[tuple[str, Callable[[Archive], Iterator[SeenLine]]], ...] = (
        (archive.read(_IN_BOOK).decode(), _lines_of_book),
        (_custom_xml(archive), _lines_of_document),
    )
    for text, lines in readers:
        if text:
            record = parse(text, name)
            return _exported(record, restored(lines(archive), record))
    return None


def _custom_xml(archive: Archive) -> str:
    """What our part of a Word document holds; other programs have parts of that name too."""
    tree: etree._Element | None = archive.xml(_IN_DOCUMENT)
    return (tree.text or "") if tree is not None and tree.tag == _ROOT else ""


def _lines_of_book(archive: Archive) -> Iterator[SeenLine]:
    for data in _pages_of_book(archive):
        if (tree := tree_of(data.decode())) is None:
            continue
        for part in tree.xpath(_NOT_OF_THE_TEXT):
            _drop(part)
        for block in blocks_of(tree):
            yield SeenLine(block.text, block.role, tuple(block.readings))


def _pages_of_book(archive: Archive) -> Iterator[bytes]:
    """The pages of each article in turn."""
    for number in count(1):
        page, data = 1, archive.read(_CHAPTER.format(number))
        if not data:
            return
        while data:
            yield data
            page += 1
            data = archive.read(_CONTINUED.format(number, page))


def _drop(part: html.HtmlElement) -> None:
    if part.getparent() is not None:
        part.drop_tree()


def _lines_of_document(archive: Archive) -> Iterator[SeenLine]:
    document = archive.xml(DOCUMENT)
    if document is not None:
        for line in lines_of_document(document, archive, without=_LISTS):
            yield SeenLine(*line)
