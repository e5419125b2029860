"""How a long text begins: laid out at once, for whoever waits for the rest of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from reader.documents.text import SourceText
from reader.layout.page import Page, lay_out
from reader.layout.style import IsWord
from reader.model import Document

Begun = Callable[[Document], None]
"""Told the first article of a long text before all of it is laid out."""

_LONG = 32_000
"""Characters; to lay out fewer takes no time that anyone notices."""
_BEGINNING = 16_000
"""Characters at most: some hundredths of a second, and enough to see how lines are set."""


def beginning_of(source: SourceText, is_word: IsWord | None = None) -> Page | None:
    """The first article of a long text, as far as its first lines tell; nothing of a short one.

    Its characters are those of the whole; paragraphs and roles may turn out otherwise there.
    """
    if source.articles or source.settled:
        return None
    ends = list(accumulate(map(len, source.lines)))
    first = source.lines[: bisect_right(ends, _BEGINNING)]
    if ends[-1] < _LONG or not any(map(str.strip, first)):
        return None
    page = lay_out(first, is_word)
    return Page(page.articles[:1], (), page.title)
