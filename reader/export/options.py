"""What a person may choose about an export: one frozen value for every format."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from reader.export.wording import ENGLISH, Wording
from reader.model import Script


class OtherScript(Enum):
    """How the script that was not chosen is given."""

    LEFT_OUT = "none"
    SWITCHED = "switch"
    """Behind a switch in the file itself; formats that cannot have one leave it out."""
    BESIDE = "beside"
    """Paragraph by paragraph in two columns; formats without columns set it between."""
    BETWEEN = "between"
    """Under each paragraph."""


class Ruby(Enum):
    """What stands above the characters."""

    NONE = "none"
    PINYIN = "pinyin"
    ZHUYIN = "zhuyin"


class Table(Enum):
    """What a table has a row for."""

    WORDS = "words"
    """Each word of the text once, with its meaning and first sentence."""
    TOKENS = "tokens"
    """Each place of the text."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What to export, and how. A format passes over what it cannot carry."""

    script: Script
    other: OtherScript = OtherScript.LEFT_OUT
    ruby: Ruby = Ruby.PINYIN
    has_glossary: bool = True
    """The terms of the glossaries that the text uses, at the end."""
    has_word_list: bool = False
    """Every word that the dictionary explains, at the end."""
    has_notes: bool = True
    """The notes and highlights of whoever read it."""
    has_doubts: bool = True
    """Mark the words that may be wrong."""
    is_vertical: bool = False
    """Columns from right to left (EPUB)."""
    has_both_directions: bool = False
    """A second card that asks for the word (Anki)."""
    table: Table = Table.WORDS
    wording: Wording = ENGLISH
    """What the file says itself; that of the interface, and so never remembered."""

    @property
    def pairs(self) -> bool:
        """Whether each paragraph is followed by its other script."""
        return self.other in (OtherScript.BESIDE, OtherScript.BETWEEN)
