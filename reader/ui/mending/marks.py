"""Which words of the page are marked as changed or doubtful, a mark a word at most."""

from __future__ import annotations

from reader.model import DoubtKind, Script, Word
from reader.settings import Settings
from reader.ui.reading.marks import MarkKind

_LIKELY = 0.8
"""Doubts of what is likelier right than that stay on the card: the page is to be quiet."""


def is_doubtful(word: Word) -> bool:
    """Whether the reading or a border of `word` may well be wrong."""
    return any(d.kind is not DoubtKind.SCRIPT and d.confidence < _LIKELY for d in word.doubts)


def mark_of(word: Word, shown: Script, printed: Script, settings: Settings) -> MarkKind | None:
    """Why a word is marked that no finding is about."""
    if settings.marks_doubts and is_doubtful(word):
        return MarkKind.DOUBT
    if settings.marks_converted and _is_changed(word, shown, printed):
        return MarkKind.CONVERTED
    return None


def _is_changed(word: Word, shown: Script, printed: Script) -> bool:
    """Whether what is shown is not what is printed, and not the only way to write it."""
    if shown is printed:
        return word.in_script(shown) != word.printed
    return any(doubt.kind is DoubtKind.SCRIPT for doubt in word.doubts)
