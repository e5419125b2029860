"""How readings are given: what a reader may choose, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from reader.model import Standard


class Spelling(Enum):
    """How a syllable is written."""

    MARKS = "marks"
    """xiǎo"""
    NUMBERS = "numbers"
    """xiao3; the neutral tone is 5"""
    ZHUYIN = "zhuyin"
    """ㄒㄧㄠˇ"""


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """The default is what a mainland dictionary prints."""

    standard: Standard = Standard.MAINLAND
    spelling: Spelling = Spelling.MARKS
    is_by_word: bool = True
    """xiǎomǐ, else xiǎo mǐ. Numbers and zhuyin are always by syllable."""
    has_sandhi: bool = False
    """The tones of 一, 不 and of third tones as they change beside others."""
    is_erhua_joined: bool = True
    """By syllable huār, else huā r."""
    has_capitals: bool = False
    """Names and the first word of a sentence."""
    spells_numbers: bool = False
    """Digits as people say them: 28.9 is èrshíbā diǎn jiǔ."""
