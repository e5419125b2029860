"""Marks on stretches of an article's text, wherever its words happen to be cut."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate

from reader.model import Article, Word
from reader.ui.reading.marks import Mark, MarkKind

Stretch = tuple[int, int, MarkKind]
"""The characters [start, end) of an article's text, and why they are marked."""


class StretchMarks:
    """Tells the page which words are touched by stretches; see reading.marks.Marks."""

    def __init__(self) -> None:
        self._spans: dict[int, list[Stretch]] = {}

    def set(self, article: Article, stretches: Iterable[Stretch]) -> None:
        """Mark these stretches of `article`, and no others."""
        stretches = list(stretches)
        if not stretches:
            self.clear()
            return
        lengths = (len(paragraph.text) + 1 for paragraph in article.paragraphs)
        starts = list(accumulate(lengths, initial=0))
        spans: dict[int, list[Stretch]] = defaultdict(list)
        for start, end, kind in stretches:
            first, last = bisect_right(starts, start) - 1, bisect_left(starts, end)
            for paragraph in range(max(0, first), min(last, len(article.paragraphs))):
                shift = starts[paragraph]
                spans[paragraph].append((max(0, start - shift), end - shift, kind))
        self._spans = spans

    def clear(self) -> None:
        """Mark nothing."""
        self._spans = {}

    def __call__(self, paragraph: int, words: tuple[Word, ...]) -> Sequence[Mark]:
        """The marks of some words of a paragraph."""
        spans = self._spans.get(paragraph)
        if not spans:
            return ()
        starts, ends = [word.start for word in words], [word.end for word in words]
        marks = (
            Mark(kind, bisect_right(ends, start), bisect_left(starts, end))
            for start, end, kind in spans
        )
        return [mark for mark in marks if mark.first < mark.last]
