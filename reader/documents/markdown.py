"""Markdown: its blocks, one a line, without the marks."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.documents.text import SourceText
from reader.layout.glue import glue
from reader.model import Role

_ROLES = {"list_item_open": Role.LIST}


def read(source: SourceText) -> SourceText:
    """The text of a page of Markdown."""
    lines: list[str] = []
    roles: dict[int, Role] = {}
    open_roles: list[Role | None] = []
    for token in MarkdownIt("commonmark", {"html": False}).parse("\n".join(source.lines)):
        if token.nesting > 0:
            open_roles.append(_role(token) or (open_roles[-1] if open_roles else None))
        elif token.nesting < 0:
            open_roles.pop()
        for text in _texts(token):
            lines.append(text)
            if open_roles and open_roles[-1]:
                roles[len(lines)] = open_roles[-1]
    return SourceText(tuple(lines), source.encoding, settled=True, roles=roles)


def _role(token: Token) -> Role | None:
    if token.type == "heading_open":
        return Role.HEADLINE if token.tag == "h1" else Role.SUBHEAD
    return _ROLES.get(token.type)


def _texts(token: Token) -> list[str]:
    if token.type == "inline":
        return _paragraph(token.children or ())
    if token.type in ("fence", "code_block", "html_block"):
        return [line for line in token.content.split("\n") if line.strip()]
    return []


def _paragraph(tokens: Sequence[Token]) -> list[str]:
    """The lines that were broken on purpose; others go on."""
    lines = [""]
    broken = False
    for token in tokens:
        if token.type == "hardbreak":
            lines.append("")
        elif token.type == "softbreak":
            broken = True
        else:
            text = token.content
            between = glue(lines[-1], text) if broken and lines[-1] and text else ""
            lines[-1] += between + text
            broken = False if text else broken
    return [line.strip() for line in lines if line.strip()]
