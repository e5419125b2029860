"""Readings of characters that no dictionary entry has. The only importer of pypinyin."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import lru_cache
from typing import cast


@lru_cache(maxsize=5_000)
def rare_readings(character: str) -> tuple[str, ...]:
    """All readings of a character, the commonest first; empty if none is known."""
    # Imported when the first rare character comes: few texts have one, and it takes 0.2 s.
    from pypinyin import Style, pinyin

    logging.getLogger("pypinyin").setLevel(logging.WARNING)
    said = pinyin(character, style=Style.TONE, heteronym=True, errors="ignore")
    return tuple(said[0]) if said else ()


def readings_of_characters() -> dict[str, tuple[str, ...]]:
    """Every reading, with its tone mark, of every character that pypinyin knows."""
    from pypinyin.constants import PINYIN_DICT

    return {chr(point): tuple(said.split(",")) for point, said in PINYIN_DICT.items()}


def read_quickly(text: str) -> list[str]:
    """How each character of a Simplified text is said, empty where nothing is.

    Known phrases are told apart (银行, 行走), and nothing else: for a search, which has to read
    a thousand lines while somebody waits.
    """
    from pypinyin import Style, lazy_pinyin

    return lazy_pinyin(text, style=Style.TONE, errors=cast("Callable[[str], str]", _not_said))


def _not_said(unknown: str) -> list[str]:
    # pypinyin declares that a string is returned, and extends its list with this.
    return [""] * len(unknown)
