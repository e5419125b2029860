"""DOCX: the paragraphs of a Word document, with their styles and ruby."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lxml import etree

from reader.documents.archive import Archive
from reader.documents.text import MOST_CHARACTERS, SourceText
from reader.documents.unreadable import UnreadableError
from reader.model import GivenReading, Reason, Role

DOCUMENT = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SKIPPED = frozenset(f"{_W}{tag}" for tag in ("del", "instrText", "delText", "rt", "pPr", "rPr"))
_BLANKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_ROLES = {
    "title": Role.HEADLINE,
    "subtitle": Role.SUBHEADLINE,
    "caption": Role.CAPTION,
    "list paragraph": Role.LIST,
}


def read(data: bytes, name: str) -> SourceText:
    """The text of a document. Raises UnreadableError."""
    archive = Archive(data, name)
    document = archive.xml(DOCUMENT)
    if document is None:
        raise UnreadableError("{}: this document is damaged.", name)
    lines: list[str] = []
    roles: dict[int, Role] = {}
    readings: dict[int, tuple[GivenReading, ...]] = {}
    for text, role, given in lines_of_document(document, archive):
        for line in text.split("\n"):
            lines.append(line)
            if role and line.strip():
                roles[len(lines)] = role
        if given and "\n" not in text:
            readings[len(lines)] = given
    size = sum(map(len, lines))
    if not any(line.strip() for line in lines) or size > MOST_CHARACTERS:
        reason = Reason("this document is too long") if size else Reason("there is no text in it")
        raise UnreadableError("{}: {}.", name, reason)
    return SourceText(tuple(lines), "utf-8", settled=True, roles=roles, readings=readings)


def lines_of_document(
    document: etree._Element, archive: Archive, without: Collection[str] = ()
) -> Iterator[tuple[str, Role | None, tuple[GivenReading, ...]]]:
    """Each paragraph's text, role and readings; none of those in the styles `without`.

    With them go all columns of tables but the first.
    """
    styles = _styles(archive.xml("word/styles.xml"))
    for paragraph in document.iter(f"{_W}p"):
        if without and (_style(paragraph) in without or _is_beside(paragraph)):
            continue
        text, given = _text(paragraph)
        yield text, _role(paragraph, styles), tuple(given)


def _is_beside(paragraph: etree._Element) -> bool:
    """Whether it stands in a further column of a table."""
    cell = next(paragraph.iterancestors(f"{_W}tc"), None)
    return (
        cell is not None
        and cell.getprevious() is not None
        and (cell.getprevious().tag == f"{_W}tc")
    )


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return (style.get(f"{_W}val") or "") if style is not None else ""


def _styles(tree: etree._Element | None) -> dict[str, str]:
    """By its identifier: what a style is called in English, in small letters."""
    found: dict[str, str] = {}
    for style in [] if tree is None else tree.iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        if name is not None:
            found[style.get(f"{_W}styleId") or ""] = (name.get(f"{_W}val") or "").lower()
    return found


def _role(paragraph: etree._Element, styles: dict[str, str]) -> Role | None:
    properties = paragraph.find(f"{_W}pPr")
    if properties is None:
        return None
    identifier = _style(paragraph)
    name = styles.get(identifier, identifier.lower())
    if name.startswith("heading"):
        return Role.HEADLINE if name.endswith("1") else Role.SUBHEAD
    if properties.find(f"{_W}numPr") is not None:
        return Role.LIST
    return _ROLES.get(name)


def _text(paragraph: etree._Element) -> tuple[str, list[GivenReading]]:
    """The text of a paragraph without what is deleted in it, and its ruby."""
    text = ""
    readings: list[GivenReading] = []
    inside = 0
    starts: list[int] = []
    for event, element in etree.iterwalk(paragraph, events=("start", "end")):
        change = 1 if event == "start" else -1
        if element.tag in _SKIPPED or (element.tag == f"{_W}p" and element is not paragraph):
            inside += change
        if element.tag == f"{_W}ruby":
            if event == "start":
                starts.append(len(text))
            else:
                start = starts.pop()
                reading = "".join(
                    t.text or "" for rt in element.iter(f"{_W}rt") for t in rt.iter(f"{_W}t")
                )
                if reading.strip() and len(text) > start:
                    readings.append(GivenReading(start, len(text), reading.strip()))
        if event == "start" and not inside:
            text += (
                (element.text or "") if element.tag == f"{_W}t" else _BLANKS.get(element.tag, "")
            )
    return text, readings
