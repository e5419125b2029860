"""Lays a reader's corrections of readings and forms over the words of a paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.corrections import Change, Correction
from reader.model import DoubtKind, Script, Word

_SETTLES = {
    Change.CUT: DoubtKind.BORDER,
    Change.READING: DoubtKind.READING,
    Change.FORM: DoubtKind.SCRIPT,
}


def amended(
    words: Sequence[Word], text: str, printed: Script, corrections: Iterable[Correction]
) -> tuple[Word, ...]:
    """`words`, the words of the printed `text`, as `corrections` have them.

    A correction that does not fit the borders of the words is passed over; a doubt that one
    settles is gone.
    """
    # Where the source meant something else, the words have that; what is printed stays printed.
    result = [replace(word, printed=text[word.start : word.end]) for word in words]
    at = {word.start: index for index, word in enumerate(words)}
    for correction in corrections:
        for start in correction.places_in(text):
            touched = _words_at(result, at.get(start), start + len(correction.simplified))
            for index in touched:
                result[index] = _amend(result[index], start, printed, correction)
    return tuple(result)


def _words_at(words: Sequence[Word], first: int | None, end: int) -> range:
    """The indexes of the words from `first` that end exactly at `end`; none if none do."""
    if first is None:
        return range(0)
    last = first
    while last < len(words) and words[last].end < end:
        last += 1
    return range(first, last + 1) if last < len(words) and words[last].end == end else range(0)


def _amend(word: Word, start: int, printed: Script, correction: Correction) -> Word:
    begin, end = word.start - start, word.end - start
    settled = _SETTLES.get(correction.change)
    word = replace(word, doubts=tuple(one for one in word.doubts if one.kind is not settled))
    if correction.change is Change.READING:
        return replace(word, pinyin=tuple(correction.value.split())[begin:end])
    if correction.change is Change.FORM:
        form = correction.value[begin:end]
        is_simplified = printed is Script.SIMPLIFIED
        return replace(word, traditional=form) if is_simplified else replace(word, simplified=form)
    return word
