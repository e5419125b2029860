"""HTML: the article of a page, and around it what the page has besides."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Sequence
from html import unescape

from lxml import html
from readability import Document as Readable

from reader.documents.blocks import Block, blocks_of, readings_of, tree_of
from reader.documents.encodings import AUTO
from reader.documents.exported.pages import is_exported, read_page
from reader.documents.text import SourceText, decode
from reader.documents.unreadable import UnreadableError
from reader.layout import marks, web
from reader.model import Role

_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})", re.IGNORECASE
)
_MARK = re.compile(r"<[^<>]{0,2000}>")
_LONGEST = 2_000_000
"""Characters of a page in which the article is looked for; a longer one is shown whole."""
_MOST_BLOCKS = 5_000
_DEEPEST = 200
_SMALLEST = 60
"""Characters of an article, if one is found."""


def read(data: bytes, name: str, encoding: str) -> SourceText:
    """The blocks of a page; those outside its article are furniture.

    Raises UnreadableError.
    """
    plain = decode(data, name, declared(data) or encoding)
    text = "\n".join(plain.lines)
    tree = tree_of(text)
    if tree is not None and is_exported(tree):
        return read_page(tree, plain.encoding)
    blocks = blocks_of(tree) if tree is not None else []
    if tree is None or not blocks:
        return _without_marks(text, plain.encoding, name)
    inside = _article_in(text, tree, blocks)
    title = (tree.findtext(".//title") or "").strip()
    return SourceText(
        tuple(block.text for block in blocks),
        plain.encoding,
        settled=True,
        roles=_roles(blocks, inside, title),
        readings=dict(readings_of(blocks)),
        title=title,
    )


def _without_marks(text: str, encoding: str, name: str) -> SourceText:
    """What is left of a page too deep or too broken to have a tree."""
    lines = tuple(" ".join(line.split()) for line in unescape(_MARK.sub("\n", text)).split("\n"))
    if not any(lines):
        raise UnreadableError("{}: there is no text in it.", name)
    return SourceText(lines, encoding, settled=True)


def declared(data: bytes) -> str | None:
    """The encoding that a page says it is in."""
    match = _CHARSET.search(data[:4096])
    known = match[1].decode("ascii").lower() if match else None
    # Many a page says UTF-8 and is not; that shows at once, and then it has to be found out.
    if known in ("utf-8", "utf8"):
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            return AUTO
    return known


def _article_in(text: str, tree: html.HtmlElement, blocks: Sequence[Block]) -> list[bool]:
    """Which blocks make up the article, as readability finds it; all where it finds none."""
    whole = [block.role is not Role.FURNITURE for block in blocks]
    if len(text) > _LONGEST or len(blocks) > _MOST_BLOCKS or _is_deep(tree):
        return whole
    logging.getLogger("readability").setLevel(logging.CRITICAL)
    try:
        summary = tree_of(Readable(text).summary(html_partial=True))
    except Exception:  # Readability lets whatever it stumbles over through.
        return whole
    texts = Counter(block.text for block in blocks_of(summary)) if summary is not None else {}
    inside = [block.role is not Role.FURNITURE and block.text in texts for block in blocks]
    size = sum(len(block.text) for block, is_in in zip(blocks, inside, strict=True) if is_in)
    return inside if size >= _SMALLEST else whole


def _is_deep(tree: html.HtmlElement) -> bool:
    depth = 0
    for event, _ in html.etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            return True
    return False


def _roles(blocks: Sequence[Block], inside: list[bool], title: str) -> dict[int, Role]:
    """By line: the headline, what stands between it and the text, and what is furniture."""
    first = inside.index(True) if True in inside else len(blocks)
    headline = _headline(blocks, first, title)
    roles: dict[int, Role] = {}
    for i, block in enumerate(blocks):
        role = block.role
        if i == headline:
            role = Role.HEADLINE
        elif _is_byline(block.text) and headline is not None and headline < i <= first + 2:
            role = Role.BYLINE
        elif not inside[i] or web.is_furniture(block.text):
            role = Role.FURNITURE
        elif role is Role.HEADLINE:
            role = Role.SUBHEAD
        if role:
            roles[i + 1] = role
    return roles


def _headline(blocks: Sequence[Block], first: int, title: str) -> int | None:
    """The last heading of the first rank before the text, or the block that is the title."""
    head = range(min(first + 3, len(blocks)))
    named = [i for i in head if len(blocks[i].text) > 3 and title.startswith(blocks[i].text)]
    ranked = [i for i in head if blocks[i].role is Role.HEADLINE]
    found = [i for i in named if i in ranked] or ranked or named
    return found[-1] if found else None


def _is_byline(text: str) -> bool:
    return marks.is_dated(text) or marks.role_of(text) in (Role.BYLINE, Role.FOOTER)
