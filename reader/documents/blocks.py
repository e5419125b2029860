"""Marked-up text to lines: one for each block, with its role and the readings above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree, html

from reader.model import GivenReading, Role

_ROLES = {
    "h1": Role.HEADLINE,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), Role.SUBHEAD),
    **dict.fromkeys(("li", "dt", "dd"), Role.LIST),
    **dict.fromkeys(("figcaption", "caption"), Role.CAPTION),
    **dict.fromkeys(("nav", "footer", "aside", "form", "menu", "button", "select"), Role.FURNITURE),
}


def _names(tags: str) -> frozenset[str]:
    return frozenset(tags.split())


_BLOCKS = _names(
    "address article aside blockquote body br button caption center dd details dialog div dl "
    "dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li "
    "main menu nav ol option p pre section select summary table tbody td tfoot th thead tr "
    "ul"
)
_SILENT = _names(
    "script style noscript template head title svg math iframe object audio video canvas rp "
    "textarea meta link"
)
_EMPTY = re.compile(r"<(title|script|style|iframe|textarea)\b([^>]*)/>", re.IGNORECASE)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_OUTERMOST = (Role.FURNITURE,)
"""Roles that everything inside has as well."""


@dataclass
class Block:
    """One paragraph of a marked-up text."""

    text: str = ""
    role: Role | None = None
    readings: list[GivenReading] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    """Names that links, and lists of contents, lead to."""


def tree_of(text: str) -> html.HtmlElement | None:
    """The tree of a page, read as browsers read it: nothing is fetched, no entity expanded."""
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    # XHTML closes what HTML would leave open to the end.
    text = _EMPTY.sub(r"<\1\2></\1>", _DECLARATION.sub("", text)).replace("\x00", "")
    try:
        return html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        return None


def blocks_of(tree: html.HtmlElement) -> list[Block]:
    """The blocks of a page that have text, in their order."""
    collector = _Collector()
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            collector.start(element)
        else:
            collector.end(element)
    collector.close_block()
    return collector.blocks


class _Collector:
    """Gathers text on a walk over a tree; the walk keeps its own stack, however deep."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._block = Block()
        self._parts: list[str] = []
        self._length = 0
        self._silent = 0
        self._roles: list[Role | None] = [None]
        self._base: int | None = None
        """Where the text begins that the next reading belongs to, inside a ruby."""
        self._reading: list[str] | None = None

    def start(self, element: html.HtmlElement) -> None:
        tag = element.tag
        if tag in _BLOCKS:
            self.close_block()
            self._roles.append(self._role(tag))
            self._block.role = self._roles[-1]
        if tag in _SILENT:
            self._silent += 1
        self._block.anchors += [name for name in (element.get("id"), element.get("name")) if name]
        if tag == "ruby":
            self._base = self._length
        elif tag in ("rt", "rtc"):
            self._reading = []
        self._add(element.text)

    def end(self, element: html.HtmlElement) -> None:
        tag = element.tag
        if tag in _SILENT:
            self._silent -= 1
        if tag in ("rt", "rtc"):
            self._close_reading()
        elif tag == "ruby":
            self._base = None
        if tag in _BLOCKS:
            self.close_block()
            self._roles.pop()
            self._block.role = self._roles[-1]
        self._add(element.tail)

    def _role(self, tag: str) -> Role | None:
        outer = self._roles[-1]
        return outer if outer in _OUTERMOST else _ROLES.get(tag, outer)

    def _add(self, text: str | None) -> None:
        if not text or self._silent:
            return
        if self._reading is not None:
            self._reading.append(text)
            return
        text = _BLANKS.sub(" ", text)
        if not self._parts or self._parts[-1].endswith(" "):
            text = text.lstrip(" ")
        if text:
            self._parts.append(text)
            self._length += len(text)

    def _close_reading(self) -> None:
        reading = "".join(self._reading or ()).strip()
        start, end = self._base, self._length
        if reading and start is not None and start < end:
            self._block.readings.append(GivenReading(start, end, reading))
            self._base = end
        self._reading = None

    def close_block(self) -> None:
        """End the paragraph; one without text gives its names to the next."""
        block, self._block = self._block, Block(role=self._roles[-1])
        block.text = "".join(self._parts).rstrip()
        self._parts, self._length = [], 0
        self._base = None if self._base is None else 0
        if block.text:
            self.blocks.append(block)
        else:
            self._block.anchors = block.anchors


def readings_of(blocks: list[Block]) -> Iterator[tuple[int, tuple[GivenReading, ...]]]:
    """By line: the readings of the blocks that have some."""
    for number, block in enumerate(blocks, 1):
        if block.readings:
            yield number, tuple(block.readings)
