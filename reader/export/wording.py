"""The words that a file says itself, such as its headings, in a language of the interface."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Say = Callable[[str], str]
"""An English phrase in another language."""


def in_english(phrase: str) -> str:
    """The phrase itself."""
    return phrase


@dataclass(frozen=True, slots=True)
class Wording:
    """A language, and who speaks it."""

    language: str
    """Its BCP 47 tag."""
    say: Say


ENGLISH = Wording("en", in_english)
