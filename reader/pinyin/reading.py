"""How a word is said, and what else it may be."""

from __future__ import annotations

from typing import NamedTuple

from reader.model import Doubt

Syllables = tuple[str, ...]
"""One a character; empty for one that is not said (`28` in 28万)."""


class Reading(NamedTuple):
    """How a word is said in its sentence."""

    pinyin: Syllables = ()
    """None at all for what is not Chinese."""
    doubts: tuple[Doubt, ...] = ()
