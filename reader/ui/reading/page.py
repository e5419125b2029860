"""The text of one article in both scripts, cut into pieces that are laid out one at a time."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import NamedTuple, overload

from reader.model import Article, Paragraph, Place, Position, Role, Script, Word
from reader.ui.reading.kinds import Kinds
from reader.ui.reading.offsets import (
    characters,
    is_basic,
    is_presentable,
    presentable,
    units,
)

LONGEST_WHOLE = 2_000
"""Characters; longer paragraphs are cut, for Qt needs seconds for one of a million."""
LONGEST_PIECE = 800
"""Characters of a paragraph that is cut."""

_SENTENCE_END = re.compile(r"[。！？!?；;…]+[”’」』）)]*|\s")


class Spot(NamedTuple):
    """A character of a page: the piece, the word in the piece, the character in the word."""

    piece: int
    word: int
    character: int = 0


class Piece(NamedTuple):
    """A paragraph, or as much of a very long one as is laid out at once."""

    paragraph: int
    start: int
    """Characters of the paragraph before this piece."""
    text: str
    role: Role
    is_last: bool
    """Whether the paragraph ends with it."""

    @property
    def end(self) -> int:
        """Characters of the paragraph up to the end of this piece."""
        return self.start + len(self.text)


Annotate = Callable[[Piece], tuple[Word, ...]]
"""The words of a piece, counted from its first character."""


class PieceText:
    """The words of a piece as one script shows them, and where each stands in UTF-16 units."""

    def __init__(self, words: tuple[Word, ...], shown: tuple[str, ...]) -> None:
        self.words = words
        self.shown = shown if is_presentable("".join(shown)) else tuple(map(presentable, shown))
        self.text = "".join(self.shown)
        lengths = map(len if is_basic(self.text) else units, self.shown)
        self.starts = tuple(accumulate(lengths, initial=0))

    @property
    def length(self) -> int:
        """The length of the text in UTF-16 units."""
        return self.starts[-1]

    def word_at(self, unit: int) -> int:
        """The index of the word which the UTF-16 unit `unit` belongs to."""
        return max(0, min(bisect_right(self.starts, unit) - 1, len(self.words) - 1))

    def locate(self, unit: int) -> tuple[int, int]:
        """(word, character) at the UTF-16 unit `unit`."""
        if not self.words:
            return 0, 0
        word = self.word_at(unit)
        return word, characters(self.shown[word], unit - self.starts[word])

    def unit(self, word: int, character: int = 0) -> int:
        """The UTF-16 unit where a character stands; the nearest there is, if there is none."""
        if word >= len(self.words):
            return self.length
        return self.starts[word] + units(self.shown[word][:character])

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The UTF-16 units [start, end) of the words [first, last)."""
        end = len(self.starts) - 1
        return self.starts[min(first, end)], self.starts[min(last, end)]


class Page:
    """An article's pieces and, once somebody can tell them, their words.

    A `Place` counts the words of a long paragraph's later pieces from the piece's offset in
    characters: unique, in order, and known without reading what stands before.
    """

    def __init__(self, article: Article, printed: Script, annotate: Annotate | None) -> None:
        self.article = article
        self.printed = printed
        self.pieces = _pieces(article.paragraphs or (Paragraph(""),))
        self.kinds = Kinds(self.pieces)
        self._take_words_from(annotate)

    def annotated_by(self, annotate: Annotate | None) -> Page:
        """The same page with words from `annotate`."""
        page = copy(self)
        page._take_words_from(annotate)
        return page

    @property
    def is_annotated(self) -> bool:
        """Whether words are known; until then a piece is one word, the same in both scripts."""
        return self._annotate is not None

    def words(self, index: int) -> tuple[Word, ...]:
        """The words of the piece `index`."""
        return self._words(index)

    def text(self, index: int, script: Script) -> PieceText:
        """The piece `index` as `script` shows it."""
        words = self.words(index)
        if script is not self.printed and any(word.other_pinyin for word in words):
            words = tuple(
                replace(word, pinyin=word.other_pinyin) if word.other_pinyin else word
                for word in words
            )
        return PieceText(words, tuple(word.in_script(script) for word in words))

    def plain(self, index: int, script: Script, start: int = 0, end: int | None = None) -> str:
        """The characters a reader copies from the piece, from UTF-16 unit `start` to `end`."""
        if script is self.printed and start == 0 and end is None:
            return self.pieces[index].text
        text = self.text(index, script)
        is_printed = script is self.printed
        full = "".join(w.printed if is_printed else w.in_script(script) for w in text.words)
        last = len(full) if end is None else characters(text.text, end)
        return full[characters(text.text, start) : last]

    def place(self, spot: Spot) -> Place:
        """The name of `spot` for the world outside."""
        piece = self.pieces[spot.piece]
        return Place(piece.paragraph, piece.start + spot.word, spot.character)

    def spot(self, place: Place) -> Spot:
        """Where `place` is; the nearest there is, if the article has no such place."""
        index = self.piece_of(place.paragraph, place.word)
        word = place.word - self.pieces[index].start
        return Spot(index, max(0, min(word, len(self.words(index)) - 1)), max(0, place.character))

    def piece_of(self, paragraph: int, word: int) -> int:
        """The index of the piece which holds a word of a paragraph."""
        return max(0, bisect_right(self.pieces, (paragraph, word), key=itemgetter(0, 1)) - 1)

    def position(self, spot: Spot) -> Position:
        """Where `spot` is in its paragraph as printed."""
        piece = self.pieces[spot.piece]
        return Position(piece.paragraph, piece.start + self.printed_offset(spot))

    def spot_of(self, position: Position) -> Spot:
        """Where a printed character is; the nearest there is, if the article has none there."""
        index = self.piece_of(position.paragraph, position.offset)
        return self.spot_at(index, position.offset - self.pieces[index].start)

    def printed_offset(self, spot: Spot) -> int:
        """Where `spot` is in its piece as printed, in characters."""
        words = self.words(spot.piece)
        if spot.word >= len(words):
            return len(self.pieces[spot.piece].text)
        word = words[spot.word]
        offset = min(word.start + spot.character, word.end)
        return offset - self.pieces[spot.piece].start

    def spot_at(self, index: int, offset: int) -> Spot:
        """The spot in the piece `index` at a printed offset in characters."""
        words = self.words(index)
        if not words:
            return Spot(index, 0)
        sought = offset + self.pieces[index].start
        word = max(0, bisect_right([word.start for word in words], sought) - 1)
        return Spot(index, word, min(sought, words[word].end) - words[word].start)

    def _take_words_from(self, annotate: Annotate | None) -> None:
        self._annotate = annotate
        # Words of a whole novel would be a hundred megabytes.
        self._words = lru_cache(maxsize=256)(self._ask)

    def _ask(self, index: int) -> tuple[Word, ...]:
        piece = self.pieces[index]
        if not piece.text:
            return ()
        if self._annotate is None:
            words: tuple[Word, ...] = (Word(0, piece.text, piece.text, piece.text),)
        else:
            words = self._annotate(piece)
        if piece.start == 0:
            return words
        return tuple(replace(word, start=word.start + piece.start) for word in words)


class _WholeParagraphs(Sequence[Piece]):
    """Each paragraph as one piece, made when it is asked for: opening a novel makes few."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs

    def __len__(self) -> int:
        return len(self._paragraphs)

    @overload
    def __getitem__(self, index: int) -> Piece: ...

    @overload
    def __getitem__(self, index: slice) -> list[Piece]: ...

    def __getitem__(self, index: int | slice) -> Piece | list[Piece]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        paragraph = self._paragraphs[index]
        return Piece(index % len(self), 0, paragraph.text, paragraph.role, True)


def _pieces(paragraphs: Sequence[Paragraph]) -> Sequence[Piece]:
    if all(len(paragraph.text) <= LONGEST_WHOLE for paragraph in paragraphs):
        return _WholeParagraphs(paragraphs)
    return tuple(_cut(paragraphs))


def _cut(paragraphs: Sequence[Paragraph]) -> Iterator[Piece]:
    for index, paragraph in enumerate(paragraphs):
        text, role = paragraph.text, paragraph.role
        if len(text) <= LONGEST_WHOLE:
            yield Piece(index, 0, text, role, True)
        else:
            ends = list(_cuts(text))
            for start, end in pairwise([0, *ends]):
                yield Piece(index, start, text[start:end], role, end == len(text))


def _cuts(text: str) -> Iterator[int]:
    """Where the pieces of a long text end: behind their last sentence, if they have one."""
    start = 0
    while len(text) - start > LONGEST_PIECE:
        middle, start = start + LONGEST_PIECE // 2, start + LONGEST_PIECE
        for hit in _SENTENCE_END.finditer(text, middle, start):
            start = hit.end()
        yield start
    yield len(text)
