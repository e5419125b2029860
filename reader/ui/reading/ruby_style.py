"""Which ruby a reader wants, and above which words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.model import Word
from reader.settings import RubyKind

ShowsRuby = Callable[[Word], bool]
"""Whether a word has ruby when it is not pointed at."""


def above_every_word(word: Word) -> bool:
    """Every word has its reading."""
    return True


def above_no_word(word: Word) -> bool:
    """Only the word pointed at has its reading."""
    return False


def above_doubtful_words(word: Word) -> bool:
    """Words of which something may be wrong have their reading."""
    return bool(word.doubts)


@dataclass(frozen=True, slots=True)
class RubyStyle:
    """The ruby of a page."""

    kind: RubyKind = RubyKind.SYLLABLES
    shows: ShowsRuby = above_every_word
    scale: float = 0.45
    """The size of pinyin, in em."""
    bopomofo_scale: float = 0.30
    """The size of a symbol of bopomofo, in em."""
