"""Which characters the two scripts write differently."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.model import Word
from reader.ui.reading.marks import Mark, MarkKind


def differences(words: Sequence[Word]) -> Iterator[Mark]:
    """A mark for each character that is another one in the other script."""
    for index, word in enumerate(words):
        if word.traditional != word.simplified:
            for at in _differing(word):
                yield Mark(MarkKind.CHANGED, index, index + 1, (at, at + 1))


def _differing(word: Word) -> Iterator[int]:
    pair = word.traditional, word.simplified
    if len(pair[0]) != len(pair[1]):
        # Another region's word: character by character there is nothing to compare.
        yield from range(max(map(len, pair)))
        return
    for at, (first, second) in enumerate(zip(*pair, strict=True)):
        if first != second:
            yield at
