"""EPUB: the chapters of a book as articles, called as its contents list calls them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from reader.documents.archive import Archive
from reader.documents.blocks import Block, blocks_of, readings_of, tree_of
from reader.documents.encodings import AUTO
from reader.documents.text import MOST_CHARACTERS, SourceText, decode
from reader.documents.unreadable import UnreadableError
from reader.model import Role

_CONTAINER = "META-INF/container.xml"


@dataclass(frozen=True)
class _Package:
    """What a book's package file says."""

    title: str
    spine: tuple[str, ...]
    """The parts in the order in which they are read."""
    contents: dict[str, str]
    """By part, or part and anchor: what the contents list calls it."""


def read(data: bytes, name: str) -> SourceText:
    """The text of a book. Raises UnreadableError."""
    archive = Archive(data, name)
    package = _package(archive)
    blocks: list[Block] = []
    chapters: dict[int, str] = {}
    for part in package.spine:
        found = _blocks(archive, part, name)
        if found:
            chapters |= _chapters(found, part, len(blocks) + 1, package.contents)
            blocks += found
        if sum(len(block.text) for block in found) > MOST_CHARACTERS:
            raise UnreadableError("{}: this book is too long.", name)
    if not blocks:
        raise UnreadableError("{}: there is no text in this book.", name)
    roles = {n: block.role for n, block in enumerate(blocks, 1) if block.role}
    roles |= {n: Role.HEADLINE for n, label in chapters.items() if _is_label(blocks[n - 1], label)}
    return SourceText(
        tuple(block.text for block in blocks),
        "utf-8",
        settled=True,
        roles=roles,
        chapters=chapters,
        readings=dict(readings_of(blocks)),
        title=package.title,
    )


def _package(archive: Archive) -> _Package:
    container = archive.xml(_CONTAINER)
    paths = _named(container, "rootfile", "full-path")
    path = paths[0] if paths else next((n for n in archive.names if n.endswith(".opf")), "")
    package = archive.xml(path)
    if package is None:
        return _Package("", tuple(sorted(n for n in archive.names if "htm" in n[-6:])), {})
    items = {item.get("id"): item for item in _all(package, "item")}
    inside = [
        items[ref.get("idref")] for ref in _all(package, "itemref") if ref.get("idref") in items
    ]
    spine = tuple(_beside(path, item.get("href") or "") for item in inside)
    title = next((t.text.strip() for t in _all(package, "title") if t.text), "")
    contents: dict[str, str] = {}
    for item in items.values():
        if "nav" in (item.get("properties") or "").split() or "ncx" in (
            item.get("media-type") or ""
        ):
            place = _beside(path, item.get("href") or "")
            contents |= dict(_contents(archive.xml(place), place))
    return _Package(title, spine, contents)


def _contents(tree: etree._Element | None, place: str) -> Iterator[tuple[str, str]]:
    """Each place that a contents list leads to, with what it is called there."""
    for point in _all(tree, "navPoint"):
        target = next(iter(_named(point, "content", "src")), "")
        label = " ".join("".join(text.itertext()).strip() for text in _all(point, "navLabel")[:1])
        yield _beside(place, target), label
    for link in _all(tree, "a"):
        label = " ".join("".join(link.itertext()).split())
        yield _beside(place, link.get("href") or ""), label


def _all(tree: etree._Element | None, tag: str) -> list[etree._Element]:
    return [] if tree is None else list(tree.iter(f"{{*}}{tag}"))


def _named(tree: etree._Element | None, tag: str, attribute: str) -> list[str]:
    return [value for element in _all(tree, tag) if (value := element.get(attribute))]


def _beside(path: str, target: str) -> str:
    """The part that `target`, written in the part `path`, leads to, with its anchor."""
    part, mark, anchor = unquote(target).partition("#")
    whole = posixpath.normpath(posixpath.join(posixpath.dirname(path), part)) if part else path
    return whole + mark + anchor


def _blocks(archive: Archive, part: str, name: str) -> list[Block]:
    data = archive.read(part)
    if not data.strip():
        return []
    tree = tree_of("\n".join(decode(data, name, AUTO).lines))
    return blocks_of(tree) if tree is not None else []


def _chapters(
    blocks: list[Block], part: str, first: int, contents: dict[str, str]
) -> dict[int, str]:
    """By line: where chapters begin in one part: at its start, and where the contents lead."""
    found = {first: contents.get(part, "")}
    for i, block in enumerate(blocks):
        for anchor in block.anchors:
            if label := contents.get(f"{part}#{anchor}"):
                found[first + i] = label
    if not found[first]:
        heading = next((b.text for b in blocks[:3] if b.role in (Role.HEADLINE, Role.SUBHEAD)), "")
        found[first] = heading
    return found


def _is_label(block: Block, label: str) -> bool:
    return bool(label) and "".join(block.text.split()) == "".join(label.split())
