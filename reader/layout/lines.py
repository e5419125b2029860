"""The lines of a source with what can be measured of each: indent, width, gap, quotation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.watch import Watch, unwatched, watched

_WIDE = re.compile(r"[\u2014\u2018-\u201d\u2026\u2e80-\uffdf\U00020000-\U0003ffff]")
_QUOTED = re.compile(r"(?:>[ \t]?)+")
_TAB = 4
FINAL = re.compile(r"[。！？!?…⋯][”’」』）)】》\]]*$|[.][”\"')\]]*$")
"""The end of a sentence, with what closes behind it."""
INNER = re.compile(r"[。！？；!?;](?=.)")
"""The end of a sentence that something follows."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank."""

    number: int
    """Counted from 1."""
    text: str
    """Without indent, marks of quotation and blanks at the end."""
    indent: int
    """Columns in front of the text."""
    gap: int
    """Blank lines in front of it."""
    width: int
    """Columns from the margin to the last character; a Chinese one takes two."""
    quote: str = ""
    """The `>` marks of a quoting mail, without blanks."""

    @property
    def is_final(self) -> bool:
        """Whether it ends with the end of a sentence."""
        return FINAL.search(self.text) is not None


def columns(text: str) -> int:
    """How wide `text` is in columns of a terminal."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def read(lines: Sequence[str], watch: Watch = unwatched) -> list[Line]:
    """The lines that are not blank."""
    found: list[Line] = []
    gap = 0
    for number, printed in enumerate(watched(lines, watch, every=500), 1):
        quote = match[0] if (match := _QUOTED.match(printed)) else ""
        inside = printed[len(quote) :]
        text = inside.strip()
        if text or quote.strip():
            indent = columns(inside[: len(inside) - len(inside.lstrip())].expandtabs(_TAB))
            marks = re.sub(r"\s", "", quote)
            found.append(Line(number, text, indent, gap, indent + columns(text), marks))
        gap = 0 if text else gap + 1
    return found
