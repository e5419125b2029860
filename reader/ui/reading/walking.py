"""From word to word and from line to line: where the arrow keys lead."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from reader.model import Word
from reader.ui.reading.layout import LazyLayout
from reader.ui.reading.page import Page
from reader.ui.reading.painting import Span


def can_be_looked_up(word: Word) -> bool:
    """Whether `word` is more than digits, punctuation and blanks."""
    return any(character.isalpha() for character in word.printed)


def beside(page: Page, span: Span, step: int) -> Span | None:
    """The nearest word before (`step` -1) or behind (1) `span` that can be looked up."""
    piece, word = span.piece, (span.last if step > 0 else span.first - 1)
    while 0 <= piece < len(page.pieces):
        words = page.words(piece)
        while 0 <= word < len(words):
            if can_be_looked_up(words[word]):
                return Span(piece, word, word + 1)
            word += step
        piece += step
        word = 0 if step > 0 or not 0 <= piece < len(page.pieces) else len(page.words(piece)) - 1
    return None


def above_or_below(layout: LazyLayout, span: Span, step: int) -> Span | None:
    """The word nearest to `span` on the next line above (`step` -1) or below (1) that has one."""
    box = layout.rects(span.piece, span.first, span.last)[0 if step < 0 else -1]
    line = layout.block(span.piece).line_of(layout.block(span.piece).text.starts[span.first])
    for piece, number in _lines(layout, span.piece, line, step):
        near = {
            abs(rect.center().x() - box.center().x()): word
            for word, rect in _line_spans(layout, piece, number)
            if can_be_looked_up(layout.page.words(piece)[word])
        }
        if near:
            word = near[min(near)]
            return Span(piece, word, word + 1)
    return None


def _line_spans(layout: LazyLayout, piece: int, line: int) -> Iterator[tuple[int, QRectF]]:
    """The words that begin on a line of a piece, and the boxes around them."""
    block = layout.block(piece)
    for word, start in enumerate(block.text.starts[:-1]):
        if block.line_of(start) == line:
            yield word, layout.rects(piece, word, word + 1)[0]


def _lines(layout: LazyLayout, piece: int, line: int, step: int) -> Iterator[tuple[int, int]]:
    """The lines before or behind a line, as (piece, line)."""
    while True:
        line += step
        while not 0 <= line < layout.block(piece).line_count:
            piece += step
            if not 0 <= piece < len(layout.page.pieces):
                return
            line = 0 if step > 0 else layout.block(piece).line_count - 1
        yield piece, line
