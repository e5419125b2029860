"""Running text in a markup language: each word written once, highlights and references put in."""

from __future__ import annotations

from collections.abc import Callable

from reader.export.shown import ShownWord, ShownWords

Link = Callable[[int, str], str]
"""The number of a term, and the word as written, to a link between them."""
Reference = Callable[[int], str]
"""The number of a note to what sends the reader to it."""


class Running:
    """Puts words together; the same ones come again and again."""

    def __init__(self, write: Callable[[ShownWord], str], mark: str) -> None:
        """`mark` is the tag that opens a highlight."""
        self._write = write
        self._mark = mark
        self._known: dict[ShownWord, str] = {}

    def text(self, words: ShownWords, link: Link, reference: Reference | None) -> str:
        """The words of a paragraph; without `reference` no note is referred to."""
        pieces, is_lit = [], False
        for word in words:
            if word.is_lit is not is_lit:
                is_lit = word.is_lit
                pieces.append(self._mark if is_lit else "</mark>")
            written = self._known.get(word)
            if written is None:
                written = self._known[word] = self._write(word)
            pieces.append(written if word.first_of is None else link(word.first_of, written))
            if reference and word.ends:
                pieces += map(reference, word.ends)
        return "".join(pieces) + "</mark>" * is_lit
