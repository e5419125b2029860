"""Plain text: bytes to lines, and what any format may say of them besides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from reader.documents.encodings import characters_of
from reader.documents.unreadable import UnreadableError
from reader.model import Article, Form, GivenReading, Role

MOST_CHARACTERS = 12_000_000
"""A shelf of novels. Beyond that a file is no text that anyone reads."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """The characters of a file, exactly as it has them, cut at its line ends."""

    lines: tuple[str, ...]
    encoding: str
    settled: bool = False
    """Whether the format says itself where paragraphs end; then each line is one."""
    roles: Mapping[int, Role] = field(default_factory=lambda: MappingProxyType({}))
    """By line, counted from 1: what the format says that it is."""
    chapters: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    """By line: where the format begins an article, and what its contents list calls it."""
    readings: Mapping[int, tuple[GivenReading, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    """By line: the readings printed above it."""
    title: str = ""
    """What the file says that it is called."""
    articles: tuple[Article, ...] = ()
    """The whole of its text in order, where the format knows that: then nothing is laid out."""
    form: Form | None = None
    """The form that the text is printed in, where the format says it."""


def decode(data: bytes, name: str, encoding: str = "utf-8") -> SourceText:
    """The text in `data`. `encoding` is the name of one, or `auto` to find it out.

    A byte order mark comes before either. Raises UnreadableError, with `name` in the message.
    """
    text, used = characters_of(data, name, encoding)
    if not text.strip():
        raise UnreadableError("{}: there is no text in it.", name)
    if len(text) > MOST_CHARACTERS:
        raise UnreadableError(
            "{}: this text is too long ({} million characters; up to {} can be opened).",
            name,
            f"{len(text) / 1e6:.0f}",
            f"{MOST_CHARACTERS / 1e6:.0f}",
        )
    return SourceText(lines_of(text), used)


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of `text`, without their ends; a last line end opens no further line."""
    # Three quick passes: one pattern would hold the window up on a long text.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return tuple(lines[:-1] if lines[-1] == "" else lines)
