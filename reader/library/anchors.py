"""A stretch of an article, named so that it is found again when the text has changed a little."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from difflib import SequenceMatcher

from reader.model import Article, Document, Position

_CONTEXT = 32
"""Characters kept of what stands before and behind."""
_ALIKE = 0.6
"""How much of a changed quotation has to be there for it to be the same one."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The characters [start, end) of an article's text, what they are and what is around them."""

    article: int
    """Index of the article in its document."""
    start: int
    """Offset in the article's paragraphs, joined by line ends."""
    end: int
    quote: str
    before: str
    after: str

    def to_text(self) -> str:
        """For the store."""
        return json.dumps(astuple(self), ensure_ascii=False)

    @staticmethod
    def from_text(text: str) -> Anchor:
        """What `to_text` wrote. Raises ValueError or TypeError on anything else."""
        return Anchor(*json.loads(text))


def text_of(article: Article) -> str:
    """The paragraphs of an article as printed, joined by line ends: what offsets count in."""
    return "\n".join(paragraph.text for paragraph in article.paragraphs)


def anchor(document: Document, article: int, start: int, end: int) -> Anchor:
    """Name the characters [start, end) of an article."""
    text = text_of(document.articles[article])
    return Anchor(
        article,
        start,
        end,
        text[start:end],
        text[max(0, start - _CONTEXT) : start],
        text[end : end + _CONTEXT],
    )


def offset_of(article: Article, position: Position) -> int:
    """Where a position stands in the text of its article."""
    before = article.paragraphs[: position.paragraph]
    return sum(len(paragraph.text) + 1 for paragraph in before) + position.offset


def position_at(article: Article, offset: int) -> Position:
    """The position at an offset in the text of an article; the last if there is none."""
    index = 0
    for index, paragraph in enumerate(article.paragraphs):
        if offset <= len(paragraph.text):
            return Position(index, max(0, offset))
        offset -= len(paragraph.text) + 1
    return Position(index, len(article.paragraphs[index].text) if article.paragraphs else 0)


def find(wanted: Anchor, document: Document) -> Anchor | None:
    """`wanted` where it stands in `document` now: nothing, if it is not there any more."""
    order = sorted(range(len(document.articles)), key=lambda index: index != wanted.article)
    for locate in (_as_it_was, _elsewhere, _changed):
        for index in order:
            found = locate(wanted, text_of(document.articles[index]))
            if found is not None:
                return anchor(document, index, *found)
    return None


def _as_it_was(wanted: Anchor, text: str) -> tuple[int, int] | None:
    """Nothing has moved."""
    here = text[max(0, wanted.start - len(wanted.before)) : wanted.end + len(wanted.after)]
    same = here == wanted.before + wanted.quote + wanted.after
    return (wanted.start, wanted.end) if same and wanted.end <= len(text) else None


def _elsewhere(wanted: Anchor, text: str) -> tuple[int, int] | None:
    """The quotation as it was, at the place whose neighbourhood is most like the old one."""
    if not wanted.quote:
        return _between(wanted, text)
    places = list(_occurrences(wanted.quote, text))
    if not places:
        return None

    def likeness(start: int) -> tuple[float, int]:
        end = start + len(wanted.quote)
        around = _alike(wanted.before, text[max(0, start - _CONTEXT) : start])
        around += _alike(wanted.after, text[end : end + _CONTEXT])
        return around, -abs(start - wanted.start)

    start = max(places, key=likeness)
    # A word or two stand in many places: without a neighbour it would be a guess.
    if len(wanted.quote) < 4 and likeness(start)[0] < _ALIKE:
        return None
    return start, start + len(wanted.quote)


def _between(wanted: Anchor, text: str) -> tuple[int, int] | None:
    """A place without extent: behind what stood before it, else before what stood behind it."""
    for part, shift in ((wanted.after, 0), (wanted.before, len(wanted.before))):
        places = list(_occurrences(part, text)) if len(part) >= 4 else []
        if places:
            start = min(places, key=lambda place: abs(place + shift - wanted.start)) + shift
            return start, start
    return None


def _changed(wanted: Anchor, text: str) -> tuple[int, int] | None:
    """The stretch between the old neighbours that is still much like the quotation."""
    pattern = wanted.before + wanted.quote + wanted.after
    if len(wanted.quote) < 4:
        return None
    for window in _windows(wanted, len(text)):
        blocks = SequenceMatcher(None, text[slice(*window)], pattern, autojunk=False)
        inside = range(len(wanted.before), len(wanted.before) + len(wanted.quote))
        hits = [
            (window[0] + block.a + i, block.b + i)
            for block in blocks.get_matching_blocks()
            for i in range(block.size)
            if block.b + i in inside
        ]
        if len(hits) < _ALIKE * len(wanted.quote):
            continue
        start, end = hits[0][0], hits[-1][0] + 1
        if end - start <= 2 * len(wanted.quote):
            return start, end
    return None


def _windows(wanted: Anchor, length: int) -> Iterator[tuple[int, int]]:
    """Stretches of a text to look in, the likeliest first; a novel is not compared as a whole."""
    reach = 2 * (len(wanted.quote) + 2 * _CONTEXT)
    centres = [wanted.start]
    for step in range(1, 9):
        centres += [wanted.start + step * reach, wanted.start - step * reach]
    for centre in centres:
        first, last = max(0, centre - reach), min(length, centre + reach)
        if first < last:
            yield first, last


def _occurrences(part: str, text: str) -> Iterator[int]:
    start = text.find(part)
    while start >= 0:
        yield start
        start = text.find(part, start + 1)


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
