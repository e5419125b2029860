"""Readings that the source itself prints above its characters: they hold, as far as they fit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from reader.model import DoubtKind, GivenReading, Word
from reader.pinyin.zhuyin import as_pinyin

_Said = dict[int, str]
"""Offset of a character → its syllable."""


def as_given(
    words: Sequence[Word], readings: Iterable[GivenReading], settled: Collection[int] = ()
) -> tuple[Word, ...]:
    """`words` as the ruby of their paragraph reads them.

    What is no pinyin or zhuyin is passed over, and so is what stands at the offsets `settled`.
    """
    said = {
        offset: syllable
        for reading in readings
        for offset, syllable in _syllables(reading)
        if offset not in settled
    }
    return tuple(_as_said(word, said) for word in words)


def between(readings: Iterable[GivenReading], start: int, end: int) -> tuple[GivenReading, ...]:
    """Those of the characters [start, end), counted from there."""
    return tuple(
        replace(each, start=each.start - start, end=each.end - start)
        for each in readings
        if start <= each.start and each.end <= end
    )


def _syllables(reading: GivenReading) -> Iterable[tuple[int, str]]:
    parts = [as_pinyin(part) for part in reading.reading.split()]
    if len(parts) != reading.end - reading.start or not all(parts):
        return ()
    return zip(range(reading.start, reading.end), (part or "" for part in parts), strict=True)


def _as_said(word: Word, said: _Said) -> Word:
    if len(word.pinyin) != len(word.printed):
        return word
    given = tuple(
        said.get(word.start + place, syllable) if syllable else ""
        for place, syllable in enumerate(word.pinyin)
    )
    if given == word.pinyin:
        return word
    doubts = tuple(doubt for doubt in word.doubts if doubt.kind is not DoubtKind.READING)
    return replace(word, pinyin=given, doubts=doubts)
