"""Whether lines were broken at a column, and at which: by a mail program, a printer, a scanner."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.layout.lines import Line, columns

_NARROWEST, _WIDEST = 18, 160
"""Columns. Below are lists and verses, above are paragraphs."""
_RAGGED = 6
"""Columns by which lines of one wrapping differ: punctuation is not left alone, nor words cut."""
_NEIGHBOURS = 12
"""Lines on either side that tell a line's wrapping where the whole source does not."""
_INNER = re.compile(r"[，。、；：,.;!?！？](?=.)")
_TOKEN = re.compile(r"[A-Za-z0-9'’%./_-]+|.[，。、；：！？）》」』”’…]*", re.DOTALL)


def widths(lines: Sequence[Line]) -> list[int]:
    """For each line the column at which its neighbourhood is wrapped, or 0."""
    found = [0] * len(lines)
    for quote in {line.quote for line in lines}:
        group = [i for i, line in enumerate(lines) if line.quote == quote]
        column = wrapped_at([lines[i] for i in group])
        for place, i in enumerate(group):
            near = group[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS + 1]
            found[i] = column or wrapped_at([lines[j] for j in near])
    return found


def wrapped_at(lines: Sequence[Line]) -> int:
    """The column at which most of `lines` end and beyond which hardly any goes, or 0."""
    sizes = sorted(line.width for line in lines)
    if len(sizes) < 4:
        return 0
    # A few lines may stick out: an address that cannot be broken, a masthead.
    for column in sorted(set(sizes[-max(1, len(sizes) // 10) - 1 :]), reverse=True):
        reaching = bisect_right(sizes, column) - bisect_left(sizes, column - _RAGGED)
        beyond = len(sizes) - bisect_right(sizes, column + 2)
        if (
            _NARROWEST <= column <= _WIDEST
            and reaching >= max(3, len(sizes) * 0.3)
            and beyond <= len(sizes) * 0.1
            and _is_prose(lines, column)
        ):
            return column
    return 0


def _is_prose(lines: Sequence[Line], column: int) -> bool:
    """Whether sentences run over the ends of the lines, as in no verse and no list."""
    full = [line for line in lines if line.width >= column - _RAGGED]
    inner = sum(1 for line in full if _INNER.search(line.text))
    open_ends = sum(1 for line in full if not line.is_final)
    return inner >= len(full) * 0.4 and open_ends >= len(full) * 0.6


def is_full(a: Line, b: Line, column: int) -> bool:
    """Whether the first word of `b` no longer had room behind `a`."""
    token = _TOKEN.match(b.text)
    needed = columns(token[0]) if token else 1
    return a.width + min(needed, column // 2) > column - 2
