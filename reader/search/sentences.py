"""The sentence around a place, for a list of what was found."""

from __future__ import annotations

import re

_ENDS = re.compile(r"[。！？!?；;…]+[”’」』）)]*|\n")
_REACH = 60
"""Characters before and behind the place, at most."""


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The characters [first, last) of the sentence, or as much of it as is read at a glance."""
    first = max(0, start - _REACH)
    for stop in _ENDS.finditer(text, first, start):
        first = stop.end()
    stop_behind = _ENDS.search(text, end, end + _REACH)
    last = stop_behind.end() if stop_behind else min(len(text), end + _REACH)
    while first < start and text[first].isspace():
        first += 1
    return first, last - (text[last - 1 : last] == "\n")
