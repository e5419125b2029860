"""How a source marks its paragraphs: what a blank line, an indent and a broken line prove in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.characters import HAN
from reader.layout import wrapping
from reader.layout.lines import Line

_PROSE = 36
"""Columns from which a line is taken for running text, where nothing else is known."""
_SAMPLE = 200_000
"""Characters in which words are looked for; a page of a newspaper has a tenth."""
_RUN = re.compile(f"[{HAN}]+")
IsWord = Callable[[str], bool]


@dataclass(frozen=True)
class Style:
    """The habits of one source."""

    columns: dict[int, int]
    """By line number: the column at which it was wrapped, or 0."""
    blanks: float
    """From 0 (every line has one, or none: a blank line proves nothing) to 1."""
    indents: bool
    """Whether an indent marks the first line of a paragraph."""
    margin: int
    """Columns in front of a line that is not indented."""
    columned: bool
    """Whether the lines come from the columns of a printed page, which cut anywhere."""
    repeated: frozenset[str]
    """Runs of four characters that occur more than once where no line ends."""
    is_word: IsWord | None = None

    def column(self, line: Line) -> int:
        """The column at which `line` was wrapped, or 0."""
        return self.columns.get(line.number, 0)

    def is_indented(self, line: Line) -> bool:
        """Whether `line` begins behind the margin."""
        return line.indent >= self.margin + 2


def style_of(lines: Sequence[Line], columned: bool, is_word: IsWord | None = None) -> Style:
    """The habits that `lines`, the running text of a source, show."""
    columns = {
        line.number: width for line, width in zip(lines, wrapping.widths(lines), strict=True)
    }
    prose = [line for line in lines if line.width >= min(_PROSE, columns[line.number] or _PROSE)]
    margin = min((line.indent for line in prose), default=0)
    behind = sum(line.indent >= margin + 2 for line in prose)
    return Style(
        columns,
        _worth_of_blanks(lines, columns),
        0.04 * len(prose) < behind < 0.97 * len(prose),
        margin,
        columned,
        _repeated(lines),
        is_word,
    )


def _worth_of_blanks(lines: Sequence[Line], columns: dict[int, int]) -> float:
    """Nothing where they stand between all lines, everything where between few."""
    pairs = [
        (a, b) for a, b in pairwise(lines) if a.width >= min(_PROSE, columns[a.number] or _PROSE)
    ]
    if not pairs:
        return 1.0
    share = sum(b.gap > 0 for _, b in pairs) / len(pairs)
    if not share:
        return 0.0
    return max(0.0, min(1.0, (0.9 - share) / 0.2))


def _repeated(lines: Sequence[Line]) -> frozenset[str]:
    seen: set[str] = set()
    left = _SAMPLE
    for line in lines:
        left -= len(line.text)
        if left < 0:
            break
        for run in _RUN.findall(line.text):
            seen.update(run[i : i + 4] for i in range(len(run) - 3))
    return frozenset(seen)
