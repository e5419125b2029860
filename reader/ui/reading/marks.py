"""What may be marked in a text, and how a mark looks: by its line, never by colour alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from reader.model import Script, Word


class MarkKind(Enum):
    """Why words are marked."""

    TERM = "term"
    CONVERTED = "converted"
    CHANGED = "changed"
    """Another character than on the other side."""
    DOUBT = "doubt"
    FINDING = "finding"
    NOTE = "note"
    HIGHLIGHT = "highlight"
    HIT = "hit"
    """Found by a search."""
    UNKNOWN = "unknown"
    """A word that the reader does not know."""


class Underline(Enum):
    """The line under marked words."""

    DOTTED = "dotted"
    DASHED = "dashed"
    SOLID = "solid"
    WAVY = "wavy"
    DASH_DOT = "dash and dot"
    POINT = "point"
    """One dot under the middle."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The words [first, last) are marked."""

    kind: MarkKind
    first: int
    last: int
    within: tuple[int, int] | None = None
    """Only these characters of the first one are."""


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """How marks of one kind are drawn."""

    line: Underline
    colour: str
    fill: str = ""
    """Behind the words; nothing if empty."""


Marks = Callable[[int, tuple[Word, ...], Script], Sequence[Mark]]
"""The marks of some words of a paragraph, given its index, where they are shown in a script.

They index the words given.
"""


def no_marks(paragraph: int, words: tuple[Word, ...], script: Script) -> Sequence[Mark]:
    """Nothing is marked."""
    return ()
